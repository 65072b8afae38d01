"""The list of an article's statements as HTML: who says so, through whom, what, how sure."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.model.reading import Reading
from reportedly.model.source import Source
from reportedly.model.statement import Statement
from reportedly.present import wording
from reportedly.present.safe import markup

_THROUGH = '<span class="unseen">through </span>'


def statement_list(reading: Reading, prefix: str) -> Iterator[str]:
    """The statements in the order of the text. prefix: what their ids begin with."""
    yield '<section class="statements" aria-label="Statements">\n'
    if reading.statements:
        yield "<ol>\n"
        for number, statement in enumerate(reading.statements, start=1):
            yield _statement(reading, statement, number, prefix)
        yield "</ol>\n"
    for first, second, why in wording.conflicts(reading):
        pair = " and ".join(f'<a href="#{prefix}{number}">{number}</a>' for number in (first, second))
        yield f'<p class="finding">{pair} can’t both hold: {markup(why)}.</p>\n'
    yield "</section>\n"


def _statement(reading: Reading, statement: Statement, number: int, prefix: str) -> str:
    entry = f"{prefix}{number}"
    words = markup(wording.content(statement, reading.document.text))
    remarks = "".join(f'<li class="apart">{markup(remark)}</li>' for remark in wording.remarks(statement))
    return (
        f'<li class="statement" id="{entry}" data-of="{entry}" tabindex="-1">\n'
        f'<a class="number" href="#{entry}-text" aria-label="Statement {number} in the text">{number}</a>\n'
        f'<ol class="chain" aria-label="Who says so">{_chain(reading.chain(statement))}</ol>\n'
        f'<p class="what" dir="auto">{words}</p>\n'
        f'<ul class="remarks">{_measures(reading.source(statement.chain[0]), statement)}{remarks}</ul>\n</li>\n'
    )


def _chain(chain: tuple[Source, ...]) -> str:
    """Origin → relays → publisher as linked boxes; the publisher, who stands in the heading already, is set back."""
    origin, *others = chain
    links = [_link(origin, f"origin {origin.naming}")]
    links += [_link(relay, "relay", _THROUGH) for relay in others[:-1]]
    links += [_link(publisher, "publisher", _THROUGH) for publisher in others[-1:]]
    return "".join(links)


def _link(source: Source, part: str, before: str = "") -> str:
    return f'<li>{before}<bdi class="link {part}">{markup(wording.label(source))}</bdi></li>'


def _measures(origin: Source, statement: Statement) -> str:
    return (
        f'<li class="naming">{wording.naming(origin)}</li><li>{wording.KIND[statement.kind]}</li>'
        f'<li><abbr title="How sure the reader is that it read this right; not whether it is true">'
        f"{wording.confidence(statement)}</abbr></li>"
    )

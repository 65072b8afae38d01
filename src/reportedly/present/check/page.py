"""The draft as one self-contained page, its statements marked, with the remarks under each paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.model.document import Section, SectionKind
from reportedly.present.assets import asset
from reportedly.present.check.remarks import LABELS, remark
from reportedly.present.check.report import Report
from reportedly.present.html import digest
from reportedly.present.safe import markup
from reportedly.trace.check import Checked, Remark, Verdict
from reportedly.trace.difference import In, Piece
from reportedly.version import __version__

_KINDS = {Verdict.SOURCES_SAY: "said", Verdict.UNSUPPORTED: "open", Verdict.NOT_QUOTED: "open"}
_TAGS = {In.BOTH: "span", In.FIRST: "del", In.SECOND: "ins"}
_LEGEND = """\
<p class="legend">Underlined: <mark class="said">sources say so</mark>, <mark class="look">look again</mark>,
<mark class="open">nothing was found</mark>. Nothing here says what is true. In a quotation,
<del>words of the draft</del> stand before <ins>recorded ones</ins>.</p>
"""


def checked_page(report: Report) -> Iterator[str]:
    """The pieces of one HTML document."""
    style = asset("palette.css") + asset("check.css")
    yield (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        f"style-src '{digest(style)}'; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>A draft, checked – reportedly</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>A draft, checked</h1>\n<p>{markup(report.tally)}</p>\n{_LEGEND}"
    )
    numbered = list(enumerate(report.checked, start=1))
    for section in report.document.sections:
        here = [(number, one) for number, one in numbered if section.span.covers(one.span)]
        yield from _section(section, here, report)
    yield f"</main>\n<footer>Made by reportedly {__version__}. The draft is kept nowhere but in this file.</footer>\n"
    yield "</body>\n</html>\n"


def _section(section: Section, here: Sequence[tuple[int, Checked]], report: Report) -> Iterator[str]:
    tag = "h2" if section.kind is SectionKind.TITLE else "p"
    yield f'<{tag} dir="auto">{_marked(section, here, report.document.text)}</{tag}>\n'
    if here:
        yield '<ol class="remarks">\n'
        for number, one in here:
            place = report.places[number - 1]
            yield f'<li id="r{number}" value="{number}"><span class="place">{report.unit} {place}</span>\n'
            yield from (_remark(found, report) for found in one.remarks)
            yield "</li>\n"
        yield "</ol>\n"


def _marked(section: Section, here: Sequence[tuple[int, Checked]], text: str) -> str:
    """The words of a section; of statements that overlap, the first is marked."""
    parts, position = [], section.span.start
    for number, one in here:
        if one.span.start >= position:
            parts.append(markup(text[position : one.span.start]))
            note = f'<a href="#r{number}" aria-label="Remarks {number}">{number}</a>'
            parts.append(f'<mark class="{_kind(one)}">{markup(one.span.of(text))}</mark>{note}')
            position = one.span.end
    return "".join([*parts, markup(text[position : section.span.end])])


def _kind(one: Checked) -> str:
    """Of its remarks' kinds the one that asks for most attention."""
    kinds = {_KINDS.get(found.verdict, "look") for found in one.remarks}
    return next(kind for kind in ("look", "open", "said") if kind in kinds)


def _remark(found: Remark, report: Report) -> str:
    kind = _KINDS.get(found.verdict, "look")
    why = markup(remark(found, report.findings))
    pieces = f'<p class="difference">{" ".join(map(_piece, found.difference))}</p>' if found.difference else ""
    return f'<p class="{kind}"><b>{LABELS[found.verdict]}</b> {why}</p>{pieces}\n'


def _piece(piece: Piece) -> str:
    return f"<{_TAGS[piece.of]}>{markup(piece.text)}</{_TAGS[piece.of]}>"

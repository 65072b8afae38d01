"""One article as HTML: its heading, its sources, its text with all that was found, and the list of statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reportedly.model.document import Document, Section, SectionKind
from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.present import wording
from reportedly.present.html.marker import Marker
from reportedly.present.html.statements import statement_list
from reportedly.present.safe import markup

# What a part of the page is called where its look alone doesn't say it.
SECTION_NAMES = {
    SectionKind.UPDATE_NOTE: "Update note",
    SectionKind.CORRECTION: "Correction",
    SectionKind.CAPTION: "Caption",
    SectionKind.TEASER: "Teaser",
    SectionKind.FURNITURE: "Page furniture",
}


def article(reading: Reading, number: int) -> Iterator[str]:
    """One article of the page. number: its place on the page, from 1, which keeps its ids apart from the others'."""
    prefix = f"a{number}-s"
    marker = Marker(reading, prefix)
    heading = _title_section(reading.document)
    yield f'<article class="reading" id="a{number}" aria-labelledby="a{number}-title">\n'
    yield _header(reading, number, marker.words(heading.span) if heading else markup(wording.title(reading.document)))
    yield f'<div class="beside">\n<div class="text" lang="{markup(reading.document.language)}">\n'
    for section in sections(reading.document):
        if section != heading:
            yield _block(section, marker)
    yield "</div>\n"
    yield from statement_list(reading, prefix)
    yield "</div>\n</article>\n"


def sections(document: Document) -> Iterator[Section]:
    """The sections in order; what stands between them, if more than white space, counts as body."""
    position = 0
    for section in document.sections:
        yield from _between(document.text, position, section.span.start)
        yield section
        position = max(position, section.span.end)
    yield from _between(document.text, position, len(document.text))


def _between(text: str, start: int, end: int) -> Iterator[Section]:
    rest = Span(start, max(start, end)).trimmed(text)
    if len(rest):
        yield Section(SectionKind.BODY, rest)


def _title_section(document: Document) -> Section | None:
    return next((section for section in document.sections if section.kind is SectionKind.TITLE), None)


def _block(section: Section, marker: Marker) -> str:
    name = SECTION_NAMES.get(section.kind)
    label = f'<span class="kind">{name}</span> ' if name else ""
    return f'<p class="{section.kind}" dir="auto">{label}{marker.words(section.span)}</p>\n'


def _header(reading: Reading, number: int, title: str) -> str:
    sheds = f'<p class="finding">{wording.SHEDS_ATTRIBUTION}</p>\n' if reading.title_sheds_attribution else ""
    return (
        f'<header>\n<p class="imprint">{markup(wording.imprint(reading.document))}{_link(reading.document)}</p>\n'
        f'<h2 id="a{number}-title" dir="auto">{title}</h2>\n'
        f'<p class="tally">{wording.tally(reading)}.</p>\n{sheds}{_who_speaks(reading, number)}</header>\n'
    )


def _link(document: Document) -> str:
    """The article's own address, if it is one that a browser may follow."""
    if not (document.url or "").startswith(("http://", "https://")):
        return ""
    return f' · <a href="{markup(document.url or "")}" rel="noreferrer noopener">original</a>'


def _who_speaks(reading: Reading, number: int) -> str:
    """Every origin with the number of its statements; each leads to the first of them."""
    if not reading.statements:
        return ""
    first = {statement.chain[0]: place for place, statement in reversed([*enumerate(reading.statements, start=1)])}
    often = Counter(statement.chain[0] for statement in reading.statements)
    items = "".join(
        f'<li><a class="who {source.naming}" href="#a{number}-s{first[source.id]}"><bdi>{markup(wording.label(source))}'
        f'</bdi></a> <span class="naming">{wording.naming(source)} · {often[source.id]}</span></li>\n'
        for source in wording.origins(reading)
    )
    return f'<ul class="sources" aria-label="Sources and the number of their statements">\n{items}</ul>\n'

"""Names that a clause tells: "a volunteer who gave only her first name, Ruta", "a woman who goes by Ruta"."""

from __future__ import annotations

import re

from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.roster import Roster
from reportedly.extract.resolve.text.article import Article
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

# What tells the name comes within so many characters of the noun, and nobody has begun to speak before it.
_CALLED = re.compile(
    r"(?:(?!\b(?:said|says|told|tells)\b)[^.;:“”\"]){0,90}?\b(?:"
    r"(?:gave|giving)\s(?:only\s)?(?:his|her|their)\s(?:(?:first|last|full|family|user)\s?)?name(?:\sonly)?(?:\sas|,)|"
    r"identified\s(?:him|her|them)sel(?:f|ves)\s(?:only\s|simply\s)?(?:as|by)|"
    r"to\sbe\s(?:identified|named|known|called|quoted)\s(?:only\s|just\s|simply\s)?"
    r"(?:as|by\s(?:his|her|their)\s\w+\sname,)|"
    r"(?:goes|going|went)\sby(?:\sthe\sname(?:\sof)?)?|"
    r"(?:is|was|became)\sknown\s(?:only\s|just\s|to\sthe\s\w+\s|here\s|online\s)?as|"
    r"(?:identified|named)\s(?:only|simply|just)\s(?:as|by)|"
    r"(?:uses|using|with|bears|has)\sthe\s(?:call\ssign|nickname|pseudonym|alias|user\s?name)|"
    r"call(?:s|ed|ing)\s(?:him|her|them)sel(?:f|ves)"
    r")\s[“‘\"']?"
)
_SOMEBODY = (SourceKind.PERSON, SourceKind.UNSPECIFIED)
_NAME = re.compile(r"[A-ZÀ-Þ]\w[\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*){0,2}")


def name_told(span: Span, core: str, article: Article, roster: Roster) -> Entry | None:
    """The bearer of the name that is told of somebody described, inside ``span`` or in the clause after it.

    core: the noun phrase proper, "A volunteer".
    """
    text, sentence = article.text, article.sentence_at(span.start)
    start = text.find(core.rsplit(maxsplit=1)[-1], span.start, span.end)
    match = _CALLED.match(text, start, sentence.end) if start >= 0 else None
    name = _NAME.match(text, match.end(), sentence.end) if match else None
    entry = roster.at(Span(name.start(), name.end())) if name else None
    return entry if entry is not None and entry.kind in _SOMEBODY and len(entry.name) > 1 else None

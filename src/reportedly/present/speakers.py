"""Sources as running text calls them: named ones with their office, unnamed ones as the article describes them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.model.claim import Origin
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.present.safe import one_line
from reportedly.present.wording import label
from reportedly.trace.found import Findings

HEARSAY = "hearsay for which no source is given"
_DETERMINER = re.compile(r"(?:the|an?|its|their|our)\s+", re.IGNORECASE)
# "Her son", "Larch's": whose is only clear where it stood. "Ms" and "Dr" are no office.
_NO_OFFICE = re.compile(
    r"(?:his|her|my|your)\b|\S+['’]s?$|(?:m(?:r|s|rs|x)|dr|prof|sir|dame|lord|lady)\.?$", re.IGNORECASE
)
_QUOTED = str.maketrans('“”"', "‘’'")


def quoted(words: str) -> str:
    """Words in quotation marks; marks inside are single, those around the whole go, and so does a comma at the end."""
    inner = one_line(words)
    if len(inner) > 1 and inner[0] in "“\"‘'" and inner[-1] in "”\"’'" and not set(inner[1:-1]) & set('“”"'):
        inner = inner[1:-1]
    return f"“{inner.translate(_QUOTED).removesuffix(',')}”"


def described(source: Source) -> str:
    """A named source with its office; of an unnamed one no more than its article's own words, in quotation marks."""
    if source.naming is Naming.UNATTRIBUTED:
        return HEARSAY
    if source.naming is Naming.NAMED:
        return ", ".join(filter(None, (label(source), _office(source))))
    return _unnamed(source.label, source.naming, _kinds([source]))


def origin(found: Origin, findings: Findings) -> str:
    """An origin of a claim as running text calls it."""
    if found.naming is Naming.UNATTRIBUTED:
        return HEARSAY
    sources = [findings.said(ref).chain[0] for ref in found.statements]
    if found.naming is not Naming.NAMED:
        kinds = _kinds(sources) | ({SourceKind.GROUP} if found.counts.max > 1 else set())
        return _unnamed(found.label, found.naming, kinds)
    offices = (_office(source) for source in sources if one_line(found.label) in (source.name, label(source)))
    return ", ".join(filter(None, (one_line(found.label), next(filter(None, offices), ""))))


def _kinds(sources: Iterable[Source]) -> set[SourceKind]:
    """Whoever stands for several people is a group."""
    return {SourceKind.GROUP if (source.count or 1) > 1 else source.kind for source in sources}


def _unnamed(label: str, naming: Naming, kinds: set[SourceKind]) -> str:
    """ "an unnamed source (“a senior official”)", "people described as “residents”"."""
    if naming is Naming.COLLECTIVE:
        return f"people described as {quoted(label)}"
    if SourceKind.DOCUMENT in kinds:
        return f"a document of unnamed authorship ({quoted(label)})"
    return f"{'unnamed sources' if SourceKind.GROUP in kinds else 'an unnamed source'} ({quoted(label)})"


def _office(source: Source) -> str:
    """What a named person is, as far as it can be told away from its article; empty where it can't."""
    role = _DETERMINER.sub("", one_line(source.role or ""), count=1)
    if _NO_OFFICE.match(role):
        role = ""
    house = one_line(source.affiliation or "")
    called = label(source).casefold()
    parts = [part for part in (role, house) if part and part.casefold() not in called]
    if len(parts) > 1 and (parts[1].casefold() in parts[0].casefold() or " of " in parts[0]):
        parts.pop()
    return ", ".join(parts)

"""Who speaks. Named sources by name with all that they were called; the others article by article, never joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reportedly.model.claim import Claim, StatementRef
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source
from reportedly.present import wording
from reportedly.present.days import short
from reportedly.present.decided import signed
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.marks import WORDS, Openness, openness
from reportedly.present.safe import one_line
from reportedly.trace.found import Findings
from reportedly.trace.said import Said, said_in

# Words that lead to a name, but don't say how anybody was named.
_PRONOUNS = frozenset("he she they it i we who him her them his its their which that".split())

# Links of a chain without a relay: origin and publisher.
_DIRECT = 2


@dataclass(frozen=True, slots=True)
class Named:
    """called: the wordings of the articles, the most frequent first. decided: by people, about the source."""

    label: str
    called: tuple[str, ...]
    statements: int
    outlets: tuple[str, ...]
    claims: tuple[tuple[str, int | None], ...]
    decided: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unnamed:
    """One source as one article has it. terms: on which it spoke, as worded. href: its first words."""

    label: str
    openness: Openness
    kind: str
    terms: str
    statements: int
    href: str


@dataclass(frozen=True, slots=True)
class UnnamedIn:
    """Those of one article that had them first hand."""

    outlet: str
    day: str
    href: str
    sources: tuple[Unnamed, ...]

    @property
    def size(self) -> int:
        return len(self.sources)


def named(claims: Iterable[Claim], findings: Findings, anchors: Anchors) -> tuple[Named, ...]:
    """The named origins of the claims, those with the most statements first."""
    refs: dict[str, dict[StatementRef, None]] = {}
    of: dict[str, dict[str, None]] = {}
    for claim in claims:
        for origin in claim.origin_list:
            if origin.naming is Naming.NAMED:
                refs.setdefault(origin.label, {}).update(dict.fromkeys(origin.statements))
                of.setdefault(origin.label, {})[claim.id] = None
    found = [_named(label, several, [*of[label]], findings, anchors) for label, several in refs.items()]
    return tuple(sorted(found, key=lambda source: -source.statements))


def unnamed(claims: Iterable[Claim], anchors: Anchors) -> tuple[UnnamedIn, ...]:
    """Of each article the unnamed sources that it had itself; those that it only repeats are left out."""
    repeated = {derivation.statement for claim in claims for derivation in claim.derivations}
    found = (_unnamed_in(reading, repeated, anchors) for reading in anchors.readings)
    return tuple(article for article in found if article.sources)


def _named(
    label: str, refs: Iterable[StatementRef], claims: Iterable[str], findings: Findings, anchors: Anchors
) -> Named:
    several = [findings.said(ref) for ref in refs]
    called = Counter(words for said in several for words in _called(said))
    return Named(
        label=one_line(label),
        called=tuple({words.casefold(): words for words, _ in reversed(called.most_common())}.values())[::-1],
        statements=len(several),
        outlets=tuple(dict.fromkeys(wording.outlet(said.document) for said in several)),
        claims=tuple((id, anchors.number(id)) for id in claims),
        decided=tuple(map(signed, findings.decided.of_name(label))),
    )


def _called(said: Said) -> Iterable[str]:
    """The words before a statement's cue; where it came through others they name the last of these."""
    if len(said.chain) > _DIRECT or said.chain[0].naming is not Naming.NAMED:
        return ()
    words = (one_line(span.of(said.document.text)).strip(" ,;") for span in said.statement.source)
    return tuple(word for word in words if word.lower() not in _PRONOUNS)


def _unnamed_in(reading: Reading, repeated: set[StatementRef], anchors: Anchors) -> UnnamedIn:
    by_source: dict[str, list[Said]] = {}
    for said in said_in(reading):
        origin, *onward = said.chain
        if origin.naming is not Naming.NAMED and len(onward) < _DIRECT and said.ref not in repeated:
            by_source.setdefault(origin.id, []).append(said)
    document = reading.document
    sources = tuple(_unnamed(several[0].chain[0], several, anchors) for several in by_source.values())
    href = f"#{anchors.article(document.id)}"
    return UnnamedIn(wording.outlet(document), short(document.published), href, sources)


def _unnamed(source: Source, several: list[Said], anchors: Anchors) -> Unnamed:
    mark = openness(source.naming)
    people = f", {source.count} people" if (source.count or 1) > 1 else ""
    return Unnamed(
        label=wording.label(source),
        openness=mark,
        kind=WORDS[mark] + people,
        terms=one_line(source.conditions or ""),
        statements=len(several),
        href=anchors.in_text(several[0]),
    )

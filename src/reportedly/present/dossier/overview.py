"""What the first screen says: how much was read, how many claims, origins and disputes there are in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reportedly.model.claim import Claim, Independence
from reportedly.model.source import Naming
from reportedly.present import wording
from reportedly.present.claim_wording import INDEPENDENCE
from reportedly.present.days import day
from reportedly.present.dossier.ranking import Ranked, outlets_of
from reportedly.present.speakers import quoted
from reportedly.trace.found import Findings


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the claims that several outlets carry stand so."""

    independence: Independence
    words: str
    claims: int


@dataclass(frozen=True, slots=True)
class Overview:
    """sentence: the whole dossier in one. carried: how many claims more than one outlet has."""

    subject: str
    sentence: str
    until: str
    carried: int
    shares: tuple[Share, ...]


def overview(findings: Findings, claims: Ranked, subject: str | None, disputes: int) -> Overview:
    """subject: what a person calls it; None: the title of the article that came first."""
    carried = [claim for claim in claims.main if len(outlets_of(claim, findings)) > 1]
    standing = Counter(claim.independence for claim in carried)
    return Overview(
        subject=subject or _subject(findings),
        sentence=_sentence(findings, claims.all, disputes),
        until=day(max((claim.among.until for claim in claims.all if claim.among.until), default=None)),
        carried=len(carried),
        shares=tuple(Share(kind, words, standing[kind]) for kind, words in INDEPENDENCE.items() if standing[kind]),
    )


def _sentence(findings: Findings, claims: tuple[Claim, ...], disputes: int) -> str:
    articles = wording.counted(len(findings.readings), "article")
    outlets = len({reading.document.outlet for reading in findings.readings.values() if reading.document.outlet})
    of = f" of {wording.counted(outlets, 'outlet')}" if outlets else ""
    disputed = wording.counted(disputes, "dispute") if disputes else "no dispute"
    verb = "makes" if len(findings.readings) == 1 else "make"
    made = wording.counted(len(claims), "claim")
    return f"{articles}{of} {verb} {made} from {_origins(claims, findings)}, with {disputed}."


def _origins(claims: Iterable[Claim], findings: Findings) -> str:
    """Named origins by name. Of the others no more than a most can be said: two may be one."""
    several = list(claims)
    named = {o.label for claim in several for o in claim.origin_list if o.naming is Naming.NAMED}
    unnamed = _unnamed(several, findings)
    parts = [f"{len(named)} named"] if named else []
    parts += [f"at most {unnamed} unnamed"] if unnamed else []
    if not parts:
        return "no known origin"
    one = len(named) + unnamed == 1
    return f"{' and '.join(parts)} {'origin' if one else 'origins'}"


def _unnamed(claims: Iterable[Claim], findings: Findings) -> int:
    """Origins without a name; those are one of which an article says so, or that a claim has as one."""
    seen: list[set[tuple[str, str]]] = []
    for claim in claims:
        for origin in claim.origin_list:
            if origin.naming is not Naming.NAMED:
                here = {(ref.document, findings.said(ref).chain[0].id) for ref in origin.statements}
                one = [group for group in seen if group & here]
                seen = [group for group in seen if not group & here] + [here.union(*one)]
    return len(seen)


def _subject(findings: Findings) -> str:
    first = min(findings.readings.values(), key=lambda r: (r.document.published or "~", r.document.id), default=None)
    return quoted(wording.title(first.document)) if first else "No article"

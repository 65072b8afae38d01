"""What claims and their origins are called before people: one vocabulary for every view and export."""

from __future__ import annotations

from reportedly.model.claim import Among, Bounds, Claim, Derivation, Figure, Independence, Origin, Outcome, StatementRef
from reportedly.model.source import Naming
from reportedly.model.statement import Modifier
from reportedly.present.safe import one_line
from reportedly.present.wording import NAMING, counted

INDEPENDENCE = {
    Independence.ESTABLISHED: "independently established",
    Independence.ONE_NEWSROOM: "several origins, one newsroom",
    Independence.NOT_ESTABLISHED: "independence not established",
    Independence.SINGLE_ORIGIN: "a single origin",
    Independence.NO_ORIGIN: "no origin in the articles",
}
OUTCOME = {
    Outcome.OPEN: "open",
    Outcome.DUE: "its day has come",
    Outcome.CAME_TRUE: "came true",
    Outcome.DID_NOT: "didn’t come true",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.UNCLEAR: "unclear",
}
_MODIFIER = {
    Modifier.EXACT: "",
    Modifier.ABOUT: "about ",
    Modifier.MORE_THAN: "more than ",
    Modifier.LESS_THAN: "less than ",
    Modifier.AT_LEAST: "at least ",
    Modifier.AT_MOST: "at most ",
    Modifier.RANGE: "",
}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
# Units that stand before their number.
_BEFORE = frozenset("$€£¥₹₽")


def bounds(found: Bounds) -> str:
    """ "2", or "1–3"."""
    return str(found.min) if found.min == found.max else f"{found.min}–{found.max}"


def origins(claim: Claim) -> str:
    """ "1 origin", "1–3 origins"."""
    return f"{bounds(claim.origins)} origin{'' if claim.origins == Bounds(1, 1) else 's'}"


def standing(claim: Claim) -> str:
    """What the bounds come to; of an origin that there may not be, no more than that."""
    return "at most a single origin" if claim.origins == Bounds(0, 1) else INDEPENDENCE[claim.independence]


def newsrooms(claim: Claim) -> str:
    """ "1 newsroom", "0–2 newsrooms"."""
    return f"{bounds(claim.newsrooms)} newsroom{'' if claim.newsrooms == Bounds(1, 1) else 's'}"


def among(found: Among) -> str:
    """The denominator: "among 7 articles of 5 outlets, until 2025-03-14"."""
    until = f", until {found.until.partition('T')[0]}" if found.until else ""
    return f"among {counted(found.articles, 'article')} of {counted(found.outlets, 'outlet')}{until}"


def naming(origin: Origin) -> str:
    """How openly an origin speaks: "named, in public", "unnamed, to The Ledger"."""
    if origin.naming is Naming.UNATTRIBUTED:
        return NAMING[origin.naming]
    where = "in public" if origin.public else f"to {one_line(origin.first_hand_of)}" if origin.first_hand_of else ""
    return ", ".join(filter(None, (NAMING[origin.naming], where)))


def figure(found: Figure) -> str:
    """ "about 300,000 recruits", "$4.6–5 billion"."""
    amount = number(found.value) + (f"–{number(found.high)}" if found.high is not None else "")
    unit = one_line(found.unit or "")
    joined = f"{unit}{amount}" if unit in _BEFORE else f"{amount}{unit}" if unit == "%" else f"{amount} {unit}".strip()
    return _MODIFIER[found.modifier] + joined


def number(value: float) -> str:
    """With thousands set apart and no digits that say nothing: "1,200", "4.6", "4.6 billion"."""
    for scale, name in _SCALES:
        if abs(value) >= scale and round(value / scale, 2) == value / scale:
            return f"{_digits(value / scale)} {name}"
    return _digits(value)


def _digits(value: float) -> str:
    return f"{value:,.10g}" if abs(value) < 1 else f"{value:,.2f}".rstrip("0").rstrip(".")


def credited(derivation: Derivation) -> str | None:
    """The outlet that is credited and that the ledger lacks; None where the ledger has what is repeated."""
    return None if isinstance(derivation.source, StatementRef) else one_line(derivation.source)

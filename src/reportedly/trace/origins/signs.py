"""The signs by which an article shows that it repeats an earlier one. Each is looked for on its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reportedly.model.claim import DerivationKind
from reportedly.model.statement import Certainty
from reportedly.trace.origins.markers import common_order
from reportedly.trace.origins.traits import Traits

# Half of the later article's runs of eight words: editing a wire story leaves more, quoting one leaves far less.
_WHOLE = 0.5
# Some 25 words of prose in a row (18 runs of eight words): longer than what two people write alike of one event.
_LONG = 18
# Seven words of a quotation in a row (3 runs of five): whoever has them of an unnamed source has them from the page.
_SAME_WORDS = 3
# Two reporters at one press conference may share some quotations, but hardly three and half of all that one has.
_MANY_QUOTATIONS, _MOST_QUOTATIONS = 3, 0.5
# Rewriting keeps who and how many in order: in annotated stories independent reports share less than 0.36 of the
# shorter one's names and figures in one order, and seldom three figures.
_ORDER, _FIGURES, _PAIRS = 0.45, 3, 1
_CLOSE_ORDER, _CLOSE_FIGURES = 0.6, 5


@dataclass(frozen=True, slots=True)
class Sign:
    """passages: where in the later article it holds; empty: all of it."""

    kind: DerivationKind
    certainty: Certainty
    why: str
    passages: tuple[tuple[int, int], ...] = ()


def copied_text(later: Traits, earlier: Traits) -> Sign | None:
    """Passages that stand word for word in both."""
    mine = set(later.passages.hashes)
    shared = frozenset(mine.intersection(earlier.passages.hashes))
    if not shared:
        return None
    part = len(shared) / len(mine)
    if part >= _WHOLE:
        return Sign(
            DerivationKind.COPIED_TEXT, Certainty.CERTAIN, f"{part:.0%} of its text stands word for word in both"
        )
    passages = tuple((start, end) for start, end, count in later.passages.runs(shared) if count >= _LONG)
    if not passages:
        return None
    return Sign(DerivationKind.COPIED_TEXT, Certainty.PROBABLE, "long passages stand word for word in both", passages)


def linked(later: Traits, earlier: Traits) -> Sign | None:
    """A link to the earlier article: what its paragraph says is from there."""
    places = tuple(sorted({(span.start, span.end) for address, span in later.links if address == earlier.address}))
    return Sign(DerivationKind.LINK, Certainty.PROBABLE, "the passage links to it", places) if places else None


def fed(later: Traits, earlier: Traits) -> Sign | None:
    """A feed's entry that credits the other outlet and has its title."""
    if not later.feed or later.feed != earlier.outlet or later.title != earlier.title:
        return None
    return Sign(DerivationKind.FEED, Certainty.CERTAIN, "its feed credits the outlet that has the same title")


def unnamed_quoted(later: Traits, earlier: Traits) -> Sign | None:
    """Words of somebody whom the later article doesn't name, as the earlier one quotes them."""
    theirs = _quoted(earlier)
    shared = {gram for q in later.quotations if q.unnamed for gram in q.grams.hashes if gram in theirs}
    if len(shared) < _SAME_WORDS:
        return None
    return Sign(DerivationKind.VERBATIM_QUOTE, Certainty.PROBABLE, "both quote an unnamed source in the same words")


def named_quoted(later: Traits, earlier: Traits) -> Sign | None:
    """The same words of a named speaker: copied, or heard by both; most of an article's quotations are copied."""
    theirs = _quoted(earlier)
    alike = [q for q in later.quotations if len(theirs.intersection(q.grams.hashes)) >= min(_SAME_WORDS, len(q.grams))]
    if len(alike) >= _MANY_QUOTATIONS and len(alike) >= len(later.quotations) * _MOST_QUOTATIONS:
        why = f"{len(alike)} of its {len(later.quotations)} quotations stand in the other"
        return Sign(DerivationKind.VERBATIM_QUOTE, Certainty.PROBABLE, why)
    passages = tuple((q.span.start, q.span.end) for q in alike if not q.unnamed)
    if not passages:
        return None
    return Sign(DerivationKind.VERBATIM_QUOTE, Certainty.POSSIBLE, "both quote somebody in the same words", passages)


def rewritten(later: Traits, earlier: Traits) -> Sign | None:
    """The same names and figures in the same order in other words."""
    figures = _figures(later) & _figures(earlier)
    pairs = _pairs(later) & _pairs(earlier)
    if len(figures) < _FIGURES or len(pairs) < _PAIRS:
        return None
    order = common_order(later.markers, earlier.markers) / min(len(later.markers), len(earlier.markers))
    if order < _ORDER:
        return None
    close = order >= _CLOSE_ORDER and len(figures) >= _CLOSE_FIGURES
    why = f"{order:.0%} of its names and figures stand in the same order in both, {len(figures)} figures among them"
    return Sign(DerivationKind.COPIED_TEXT, Certainty.PROBABLE if close else Certainty.POSSIBLE, why)


SIGNS: tuple[Callable[[Traits, Traits], Sign | None], ...] = (
    copied_text,
    linked,
    fed,
    unnamed_quoted,
    named_quoted,
    rewritten,
)


def _quoted(traits: Traits) -> set[int]:
    return {gram for quotation in traits.quotations for gram in quotation.grams.hashes}


def _figures(traits: Traits) -> set[int]:
    return {marker.hash for marker in traits.markers if marker.is_figure}


def _pairs(traits: Traits) -> set[int]:
    return {marker.pair for marker in traits.markers if marker.pair is not None}

"""What two propositions have in common, as numbers from which their relation is judged.

All are symmetric and lie within a few units of 0. "Share" is by weight: the rarer a concept, the more it counts.
"""

from __future__ import annotations

import math
from itertools import product

import numpy as np
from numpy.typing import NDArray

from reportedly.model.statement import Stance
from reportedly.trace.claims.lexicon import weight
from reportedly.trace.claims.networks import Outcome
from reportedly.trace.claims.proposition import Proposition, days_between

Features = dict[str, float]

_LONGEST_DAYS = 30
# Figures up to this are too common for two that agree to tell much.
_SMALL = 12
# Two named speakers of whose names less than this is common are two.
_ONE_NAME = 0.3
# A content of so few concepts takes its meaning from what stands before it.
_FEW_TERMS = 3
_HEAVY = 40.0


def features(a: Proposition, b: Proposition) -> Features:
    """Name -> value, always in the same order."""
    speaker = _share(a.speaker.words, b.speaker.words)[1]
    found = {
        "cosine": a.cosine(b),
        **_wording(a, b),
        **_context(a, b),
        **_figures(a, b),
        **_speakers(a, b, speaker),
        **_stances(a, b),
        **_places(a, b, speaker),
        **_times(a, b),
    }
    return found | _opposed(a, b, found)


def outcome_features(logarithms: NDArray[np.float32]) -> Features:
    """logarithms: of the probability of each ``Outcome``. Name -> value, always in the same order."""
    neither, *others = (float(one) for one in logarithms)
    names = [outcome.name.lower() for outcome in Outcome][1:]
    return {f"read_{name}": (one - neither) / 4 for name, one in zip(names, others, strict=True)} | {
        f"read_{name}_share": math.exp(one) for name, one in zip(names, others, strict=True)
    }


def _share(a: frozenset[str], b: frozenset[str]) -> tuple[float, float]:
    """What is common, as a share of both together and of the lesser."""
    both = weight(a & b)
    if not both:
        return 0.0, 0.0
    one, other = weight(a), weight(b)
    return both / (one + other - both), both / min(one, other)


def _wording(a: Proposition, b: Proposition) -> Features:
    jaccard, contained = _share(a.terms, b.terms)
    names, names_in = _share(a.names, b.names)
    one, other = weight(a.terms), weight(b.terms)
    return {
        "jaccard": jaccard,
        "contained": contained,
        "common": min(weight(a.terms & b.terms), _HEAVY) / 20,
        "names": names,
        "names_in": names_in,
        "names_none": float(not a.names or not b.names),
        "names_differ": float(bool(a.names and b.names and not a.names & b.names)),
        "thin": min(one, other, 30.0) / 15,
        "ratio": min(one, other) / (max(one, other) + 1),
        "run": _run(a.wording, b.wording),
    }


def _run(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """The longest run of words in common, as a share of the shorter wording."""
    short, long = sorted((a, b), key=len)
    text = f" {' '.join(long)} "
    best = 0
    for start in range(len(short)):
        while start + best < len(short) and f" {' '.join(short[start : start + best + 1])} " in text:
            best += 1
    return best / max(3, len(short))


def _context(a: Proposition, b: Proposition) -> Features:
    one = weight(a.terms & b.setting) / (weight(a.terms) + 1)
    other = weight(b.terms & a.setting) / (weight(b.terms) + 1)
    return {
        "in_setting": max(one, other),
        "both_setting": min(one, other),
        "setting": _share(a.setting, b.setting)[0],
        "topic": _share(a.topic, b.topic)[0],
    }


def _figures(a: Proposition, b: Proposition) -> Features:
    pairs = [(x, y) for x, y in product(a.measures, b.measures) if x.comparable(y)]
    equal = [x for x, y in pairs if x.equals(y)]
    allowed = any(x.allows(y) for x, y in pairs)
    values = {x.value for x in a.measures} & {y.value for y in b.measures}
    both = bool(a.measures and b.measures)
    return {
        "figure_both": float(both),
        "figure_one": float(bool(a.measures) != bool(b.measures)),
        "figure_equal": float(bool(equal)),
        "figure_telling": max((_telling(x.value) for x in equal), default=0.0),
        "figure_allowed": float(bool(pairs) and allowed and not equal),
        "figure_excluded": float(bool(pairs) and not allowed),
        "figure_other": float(both and not pairs),
        "figure_value": float(bool(values) and not equal),
    }


def _telling(value: float) -> float:
    """How little of an accident it is that two figures agree: by their digits, noughts at the end left out."""
    digits = f"{value:.6g}".replace(".", "").rstrip("0")
    return min(len(digits) + (value > _SMALL), 4) / 2


def _speakers(a: Proposition, b: Proposition, speaker: float) -> Features:
    named = a.speaker.named and b.speaker.named
    relay = a.publisher in b.relays or b.publisher in a.relays
    return {
        "speaker": speaker,
        "speaker_named": speaker * named,
        "speaker_other": float(named and speaker < _ONE_NAME),
        "relay": float(relay),
        "relay_speaker": relay * speaker,
    }


def _stances(a: Proposition, b: Proposition) -> Features:
    denies = [one.ref.stance is Stance.DENIES for one in (a, b)]
    return {
        "negative_differ": float(a.negative != b.negative),
        "negative_both": float(a.negative and b.negative),
        "denies_both": float(all(denies)),
        "denies_one": float(any(denies) and not all(denies)),
        "stance_same": float(a.ref.stance is b.ref.stance),
        "forecast_differ": float(a.forecast != b.forecast),
        "forecast_both": float(a.forecast and b.forecast),
    }


def _places(a: Proposition, b: Proposition, speaker: float) -> Features:
    same = a.ref.document == b.ref.document
    distance = abs(a.place - b.place)
    return {
        "one_article": float(same),
        "next": float(same and distance == 1),
        "next_speaker": (same and distance == 1) * speaker,
        "near_speaker": (same and distance <= 3) * speaker,  # noqa: PLR2004 - a paragraph or so
        "one_paragraph": float(same and a.paragraph == b.paragraph),
        "headline_here": float(same and a.headline != b.headline),
        "headline": float(a.headline or b.headline),
    }


def _times(a: Proposition, b: Proposition) -> Features:
    return {
        "days": min(abs(days_between(a.day, b.day)), _LONGEST_DAYS) / 10,
        "dates_same": float(bool(a.dates & b.dates)),
        "dates_differ": float(bool(a.dates and b.dates and not a.dates & b.dates)),
        "due_differ": float(bool(a.due and b.due and a.due != b.due)),
        "due_same": float(bool(a.due and a.due == b.due)),
    }


def _opposed(a: Proposition, b: Proposition, found: Features) -> Features:
    """Signs that one contradicts the other, which tell only beside signs that both are about one thing."""
    negated, excluded = found["negative_differ"], found["figure_excluded"]
    stranger = 1 - min(1.0, 1.5 * found["speaker"])
    answers = negated * found["next"] * stranger
    against = a if a.negative else b
    return {
        "negated_cosine": negated * found["cosine"],
        "negated_contained": negated * found["contained"],
        "negated_common": negated * found["common"],
        "negated_names": negated * found["names_in"],
        "negated_setting": negated * found["in_setting"],
        "negated_stranger": negated * stranger,
        "negated_denies": negated * found["denies_one"] * stranger,
        "answers": answers,
        "answers_thinly": answers * (len(against.terms) <= _FEW_TERMS),
        "excluded_cosine": excluded * found["cosine"],
        "excluded_contained": excluded * found["contained"],
        "excluded_common": excluded * found["common"],
        "excluded_stranger": excluded * stranger,
        "excluded_same_day": excluded * (found["days"] == 0),
        "dates_cosine": found["dates_differ"] * found["cosine"],
        "due_cosine": found["due_differ"] * found["cosine"],
    }

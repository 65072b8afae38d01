"""Denials and what they deny, and two accounts of which one has a "not" that the other lacks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from reportedly.extract import tables
from reportedly.extract.meaning.held import Held, neighbours, other_subjects, short
from reportedly.extract.meaning.negation import negated_words
from reportedly.extract.meaning.tense import has_verb
from reportedly.extract.meaning.topics import stems
from reportedly.model.reading import Conflict, ConflictKind
from reportedly.model.statement import Stance

# A denial repeats half of the words that say what it denies; two accounts that differ by a "not" share half of the
# longer one's. Counted on news of no story here, looser bounds tied whatever shares a name.
# Either of two bounds: two words that are two thirds of the denial's, or three that are half of them.
_REPEATED = ((2, 0.66), (3, 0.5))
_OF_DENIED = 0.2  # of the words denied, where the denial is no clause: "collusion with Russia" may be in any of many
_OF_ANSWERED = 0.15  # the same where a denial is a negative clause of its own, which need not deny just this
_SAME = 0.85  # of all the words of two statements, for them to be one, printed twice
_ALIKE, _FEWEST_ALIKE = 0.6, 3
_SCOPE = 5  # words after a "not" that it may be said of
_FAR = 3  # statements that "the official's account" may point back over
_CLAIMS = frozenset({Stance.ASSERTS, Stance.CONFIRMS, Stance.PREDICTS, Stance.PROMISES})


def denials(statements: Sequence[Held]) -> Iterator[Conflict]:
    """One for each denial that repeats a claim or points back to it, and one for each pair of opposite accounts."""
    pairs = list(neighbours(statements))
    answered = _answered(pairs)
    yield from (_conflict(a, b) if a.statement.negated else _conflict(b, a) for a, b in pairs if _opposite(a, b))
    yield from (_conflict(denier, denied) for denier, denied in answered.values())
    for number, denier in enumerate(statements):
        if denier.statement.stance is Stance.DENIES and denier.statement.id not in answered:
            before = reversed(statements[max(0, number - _FAR) : number])
            yield from (_conflict(denier, one) for one in islice((o for o in before if _points_back(denier, o)), 1))


def _answered(pairs: Iterable[tuple[Held, Held]]) -> dict[str, tuple[Held, Held]]:
    """By the id of a denial: itself, and of the claims that it repeats the one with which it shares most words."""
    best: dict[str, tuple[Held, Held]] = {}
    for a, b in pairs:
        for denier, denied in ((a, b), (b, a)):
            known = best.get(denier.statement.id)
            if (known is None or _shared(denier, denied) > _shared(*known)) and _repeats(denier, denied):
                best[denier.statement.id] = (denier, denied)
    return best


def _shared(denier: Held, denied: Held) -> int:
    return len(denier.stems & denied.stems)


def _repeats(denier: Held, denied: Held) -> bool:
    """A word that is no name is among those repeated: two statements about one person need not be about one thing."""
    if denier.statement.stance is not Stance.DENIES or denied.statement.stance not in _CLAIMS:
        return False
    if denied.statement.negated or _DENIAL.search(denied.said.words) or other_subjects(denier, denied):
        return False
    if (denier.said.quoted and denied.said.quoted and _quotes(denier, denied)) or _are_alike(denier, denied):
        return False
    if denier.statement.negated and not _is_negated_there(denier, denied.stems):
        return False
    shared = (denier.stems & denied.stems) - _claim_stems()
    enough = any(len(shared) >= max(fewest, share * len(denier.stems)) for fewest, share in _REPEATED)
    named = len(shared) >= _share_named(denier) * len(denied.stems)
    return enough and named and bool(shared & denier.plain_stems) and _says_something(denied)


def _share_named(denier: Held) -> float:
    """The least share of the words denied that a denial has in common with them."""
    if not _says_something(denier):
        return _OF_DENIED
    return _OF_ANSWERED if denier.statement.negated else 0.0


def _are_alike(a: Held, b: Held) -> bool:
    """Nearly the same words, with a negation in both."""
    negated = all(negated_words(one.said.words, 1) for one in (a, b))
    return negated and len(a.stems & b.stems) >= _SAME * len(a.stems | b.stems)


def _points_back(denier: Held, before: Held) -> bool:
    """ "The ministry rejected the claim", right after the claim; "the official's account" after the official's."""
    pointer = _pointer().fullmatch(denier.said.plain.strip(" ."))
    if pointer is None or before.statement.stance not in _CLAIMS or denier.origin == before.origin:
        return False
    if denier.statement.headline or before.statement.headline or not _says_something(before):
        return False
    if (denier.paragraph or 0) - (before.paragraph or 0) > 1:
        return False
    if _accuses(pointer[0]) and not _is_accusation(before, denier):
        return False
    if whose := pointer["whose"]:
        return before.said.origin is not None and whose.split()[-1].lower() in before.said.origin.label.lower()
    return denier.place - before.place == 1


_DENIAL = re.compile(r"\bden(?:y|ies|ied|ying)\b", re.IGNORECASE)  # "he said the king strongly denied it" agrees
# "The charges" answer who made them, not whatever was said before.
_ACCUSING = frozenset("accuse allege charge claim blame".split())


def _accuses(pointer: str) -> bool:
    return re.search(r"\b(?:accusation|allegation|charge)s?\b", pointer, re.IGNORECASE) is not None


def _is_accusation(before: Held, denier: Held) -> bool:
    """Whether it says something of whoever denies it, or is said to accuse."""
    named = _names(before, denier) or _ACCUSING & set(before.said.lemmas)
    return bool(named) and not before.statement.negated


def _names(one: Held, other: Held) -> bool:
    """Whether a statement names whoever makes the other."""
    origin = other.said.origin
    return origin is not None and origin.label.split()[-1].lower() in one.said.words.lower()


def _opposite(a: Held, b: Held) -> bool:
    """One says with a negation what the other says without; neither is a denial of something else."""
    if a.statement.negated == b.statement.negated or Stance.DENIES in (a.statement.stance, b.statement.stance):
        return False
    shared = a.stems & b.stems
    alike = len(shared) >= max(_FEWEST_ALIKE, _ALIKE * max(len(a.stems), len(b.stems)))
    negative = a if a.statement.negated else b
    if not alike or other_subjects(a, b) or not _is_negated_there(negative, shared):
        return False
    return all(_says_something(one) for one in (a, b)) and not _quotes(a, b)


def _is_negated_there(negative: Held, shared: frozenset[str]) -> bool:
    """Whether the first word that its "not" is said of is one that both have."""
    after = (stems(word) for word in negated_words(negative.said.words, _SCOPE).split())
    return next((word for word in after if word), frozenset()) <= shared


def _quotes(a: Held, b: Held) -> bool:
    """The words of one are among the words of the other: one quotation, printed twice."""
    shorter, longer = sorted((one.said.plain.strip(" .,").lower() for one in (a, b)), key=len)
    return shorter in longer


def _says_something(one: Held) -> bool:
    """A clause with a verb; the name of a thing contradicts nothing."""
    return has_verb(one.said.plain)


def _conflict(denier: Held, denied: Held) -> Conflict:
    first, second = sorted((denier, denied), key=lambda one: one.place)
    why = f"“{short(denied)}” is denied in “{short(denier)}”"
    return Conflict(first.statement.id, second.statement.id, ConflictKind.NEGATION, why)


@cache
def _pointer() -> re.Pattern[str]:
    data = tables.table("conflicts")["negation"]
    return re.compile(data["pointer"].replace("{claim}", "|".join(data["claims"].split())), re.IGNORECASE)


@cache
def _claim_stems() -> frozenset[str]:
    return stems(tables.table("conflicts")["negation"]["claims"].replace("?", ""))

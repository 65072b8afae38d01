"""Which names a run of capitalised words is: none, one, or several that "and" and "of" only join."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Self

from reportedly.extract import vocabulary
from reportedly.extract.resolve.text.name_words import (
    SMALL,
    fields_before,
    is_organization,
    is_titular,
    without_possessive,
)
from reportedly.extract.resolve.text.sentence_starts import only_sentence_start
from reportedly.extract.vocabulary import NounClass
from reportedly.model.span import Span

# The words of a run, as they were found in the text.
Run = list[re.Match[str]]

# "al-Zawahiri", "d’Arc", "el-Sisi": the capital comes after the particle.
_PARTICLE_FIRST = re.compile(r"(?:al|el|as|ash|an|ad|at|ar|bin|ul|d|l|o)[-’'][A-Z]")
# "Republican-dominated House", "US-led coalition": says of what kind a body is, and is no part of its name.
_LED = re.compile(r"[A-Z][\w.]*-[a-z]+")
_LONGEST_WORD = 100  # characters of one; "Llanfairpwllgwyngyll…" has 58
_PERSON_WORDS = 2  # of a person's name at the least
_LONGEST_PERSON = 3  # and at the most, but for rare ones
_BRACKETED = re.compile(r"\s\(([A-Z]{2,8})\)")
_DAYS = vocabulary.words("names", "days")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words, without the stops of initials and the possessive at its end.

    starts: where each word begins in the text.
    """

    span: Span
    words: tuple[str, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, run: Run) -> Self:
        """The name that the whole of a run is, which has one word at the least."""
        words = tuple(without_possessive(word) for word in _words(run))
        end = run[-1].start() + len(words[-1])
        return cls(Span(run[0].start(), end), words, tuple(match.start() for match in run))

    @property
    def text(self) -> str:
        return " ".join(self.words)


def names_of(run: Run, sentence_starts: frozenset[int], inside: Counter[str]) -> list[Name]:
    """The names in a run that has ended, in order.

    inside: how often the text writes each word inside a sentence, and how often with "and" after it.
    """
    run = _without_beginning(_without_end(run), sentence_starts, inside)
    if (person := _person_after_body(run)) is not None:
        return names_of(run[:person], sentence_starts, inside) + names_of(run[person:], sentence_starts, inside)
    joint = next((at for at in range(len(run)) if _is_joint(run, at, sentence_starts, inside)), None)
    if joint is None:
        return [Name.of(run)] if run and not _are_letters_for_somebody(run) else []
    left, right = run[:joint], run[joint + 1 :]
    if run[joint][0] != "and" and left and is_titular(left[-1][0]) and (fields := fields_before(_words(right))):
        # "Minister of State for Finance Anjali Deshmukh": an office, and who holds it where the run goes on
        return [Name.of(run)] if len(right) - fields >= _PERSON_WORDS else []
    return names_of(left, sentence_starts, inside) + names_of(right, sentence_starts, inside)


def _person_after_body(run: Run) -> int | None:
    """Where "Ana Ruiz" begins in "(chief of the) Stav Police Department Ana Ruiz"."""
    for at in range(max(1, len(run) - _LONGEST_PERSON), len(run) - 1):
        if is_organization((run[at - 1][0],)) and vocabulary.is_given_name(run[at][0]):
            return None if is_organization(_words(run[at:])) else at
    return None


def is_capitalised(word: str) -> bool:
    """Whether it may begin a name or go on with one; a day or a month, and "I’m", may not."""
    if len(word) > _LONGEST_WORD:
        return False
    if _PARTICLE_FIRST.match(word):
        return True
    stem = re.split(r"[’']", word)[0]
    return word[0].isupper() and not (stem != word and stem.lower() in SMALL) and stem != "I" and stem not in _DAYS


def _words(run: Run) -> tuple[str, ...]:
    return tuple(match[0] for match in run)


def _without_end(run: Run) -> Run:
    """Without small words and parties at its end: "the South Carolina Republican" describes somebody."""
    while run and not is_capitalised(run[-1][0]):
        run = run[:-1]
    while run and run[-1][0].lower() in vocabulary.words("nouns", "party"):
        run = run[:-1]
    return run


def _without_beginning(run: Run, sentence_starts: frozenset[int], inside: Counter[str]) -> Run:
    """Without words that have their capital only from a sentence, or that say of what kind a body is."""
    while run and (_begins_none(run[0][0]) or only_sentence_start(run, sentence_starts, inside)):
        run = run[1:]
        while run and not is_capitalised(run[0][0]):
            run = run[1:]
    while len(run) > 1 and _LED.fullmatch(run[0][0]):
        run = run[1:]
    return run


def _begins_none(word: str) -> bool:
    """ "The", "When"; "WHO" is the letters of a name."""
    return word.lower() in SMALL and word not in vocabulary.acronyms()


def _is_joint(run: Run, at: int, sentence_starts: frozenset[int], inside: Counter[str]) -> bool:
    """Whether the word there is between names, or between an office and its field, and no part of one."""
    left, right = run[:at], run[at + 1 :]
    match run[at][0]:
        case "and":
            return not _is_spelt_out(run) and not _holds_together(_words(left), _words(right), inside)
        case "for" if len(left) == 1 and left[0].start() in sentence_starts:
            return True
        case "of" | "for" | "the":
            return not is_organization(_after_title(_words(left)))
        case _:
            return False


def _is_spelt_out(run: Run) -> bool:
    """Whether letters in brackets stand for the whole, "Customs and Border Protection (CBP)"."""
    letters = _BRACKETED.match(run[-1].string, run[-1].end())
    return letters is not None and letters[1] == "".join(word[0] for word in _words(run) if word[0].isupper())


def _are_letters_for_somebody(run: Run) -> bool:
    """ "her GP", "an MP": what these letters stand for is no name."""
    known = vocabulary.noun(run[0][0]) if len(run) == 1 and run[0][0].isupper() else None
    return known is not None and known.noun_class in (NounClass.OFFICE, NounClass.UNNAMED)


def _after_title(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words after the last title: "Mitch McConnell" of "Republican Senate Leader Mitch McConnell"."""
    last = max((index for index, word in enumerate(words) if is_titular(word)), default=-1)
    return words[last + 1 :] or words


def _holds_together(before: tuple[str, ...], after: tuple[str, ...], inside: Counter[str]) -> bool:
    """Whether "and" is part of one name, "Food and Drug Administration", and joins no two.

    It is when an organisation's fields stand on both sides of it, or when what stands before it stands alone nowhere.
    """
    if not before or not after or not is_organization((*before, *after)):
        return False
    fields = vocabulary.words("nouns", "field")
    if before[-1] in fields and after[0] in fields:
        return True
    told = vocabulary.noun(before[-1]) if set(before[:-1]) <= {"The"} else None
    if told is not None and told.noun_class is NounClass.ORGANIZATION and len(after) > 1:
        return True  # "University and College Union": what kind a body is names none by itself
    alone = inside[before[-1]] > inside[f"{before[-1]} and"] or " ".join(before).removeprefix("The ") in _known()
    return not is_organization(before) and not alone


@cache
def _known() -> frozenset[str]:
    return vocabulary.governments() | {name.title() for name in vocabulary.outlets().papers}

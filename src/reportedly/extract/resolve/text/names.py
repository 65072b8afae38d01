"""Proper names in a text: runs of capitalised words, found without a tagger."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from reportedly.extract import vocabulary
from reportedly.extract.resolve.text.sentence_starts import SMALL, only_sentence_start, without_possessive
from reportedly.model.span import Span

# A word with its inner marks; the apostrophe of a plural possessive counts when a capital follows ("Workers’ Union").
_WORD = re.compile(r"[^\W\d_][\w’'&.-]*[\w](?:(?<=s)[’'](?= [A-Z]))?|[^\W\d_]|&")
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*")
# "al-Zawahiri", "d’Arc", "el-Sisi": the capital comes after the particle.
_PARTICLE_FIRST = re.compile(r"(?:al|el|as|ash|an|ad|at|ar|bin|ul|d|l|o)[-’'][A-Z]")
_DAYS = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Ramadan Eid Diwali Thanksgiving
    Lent Advent January February July September October November December""".split()
)
_PARTICLES = frozenset(
    "de del della der den di da dos du van von bin ibn al el la le ten ter zu of for the and &".split()
)
_JOINS = frozenset("of for and &".split())
_SMALL_JOINS = _JOINS | {"the"}
_SHORT_DATES = frozenset(
    "Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec".split()
)
_LETTERS = 3  # capitals alone of more are shouted: "MARLOWE CITY"
_LONGEST = 40  # words: a list of names without commas may be longer, and no name is
_LONGEST_WORD = 100  # characters of one; "Llanfairpwllgwyngyll…" has 58
_PERSON_WORDS = 2  # of a person's name at the least
# Words that no name has inside it with a capital: "Joe Biden To Call For a Vote" is a headline that ran into the text.
_HEADLINE = frozenset(
    """The To Is Are Was Were Has Have Had If When While After Before But That This He She They It We You From At By As
    On In Into Over About Against""".split()
)
# "Republican-dominated House", "US-led coalition": says of what kind a body is, and is no part of its name.
_LED = re.compile(r"[A-Z][\w.]*-[a-z]+")
_SAINTS = frozenset(("St", "Saint", "Sts"))
_BROADCASTERS = frozenset("Radio TV Television Télé Canal".split())
# What names of places begin with, and no person's.
DIRECTIONS = frozenset(
    "North South East West Northern Southern Eastern Western New Great Greater Central Upper Lower".split()
)
_NEWS = frozenset("News Press Newswire Wire".split())


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words, without the stops of initials and the possessive at its end.

    starts: where each word begins in the text.
    """

    span: Span
    words: tuple[str, ...]
    starts: tuple[int, ...]

    @property
    def text(self) -> str:
        return " ".join(self.words)


def find_names(text: str, paragraphs: list[Span], sentence_starts: frozenset[int]) -> list[Name]:
    """The names in the given paragraphs, in order.

    A word that begins a sentence counts only when the text writes it with a capital elsewhere too, or when another
    capitalised word follows it.
    """
    inside = _written_inside(text, paragraphs, sentence_starts)
    found: list[Name] = []
    for paragraph in paragraphs:
        run: list[re.Match[str]] = []
        for match in _WORD.finditer(text, paragraph.start, paragraph.end):
            saint = bool(run) and run[0][0] in _SAINTS
            ended = len(run) == _LONGEST or (run and _in_headline(match[0]))
            if run and (ended or not _adjoins(text, run[-1], match, in_saint=saint)):
                found += _close(run, sentence_starts, inside)
                run = []
            if (_capitalised(match[0]) and not _in_date(text, match)) or (run and match[0].lower() in _PARTICLES):
                run.append(match)
            elif run:
                found += _close(run, sentence_starts, inside)
                run = []
        found += _close(run, sentence_starts, inside)
    return found


def _written_inside(text: str, paragraphs: list[Span], sentence_starts: frozenset[int]) -> Counter[str]:
    """How often each word stands inside a sentence, and how often with "and" after it ("Pharmacy and")."""
    inside: Counter[str] = Counter()
    for paragraph in paragraphs:
        for match in _WORD.finditer(text, paragraph.start, paragraph.end):
            if match.start() not in sentence_starts:
                inside[match[0]] += 1
                inside[f"{match[0]} and"] += text.startswith(" and ", match.end())
    return inside


def is_organization(words: tuple[str, ...]) -> bool:
    """By a word or a mark of the name that only organisations bear."""
    if "&" in words:
        return True  # "Brandt & Sons": two who are one firm
    known = vocabulary.words("nouns", "organization_name")
    return any(without_possessive(word) in known or (len(word) > _LETTERS and word.title() in known) for word in words)


def is_outlet(words: tuple[str, ...]) -> bool:
    last = words[-1].rpartition("-")[2] in vocabulary.words("nouns", "outlet_name")
    return len(words) > 1 and (last or words[0] in _BROADCASTERS or bool(_NEWS & set(words)))


@cache
def titles() -> frozenset[str]:
    return vocabulary.words("nouns", "person_title")


def _in_date(text: str, match: re.Match[str]) -> bool:
    """ "20 Jan", "Sat 4": short forms that are also names ("Jan", "the Sun") date something beside a figure."""
    after = text[match.end() : match.end() + 3]
    beside = text[max(0, match.start() - 2) : match.start()] + ("" if after.startswith(",") else after)
    return match[0] in _SHORT_DATES and any(character.isdigit() for character in beside)


def _capitalised(word: str) -> bool:
    if len(word) > _LONGEST_WORD:
        return False
    if _PARTICLE_FIRST.match(word):
        return True
    stem = re.split(r"[’']", word)[0]
    return word[0].isupper() and not (stem != word and stem.lower() in SMALL) and stem != "I" and stem not in _DAYS


def _in_headline(word: str) -> bool:
    """A small word with a capital or in capitals, "To" and "TO", that no name goes on over."""
    return word in _HEADLINE or (word.isupper() and word.title() in _HEADLINE and word not in vocabulary.acronyms())


def _begins_none(word: str) -> bool:
    """ "The", "When"; "WHO" is the letters of a name."""
    return word.lower() in SMALL and word not in vocabulary.acronyms()


def _adjoins(text: str, before: re.Match[str], after: re.Match[str], *, in_saint: bool) -> bool:
    """Only white space between them, or the full stop of an initial or a title.

    A possessive ends a name, but for "Children's Hospital" and, in_saint, "St Luke's Hospital".
    """
    gap = text[before.end() : after.start()]
    if before[0].endswith(("’s", "'s")):
        owner = before[0][:-2]
        owns = owner in vocabulary.words("nouns", "owners")
        return owns or ((in_saint or _is_titular(owner)) and is_organization((after[0],)))
    return gap.isspace() or (
        gap.strip() == "." and bool(_INITIALS.fullmatch(before[0]) or before[0] in titles() | _SAINTS)
    )


def _close(run: list[re.Match[str]], sentence_starts: frozenset[int], inside: Counter[str]) -> list[Name]:
    """A finished run as a name, or as two where "and" may join two names; empty where it is no name."""
    while run and not _capitalised(run[-1][0]):
        run = run[:-1]
    while run and run[-1][0].lower() in vocabulary.words("nouns", "party"):
        run = run[:-1]  # "the South Carolina Republican" describes somebody
    while run and (_begins_none(run[0][0]) or only_sentence_start(run, sentence_starts, inside)):
        run = run[1:]
        while run and not _capitalised(run[0][0]):
            run = run[1:]
    while len(run) > 1 and _LED.fullmatch(run[0][0]):
        run = run[1:]
    for index, match in enumerate(run):
        left, right = run[:index], run[index + 1 :]
        if match[0] == "and" and not _holds_together(left, right, inside):
            return _close(left, sentence_starts, inside) + _close(right, sentence_starts, inside)
        alone = match[0] == "for" and len(left) == 1 and left[0].start() in sentence_starts
        if match[0] in ("of", "for", "the") and (alone or not is_organization(_after_title(left))):
            if left and _is_titular(left[-1][0]) and len(bearer := _without_fields(right)) < len(right):
                return [_name(run)] if len(bearer) >= _PERSON_WORDS else []
            return _close(left, sentence_starts, inside) + _close(right, sentence_starts, inside)
    return [_name(run)] if run and not _are_letters_for_somebody(run) else []


def _are_letters_for_somebody(run: list[re.Match[str]]) -> bool:
    """ "her GP", "an MP": what these letters stand for is no name."""
    known = vocabulary.noun(run[0][0]) if len(run) == 1 and run[0][0].isupper() else None
    return known is not None and known.noun_class in (vocabulary.NounClass.OFFICE, vocabulary.NounClass.UNNAMED)


def _name(run: list[re.Match[str]]) -> Name:
    words = tuple(without_possessive(m[0]) for m in run)
    end = run[-1].start() + len(words[-1])
    return Name(Span(run[0].start(), end), words, tuple(m.start() for m in run))


def _after_title(run: list[re.Match[str]]) -> tuple[str, ...]:
    """The words after the last title: "Mitch McConnell" of "Republican Senate Leader Mitch McConnell"."""
    words = tuple(m[0] for m in run)
    last = max((index for index, word in enumerate(words) if _is_titular(word)), default=-1)
    return words[last + 1 :] or words


def _without_fields(run: list[re.Match[str]]) -> list[re.Match[str]]:
    """The name after an office's field: "Anjali Deshmukh" of "(Minister of) State for Finance Anjali Deshmukh"."""
    return run[fields_before(tuple(m[0] for m in run)) :]


def fields_before(words: tuple[str, ...]) -> int:
    """How many words before a name say what an office is for: 2 of "of State Rex Tillerson"; 0 where none does."""
    fields = vocabulary.words("nouns", "field") | vocabulary.words("nouns", "seat")
    end = next((i for i, word in enumerate(words) if word not in fields and word not in _SMALL_JOINS), len(words))
    return end if fields & set(words[:end]) else 0


def _is_titular(word: str) -> bool:
    known = vocabulary.noun(word)
    return word in titles() or (known is not None and known.noun_class is vocabulary.NounClass.OFFICE)


def _holds_together(left: list[re.Match[str]], right: list[re.Match[str]], inside: Counter[str]) -> bool:
    """Whether "and" is part of one name, "Food and Drug Administration", and joins no two.

    It is when an organisation's fields stand on both sides of it, or when what stands before it stands alone nowhere.
    """
    before, after = tuple(m[0] for m in left), tuple(m[0] for m in right)
    if not before or not after or not is_organization((*before, *after)):
        return False
    fields = vocabulary.words("nouns", "field")
    if before[-1] in fields and after[0] in fields:
        return True
    told = vocabulary.noun(before[-1]) if set(before[:-1]) <= {"The"} else None
    if told is not None and told.noun_class is vocabulary.NounClass.ORGANIZATION and len(after) > 1:
        return True  # "University and College Union": what kind a body is names none by itself
    alone = inside[before[-1]] > inside[f"{before[-1]} and"] or " ".join(before).removeprefix("The ") in _known()
    return not is_organization(before) and not alone


@cache
def _known() -> frozenset[str]:
    return vocabulary.governments() | {name.title() for name in vocabulary.outlets().papers}

"""A run of capitalised words split into the title or office before a name and the name itself."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.name_words import TITLES, fields_before, is_organization
from reportedly.extract.resolve.text.runs import Name
from reportedly.extract.vocabulary import PERSONAL, NounClass
from reportedly.model.span import Span

_SUM = re.compile(r"(?:[A-Z]{1,3}\d|Rs$)")
# "the Kremlin Spokesman", "Deputy Minister": offices that some papers write with capitals.
_BARE_OFFICES = vocabulary.words("nouns", "office")
_MIDDLE = frozenset(("Sheikh", "Bishop", "King", "Prince", "Pope", "Judge", "Major"))  # names as well, within one
_PERSON = 2  # words: of a person's name at the least


def bearer_of(name: Name) -> tuple[tuple[str, ...], str, Span]:
    """The words of the name itself, the title before them, and where the name itself stands."""
    split = 0
    for index, word in enumerate(name.words[:-1]):
        if _introduces(
            word,
            rest=len(name.words) - index - 1,
            first=index == 0 or (word == "Judge" and is_organization(name.words[:index])),
        ):
            split = index + 1
    rest = name.words[split:]
    fields = fields_before(rest) if split else 0
    if fields and len(rest) - fields >= _PERSON and not is_organization(rest[fields:]):
        split, rest = split + fields, rest[fields:]
    if split and is_organization(rest) and not is_organization(name.words[:split]):
        split = 0
    words, start = name.words[split:], name.starts[split]
    while len(words) > 1 and _is_afterwards(words[-1], len(words)):
        words = words[:-1]
    cut = split + len(words) < len(name.words)
    end = name.starts[split + len(words) - 1] + len(words[-1]) if cut else name.span.end
    return words, " ".join(name.words[:split]), Span(start, end)


def _is_afterwards(word: str, length: int) -> bool:
    """What is written after a name: "Leo Brandt KC", "Corvo CEO" in a headline."""
    known = vocabulary.noun(word) if word.isupper() else None
    office = known is not None and known.noun_class is NounClass.OFFICE
    return office or (length > _PERSON and word in vocabulary.words("nouns", "after_name"))


def is_title(words: tuple[str, ...]) -> bool:
    """ "the Minister", "H.E.", "Rs 412": a title that stands alone names nobody, nor does a sum."""
    told = words[1:] if len(words) > 1 and _is_of_a_people(words[0]) else words
    return all(w.rstrip(".") in TITLES or w.lower() in _BARE_OFFICES or _SUM.match(w) for w in told)


def _is_of_a_people(word: str) -> bool:
    """ "French President" names nobody, and "American" of "Center for American Progress" is no title."""
    known = vocabulary.noun(word)
    adjective = known is None or (known.noun_class is NounClass.CROWD and not known.plural)
    return adjective and wording.OF_A_PEOPLE.fullmatch(word) is not None and not word.endswith(("man", "woman"))


def _introduces(word: str, rest: int, *, first: bool) -> bool:
    """Whether a capitalised word before a name says what its bearer is: "Dr", "Mayor", "Ferryman Yusuf Darel".

    rest: how many words come after it. Many surnames end as trades do, so one word after such a trade is not enough.
    """
    trade = vocabulary.heading(word) if rest > 1 and not vocabulary.is_given_name(word) else None
    known = vocabulary.noun(word) or trade
    if not first and (word in _MIDDLE or _is_of_a_people(word)):
        return False
    return word.rstrip(".") in TITLES or (known is not None and known.noun_class in PERSONAL)


def unshouted(words: tuple[str, ...], written: set[str]) -> tuple[str, ...]:
    """ "MARCHER WATER", as some papers begin, in the letters in which the article writes it elsewhere."""
    told = tuple(word.title() for word in words)
    shouted = all(word.isupper() for word in words) and written.issuperset(told)
    return told if shouted else words


def as_written(words: tuple[str, ...], written: str) -> str:
    """A name as the text has it, but for capitals that are shouted."""
    shouted = written.isupper() and not all(word.isupper() for word in words)
    return " ".join(words if shouted else written.split())

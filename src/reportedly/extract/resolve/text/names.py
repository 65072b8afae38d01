"""Proper names in a text: runs of capitalised words, found without a tagger."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reportedly.extract import vocabulary
from reportedly.extract.resolve.text.name_words import SAINTS, TITLES, is_organization, is_titular
from reportedly.extract.resolve.text.runs import Name, Run, is_capitalised, names_of
from reportedly.model.span import Span

# A word with its inner marks; the apostrophe of a plural possessive counts when a capital follows ("Workers’ Union").
_WORD = re.compile(r"(?<!\d)(?:[^\W\d_][\w’'&.-]*[\w](?:(?<=s)[’'](?= [A-Z]))?|[^\W\d_]|&)")
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*")
_LONGEST = 40  # words: a list of names without commas may be longer, and no name is
_PARTICLES, _SHORT_DAYS, _HEADLINE = (vocabulary.words("names", key) for key in ("particles", "short_days", "headline"))


def find_names(text: str, paragraphs: list[Span], sentence_starts: frozenset[int]) -> list[Name]:
    """The names in the given paragraphs, in order.

    A word that begins a sentence counts only when the text writes it with a capital elsewhere too, or when another
    capitalised word follows it.
    """
    inside = _written_inside(text, paragraphs, sentence_starts)
    return [
        name
        for paragraph in paragraphs
        for run in _runs(text, paragraph)
        for name in names_of(run, sentence_starts, inside)
    ]


def _runs(text: str, paragraph: Span) -> Iterator[Run]:
    """Capitalised words side by side, with the small words that names have inside them."""
    run: Run = []
    for match in _WORD.finditer(text, paragraph.start, paragraph.end):
        if run and (len(run) == _LONGEST or _in_headline(match[0]) or not _adjoins(text, run, match)):
            yield run
            run = []
        if (is_capitalised(match[0]) and not _in_date(text, match)) or (run and match[0].lower() in _PARTICLES):
            run.append(match)
        elif run:
            yield run
            run = []
    yield run


def _written_inside(text: str, paragraphs: list[Span], sentence_starts: frozenset[int]) -> Counter[str]:
    """How often each word stands inside a sentence, and how often with "and" after it ("Pharmacy and")."""
    inside: Counter[str] = Counter()
    for paragraph in paragraphs:
        for match in _WORD.finditer(text, paragraph.start, paragraph.end):
            if match.start() not in sentence_starts:
                inside[match[0]] += 1
                inside[f"{match[0]} and"] += text.startswith(" and ", match.end())
    return inside


def _in_date(text: str, match: re.Match[str]) -> bool:
    """ "20 Jan", "Sat 4": short forms that are also names ("Jan", "the Sun") date something beside a figure."""
    after = text[match.end() : match.end() + 3]
    beside = text[max(0, match.start() - 2) : match.start()] + ("" if after.startswith(",") else after)
    return match[0] in _SHORT_DAYS and any(character.isdigit() for character in beside)


def _in_headline(word: str) -> bool:
    """A small word with a capital or in capitals, "To" and "TO", that no name goes on over."""
    return word in _HEADLINE or (word.isupper() and word.title() in _HEADLINE and word not in vocabulary.acronyms())


def _adjoins(text: str, run: Run, after: re.Match[str]) -> bool:
    """Only white space between them, or the full stop of an initial or a title.

    A possessive ends a name, but for "Children's Hospital" and "St Luke's Hospital".
    """
    before = run[-1]
    gap = text[before.end() : after.start()]
    if before[0].endswith(("’s", "'s")):
        owner = before[0][:-2]
        owns = owner in vocabulary.words("nouns", "owners")
        return owns or ((run[0][0] in SAINTS or is_titular(owner)) and is_organization((after[0],)))
    stopped = _INITIALS.fullmatch(before[0]) is not None or before[0] in TITLES | SAINTS
    return gap.isspace() or (gap.strip() == "." and stopped)

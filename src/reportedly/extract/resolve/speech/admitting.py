"""Which utterances are statements: what no editor would call one is left out."""

from __future__ import annotations

import re
from collections.abc import Callable

from reportedly.extract import vocabulary
from reportedly.extract.resolve.speech import refusals
from reportedly.extract.resolve.speech.attitudes import is_attitude, is_mere_wording
from reportedly.extract.resolve.speech.claimed import Claimed, claimed_in
from reportedly.extract.resolve.speech.utterances import Utterance
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.vocabulary import pattern
from reportedly.model.statement import Mode

# Below these the reader is more often wrong than right, counted on the project's own sample stories: lower where the
# cue is a known verb of speech, since there the doubt is about the borders only.
_SURE_OF_ANY, _SURE_OF_REPORT, _SURE_OF_THOUGHT = 0.65, 0.25, 0.38
# The same where a thought has few words: "she has blundered" is one, "the best" is rather none.
_FEW_WORDS, _SURE_OF_FEW = 3, 0.75
_FIGURE = re.compile(
    r"\W*(?:\d[\d,.]*|\w+(?:teen|ty)(?:-\w+)?|{}|{})\W*".format(
        "|".join(vocabulary.NUMBERS), pattern("things", "answers")
    ),
    re.IGNORECASE,
)
_THING = re.compile(rf"(?:{pattern('things', 'before_a_thing')})(?:\s+[\w’'-]+){{1,3}}", re.IGNORECASE)
_TERMS = re.compile(pattern("things", "terms"), re.IGNORECASE)
_EMPTY = re.compile(pattern("things", "empty"), re.IGNORECASE | re.DOTALL)
_OF_THINGS, _ANNOUNCING, _ANNOUNCED, _VIEWS = (
    vocabulary.words("things", key) for key in ("of_things", "announcing", "announced", "views")
)
_LONGEST_TITLE = 6  # words
_ARTICLES = frozenset(("the", "a", "an"))
_DETERMINERS = ("the ", "a ", "an ", "his ", "her ", "its ", "their ")
_NO_SOURCES = frozenset(("you", "one"))
# "Nobody on the islands knows where the ferry will sail from": who is silent is told by a refusal alone.
_NOBODY = re.compile(r"(?:nobody|no[ -]one|none)\b", re.IGNORECASE)
_OUR = frozenset(("i", "we"))


def _no_report(claimed: Claimed) -> bool:
    asked_by_whom = claimed.source_first and claimed.source.lower() not in _OUR
    asked = claimed.cue.was_asked or (claimed.cue.is_question and not asked_by_whom and not claimed.quoted)
    return claimed.cue.is_citation or asked


def _nothing_said(claimed: Claimed) -> bool:
    if not any(character.isalnum() for character in claimed.words):
        return True
    empty = claimed.count == 1 or _EMPTY.fullmatch(claimed.words) is not None
    return not claimed.quoted and empty and _FIGURE.fullmatch(claimed.words) is None


def _a_thing(claimed: Claimed) -> bool:
    return not claimed.quoted and claimed.cue.lemma in _OF_THINGS and _THING.fullmatch(claimed.words) is not None


def _announced(claimed: Claimed) -> bool:
    """ "Survivors told a different story": what they say stands in the sentences that follow."""
    announces = claimed.cue.lemma in _ANNOUNCING and claimed.words.split()[-1].lower() in _ANNOUNCED
    return announces and not claimed.quoted and _THING.fullmatch(claimed.words) is not None


def _nobodys_view(claimed: Claimed) -> bool:
    """ "The toll is intended to pay for the quay": with nobody who says so."""
    return not claimed.source and any(word in _VIEWS for word in claimed.cue.words.lower().split())


def _terms(claimed: Claimed) -> bool:
    return _TERMS.match(claimed.words) is not None


def _writers_question(claimed: Claimed) -> bool:
    """ "Had it been booked? “Not by me,” said Ridley.": the question is the writer's own."""
    return not claimed.quoted and claimed.asked and claimed.cue.lemma not in ("ask", "question", "wonder")


def _name_of_a_work(claimed: Claimed) -> bool:
    """ "a note entitled ‘Two Tired Swimmers’": a few words with capitals."""
    words = re.findall(r"[^\W\d_][\w’'-]*", claimed.words)
    named = claimed.quoted and claimed.entitled and 0 < len(words) <= _LONGEST_TITLE
    return named and words[-1][0].isupper()


def _nobodys(claimed: Claimed) -> bool:
    """The reader outside a quotation is nobody's source, and neither is nobody, or an article without its noun.

    "Not so, says one" is of somebody.
    """
    source = claimed.source.lower()
    if source == "one" and claimed.source_last:
        return False
    nobody = source in _ARTICLES or _NOBODY.match(source) is not None
    return nobody or (source in _NO_SOURCES and not claimed.quoted)


def _line(claimed: Claimed) -> bool:
    """ "Friday 13 March 2026", "Nobody has come home": a paragraph without a full stop is a byline or a heading."""
    return claimed.alone and not claimed.quoted


def _label(claimed: Claimed) -> bool:
    """ "The roof. It will hold, the office said.": a topic with a full stop, and no word on it."""
    return claimed.label and not claimed.quoted


def _deed_in_passing(claimed: Claimed) -> bool:
    """ "Months after ordering the invasion": a thing, and no clause that says what is to be done."""
    return claimed.in_passing and not claimed.quoted and claimed.words.lower().startswith(_DETERMINERS)


def _spoken_to(claimed: Claimed) -> bool:
    return claimed.told_to and claimed.source_first


def _about_it(claimed: Claimed) -> bool:
    """ "What is known about the talks": passive, and no word on what is known."""
    return claimed.cue.hearsay and claimed.cue.words.lower().endswith((" about", " for", " as"))


def _attitude(claimed: Claimed) -> bool:
    judge = is_mere_wording if claimed.quoted else is_attitude
    return judge(claimed.words, claimed.cue, sourced=bool(claimed.source))


def _doubtful(claimed: Claimed) -> bool:
    """Whether the reader is not sure enough of what kind of cue this is."""
    cue, sure = claimed.cue, claimed.utterance.confidence
    long_enough = claimed.count > _FEW_WORDS
    if not cue.reports and not claimed.quoted:
        return sure < (_SURE_OF_ANY if long_enough else _SURE_OF_FEW)
    if cue.mode is Mode.THOUGHT and not claimed.quoted and not cue.hearsay:
        return sure < (_SURE_OF_THOUGHT if long_enough else _SURE_OF_FEW)
    return sure < _SURE_OF_REPORT


# What makes an utterance no statement; a refusal to speak is one whatever else holds.
REASONS: tuple[Callable[[Claimed], bool], ...] = (
    _nothing_said,
    _a_thing,
    _announced,
    _nobodys_view,
    _label,
    _terms,
    _writers_question,
    _name_of_a_work,
    _nobodys,
    _line,
    _deed_in_passing,
    _spoken_to,
    _about_it,
    _attitude,
    _doubtful,
)


def is_statement(utterance: Utterance, article: Article) -> bool:
    """Leaves out bare citations, things that were only mentioned, terms, and what the reader is not sure of."""
    claimed = claimed_in(article, utterance)
    if _no_report(claimed):
        return False
    return refusals.is_refusal(claimed.words) or not any(reason(claimed) for reason in REASONS)

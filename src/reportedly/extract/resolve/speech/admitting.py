"""Which utterances are statements: what no editor would call one is left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from reportedly.extract import vocabulary
from reportedly.extract.resolve.speech import refusals
from reportedly.extract.resolve.speech.attitudes import is_attitude, is_mere_wording
from reportedly.extract.resolve.speech.cue import Cue
from reportedly.extract.resolve.speech.utterances import Utterance, kind_of
from reportedly.extract.resolve.text.article import Article
from reportedly.model.span import Span
from reportedly.model.statement import Kind, Mode

# Below these the reader is more often wrong than right, counted on the project's own sample stories: lower where the
# cue is a known verb of speech, since there the doubt is about the borders only.
_SURE_OF_ANY, _SURE_OF_REPORT, _SURE_OF_THOUGHT = 0.52, 0.25, 0.38
# The same where a thought has few words: "she has blundered" is one, "the best" is rather none.
_FEW_WORDS, _SURE_OF_FEW = 3, 0.75
# One word that is a figure or the whole answer to a question says something.
_FIGURE = re.compile(
    r"\W*(?:\d[\d,.]*|\w+(?:teen|ty)(?:-\w+)?|yes|no|none|never|nobody|nothing|neither|both|{})\W*".format(
        "|".join(vocabulary.NUMBERS)
    ),
    re.IGNORECASE,
)
# "his thanks for the hospitality", "the talks": a thing that was spoken of, and nothing said of it.
_THING = re.compile(r"(?:the|an?|one|his|her|its|their|either|both)(?:\s+[\w’'-]+){1,3}", re.IGNORECASE)
_OF_THINGS, _ANNOUNCING, _ANNOUNCED = (
    vocabulary.words("things", key) for key in ("of_things", "announcing", "announced")
)
# Terms on which something else was said: "asked not to be named", "begged us not to mention the school".
_TERMS = re.compile(
    r"(?:us\s+|that\s+)?(?:not\s+)?to\s+(?:be|remain)\s+(?:identified|named|quoted|anonymous)|"
    r"(?:us\s+)?not\s+to\s+(?:name|mention|print|identify|use|publish|reveal|quote)|to\s+leave\s+out\s+(?:his|her|their)|"
    r"(?:(?:neither|that|for)\s+)?(?:his|her|their|the)\s+names?\s+(?:be|nor|used|left out|printed|withheld|"
    r"to\s+be\s+(?:used|left|printed|withheld))\b|"
    r"(?:(?:the\s)?\w+\s+)?to\s+(?:withhold\s+(?:the|his|her|their)\s+names?|"
    r"(?:keep|leave)\s+(?:his|her|their)\s+names?\s+out)|(?:us|me)\s+not\s+to\s+say\b|"
    r"to\s+(?:remain|stay|go)\s+unnamed|me\s+to\s+describe\s+(?:him|her|them)\s+as|"
    r"to\s+speak\s+(?:provided|on\s+(?:the\s+)?condition|only\s+if|if\s+not)|anonymity\b",
    re.IGNORECASE,
)
# "called it an exclusive", "told a driver so": nothing that a reader could take away.
_EMPTY = re.compile(
    r"(?:it|this|that|him|her|them|us|me|so)(?:\s+(?:an?|the|as|to)\s+\w+(?:\s+\w+)?)?|so,\s.*|it\s+\w+ly",
    re.IGNORECASE | re.DOTALL,
)
_ENTITLED = re.compile(r"\b(?:entitled|titled|called|named|headlined|dubbed|known as)\s+[“\"‘']?$")
_LONGEST_TITLE = 6
# "Months after ordering the invasion": when something was, told by a deed.
_DEED = re.compile(r"\b(?:after|before|since|by)\s+(?:ordering|commanding|directing|demanding)$", re.IGNORECASE)
_LONGEST_DEED = 24  # characters
# "Thousands told to leave the coast": a headline leaves out "were".
_TOLD_TO = re.compile(r"(?:told|ordered|urged|asked|warned|advised|invited)\s+(?:not\s+)?to\b", re.IGNORECASE)
_LONGEST_LABEL = 3  # words
_ARTICLES = frozenset(("the", "a", "an"))
_DETERMINERS = ("the ", "a ", "an ", "his ", "her ", "its ", "their ")
_NO_SOURCES = frozenset(("you", "one"))
# "Nobody on the islands knows where the ferry will sail from": who is silent is told by a refusal alone.
_NOBODY = re.compile(r"(?:nobody|no[ -]one|none)\b", re.IGNORECASE)
_OUR = frozenset(("i", "we"))
_QUESTION = re.compile(r"\s*\?")


@dataclass(frozen=True, slots=True)
class _Claimed:
    """An utterance as it is judged.

    asked: a question mark follows. entitled: "called" or the like stands right before it. in_passing: "after ordering"
    or the like does. alone: it is a paragraph without a full stop. source_first: its source stands right before its
    cue; source_last: right after it. told_to: a headline says what its source was told to do. label: it is the first
    sentence of a paragraph, of few words, and the cue stands in another.
    """

    utterance: Utterance
    words: str
    source: str
    quoted: bool
    asked: bool
    entitled: bool
    in_passing: bool
    alone: bool
    source_first: bool
    source_last: bool
    told_to: bool
    label: bool

    @property
    def cue(self) -> Cue:
        return self.utterance.cue

    @property
    def count(self) -> int:
        return len(self.words.split())


def _no_report(claimed: _Claimed) -> bool:
    asked_by_whom = claimed.source_first and claimed.source.lower() not in _OUR
    asked = claimed.cue.was_asked or (claimed.cue.is_question and not asked_by_whom and not claimed.quoted)
    return claimed.cue.is_citation or asked


def _nothing_said(claimed: _Claimed) -> bool:
    if not any(character.isalnum() for character in claimed.words):
        return True
    empty = claimed.count == 1 or _EMPTY.fullmatch(claimed.words) is not None
    return not claimed.quoted and empty and _FIGURE.fullmatch(claimed.words) is None


def _a_thing(claimed: _Claimed) -> bool:
    return not claimed.quoted and claimed.cue.lemma in _OF_THINGS and _THING.fullmatch(claimed.words) is not None


def _announced(claimed: _Claimed) -> bool:
    """ "Survivors told a different story": what they say stands in the sentences that follow."""
    announces = claimed.cue.lemma in _ANNOUNCING and claimed.words.split()[-1].lower() in _ANNOUNCED
    return announces and not claimed.quoted and _THING.fullmatch(claimed.words) is not None


def _terms(claimed: _Claimed) -> bool:
    return _TERMS.match(claimed.words) is not None


def _writers_question(claimed: _Claimed) -> bool:
    """ "Had it been booked? “Not by me,” said Ridley.": the question is the writer's own."""
    return not claimed.quoted and claimed.asked and claimed.cue.lemma not in ("ask", "question", "wonder")


def _name_of_a_work(claimed: _Claimed) -> bool:
    """ "a note entitled ‘Two Tired Swimmers’": a few words with capitals."""
    words = re.findall(r"[^\W\d_][\w’'-]*", claimed.words)
    named = claimed.quoted and claimed.entitled and 0 < len(words) <= _LONGEST_TITLE
    return named and words[-1][0].isupper()


def _nobodys(claimed: _Claimed) -> bool:
    """The reader outside a quotation is nobody's source, and neither is nobody, or an article without its noun.

    "Not so, says one" is of somebody.
    """
    source = claimed.source.lower()
    if source == "one" and claimed.source_last:
        return False
    nobody = source in _ARTICLES or _NOBODY.match(source) is not None
    return nobody or (source in _NO_SOURCES and not claimed.quoted)


def _line(claimed: _Claimed) -> bool:
    """ "Friday 13 March 2026", "Nobody has come home": a paragraph without a full stop is a byline or a heading."""
    return claimed.alone and not claimed.quoted


def _label(claimed: _Claimed) -> bool:
    """ "The roof. It will hold, the office said.": a topic with a full stop, and no word on it."""
    return claimed.label and not claimed.quoted


def _deed_in_passing(claimed: _Claimed) -> bool:
    """ "Months after ordering the invasion": a thing, and no clause that says what is to be done."""
    return claimed.in_passing and not claimed.quoted and claimed.words.lower().startswith(_DETERMINERS)


def _spoken_to(claimed: _Claimed) -> bool:
    return claimed.told_to and claimed.source_first


def _about_it(claimed: _Claimed) -> bool:
    """ "What is known about the talks": passive, and no word on what is known."""
    return claimed.cue.hearsay and claimed.cue.words.lower().endswith((" about", " for", " as"))


def _attitude(claimed: _Claimed) -> bool:
    judge = is_mere_wording if claimed.quoted else is_attitude
    return judge(claimed.words, claimed.cue, sourced=bool(claimed.source))


def _doubtful(claimed: _Claimed) -> bool:
    """Whether the reader is not sure enough of what kind of cue this is."""
    cue, sure = claimed.cue, claimed.utterance.confidence
    long_enough = claimed.count > _FEW_WORDS
    if not cue.reports and not claimed.quoted:
        return sure < (_SURE_OF_ANY if long_enough else _SURE_OF_FEW)
    if cue.mode is Mode.THOUGHT and not claimed.quoted and not cue.hearsay:
        return sure < (_SURE_OF_THOUGHT if long_enough else _SURE_OF_FEW)
    return sure < _SURE_OF_REPORT


# What makes an utterance no statement; a refusal to speak is one whatever else holds.
REASONS: tuple[Callable[[_Claimed], bool], ...] = (
    _nothing_said,
    _a_thing,
    _announced,
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


def _is_line(utterance: Utterance, article: Article) -> bool:
    (first, *more), start = utterance.content, utterance.start
    paragraph = article.paragraphs[article.paragraph_number(start)].trimmed(article.text)
    whole = not more and first.covers(paragraph) and not article.in_title(start)
    return whole and paragraph.of(article.text)[-1:] not in ".!?…:\"”’'"


def _is_label(utterance: Utterance, article: Article) -> bool:
    (first, *more), cue = utterance.content, utterance.cue_spans
    if more or not cue or len(first.of(article.text).split()) > _LONGEST_LABEL:
        return False
    sentence = article.sentences[article.sentence_number(first.start)]
    opens = article.paragraphs[article.paragraph_number(first.start)].trimmed(article.text).start == first.start
    closed = article.text[first.end : sentence.end].strip() in ("", ".")
    return opens and closed and cue[0].start >= sentence.end and article.text[first.start : first.end + 1].endswith(".")


def _follows(first: tuple[Span, ...], second: tuple[Span, ...], article: Article) -> bool:
    if not first or not second or first[-1].end > second[0].start:
        return False
    return not article.text[first[-1].end : second[0].start].strip(" ,")


def _is_told_to(utterance: Utterance, article: Article) -> bool:
    start = utterance.cue_spans[0].start if utterance.cue_spans else utterance.start
    return article.in_title(start) and _TOLD_TO.match(article.text, start) is not None


def is_statement(utterance: Utterance, article: Article) -> bool:
    """Leaves out bare citations, things that were only mentioned, terms, and what the reader is not sure of."""
    words = " ".join(" ".join(span.of(article.text).split()) for span in utterance.content)
    end = utterance.content[-1].end
    asked = words.endswith("?") or _QUESTION.match(article.text, end, end + 2) is not None
    claimed = _Claimed(
        utterance,
        words,
        source=" ".join(span.of(article.text) for span in utterance.source),
        quoted=kind_of(utterance.content, article) is not Kind.INDIRECT,
        asked=asked,
        entitled=_ENTITLED.search(article.text, max(0, utterance.start - 16), utterance.start) is not None,
        in_passing=_DEED.search(article.text[max(0, utterance.start - _LONGEST_DEED) : utterance.start].rstrip())
        is not None,
        alone=_is_line(utterance, article),
        source_first=_follows(utterance.source, utterance.cue_spans, article),
        source_last=_follows(utterance.cue_spans, utterance.source, article),
        told_to=_is_told_to(utterance, article),
        label=_is_label(utterance, article),
    )
    if _no_report(claimed):
        return False
    return refusals.is_refusal(words) or not any(reason(claimed) for reason in REASONS)

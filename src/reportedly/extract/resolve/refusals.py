"""Refusals and silences, "declined to comment", "could not be reached": the whole phrase is the content.

The reader finds most of them; their wording is so fixed that a table of patterns finds the rest.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from reportedly.extract.resolve import wording
from reportedly.extract.resolve.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span, hull

_ADVERB = r"(?:immediately |yet |directly |also |so far |again |repeatedly |officially |independently |either )*"
_NOT = r"(?: not|n[’']t)"
_TALK = (
    r"(?:say|comment|discuss|answer|give|elaborate|confirm|name|identify|speak|disclose|provide|specify|"
    r"be (?:interviewed|named|quoted|drawn))"
)
_QUESTIONS = (
    r"(?:(?:all|any|further|repeated|most|our|an?|the|every) )*"
    r"(?:questions?|inquiries|enquiries|calls?|callers|reporters|journalists)"
)
_POSSESSIVE = r"(?:his|her|its|their)"
_CHECK = r"(?:verify|confirm|establish|ascertain|corroborate)"
# A subject has no more words than this; what stands before a comma is part of it when it is no longer than a name.
_SUBJECT_WORDS, _NAME_WORDS = 18, 6
# Verb phrases that say that nothing was said, or nothing could be found out; with an example of each.
_PHRASES = (
    rf"(?:has |have |had )?{_ADVERB}(?:declined|refused)(?: {_ADVERB}to {_TALK}|(?= requests? for| comment))",
    rf"(?:did|does|do|has|have|had){_NOT} {_ADVERB}(?:respond|reply|replied|answer|return|comment)(?:ed)?",
    rf"(?:did|does|do){_NOT} {_ADVERB}(?:wish|want) to (?:comment|say|discuss|answer|elaborate|go into|speak)",
    rf"(?:has|have|had){_NOT} {_ADVERB}(?:picked up the phone|returned|commented)",
    rf"(?:would|will){_NOT} {_ADVERB}(?:comment|say|elaborate|be drawn|discuss|confirm|answer|give)",
    rf"(?:would|will){_NOT} (?:be led into|tell (?:us|me)\b)",
    rf"would (?:rather not {_TALK}|{_TALK} neither)|(?:did|does|do){_NOT} say (?:why|how|when|where|who)(?= *[.,;!])",
    r"did(?: not|n[’']t) pick up(?: the phone)?|let the (?:tele)?phone ring",
    r"(?:has|have|had) been approached for comment",
    rf"could(?: not|n[’']t) {_ADVERB}(?:be reached|{_CHECK})",  # "could not verify the report"
    rf"(?:was|were|is|are|has been|have been) (?:un|not )able to (?:independently )?(?:{_CHECK}|reach|say)",
    rf"(?:has|have|had){_NOT} been able to (?:independently )?(?:{_CHECK}|reach|check)",
    r"(?:would |could |can |will )?neither confirm(?:ed)? nor den(?:y|ied)",
    r"(?:had|has|have) no (?:immediate )?comment|gave no comment|made no comment|no longer answers?",
    r"proved (?:abortive|futile|fruitless|unsuccessful)|went unanswered|were not returned|hung up on",
    rf"(?:prefers?|preferred|chose)(?: not to {_TALK}|to (?:stay|remain|keep) (?:silent|quiet))",
    rf"(?:is|are|was|were)(?: not| n[’']t|n[’']t)? in (?:a|no) position to (?:{_TALK}|tell|judge)",
    r"(?:has|have|had) no (?:confirmation|information|knowledge|details)",
    r"(?:has|have|had) nothing (?:more |further |else )?to (?:say|add)",
    r"(?:knows?|knew) (?:nothing (?:of|about)|of no)\b",
    rf"(?:keeps?|kept) (?:(?:{_POSSESSIVE} )(?:own )?(?:counsel|silence)|silent|quiet|mum)",
    r"(?:stays?|stayed|remains?|remained) (?:silent|tight-lipped|mum)",
    rf"(?:ducks?|ducked|dodge[sd]?|sidestep(?:s|ped)|deflect(?:s|ed)|evade[sd]?|parrie[sd]|waved (?:away|off)|"
    rf"brush(?:es|ed) (?:aside|off)|batt?(?:s|ed) away|fended off|ignored|left unanswered) {_QUESTIONS}",
    rf"(?:refer(?:s|red)|directed|sent) {_QUESTIONS} to",
    r"could(?: not|n[’']t) (?:say|comment|disclose|discuss|tell)(?! (?:that|much|more)\b)",
    r"(?:is|are|was|were) nowhere to be (?:reached|found|seen)",
    r"(?:is|are|was|were) (?:not (?:available|reachable)|unavailable)(?: for comment)?",
    r"put (?:us|me|callers|reporters) on hold",
    r"(?:walks?|walked|strode|hurried) past (?:reporters|journalists|the cameras)",
    r"(?:has |have |had )?denied (?:this|it|that|doing so|any wrongdoing)(?= *[.,;!]| and | but )",
)
REFUSAL = re.compile(rf"\b(?:{'|'.join(_PHRASES)})\b", re.IGNORECASE)
_ON_WHETHER = re.compile(r"\sabout (?:whether|if)\b")
# Of "brushed aside a question about whether …" the first half says all.
_REST = re.compile(
    r"[^.;!?“”\"\n]*?(?=\s*(?:[.;!?“”\"]|\sabout (?:whether|if)\b|,\s(?:and|but|while|saying|who|which)\b|$))"
)
# Rules are right about these phrases in nineteen cases of twenty, counted on the project's own sample stories.
_CONFIDENCE = 0.95


class Ranges:
    """Which code points some spans take."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def overlap(self, span: Span) -> bool:
        before = bisect_left(self._starts, span.end) - 1
        return before >= 0 and self._ends[before] > span.start


def is_refusal(words: str) -> bool:
    return REFUSAL.search(words) is not None


def whole_phrase(attribution: Attribution, article: Article) -> Attribution:
    """A refusal that the reader cut into cue and content, with the whole phrase as content."""
    cue_words = " ".join(span.of(article.text) for span in attribution.cue)
    near = [
        c
        for c in attribution.content
        if article.sentence_number(c.start) == article.sentence_number(attribution.cue[0].start)
    ]
    phrase = hull([*attribution.cue, *[c for c in near if c.start >= attribution.cue[0].start]])
    if not REFUSAL.match(" ".join(phrase.of(article.text).split())) and not is_refusal(cue_words):
        return attribution
    if any(q.span.overlaps(c) for c in near for q in article.quotations_between(c.start, c.end)):
        return attribution
    rest = _ON_WHETHER.search(phrase.of(article.text))
    phrase = Span(phrase.start, phrase.start + rest.start()) if rest else phrase
    return Attribution(attribution.source, attribution.cue, (phrase,), attribution.confidence)


def missed(article: Article, found: list[Attribution]) -> list[Attribution]:
    """Refusals in sentences that the reader left alone."""
    taken = Ranges(span for a in found for span in (*a.content, *a.cue))
    added = []
    for sentence in article.sentences:
        words = sentence.of(article.text)
        for match in REFUSAL.finditer(words):
            verb = Span(sentence.start + match.start(), sentence.start + match.end())
            if taken.overlap(verb) or article.in_quotation(verb.start):
                continue
            rest = _REST.match(words, match.end())
            content = Span(verb.start, verb.end + (len(rest[0]) if rest else 0)).trimmed(article.text)
            source = _subject(sentence, verb, article)
            if source is not None:
                added.append(Attribution((source,), (verb,), (content,), _CONFIDENCE))
    return added


def _subject(sentence: Span, verb: Span, article: Article) -> Span | None:
    """The words before the verb, from the last clause border on."""
    before = article.text[sentence.start : verb.start]
    border = max(
        (m.end() for m in re.finditer(r"[;:“”\"]\s*|,?\s(?:and|but|while|though|although)\s", before)), default=0
    )
    words = before[border:]
    if "," in words:
        head, _, tail = words.rpartition(",")
        alone = tail.strip().lower() in wording.PRONOUNS  # "Pressed by the judge, she"
        words = (
            tail
            if alone
            else words
            if tail.strip() == "" or (len(head.split()) <= _NAME_WORDS and tail.strip())
            else tail
        )
    subject = Span(verb.start - len(words), verb.start).trimmed(article.text, " ,\n")
    return subject if 0 < len(subject.of(article.text).split()) <= _SUBJECT_WORDS else None

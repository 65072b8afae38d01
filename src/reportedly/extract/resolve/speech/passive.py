"""Speech told from the listener's side: "He had been told by a superior that …", "She had heard from one that …"."""

from __future__ import annotations

import re

from reportedly.extract.resolve.speech.utterances import Utterance
from reportedly.extract.resolve.text.article import Article
from reportedly.model.span import Span, hull

# The listener is the subject, the speaker stands after the verb.
_LISTENED = re.compile(
    r"(?P<who>[^.;:“”\"]{1,120}?),?\s(?:"
    r"(?:(?:had|has|have)\s(?:\w+\s)?been|was|were)\s(?:told|warned|assured|informed|advised)\sby|"
    r"(?:(?:had|has|have)\s)?(?:heard|learned|learnt)\sfrom"
    r")\s(?P<speaker>[^.,;:“”\"]{2,60}?)(?:\s(?:on|in|last)\s(?:[A-Z]\w+|week|month))?\s(?=that\b)"
)
# Whose sentence begins with a clause or a time before the subject: where the subject begins can't be told.
_BEFORE_SUBJECT = re.compile(r"(?:If|When|While|After|Before|As|On|In|At|But|And|That|It|There|What)\b")


def listener_and_speaker(utterance: Utterance, article: Article) -> tuple[Span, Span] | None:
    """Who was told and who told it, where the sentence around the cue has that shape; None elsewhere."""
    if not utterance.cue_spans:
        return None
    cue = hull(utterance.cue_spans)
    sentence = article.sentence_at(cue.start)
    match = _LISTENED.match(article.text, sentence.start, sentence.end)
    if match is None or article.in_quotation(cue.start) or not match.start("who") <= cue.start < match.end():
        return None
    if cue.start < match.end("who") or _BEFORE_SUBJECT.match(match["who"]):
        return None
    return Span(*match.span("who")), Span(*match.span("speaker"))

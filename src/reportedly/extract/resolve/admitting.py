"""Which utterances are statements: what no editor would call one is left out."""

from __future__ import annotations

import re

from reportedly.extract.resolve import refusals
from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.utterances import Utterance, kind_of
from reportedly.model.statement import Kind, Mode

# Below these the reader is more often wrong than right, counted on the project's own sample stories: lower where the
# cue is a known verb of speech, since there the doubt is about the borders only.
_SURE_OF_ANY, _SURE_OF_REPORT, _SURE_OF_THOUGHT = 0.52, 0.25, 0.38
_FEW_WORDS = 3
# "his thanks for the hospitality", "the talks": a thing that was spoken of, and nothing said of it.
_THING = re.compile(r"(?:the|an?|his|her|its|their)(?:\s+\w+){1,3}", re.IGNORECASE)
# Verbs that often have a thing for an object, where the others have a clause.
_OF_THINGS = frozenset(("describe", "discuss", "express", "mention", "voice", "name", "offer", "thank"))
# "asked not to be named": terms on which something else was said.
_TERMS = re.compile(r"(?:us\s+)?(?:not\s+)?to\s+(?:be|remain)\s+(?:identified|named|quoted|anonymous)", re.IGNORECASE)
# "called it an exclusive": nothing that a reader could take away.
_EMPTY = re.compile(r"(?:it|this|that|him|her|them|us|me|so)(?:\s+(?:an?|the|as|to)\s+\w+(?:\s+\w+)?)?", re.IGNORECASE)


def is_statement(utterance: Utterance, article: Article) -> bool:
    """Leaves out what no editor would call one: bare citations, and thoughts of a word or two that nobody voiced."""
    cue = utterance.cue
    if cue.is_citation or cue.is_question:
        return False
    quoted = kind_of(utterance.content, article) is not Kind.INDIRECT
    words = sum(len(span.of(article.text).split()) for span in utterance.content)
    if refusals.is_refusal(" ".join(span.of(article.text) for span in utterance.content)):
        return True
    if (not quoted and words == 1) or _EMPTY.fullmatch(article.text, utterance.start, utterance.content[-1].end):
        return False
    said = " ".join(span.of(article.text) for span in utterance.content)
    thing = cue.lemma in _OF_THINGS and _THING.fullmatch(said)
    if not quoted and (thing or _TERMS.match(said)):
        return False
    if not cue.reports and not quoted:
        return utterance.confidence >= _SURE_OF_ANY and words > _FEW_WORDS
    if cue.mode is Mode.THOUGHT and not quoted and not cue.hearsay:
        return utterance.confidence >= _SURE_OF_THOUGHT and words > _FEW_WORDS
    return utterance.confidence >= _SURE_OF_REPORT

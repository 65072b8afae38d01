"""Whose words a document has: it speaks for whoever wrote it, and is named wherever the article says who that is."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve import definites, pronouns
from reportedly.extract.resolve.mention import Mention, Reference, read_mention
from reportedly.extract.resolve.scene import Scene
from reportedly.extract.resolve.speaker import Speaker
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import Naming
from reportedly.model.span import Span

_POSSESSIVE = frozenset("his her its their".split())
# How far from the words for a document, in sentences, the article may say elsewhere whose it is.
_NEAR = 3
# The document and what hangs on it, "the report, dated 12 May and signed by three engineers", up to a full stop.
_WHOLE = re.compile(r"[^.;:“”\"]{0,160}")


def author(mention: Mention, scene: Scene) -> Speaker | None:
    """The author of a document as far as the text tells; a later mention may be the first to say who that was."""
    if not mention.noun or mention.noun.noun_class is not NounClass.DOCUMENT or mention.bearer:
        return None
    noun = mention.noun.singular
    known = _spoken_before(noun, scene) if mention.reference is Reference.DEFINITE else None
    writer = _writer(mention, scene)
    if writer is None and (known is None or known.naming is not Naming.NAMED):
        writer = _writer_elsewhere(mention, scene)
    if writer is not None and known is not None and known.naming is not Naming.NAMED and known is not scene.publisher:
        known.become(writer)
        writer = known
    speaker = writer or known
    if speaker is not None:
        scene.documents[noun] = speaker
    return speaker


def _spoken_before(noun: str, scene: Scene) -> Speaker | None:
    """The document that "the paper" goes on about: the last that may be called so."""
    if noun in scene.documents:
        return scene.documents[noun]
    names = vocabulary.same_document(noun)
    anything = noun in ("document", "paper")
    return next((scene.documents[name] for name in reversed(scene.documents) if anything or name in names), None)


def _writer(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom the words themselves name: "its filing", "a memo by the ministry", "a Gallup poll", "an internal audit"."""
    if mention.first in _POSSESSIVE:
        return pronouns.owner(mention, scene)
    if mention.author is not None:
        if mention.author.startswith("our "):
            return scene.publisher
        entry = scene.roster.named(mention.author)
        if entry is not None:
            return scene.of(entry)
        noun = vocabulary.heading(mention.author.split()[-1])
        body = definites.institution(mention, noun.singular, scene) if noun else None
        if body is not None:
            return body
    entry = scene.roster.named(mention.affiliation.split(" (")[0]) if mention.affiliation else None
    if entry is not None:
        return scene.of(entry)
    return None


def _writer_elsewhere(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom the article names as the author of the same document within a few sentences, the nearest first."""
    article = scene.article
    here = article.sentence_number(mention.span.start)
    names = vocabulary.same_document(mention.noun.singular) if mention.noun else frozenset()
    first, last = max(0, here - _NEAR), min(len(article.sentences) - 1, here + _NEAR)
    near = scene.nominals_between(article.sentences[first].start, article.sentences[last].end)
    same = [n for n in near if n.noun.singular in names and not article.in_quotation(n.span.start)]
    for nominal in sorted(same, key=lambda n: abs(article.sentence_number(n.span.start) - here)):
        rest = _WHOLE.match(article.text, nominal.span.end, article.sentence_at(nominal.span.start).end)
        whole = Span(nominal.span.start, rest.end() if rest else nominal.span.end)
        other = read_mention(whole, article, scene.roster)
        found = None if other.first in _POSSESSIVE else _writer(other, scene)
        if found is not None:
            return found
    salient = scene.roster.most_named() if "internal" in mention.modifiers else None
    return scene.of(salient) if salient is not None else None

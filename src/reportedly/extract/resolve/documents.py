"""Whose words a document has: it speaks for whoever wrote it."""

from __future__ import annotations

from reportedly.extract import vocabulary
from reportedly.extract.resolve import definites, pronouns
from reportedly.extract.resolve.mention import Mention, Reference
from reportedly.extract.resolve.scene import Scene
from reportedly.extract.resolve.speaker import Speaker
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import Naming


def author(mention: Mention, scene: Scene) -> Speaker | None:
    """The author of a document as far as the text tells; a later mention may be the first to say who that was."""
    if not mention.noun or mention.noun.noun_class is not NounClass.DOCUMENT or mention.bearer:
        return None
    noun = mention.noun.singular
    known = _introduced(noun, scene) if mention.reference is Reference.DEFINITE else None
    writer = _writer(mention, scene)
    if writer is not None and known is not None and known.naming is not Naming.NAMED and known is not scene.publisher:
        known.become(writer)
        writer = known
    speaker = writer or known
    if speaker is not None:
        scene.documents[noun] = speaker
    return speaker


def _introduced(noun: str, scene: Scene) -> Speaker | None:
    """The document that "the paper" goes on about: the last that may be called so."""
    names = vocabulary.same_document(noun) if noun not in ("document", "paper") else scene.documents.keys()
    if noun in scene.documents:
        return scene.documents[noun]
    return next((scene.documents[name] for name in reversed(scene.documents) if name in names), None)


def _writer(mention: Mention, scene: Scene) -> Speaker | None:
    if mention.first in ("his", "her", "its", "their"):
        return pronouns.owner(mention, scene)
    if mention.author is None:
        return None
    entry = scene.roster.named(mention.author)
    if entry is not None:
        return scene.of(entry)
    noun = vocabulary.noun(mention.author.split()[-1])
    return definites.institution(mention, noun.singular, scene) if noun else None

"""Whose words a document has: it speaks for whoever wrote it, and is named wherever the article says who that is."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve import definites, pronouns, wording
from reportedly.extract.resolve.affiliation import author_of
from reportedly.extract.resolve.introducing import introduced
from reportedly.extract.resolve.mention import Mention, Reference
from reportedly.extract.resolve.nominals import Nominal
from reportedly.extract.resolve.reading import read_mention
from reportedly.extract.resolve.scene import Scene, Wanted
from reportedly.extract.resolve.speaker import INSTITUTIONS, Speaker
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span

# "Police published a notice"
_PUBLISHED = re.compile(
    r"\b(?:published|issued|released|wrote|sent|posted|filed|circulated|signed|drafted|presented|unveiled|commissioned)\s+$"
)
# What somebody who has just been quoted may have spoken in.
_SPOKEN_OF = vocabulary.same_document("statement") | vocabulary.same_document("post") - {"document", "paper", "video"}
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
    several = mention.plural and mention.reference is not Reference.DEFINITE
    if writer is None and not several and (known is None or known.naming is not Naming.NAMED):
        writer = _writer_elsewhere(mention, scene)
    if known is not None and known.naming is Naming.NAMED and known.kind in INSTITUTIONS and _signs(writer):
        writer = known  # who signs a firm's filing signs for the firm
    if writer is None and known is None:
        writer = _speaker_before(mention, scene)
    if writer is not None and known is not None and known.naming is not Naming.NAMED and known is not scene.publisher:
        known.become(writer)
        writer = known
    speaker = writer or known
    if speaker is not None:
        scene.documents[noun] = speaker
    return speaker


def _signs(writer: Speaker | None) -> bool:
    return writer is not None and writer.kind is SourceKind.PERSON


def _speaker_before(mention: Mention, scene: Scene) -> Speaker | None:
    """ "“We are sorry,” the statement said": whoever spoke just before, where nothing says whose it is."""
    if mention.reference is not Reference.DEFINITE or mention.head not in _SPOKEN_OF:
        return None
    return scene.nearest(mention.span, Wanted(_may_state, reach=2, speaking=True))


def _may_state(speaker: Speaker) -> bool:
    return speaker.name is not None and speaker.kind is not SourceKind.OUTLET


def _spoken_before(noun: str, scene: Scene) -> Speaker | None:
    """The document that "the paper" goes on about: the last that may be called so."""
    if noun in scene.documents:
        return scene.documents[noun]
    names = vocabulary.same_document(noun)
    anything = noun in ("document", "paper")
    return next((scene.documents[name] for name in reversed(scene.documents) if anything or name in names), None)


def _writer(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom the words themselves name: "its filing", "a memo by the ministry", "a Gallup poll"."""
    if mention.first in _POSSESSIVE:
        return pronouns.owner(mention, scene)
    if mention.author is not None and (author := _called(mention.author, mention.span, scene)) is not None:
        return author
    if (owner := _owned(mention.span, scene)) is not None:
        return owner
    entry = scene.roster.named(mention.affiliation.split(" (")[0]) if mention.affiliation else None
    return scene.of(entry) if entry is not None else None


def _owned(words: Span, scene: Scene) -> Speaker | None:
    """ "the audit office’s report": a body without a name, as the words call it."""
    match = wording.OWNED.match(scene.article.text, words.start, words.end)
    if match is None:
        return None
    owner = read_mention(Span(*match.span(1)), scene.article, scene.roster)
    body = owner.noun is not None and owner.noun.noun_class in (NounClass.GOVERNMENT, NounClass.ORGANIZATION)
    if owner.bearer is not None:
        return scene.of(owner.bearer)
    if not body:
        return None
    return definites.by_description(owner, scene) or scene.add(introduced(owner))


def _called(words: str, span: Span, scene: Scene) -> Speaker | None:
    """Whom the words for an author mean, by name or as "the group"."""
    if words.startswith("our "):
        return scene.publisher
    entry = scene.roster.named(words)
    if entry is not None:
        return scene.of(entry)
    *modifiers, last = words.lower().split()
    noun = vocabulary.heading(last)
    others = [word for word in modifiers if word not in wording.DETERMINERS]
    return definites.institution(noun.singular, others, span, scene) if noun else None


def _writer_elsewhere(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom the article names as the author of the same document within a few sentences, the nearest first."""
    article = scene.article
    here = article.sentence_number(mention.span.start)
    names = vocabulary.same_document(mention.noun.singular) if mention.noun else frozenset()
    first, last = max(0, here - _NEAR), min(len(article.sentences) - 1, here + _NEAR)
    near = scene.nominals.between(article.sentences[first].start, article.sentences[last].end)
    same = [n for n in near if n.noun.singular in names and not article.in_quotation(n.span.start)]
    for nominal in sorted(same, key=lambda n: abs(article.sentence_number(n.span.start) - here)):
        found = _writer_at(nominal, scene)
        if found is not None:
            return found
    salient = scene.roster.most_named(but=scene.is_publisher_name) if "internal" in mention.modifiers else None
    return scene.of(salient) if salient is not None else None


def _writer_at(nominal: Nominal, scene: Scene) -> Speaker | None:
    """The author that stands with one mention of a document: what hangs on it, whose it is, who published it."""
    text, span = scene.article.text, nominal.span
    sentence = scene.article.sentence_at(span.start)
    rest = _WHOLE.match(text, span.end, sentence.end)
    author = author_of(" ".join(text[span.start : rest.end() if rest else span.end].split()), scene.roster)
    found = _called(author, span, scene) if author else None
    if found is not None:
        return found
    before = Span(span.start, span.start)
    if text[span.start : span.end].lower().startswith(tuple(f"{word} " for word in _POSSESSIVE)):
        return pronouns.by_word(text[span.start : span.end].lower().split()[0], before, scene)
    if _PUBLISHED.search(text, sentence.start, span.start):
        return scene.nearest(before, Wanted(_may_publish, reach=1))
    return None


def _may_publish(speaker: Speaker) -> bool:
    return speaker.name is not None or speaker.kind in INSTITUTIONS

"""Whose words a document has: it speaks for whoever wrote it, and is named wherever the article says who that is."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention, Reference
from reportedly.extract.resolve.mentions.nominals import Nominal
from reportedly.extract.resolve.mentions.reading import read_mention
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom import definites, pronouns, writers
from reportedly.extract.resolve.whom.introducing import introduced
from reportedly.extract.resolve.whom.scene import Scene, Wanted
from reportedly.extract.resolve.whom.speaker import INSTITUTIONS, Speaker
from reportedly.extract.resolve.whom.standing import is_where
from reportedly.extract.resolve.whom.writers import called
from reportedly.extract.vocabulary import BODIES, BODIES_OR_OUTLET, NounClass
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span

# "the commission’s website": what stands there is the commission's.
_PAGES = frozenset("website site portal blog".split())
# Not "e-mails released by the port": who shows a paper need not have written it.
_WRITTEN = (
    r"(?:\b(?:written|compiled|signed|drafted|prepared|produced|filed|sent|issued)\sby|"
    r"(?<!ed)(?<!seen)(?<!read)(?<!shown)\s(?:by|from|of))\s"
)
# "a memo from the infection control team", "a report by the same authority last year": a body by its noun.
_BY_BODY = re.compile(
    rf"{_WRITTEN}((?:the|an?)\s(?:[\w’'-]+\s){{0,5}}?[a-z]+)"
    r"(?=[,.;]|\s(?:of|in|on|at|and|which|that|seen|dated|last|this|earlier|obtained)\b|$)"
)
# "findings by our correspondent"
_OURS = re.compile(rf"{_WRITTEN}(?:our|this (?:newspaper|paper|agency|station|channel|magazine))\b")
# What somebody who has just been quoted may have spoken in.
_SPOKEN_OF = vocabulary.same_document("statement") | vocabulary.same_document("post") - {"document", "paper", "video"}
# What only a paper does: "It reads", "it is addressed to".
_READS = re.compile(r"\s(?:reads?|runs?|opens?|ends?|closes?|is (?:addressed|signed|dated|headed))\b")
# "a Stav Post/Radio Teln survey"
_NAME = r"[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*)*"
_JOINTLY = re.compile(rf"\b(?!(?:An?|The)\s){_NAME}(?:/{_NAME})+")
_NEAR = 2  # sentences
_THINGS = (*BODIES_OR_OUTLET, NounClass.DOCUMENT)


def author(mention: Mention, scene: Scene) -> Speaker | None:
    """The author of a document as far as the text tells; a later mention may be the first to say who that was."""
    if not mention.noun or mention.bearer:
        return None
    noun = mention.noun.singular
    if noun in _PAGES:
        return _owner(mention, scene)
    if mention.noun.noun_class is not NounClass.DOCUMENT:
        return None
    known = _spoken_before(noun, scene) if mention.reference is Reference.DEFINITE else None
    writer = _writer(mention, scene)
    several = mention.plural and mention.reference is not Reference.DEFINITE
    if writer is None and not several and (known is None or known.naming is not Naming.NAMED):
        writer = writers.told_nearby(mention, scene)
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


def by_paper(mention: Mention, scene: Scene) -> Speaker | None:
    """ "She got a letter. It reads: …": "it" that reads is the paper spoken of last, and speaks for who wrote it."""
    if mention.first != "it" or not _READS.match(scene.article.text, mention.span.end):
        return None
    here = scene.article.sentence_number(mention.span.start)
    for nominal in scene.nominals.before(mention.span.start):
        if here - scene.article.sentence_number(nominal.span.start) > _NEAR:
            return None
        if nominal.noun.noun_class is NounClass.DOCUMENT and not nominal.noun.plural:
            words = read_mention(nominal.span, scene.article, scene.roster)
            return author(words, scene) or scene.of_nominal(nominal)
    return None


def by_which(mention: Mention, scene: Scene) -> Speaker | None:
    """ "A report in the Echo, a paper of the valley, that said …": the last paper or body that the sentence has."""
    if mention.first not in ("which", "that"):
        return None
    start, text = mention.span.start, scene.article.text
    sentence = scene.article.sentence_at(start)
    named: list[tuple[Span, Entry | Nominal]] = [
        (place, entry)
        for place, entry in scene.roster.between(sentence.start, start)
        if (entry.kind in INSTITUTIONS - {SourceKind.UNSPECIFIED} or pronouns.AT_ONCE.fullmatch(text, place.end, start))
        and not is_where(place, entry, text)
    ]
    told = (n for n in scene.nominals.between(sentence.start, start) if n.noun.noun_class in _THINGS)
    named += [(nominal.span, nominal) for nominal in told if not nominal.apposed]
    if not named:
        return None
    span, last = max(named, key=lambda pair: pair[0].end)
    if not isinstance(last, Nominal):
        return scene.of(last)
    words = read_mention(span, scene.article, scene.roster)
    rule = author if last.noun.noun_class is NounClass.DOCUMENT else definites.by_description
    return rule(words, scene) or scene.of_nominal(last)


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
    if _OURS.search(mention.span.of(scene.article.text)):
        return scene.publisher
    if mention.first in wording.POSSESSIVE:
        return pronouns.owner(mention, scene)
    if (jointly := _JOINTLY.search(mention.label)) is not None:
        return _together(jointly[0], scene)
    if (body := _by_body(mention, scene)) is not None:
        return body
    if mention.author is not None and (author := called(mention.author, mention.span, scene)) is not None:
        return author
    if (owner := _owned(mention.span, scene)) is not None:
        return owner
    entry = scene.roster.named(mention.affiliation.split(" (")[0]) if mention.affiliation else None
    somewhere = entry is not None and entry.kind is SourceKind.UNSPECIFIED and f" at {entry.name}" in mention.label
    return scene.of(entry) if entry is not None and not somewhere else None


def _together(names: str, scene: Scene) -> Speaker | None:
    """Those whose names strokes join, where the article has them all."""
    found = [scene.roster.named(name) for name in names.split("/")]
    entries = tuple(entry for entry in found if entry is not None)
    return scene.of_several(entries, names.replace("/", " and ")) if len(entries) == len(found) else None


def _owned(words: Span, scene: Scene) -> Speaker | None:
    """ "the audit office’s report": a body without a name, as the words call it."""
    match = wording.OWNED.match(scene.article.text, words.start, words.end)
    if match is None:
        return None
    owner = read_mention(Span(*match.span(1)), scene.article, scene.roster)
    return scene.of(owner.bearer) if owner.bearer is not None else _body(owner, scene)


def _owner(mention: Mention, scene: Scene) -> Speaker | None:
    """Whose a page is."""
    owned = pronouns.owner(mention, scene) if mention.first in wording.POSSESSIVE else _owned(mention.span, scene)
    return owned if owned is None or owned.kind is not SourceKind.OUTLET else None


def _by_body(mention: Mention, scene: Scene) -> Speaker | None:
    match = _BY_BODY.search(scene.article.text, mention.span.start, mention.span.end)
    return None if match is None else _body(read_mention(Span(*match.span(1)), scene.article, scene.roster), scene)


def _body(owner: Mention, scene: Scene) -> Speaker | None:
    """The body that a description without a name means, met before or not."""
    if owner.bearer is not None or owner.noun is None or owner.noun.noun_class not in BODIES or owner.noun.plural:
        return None
    return definites.by_description(owner, scene) or scene.add(introduced(owner))

"""Who wrote a document, where the article says so beside another mention of it."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention, Reference
from reportedly.extract.resolve.mentions.nominals import Nominal
from reportedly.extract.resolve.named.affiliation import author_of
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom import pronouns
from reportedly.extract.resolve.whom.institutions import institution
from reportedly.extract.resolve.whom.scene import Scene, Wanted
from reportedly.extract.resolve.whom.speaker import INSTITUTIONS, Speaker
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

# "Police published a notice"
_PUBLISHED = re.compile(
    r"\b(?:published|issued|released|wrote|sent|posted|filed|circulated|signed|drafted|presented|unveiled|commissioned)\s+$"
)
# "an e-mail sent over the name of Ana Ruiz"
_SIGNED = re.compile(r"\b(?:(?:over|under|in)\sthe\sname|bearing\sthe\s(?:name|signature))\sof\s([^,.;:“”\"]{3,60})")
# "“…,” the clerk, Ana Ruiz, wrote to the mayor"
_WROTE = re.compile(r"[,.!?]?[”\"]\s((?:[^.“”\"]|(?<=\b[A-Z])\.){3,80}?),?\swrote\b")
# What one person writes to another.
_PERSONAL = frozenset("email e-mail letter message note memo memorandum text".split())
# How far from the words for a document, in sentences, the article may say elsewhere whose it is.
_NEAR, _SOON = 3, 2
# The document and what hangs on it, "the report, dated 12 May and signed by three engineers".
_WHOLE = re.compile(r"[^;:“”\"]{0,160}")


def called(words: str, span: Span, scene: Scene) -> Speaker | None:
    """Whom the words for an author mean, by name or as "the group"."""
    if words.startswith("our "):
        return scene.publisher
    entry = scene.roster.named(words)
    if entry is not None:
        return scene.of(entry)
    *modifiers, last = words.lower().split()
    noun = vocabulary.heading(last)
    others = [word for word in modifiers if word not in wording.DETERMINERS]
    return institution(noun.singular, others, span, scene) if noun else None


def told_nearby(mention: Mention, scene: Scene) -> Speaker | None:
    """Whom the article names as the author of the same document within a few sentences, the nearest first."""
    article = scene.article
    here = article.sentence_number(mention.span.start)
    names = vocabulary.same_document(mention.noun.singular) if mention.noun else frozenset()
    first, last = max(0, here - _NEAR), min(len(article.sentences) - 1, here + _NEAR)
    near = scene.nominals.between(article.sentences[first].start, article.sentences[last].end)
    same = [n for n in near if n.noun.singular in names and not article.in_quotation(n.span.start)]
    if mention.reference is Reference.INDEFINITE:  # "a survey" is no other survey that is told of so
        same = [n for n in same if n.definite or mention.span.covers(n.span)]
    for nominal in sorted(same, key=lambda n: abs(article.sentence_number(n.span.start) - here)):
        found = _writer_at(nominal, scene)
        if found is not None:
            return found
    if (writer := _who_wrote(mention, scene)) is not None:
        return writer
    salient = scene.roster.most_named(but=scene.is_publisher_name) if "internal" in mention.modifiers else None
    return scene.of(salient) if salient is not None else None


def _writer_at(nominal: Nominal, scene: Scene) -> Speaker | None:
    """The author that stands with one mention of a document: what hangs on it, whose it is, who published it."""
    text, span = scene.article.text, nominal.span
    sentence = scene.article.sentence_at(span.start)
    rest = _WHOLE.match(text, span.end, sentence.end)
    author = author_of(" ".join(text[span.start : rest.end() if rest else span.end].split()), scene.roster)
    found = called(author, span, scene) if author else None
    if found is not None:
        return found
    signed = _SIGNED.search(text, span.start, rest.end() if rest else span.end)
    named = scene.roster.between(*signed.span(1)) if signed is not None else []
    if named:
        return scene.of(named[0][1])
    before = Span(span.start, span.start)
    if text[span.start : span.end].lower().startswith(tuple(f"{word} " for word in wording.POSSESSIVE)):
        return pronouns.by_word(text[span.start : span.end].lower().split()[0], before, scene)
    if _PUBLISHED.search(text, sentence.start, span.start):
        return scene.nearest(before, Wanted(_may_publish, reach=1))
    return None


def _who_wrote(mention: Mention, scene: Scene) -> Speaker | None:
    """ "… according to an e-mail. “It leaks,” the clerk, Ana Ruiz, wrote": who writes right after a letter is named."""
    if mention.noun is None or mention.noun.singular not in _PERSONAL:
        return None
    article = scene.article
    here = article.sentence_number(mention.span.start)
    last = article.sentences[min(len(article.sentences) - 1, here + _SOON)]
    match = _WROTE.search(article.text, mention.span.end, last.end)
    named = scene.roster.between(*match.span(1)) if match is not None else []
    people = [entry for _, entry in named if entry.kind is SourceKind.PERSON]
    return scene.of(people[-1]) if people else None


def _may_publish(speaker: Speaker) -> bool:
    return speaker.name is not None or speaker.kind in INSTITUTIONS

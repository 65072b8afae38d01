"""Labels that say whose: "her manager" is of little use away from its sentence, "Ruth Callan’s manager" is."""

from __future__ import annotations

import re

from reportedly.extract.resolve import definites, pronouns
from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.mention import Mention
from reportedly.extract.resolve.reading import read_mention
from reportedly.extract.resolve.scene import Scene
from reportedly.extract.resolve.speaker import Speaker
from reportedly.extract.vocabulary import Noun, NounClass
from reportedly.model.span import Span

_PERSONAL = (NounClass.OFFICE, NounClass.UNNAMED, NounClass.CROWD)
_ONES_OWN = (*_PERSONAL, NounClass.GOVERNMENT, NounClass.ORGANIZATION)
_POSSESSIVE = frozenset("his her its their".split())
# "one of her advisers"
_OF_HER_OWN = re.compile(r"\bof\s(his|her|its|their)\s(.+)$")
# "the commission’s press office"
_OF_THE_BODY = re.compile(r"(the\s(?:[\w-]+\s){0,2}[\w-]+)[’']s?\s(.+)$", re.IGNORECASE)
# "a colleague of his", "a pal of the rider"
_OF_HIS = re.compile(r"\bof\s(?:his|hers|theirs)$")
_OF_SOMEBODY = re.compile(r"\bof\s(the\s(?:[\w-]+\s)?[\w-]+)$")


def label_with_owner(mention: Mention, scene: Scene, noun: Noun | None = None) -> str | None:
    """The label of somebody new whom the words call by another of the article; None where they don't.

    noun: what the words say it is, where that isn't their head ("one of her advisers").
    """
    told = noun or mention.noun
    if told is None or told.noun_class not in _ONES_OWN:
        return None
    if mention.first in _POSSESSIVE:
        return _whose(pronouns.owner(mention, scene), mention.label.split(" ", 1)[-1])
    words = _Words(mention.span, scene.article)
    if (match := _OF_HER_OWN.search(words.text)) is not None:
        owner = pronouns.owner_by_word(match[1], mention.span, scene)
        return f"{words.before(match)}of {owner.label}’s {match[2]}" if owner else None
    if (match := _OF_THE_BODY.match(words.text)) is not None:
        body = read_mention(words.span(match, 1), scene.article, scene.roster)
        owner = definites.by_description(body, scene) if body.bearer is None else None
        return _whose(owner, match[2]) if owner is not None and owner.name else None
    if (match := _OF_HIS.search(words.text)) is not None:
        owner = pronouns.by_word("his", Span(mention.span.start, mention.span.start), scene)
        return f"{words.before(match)}of {owner.label}" if owner else None
    match = _OF_SOMEBODY.search(words.text)
    other = read_mention(words.span(match, 1), scene.article, scene.roster) if match else None
    if match is None or other is None or other.noun is None or other.noun.noun_class not in _PERSONAL:
        return None
    somebody = definites.by_description(other, scene)
    return f"{words.before(match)}of {somebody.label}" if somebody and somebody.name else None


def _whose(owner: Speaker | None, rest: str) -> str | None:
    return f"{owner.label}’s {rest}" if owner is not None and rest else None


class _Words:
    """The words of a span with their places."""

    def __init__(self, span: Span, article: Article) -> None:
        self._start = span.start
        self.text = span.of(article.text).rstrip(" ,")

    def span(self, match: re.Match[str], group: int) -> Span:
        return Span(self._start + match.start(group), self._start + match.end(group))

    def before(self, match: re.Match[str]) -> str:
        """The words before a match, without an article."""
        return re.sub(r"^(?:an?|the)\s", "", " ".join(self.text[: match.start()].split()) + " ", flags=re.IGNORECASE)

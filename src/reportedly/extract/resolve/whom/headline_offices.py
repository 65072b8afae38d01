"""Whom a headline's short word for an office means: "Halden boss", "finance chief", by who holds it in the story."""

from __future__ import annotations

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention
from reportedly.extract.resolve.mentions.nominals import Nominal
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.whom.scene import Scene
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span


def by_short_word(mention: Mention, scene: Scene) -> Speaker | None:
    """The only one at the head of what the headline names with the word; None where there are several or none.

    Named holders come before those whom the story only describes, "the finance director of Halden".
    """
    if mention.plural or mention.head not in vocabulary.words("nouns", "short_offices") or not mention.modifiers:
        return None
    named = [entry for entry in scene.roster.entries if _heads(entry, mention, scene)]
    if named:
        return scene.of(named[0]) if len(named) == 1 else None
    described = [nominal for nominal in scene.nominals.first() if _is_told_of(nominal, mention, scene)]
    return scene.of_nominal(described[0]) if described else None


def _heads(entry: Entry, mention: Mention, scene: Scene) -> bool:
    if entry.kind is not SourceKind.PERSON:
        return False
    nouns = [head_noun(role) for role in entry.roles]
    office = any(noun is not None and noun.noun_class is NounClass.OFFICE for noun in nouns)
    told = " ".join(entry.roles).lower().split()
    return office and any(_says_all(mention, place, told, scene) for place in entry.places)


def _is_told_of(nominal: Nominal, mention: Mention, scene: Scene) -> bool:
    office = nominal.noun.noun_class is NounClass.OFFICE and not nominal.noun.plural
    outside = not nominal.apposed and not scene.article.in_quotation(nominal.span.start)
    told = nominal.span.of(scene.article.text).lower().split()
    return office and outside and _says_all(mention, nominal.span, told, scene)


def _says_all(mention: Mention, place: Span, told: list[str], scene: Scene) -> bool:
    """Whether the office's field is among the words that tell of it, and its body in the sentence.

    "Halden" in the sentence is enough, "finance" has to be said of whoever it is.
    """
    sentence = scene.article.sentence_at(place.start)
    around = sentence.of(scene.article.text).lower().replace("’s", " ").replace("'s", " ").replace(",", " ").split()
    names = [word for word in mention.modifiers if _is_name(word, mention)]
    fields = [word for word in mention.modifiers if word not in names]
    return all(_bare(word) in around for word in names) and all(word in told for word in fields)


def _is_name(word: str, mention: Mention) -> bool:
    """Whether the headline writes it with a capital."""
    return _bare(word).capitalize() in mention.label or _bare(word).upper() in mention.label


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")

"""How openly a speaker is called: by name or office, withheld, as one of a crowd."""

from __future__ import annotations

from reportedly.extract.resolve.mention import Mention, Reference
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import Naming

# Whoever is called so is withheld, however many there are and even without a word on where they belong.
_ALWAYS_WITHHELD = frozenset("source someone somebody people person insider".split())
# Few enough to have been spoken to one by one.
_SEVERAL = ("several ", "a few ", "a handful of ", "multiple ", "a number of ", "a couple of ")
_ONE_OF_A_CROWD = (NounClass.UNNAMED, NounClass.CROWD)


def naming_of(mention: Mention) -> Naming:
    """Whether words without a name identify the speaker, withhold who it is, or mean a crowd."""
    if mention.conditions:
        return Naming.ANONYMOUS
    if mention.plural:
        return _of_several(mention)
    return _of_one(mention)


def _of_one(mention: Mention) -> Naming:
    noun = mention.noun
    if noun is None:
        return Naming.NAMED if mention.affiliation and mention.reference is Reference.DEFINITE else Naming.ANONYMOUS
    if noun.noun_class in _ONE_OF_A_CROWD:
        return Naming.ANONYMOUS
    if noun.noun_class is NounClass.OFFICE and mention.reference is Reference.INDEFINITE:
        mouthpiece = noun.singular.startswith("spokes")
        return Naming.NAMED if mouthpiece or len(mention.label.split()) == 1 else Naming.ANONYMOUS
    if noun.noun_class is NounClass.DOCUMENT:
        return Naming.NAMED if mention.affiliation or mention.author else Naming.ANONYMOUS
    return Naming.NAMED


def _of_several(mention: Mention) -> Naming:
    noun = mention.noun
    if noun is not None and noun.noun_class is NounClass.GOVERNMENT:
        return Naming.NAMED
    if noun is not None and noun.noun_class is NounClass.OUTLET:
        return Naming.COLLECTIVE
    if mention.count is not None or mention.label.lower().startswith(_SEVERAL) or mention.head in _ALWAYS_WITHHELD:
        return Naming.ANONYMOUS
    described = mention.affiliation is not None or len(mention.label.split()) > 1
    return Naming.ANONYMOUS if mention.head == "official" and described else Naming.COLLECTIVE

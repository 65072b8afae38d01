"""How openly a speaker is called: by name or office, withheld, as one of a crowd."""

from __future__ import annotations

from collections.abc import Callable

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention, Reference
from reportedly.extract.vocabulary import BODIES, NounClass
from reportedly.model.source import Naming

# Whoever is called so is withheld, however many there are and even without a word on where they belong.
ALWAYS_WITHHELD = frozenset("source someone somebody person people insider spy informant tipster mole".split())
# So many may have been spoken to one by one; more are a survey's.
_FEW = 24
# Few enough to have been spoken to one by one.
_SEVERAL = ("several ", "a few ", "a handful of ", "multiple ", "a number of ", "a couple of ")
_SOME = frozenset("a an one another some several each other many".split())
_ONE_OF_A_CROWD = (NounClass.UNNAMED, NounClass.CROWD)


def _of(mention: Mention, *classes: NounClass) -> bool:
    return mention.noun is not None and mention.noun.noun_class in classes


def _counted(mention: Mention) -> bool:
    few = mention.count is not None and mention.count <= _FEW
    several = few or mention.label.lower().startswith(_SEVERAL)
    return mention.plural and (several or mention.head in ALWAYS_WITHHELD)


def _described_officials(mention: Mention) -> bool:
    described = mention.affiliation is not None or len(mention.words) > 1
    return mention.plural and mention.head in vocabulary.words("nouns", "insiders") and described


def _is_some(mention: Mention) -> bool:
    return mention.first in _SOME and mention.affiliation is None


def _several_of_a_government(mention: Mention) -> bool:
    return mention.plural and _of(mention, NounClass.GOVERNMENT) and not _is_some(mention)


def _speak_for_a_body(mention: Mention) -> bool:
    """ "Analysts at Cobalt Partners": what they say is the firm's word; "nurses at St Luke's" speak for themselves."""
    body = mention.affiliation is not None and mention.affiliation not in vocabulary.governments()
    named = body and mention.affiliation is not None and mention.affiliation[0].isupper()
    return mention.plural and mention.count is None and named and mention.head in vocabulary.words("nouns", "mouths")


def _speak_for_their_office(mention: Mention) -> bool:
    return mention.means_its_office and mention.noun is not None and not _is_some(mention)


def _somebody_in_office(mention: Mention) -> bool:
    mouthpiece = (mention.head or "").startswith("spokes")
    indefinite = mention.reference is Reference.INDEFINITE and len(mention.words) > 1
    return _of(mention, NounClass.OFFICE) and indefinite and not mouthpiece


# The first of these that holds for words without a name decides.
RULES: tuple[tuple[str, Callable[[Mention], bool], Naming], ...] = (
    ("terms of anonymity are stated", lambda m: m.conditions is not None, Naming.ANONYMOUS),
    ("several of a government speak for it", _several_of_a_government, Naming.NAMED),
    ("members of an office that speak for it", _speak_for_their_office, Naming.NAMED),
    ("those who speak for a body that is named", _speak_for_a_body, Naming.NAMED),
    ("outlets, and no word on which", lambda m: m.plural and _of(m, NounClass.OUTLET), Naming.COLLECTIVE),
    ("several who were spoken to one by one", _counted, Naming.ANONYMOUS),
    ("officials, and for whom they work", _described_officials, Naming.ANONYMOUS),
    ("many whom nobody could name", lambda m: m.plural, Naming.COLLECTIVE),
    ("somebody, and no name", lambda m: _of(m, *_ONE_OF_A_CROWD), Naming.ANONYMOUS),
    ("a holder of an office that several hold", _somebody_in_office, Naming.ANONYMOUS),
    (
        "a document whose author the text tells",
        lambda m: _of(m, NounClass.DOCUMENT) and bool(m.affiliation or m.author),
        Naming.NAMED,
    ),
    ("a document without an author", lambda m: _of(m, NounClass.DOCUMENT), Naming.ANONYMOUS),
    ("a body, and no word on which", lambda m: _of(m, *BODIES) and _is_some(m), Naming.ANONYMOUS),
    ("an office or a body that identifies", lambda m: m.noun is not None, Naming.NAMED),
    (
        "a part of a body that is named",
        lambda m: bool(m.affiliation) and m.reference is Reference.DEFINITE,
        Naming.NAMED,
    ),
    ("no name", lambda _: True, Naming.ANONYMOUS),
)


def naming_of(mention: Mention) -> tuple[Naming, str]:
    """Whether words without a name identify the speaker, withhold who it is, or mean a crowd; and by which rule."""
    return next((naming, rule) for rule, holds, naming in RULES if holds(mention))

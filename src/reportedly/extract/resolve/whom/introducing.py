"""A speaker whom the text hasn't mentioned before."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention
from reportedly.extract.resolve.mentions.naming import naming_of
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom.speaker import INSTITUTIONS, Speaker
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import Naming, SourceKind

_KINDS = {
    NounClass.OUTLET: SourceKind.OUTLET,
    NounClass.OFFICE: SourceKind.PERSON,
    NounClass.UNNAMED: SourceKind.PERSON,
    NounClass.CROWD: SourceKind.GROUP,
    NounClass.GOVERNMENT: SourceKind.GOVERNMENT,
    NounClass.ORGANIZATION: SourceKind.ORGANIZATION,
    NounClass.DOCUMENT: SourceKind.DOCUMENT,
}
_ARTICLES = ("the", "a", "an")


def introduced(mention: Mention) -> Speaker:
    """The speaker that words without a known name introduce."""
    kind = _kind(mention)
    naming, why = naming_of(mention)
    return Speaker(
        label=without_article(mention.label) + (mention.detail or "" if naming is Naming.ANONYMOUS else ""),
        kind=kind,
        naming=naming,
        why=why,
        name=without_article(mention.label) if naming is Naming.NAMED and _may_be_name(mention, kind) else None,
        head=mention.head,
        count=mention.count if mention.plural else None,
        plural=mention.plural,
        conditions=mention.conditions,
        affiliation=mention.affiliation,
        female=female(mention),
    )


def _may_be_name(mention: Mention, kind: SourceKind) -> bool:
    return kind in INSTITUTIONS and mention.first not in wording.POSSESSIVE


def without_article(label: str) -> str:
    """ "the harbour master" as "harbour master", "Two officials" as "two officials"; a lone article stays."""
    words = label.split()
    first = words[0].lower()
    if first in _ARTICLES and len(words) > 1:
        return " ".join(words[1:])
    small = first in wording.DETERMINERS or first in vocabulary.NUMBERS or first in wording.ORDINALS
    return " ".join([first, *words[1:]] if small else words)


def describe_more(speaker: Speaker, mention: Mention) -> None:
    """Calls somebody unnamed by the fullest description that the article gives."""
    owned = speaker.label.split()[0].lower() in wording.POSSESSIVE
    if owned and mention.head == speaker.head and mention.first not in wording.POSSESSIVE:
        speaker.label = without_article(mention.label)  # "Trump lawyers" of a headline, then "his lawyers"
    if speaker.naming is not Naming.ANONYMOUS or speaker.name is not None or mention.head != speaker.head:
        return
    plain = re.split(r",| who ", speaker.label, maxsplit=1)[0]
    fuller = without_article(mention.label)
    if mention.first in wording.POSSESSIVE and wording.OWNED.match(plain):
        fuller = fuller.split(maxsplit=1)[-1]  # "Ruiz’s brother", then "her brother, a clerk"
    if len(mention.words) > len(plain.split()) + 1:
        said = wording.POSTMODIFIER.split(plain)[0].split()[:-1]
        missing = [word for word in said if word.lower() not in fuller.lower().split()]
        speaker.label = plain = " ".join((*missing, fuller))
    if mention.detail and speaker.label == plain:
        speaker.label += mention.detail


def female(mention: Mention) -> bool | None:
    """What the words themselves tell: "a spokeswoman", "her father"."""
    words = {word for word in mention.words if word not in ("his", "her")}
    for answer, table in ((True, "female"), (False, "male")):
        if words & vocabulary.words("nouns", table):
            return answer
    return None


def _kind(mention: Mention) -> SourceKind:
    if mention.noun is None:
        return SourceKind.GROUP if mention.plural else SourceKind.UNSPECIFIED
    kind = _KINDS[mention.noun.noun_class]
    if mention.plural and kind in (SourceKind.PERSON, SourceKind.ORGANIZATION, SourceKind.OUTLET):
        return SourceKind.GROUP
    return SourceKind.PERSON if kind is SourceKind.GROUP and not mention.plural else kind

"""For whom a mouthpiece speaks when its own words don't say: "its spokesman", "a ministry spokeswoman"."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention, Reference
from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom import pronouns
from reportedly.extract.resolve.whom.institutions import institution
from reportedly.extract.resolve.whom.pronouns import REACH
from reportedly.extract.resolve.whom.scene import Scene, Wanted
from reportedly.extract.resolve.whom.speaker import INSTITUTIONS, Speaker
from reportedly.extract.vocabulary import BODIES, BODIES_OR_OUTLET, PERSONAL, NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

# "the managing director": in a text about a firm it is the firm's.
_OF_THE_FIRM = re.compile(
    r"the (?:managing director|chief executive(?: officer)?|ceo|chair(?:man|woman)|finance director)$"
)
_AT = re.compile(r"(?:And |But )?[Aa]t ([^,.;:“”]{3,50}), ")
_OPENING = 80  # characters: a name that the words begin with ends within these
_THE = ("", "The ", "the ")
_ANYBODYS = ("a spokesman", "a spokeswoman", "a spokesperson")


def learn_employer(speaker: Speaker, mention: Mention, scene: Scene) -> None:
    """Sets the affiliation, and calls a mouthpiece without a name by it: "Teln Hydro spokeswoman"."""
    office = mention.noun is not None and mention.noun.noun_class is NounClass.OFFICE
    mouthpiece = (mention.head or "").startswith("spokes")
    staff = speaker.name is None and (mouthpiece or mention.head in vocabulary.words("nouns", "staff"))
    own = (speaker.name, speaker.bearer.full_name if speaker.bearer else None)
    worded = mention.affiliation if mention.affiliation not in own else None
    if worded and worded.split()[0] in wording.POSSESSIVE:
        worded = _owners(worded, speaker, mention, scene)
    found = _worded(worded, mention, scene) if worded else None
    if worded is None and speaker.affiliation is None and mention.noun is not None:
        found = _found_around(mention, scene, office=office, staff=staff)
    if found is None:
        speaker.affiliation = speaker.affiliation or worded
        return
    speaker.affiliation = found.label
    if office and speaker.name is None and not mention.plural and mention.reference is not Reference.NAME:
        speaker.label = f"{found.label} {mention.head}"


def _found_around(mention: Mention, scene: Scene, *, office: bool, staff: bool) -> Speaker | None:
    """By what the words attributed begin with, by the words themselves, by where the sentence begins."""
    person = mention.noun is not None and mention.noun.noun_class in PERSONAL
    unnamed = person and mention.reference is not Reference.NAME and not mention.plural
    spoken_of = _spoken_of(mention, scene) if staff else None
    implied = _implied(mention, scene) if office else (_of_the_body(mention, scene) if unnamed else None)
    return spoken_of or implied or (_at(mention, scene) if unnamed else None)


def _of_the_body(mention: Mention, scene: Scene) -> Speaker | None:
    """ "Another agency staffer": the body that the article names and that the words before the noun may mean."""
    nouns = (vocabulary.noun(word) for word in mention.modifiers)
    known = next((noun for noun in nouns if noun and noun.noun_class in BODIES_OR_OUTLET), None)
    return institution(known.singular, [], mention.span, scene) if known is not None else None


def _at(mention: Mention, scene: Scene) -> Speaker | None:
    """ "At NATO headquarters, a weary official told us": the body that a sentence begins with."""
    sentence = scene.article.sentence_at(mention.span.start)
    match = _AT.match(scene.article.text, sentence.start, mention.span.start)
    entry = scene.roster.at(Span(*match.span(1))) if match else None
    return scene.of(entry) if entry is not None and entry.kind in INSTITUTIONS - {SourceKind.UNSPECIFIED} else None


def _owners(worded: str, speaker: Speaker, mention: Mention, scene: Scene) -> str | None:
    """ "Somebody in her office" by whose office it is, in the label too."""
    pronoun, _, rest = worded.partition(" ")
    owner = pronouns.owner_by_word(pronoun, mention.span, scene)
    if owner is None or owner is speaker:
        return None
    whose = f"{owner.label}’s {rest}"
    speaker.label, speaker.affiliation = speaker.label.replace(worded, whose), whose
    return whose


def _worded(worded: str, mention: Mention, scene: Scene) -> Speaker | None:
    """ "the watchdog" by its name, where the article gives one."""
    noun = head_noun(worded) if worded.lower().startswith("the ") else None
    modifiers = worded.lower().split()[1:-1]
    return institution(noun.singular, modifiers, mention.span, scene) if noun else None


def _implied(mention: Mention, scene: Scene) -> Speaker | None:
    """The institution last spoken of, of the kind that the words name, if they name one."""
    description = (mention.role or mention.label).lower()
    words = description.split()
    if words[0] in ("its", "their") or description in _ANYBODYS:
        return scene.nearest(mention.span, Wanted(_is_named_body, REACH))
    if words[0] == "the" and _OF_THE_FIRM.match(description):
        salient = scene.roster.most_named(but=scene.is_publisher_name)
        return scene.of(salient) if salient is not None else None
    known = next((n for word in words[:-1] if (n := vocabulary.noun(word))), None)
    if known is None or known.noun_class not in BODIES:
        return None
    anybody = "*" in vocabulary.stands_for(known.singular)
    named_so = Wanted(lambda s: _is_named_body(s) and (anybody or known.singular in (s.name or "").lower()), REACH)
    return scene.nearest(mention.span, named_so)


def _spoken_of(mention: Mention, scene: Scene) -> Speaker | None:
    """The body that the words of a mouthpiece or of staff begin with: "Quay Ltd will close, a spokesman said"."""
    if not mention.said or mention.plural or mention.reference is not Reference.INDEFINITE:
        return None
    start = mention.said[0].start
    named = scene.roster.between(start, start + _OPENING)
    first = next(((place, entry) for place, entry in named if scene.article.text[start : place.start] in _THE), None)
    if first is None or first[1].kind is not SourceKind.ORGANIZATION or scene.is_publisher_name(first[1].name):
        return None
    return scene.of(first[1])


def _is_named_body(speaker: Speaker) -> bool:
    return speaker.kind in INSTITUTIONS - {SourceKind.OUTLET} and speaker.name is not None

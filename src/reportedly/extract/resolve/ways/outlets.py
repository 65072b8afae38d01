"""Which outlet a phrase means, where a sentence says that it was told something or has it from somebody."""

from __future__ import annotations

import re

from reportedly.extract.resolve.mentions.mention import Reference
from reportedly.extract.resolve.mentions.reading import read_mention
from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.own_name import OwnName
from reportedly.extract.resolve.ways.frame import Frame
from reportedly.extract.resolve.ways.patterns import calls_itself
from reportedly.extract.resolve.whom import definites
from reportedly.extract.resolve.whom.cast import Cast
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

_OURS = frozenset("us me this our".split())
_POSSESSIVE = frozenset("his her its their my".split())
# "state media", "the local press": several, of whom news speaks as of one.
_MEDIA = (" media", " press")
_OWNS = re.compile(r"[’']s?\s+(?P<rest>[^,.;:]{2,60})")
_RELATIVE = ("who", "that")
_HAS_SOMEBODY = re.compile(
    r"(?:[’']s?\s|\s(?:has|had|found|quotes|cites)\s(?=an?\s|two\s|three\s))(?P<rest>[^,.;:“”\"]{2,60}?),?\s*$"
)
# Who speaks for an outlet as for any company, and is not in its pages.
_STAFF = re.compile(
    r"\b(?:executives?|ceo|publisher|spokes\w+|lawyers?|attorneys?|president|owners?|board|managers?)\b", re.I
)
# "Unison's two sources", "the Times's correspondent"
_IN_ITS_PAGES = (NounClass.UNNAMED, NounClass.CROWD)


def phrase(words: str) -> str:
    """A noun phrase at the beginning of ``words``: until a verb, a preposition or a second determiner."""
    kept: list[str] = []
    for word in words.split():
        lowered = word.lower()
        small = lowered in wording.BORDERS and lowered not in ("of", "and")
        second = lowered in wording.DETERMINERS and " ".join(kept[-1:]).lower() not in ("the", "of")
        if kept and (small or second):
            break
        kept.append(word)
    while kept and kept[-1].lower() in ("of", "and"):
        kept.pop()
    return " ".join(kept)


def meant(span: Span, words: str, cast: Cast) -> Speaker | None:
    """The outlet that a phrase means, or None where it means none."""
    first = words.lower().split(" ")[0]
    if first in _OURS:
        return cast.publisher
    if first in _POSSESSIVE:
        return None
    if cast.scene.is_publisher_name(words.removeprefix("the ").removeprefix("The ")):
        return cast.publisher
    found = named(span, cast)
    if found is not None or cast.scene.roster.between(span.start, span.end):
        return found
    noun = head_noun(words)
    several = words.lower().endswith(_MEDIA)
    if not several and (noun is None or noun.noun_class is not NounClass.OUTLET or noun.plural):
        return None
    if _is_own(span, cast):
        return cast.publisher
    speaker = cast.meant_by(span)
    return speaker if several or speaker.kind is SourceKind.OUTLET else None


def named(span: Span, cast: Cast) -> Speaker | None:
    """The first outlet that a range of the text names."""
    place = place_of_name(span, cast)
    if place is None:
        return None
    wire = cast.wire
    own = wire is not None and OwnName(wire.name or wire.label).is_called(place.of(cast.article.text))
    return wire if own else cast.meant_by(place)


def place_of_name(span: Span, cast: Cast) -> Span | None:
    """Where a range of the text first names an outlet, by more than a word of its name that says of where it is."""
    for place, entry in cast.scene.roster.between(span.start, span.end):
        outlet = entry.kind is SourceKind.OUTLET or cast.scene.is_publisher_name(entry.name)
        if outlet and OwnName(entry.name).is_called(place.of(cast.article.text)):
            return place
    return None


def mouthpiece(span: Span, words: str, cast: Cast) -> Speaker | None:
    """ "quoted as saying by the press service of the ministry": whoever hands the words on, outlet or not."""
    noun = head_noun(words)
    if noun is not None:
        return cast.meant_by(span) if noun.noun_class is not NounClass.DOCUMENT else None
    named = words.removeprefix("the ")[:1].isupper() and cast.scene.roster.between(span.start, span.end)
    return cast.meant_by(span) if named else None


def owner_of(frame: Frame, cast: Cast) -> tuple[Speaker, Span] | None:
    """ "NPR’s Tim Mak", "Unison’s two sources": the outlet in whose pages the source stands, and where that is said."""
    text, source = cast.article.text, frame.source.rstrip()
    if source.strip() in _RELATIVE:
        return _owner_before(frame, len(source) - len(source.lstrip()), cast)
    words = frame.span(len(source) - len(source.lstrip()), len(source))
    for place, entry in cast.scene.roster.between(words.start, words.end):
        owns = _OWNS.match(text, place.end, words.end)
        if entry.kind is not SourceKind.OUTLET or owns is None or _STAFF.search(owns["rest"]):
            continue
        noun = head_noun(owns["rest"])
        if (noun is not None and noun.noun_class in _IN_ITS_PAGES) or (noun is None and owns["rest"][0].isupper()):
            return cast.meant_by(place), place
    return None


def _owner_before(frame: Frame, who: int, cast: Cast) -> tuple[Speaker, Span] | None:
    """ "The Echo’s insider, ‖ who said …", "The Echo has a member of the board ‖ who says …"."""
    match = _HAS_SOMEBODY.search(frame.words, 0, who)
    if match is None:
        return None
    for place, entry in cast.scene.roster.between(frame.start, frame.start + match.start()):
        noun = head_noun(match["rest"])
        in_pages = noun is not None and noun.noun_class in _IN_ITS_PAGES
        if entry.kind is SourceKind.OUTLET and place.end == frame.start + match.start() and in_pages:
            return cast.meant_by(place), place
    return None


def _is_own(span: Span, cast: Cast) -> bool:
    """ "a source told the agency": in an agency's own report that has spoken of no other, it is itself."""
    mention = read_mention(span, cast.article, cast.scene.roster)
    if mention.reference is not Reference.DEFINITE or len(mention.words) > len("the agency".split()):
        return False
    itself = mention.first == "the" and calls_itself(mention.words[-1], cast.publisher.name or "")
    return itself and definites.by_description(mention, cast.scene) is None

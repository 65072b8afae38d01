"""Through whom a statement came: relays in the words around it, and what an outlet cites."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.extract import vocabulary
from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.cast import Cast
from reportedly.extract.resolve.speaker import Speaker
from reportedly.extract.resolve.utterances import Utterance
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span
from reportedly.model.statement import Access

_OUTLET_NOUNS = "|".join(
    sorted(vocabulary.words("nouns", "outlet") | {"news agency", "news site", "news channel"}, key=len, reverse=True)
)
_NAME = r"[A-Z0-9][\w’'&.-]*(?:\s+(?:of\s+|the\s+|and\s+|&\s+)?[A-Z][\w’'&.-]*){0,4}"
# Words before an outlet that make it the listener or the carrier: "told Reuters", "in an interview with the paper".
_BEFORE_OUTLET = "|".join(
    (
        "told|tells|telling",
        "(?:spoke|speaking|spoken) (?:to|with)",
        "(?:appear(?:ing|ed)|featuring|went|spoke|speaking|interview(?:ed)?) on",
        "interview (?:with|to|for|in)|interviewed by",
        "(?:said|stated|declared|affirmed|explained|commented|specified) for",
        'said to|confirmed to|confirmed [^.;:,“”"]{1,300}? to|gave (?:to|it to)',
        "(?:remarks|comments|statement|letter|e-?mail) to",
        "quoted(?: as saying)? (?:by|in|on)|cited by|as saying by|reported by|according to|by|via|in",
    )
)
_OUTLET = (
    r"(?:(?i:the|a|an|this|our)\s+)?(?:[\w’'-]+\s+){0,3}?"
    rf"(?:{_NAME}|(?:{_OUTLET_NOUNS})\b(?!\s+[A-Z]))(?:\s+(?:{_OUTLET_NOUNS})\b)?"
)
_LISTENER = re.compile(rf"\b(?:{_BEFORE_OUTLET})\s+({_OUTLET}|us\b|me\b)")
_STRONG = re.compile(r"^(?:told|tells|telling|spoke|speaking|spoken|interview|interviewed|said to|confirmed)")
_CITING = re.compile(
    r"\b(?:citing|quoting|which cited|which quoted|cited|quoted)\s+(?!by\b|as\b|in\b|on\b)([^.;:“”\"]{3,140})"
)
_AS_SAYING = re.compile(
    r"\s+as\s+(?:saying|telling)\b.*$|,\s+(?:who|which|as|and)\b.*$|\s+(?:reported|said|that)\b.*$", re.DOTALL
)
_ASSEMBLIES = "chamber|house|senate|commons|court|jury|crowd|nation|assembly|council|conference"
_OCCASIONS = "|".join(
    (
        "statement|speech|address|press conference|news conference|briefing|interview on state|tweet|post|broadcast",
        r"rally|hearing|blog|press release|news release|telegram|facebook|twitter|x\b|instagram|parliament|court",
    )
)
_IN_PUBLIC = re.compile(
    r"\b(?:told|tells) (?:reporters|journalists|a (?:news|press) conference|parliament|lawmakers|"
    rf"the (?:{_ASSEMBLIES})|a (?:crowd|rally|court|briefing|session|meeting|jury|hearing))|"
    rf"\b(?:in|at|during|on) (?:an? |the |his |her |its |their )?(?:[\w-]+ ){{0,2}}(?:{_OCCASIONS})|"
    r"\b(?:tweeted|posted|published|announced)\b",
    re.IGNORECASE,
)
_IN_WRITING = re.compile(
    r"\bin an? (?:[\w-]+ ){0,2}(statement|letter|report|memo|filing|notice|post|e-?mail|release|tweet|message)\b",
    re.IGNORECASE,
)
_TOLD_US = re.compile(
    r"\b(?:told|tells|spoke to|speaking to|interview with|(?:shown|read) to|(?:seen|obtained|reviewed|approached) by) "
    r"(?:us|me|this)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Way:
    """origin first, then the relays; the publisher is not in it unless it is the origin."""

    origin: Speaker
    relays: tuple[Speaker, ...]
    access: Access


def way_of(utterance: Utterance, article: Article, cast: Cast) -> Way:
    """The origin and the relays of one utterance, by the words of its sentence and what is known of its speaker."""
    if not utterance.source or utterance.cue.hearsay:
        return Way(cast.unattributed(), (), Access.UNKNOWN)
    speaker = cast.meant_by(utterance.source[0], utterance.content)
    frame = _frame(utterance, article)
    if match := _IN_WRITING.search(frame.words):
        cast.scene.documents[match[1].lower()] = speaker
    if speaker is cast.publisher:
        return Way(speaker, (), Access.TOLD_PUBLISHER)
    if speaker.kind is SourceKind.OUTLET:
        return _way_of_outlet(speaker, utterance, article, cast)
    return _way_of_speaker(speaker, utterance, frame, article, cast)


def _way_of_outlet(outlet: Speaker, utterance: Utterance, article: Article, cast: Cast) -> Way:
    """An outlet that cites somebody relays them; else the finding is its own."""
    cited = _cited(utterance, article, cast, outlet)
    if cited is None:
        return Way(outlet, (), Access.RELAYED)
    cited.via = cited.via or (outlet,)
    return Way(cited, (outlet,), Access.RELAYED)


def _way_of_speaker(speaker: Speaker, utterance: Utterance, frame: Frame, article: Article, cast: Cast) -> Way:
    listener, strong = _listener(frame, cast, speaker)
    if listener is cast.publisher or (listener is None and _TOLD_US.search(frame.words)):
        return Way(speaker, (), Access.TOLD_PUBLISHER)
    if listener is not None:
        speaker.via = (listener,) if strong or not speaker.via else speaker.via
        return Way(speaker, (listener,), Access.RELAYED)
    if speaker.via and (speaker.naming is not Naming.NAMED or _same_breath(utterance, article, speaker)):
        return Way(speaker, speaker.via, Access.RELAYED)
    return Way(speaker, (), Access.PUBLIC if _IN_PUBLIC.search(frame.words) else Access.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Frame:
    """The sentence around an utterance with the uttered words blanked out, and where it begins in the text."""

    words: str
    start: int


def _frame(utterance: Utterance, article: Article) -> Frame:
    anchor = utterance.cue_spans[0] if utterance.cue_spans else utterance.source[0]
    sentence = article.sentence_at(anchor.start)
    words = list(sentence.of(article.text))
    blanked = [*utterance.content, *(q.span for q in article.quotations if q.depth == 0)]
    for span in blanked:
        for position in range(max(span.start, sentence.start), min(span.end, sentence.end)):
            words[position - sentence.start] = " "
    return Frame("".join(words).replace("\n", " "), sentence.start)


def _listener(frame: Frame, cast: Cast, speaker: Speaker) -> tuple[Speaker | None, bool]:
    for match in _LISTENER.finditer(frame.words):
        phrase = match[1].strip(" .")
        span = Span(frame.start + match.start(1), frame.start + match.start(1) + len(phrase))
        found = _outlet(phrase, span, cast)
        if found is not None and found is not speaker:
            return found, bool(_STRONG.match(match[0]))
    return None, False


def _outlet(phrase: str, span: Span, cast: Cast) -> Speaker | None:
    """The outlet that a phrase means, or None where it means none."""
    if phrase in ("us", "me"):
        return cast.publisher
    if phrase.lower().startswith(("his ", "her ", "its ", "their ", "my ")):
        return None
    bare = phrase.removeprefix("the ").removeprefix("The ")
    if cast.scene.is_publisher_name(bare) or phrase.lower().startswith("this "):
        return cast.publisher
    entry = cast.scene.roster.at(span)
    if entry is not None:
        return cast.meant_by(span) if entry.kind is SourceKind.OUTLET else None
    noun = vocabulary.noun(bare.split()[-1])
    if noun is not None and noun.noun_class is vocabulary.NounClass.OUTLET and not noun.plural:
        found = cast.meant_by(span)
        return found if found.kind is SourceKind.OUTLET else None
    return None


def _cited(utterance: Utterance, article: Article, cast: Cast, outlet: Speaker) -> Speaker | None:
    """Whom an outlet cites for what it reports: "Vyorstka reported, citing sources in the Kremlin"."""
    sentence = article.sentence_at(utterance.source[0].start)
    match = _CITING.search(article.text, max(sentence.start, utterance.source[0].end), sentence.end)
    if match is None or article.in_quotation(match.start()):
        return None
    words = _AS_SAYING.sub("", match[1])
    span = Span(match.start(1), match.start(1) + len(words)).trimmed(article.text, " ,\n")
    if not len(span) or any(span.overlaps(c) for c in utterance.content):
        return None
    cited = cast.meant_by(span)
    return None if cited is outlet or cited is cast.publisher else cited


def _same_breath(utterance: Utterance, article: Article, speaker: Speaker) -> bool:
    """A named speaker's words go on coming through a relay in the sentence and the paragraph where they did before."""
    earlier = [m for m in speaker.mentions if m.start <= utterance.source[0].start]
    if not earlier:
        return False
    last = earlier[-2:][0]
    return article.paragraph_number(utterance.source[0].start) - article.paragraph_number(last.start) <= 1

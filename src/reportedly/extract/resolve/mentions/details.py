"""What a clause or a place between commas says of somebody unnamed: "a second person, who used to work there"."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.text import wording
from reportedly.model.span import Span
from reportedly.model.statement import Mode

_WORDS = 14  # a label is no longer than this with its detail
_CLAUSE = re.compile(r"(?P<comma>,?)\s+(?P<said>(?:who|whose)\s[^,.;:“”\"()]{4,110})")
_PLACE = re.compile(r",\s+(?P<said>(?:at|in|from|of|with)\s(?:the|an?|another)\s[^,.;:“”\"()]{3,50}),")
# "a senior official of the ministry told us", where the words taken for the source end before "of".
_TAIL = re.compile(
    r"\s(?P<said>(?:of|at|from|for|in|with|inside|close to|familiar with|involved in)\s"
    r"(?:\b(?:Gov|Sen|Rep|Gen|Col|Lt|Dr|Mrs?|Ms|St|[A-Z])\.|[^.;:,“”\"()]){3,60}?)"
    r"(?=,|\.|\s(?:told|tells|said|says|has|had|have|whom?|whose|confirmed|added|denied|do|does|did|is|are|was|were|will|would)\b)"
)
_WHERE = re.compile(
    r"\s(?P<said>(?:in|of)\s(?:the\s(?:city|town|village|port)\sof\s)?[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+){0,2})(?![’'])\b"
)
# When and where somebody speaks says nothing of who that is: "an official at the time", "a spokesman in a statement".
_OF_TALK = re.compile(
    r"(?:at|in|for|from|of|with)\s(?:the\s(?:time|moment|end|scene|spot)\b|reporters|journalists|\d|"
    r"(?:an?\s)?(?:[\w-]+\s)?(?:statement|interview|e-?mail|letter|post|tweet|message|speech|briefing)\b|"
    r"(?:his|her|their|comment|reaction|details|clarification)\b|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b)"
)
# Where what follows is about the talk itself, and no more about who is talking.
_ABOUT_TALK = re.compile(
    r",?\s+(?:and|but)\s+(?:who\s+)?(?:isn[’']t|is not|was not|wasn[’']t|asked|requested|declined|spoke|did not)\b.*$|"
    r"\s+(?:says|said|told|added|wrote|tells)\b.*$",
    re.DOTALL,
)
# "Somebody in her office, who would be dismissed for saying so": what may happen tells nothing of who that is.
_RISKS = frozenset("would could may might will can cannot fears feared risks risked faces".split())
_AUXILIARY = re.compile(r"(?:who|whose)\s+(?:(?:has|had|have|is|was|also|once|recently|not|still)\s+)*(\w+)")


def place_after(text: str, span: Span) -> str:
    """Where a body is, with the space before it: " in Stav", " of the city of Stav"; empty where nothing says so."""
    match = _WHERE.match(text, span.end)
    return f" {match['said']}" if match and not _OF_TALK.match(match["said"]) else ""


def tail_after(text: str, span: Span, sentence: Span) -> str:
    """What hangs on a description that ends with ``span``: "for Gov. Ellen Stroud"; empty where nothing does."""
    match = _TAIL.match(text, span.end, sentence.end)
    return match["said"] if match and not _OF_TALK.match(match["said"]) else ""


def detail_after(text: str, span: Span, sentence: Span, label: str) -> str | None:
    """What is said of the bearer of ``label`` inside ``span`` after the label, or right after ``span``."""
    words = " ".join(text[span.start : sentence.end].split())
    start = words.find(label)
    rest = words[start + len(label) :] if start >= 0 else ""
    if match := _PLACE.match(rest):
        return f", {match['said']}"
    match = _CLAUSE.match(rest)
    if match is None:
        return None
    said = match["said"]
    if condition := wording.CONDITIONS.search(said):
        said = said[: condition.start()]
    said = _ABOUT_TALK.sub("", said).strip(" ,").removesuffix(" and").removesuffix(" but")
    if said == match["said"] and not match["comma"] and _holds_predicate(text, span, sentence, rest[match.end() :]):
        return None
    verb = _AUXILIARY.match(said)
    if verb is None or verb[1] in _RISKS or _speaks(verb[1]) or len(said.split()) + len(label.split()) > _WORDS:
        return None
    return f"{match['comma']} {said}"


def _holds_predicate(text: str, span: Span, sentence: Span, after: str) -> bool:
    """Whether a clause without commas has the sentence's own verb in it: "An engineer who works there contradicts him."

    after: what the sentence has after the clause.
    """
    return not text[sentence.start : span.start].strip() and not after.strip(" .!?")


def _speaks(word: str) -> bool:
    """Whether a clause with this verb is the statement itself, or its terms."""
    lemma = vocabulary.cue_lemma(word)
    return lemma is not None and (vocabulary.cue_mode(lemma) is not Mode.THOUGHT or lemma in ("want", "wish", "prefer"))

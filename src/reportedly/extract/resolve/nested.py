"""Speech in speech, "he said a dean had told him that …": the innermost speaker said it first, the outer relays it."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.utterances import Utterance
from reportedly.model.span import Span

# No form of "be" inside: "the substance was found" is no one's finding.
_WHO = (
    r"(?P<who>(?![^,.;:“”\"]{2,60}\s(?:was|were|is|are|be|been|being)\s(?:\w+ly\s)?(?:said|found|told|reported|confirmed|claimed)\b)(?:an?|the|his|her|their|its|my|our|one|two|three|several|some|another)\s[^,.;:“”\"]{2,60}?(?:,\s[^,.;:“”\"]{3,60},)?|"
    r"(?:[Tt]he\s)?[A-Z][\w’'.-]+(?:\s(?:of\s)?[A-Z][\w’'-]+){0,4})"
)
_ADVERBS = r"(?:also\s|then\s|once\s|later\s|since\s|already\s|never\s|repeatedly\s|earlier\s){0,2}"
_AUXILIARY = rf"{_ADVERBS}(?:had\s|has\s|have\s|used\sto\s|would\s)?{_ADVERBS}"
_LISTENER = r"(?:him|her|them|me|us|(?:an?|the|his|her|their|its)\s(?:[\w’'-]+\s){0,3}?[\w’'-]+|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)"
_WHEN = r"(?:\s(?:in|on|at|over|by|before|after|last|this)\s[^,.;:“”\"]{2,40}?){0,2}?"
# Verbs that need somebody who listens, and verbs that need nobody.
_TOLD = (
    r"(?:told|tell|tells|warned|warn|assured|assure|informed|inform|reminded|advised|confided\sto|shouted\sto|said\sto)"
)
_SAID = r"(?:said|says|claimed|claims|admitted|confirmed|stated|reported|found|finds|revealed|acknowledged|insisted|estimated|concluded|wrote)"
_NESTED = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        rf"[“\"‘']?{_WHO},?\s{_AUXILIARY}{_TOLD}\s{_LISTENER}{_WHEN}\s?,?\s(?:that\s)?(?P<what>.+)",
        rf"{_WHO},?\s{_AUXILIARY}{_SAID}\s(?:that\s)?(?P<what>.+)",
        rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)\s(?:had|have|has|heard|learned|got)\s(?:it\s)?from\s{_WHO}\sthat\s(?P<what>.+)",
    )
)
# "“Don’t open it,” the manager warned him": the quotation first.
_AFTER_QUOTE = re.compile(
    rf"(?P<what>[“\"‘'][^”\"]{{8,600}}[,.!?][”\"’'])\s(?:{_WHO}\s(?:{_TOLD}\s{_LISTENER}|{_SAID}))[.,]?", re.DOTALL
)
_LEAST_WORDS = 3


def inner(utterance: Utterance, article: Article) -> Utterance | None:
    """What the innermost speaker said, with the words for that speaker as source; None where nobody else speaks."""
    first = utterance.content[0]
    for pattern in (*_NESTED, _AFTER_QUOTE):
        match = pattern.fullmatch(first.of(article.text))
        if match is None or len(match["what"].split()) < _LEAST_WORDS:
            continue
        who, what = (Span(first.start + match.start(g), first.start + match.end(g)) for g in ("who", "what"))
        return replace(utterance, source=(who,), content=(what, *utterance.content[1:]))
    return None

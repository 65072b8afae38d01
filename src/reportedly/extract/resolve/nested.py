"""Speech in speech, "he said a dean had told him that …": the innermost speaker said it first, the outer relays it."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.utterances import Utterance
from reportedly.model.span import Span

_WHO = (
    r"(?P<who>(?:an?|the|his|her|their|its|my|one|two|three|some)\s[^,.;:“”\"]{2,60}?|"
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})"
)
_HEARD = "him|her|them|me|us"
# Only at the beginning of what the outer speaker said: further on it is one of several things said.
_NESTED = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        rf"[“\"‘']?{_WHO}\s+(?:had\s+|has\s+)?(?:told|warned|assured)\s+(?:{_HEARD})\s+(?:that\s+)?(?P<what>.+)",
        rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)\s+(?:had|have|has|heard|learned)\s+(?:it\s+)?from\s+{_WHO}\s+that\s+(?P<what>.+)",
    )
)
_LEAST_WORDS = 3


def inner(utterance: Utterance, article: Article) -> Utterance | None:
    """What the innermost speaker said, with the words for that speaker as source; None where nobody else speaks."""
    first = utterance.content[0]
    for pattern in _NESTED:
        match = pattern.fullmatch(first.of(article.text))
        if match is None or len(match["what"].split()) < _LEAST_WORDS:
            continue
        who, what = (Span(first.start + match.start(g), first.start + match.end(g)) for g in ("who", "what"))
        return replace(utterance, source=(who,), content=(what, *utterance.content[1:]))
    return None

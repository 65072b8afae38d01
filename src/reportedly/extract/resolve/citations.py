"""Whom an outlet cites for what it reports: "Vyorstka reported, citing sources in the Kremlin"."""

from __future__ import annotations

import re

from reportedly.extract.resolve.cast import Cast
from reportedly.extract.resolve.frame import Frame
from reportedly.extract.resolve.speaker import Speaker
from reportedly.model.span import Span

# Anywhere in the sentence: "Citing a senior official of the bank, the daily said …".
_CITING = re.compile(
    r"\b(?:[Cc]iting|[Qq]uoting|which cited|which quoted|cited|quoted|quotes|cites)\s+"
    r"(?!by\b|as\b|in\b|on\b|for\b)([^.;:“”\"]{3,140})"
)
# Where the words for the cited one end.
_AFTER = re.compile(
    r"\s+as\s+(?:saying|telling)\b.*$|,\s+(?:who|which|as|and)\b.*$|,\s+the\s.*$|\s+(?:reported|said|that|to)\b.*$",
    re.DOTALL,
)


def cited(frame: Frame, cast: Cast, outlet: Speaker) -> tuple[Speaker, Span] | None:
    """The source that the frame's words say the outlet cites, and where; None where it cites nobody."""
    match = _CITING.search(frame.words)
    if match is None:
        return None
    words = _AFTER.sub("", match[1].split("   ")[0])
    span = frame.span(match.start(1), match.start(1) + len(words)).trimmed(cast.article.text, " ,\n")
    if not len(span) or cast.article.in_quotation(span.start):
        return None
    found = cast.meant_by(span)
    return None if found in (outlet, cast.publisher) else (found, span)

"""Whether the words around a time speak of something to come or of something past."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables


class Side:
    """On which side of the publication an expression lies, by the words around it."""

    AHEAD = "ahead"
    BACK = "back"
    NEAREST = "nearest"  # no word tells


_CLAUSE = r"\b(?:what|than)\b|,\s(?:who|which|after|when|while|and|but|as)\b|\b(?:because|although|though)\b"
_BORDER = re.compile(rf"[;:)—]|{_CLAUSE}")
_BORDER_AFTER = re.compile(rf"[;:“”\"()—]|{_CLAUSE}")
_WINDOW = 400  # characters on either side that a clause may have; a bound for texts without any punctuation
# What makes the participle after it no verb of its own: an auxiliary ("will be paid"), a determiner ("a signed deal").
_NO_VERB_AFTER = re.compile(
    r"\b(?:be|been|being|get|is|are|a|an|the|this|that|its|their|his|her|our|no|any|some)\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
# What asks for an infinitive, which "put" may be as well as a past.
_INFINITIVE = re.compile(
    r"(?:\b(?:to|not|will|would|could|may|might|must|should|shall|can|and|or|help|do|does)|n[’']t)\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_PERFECT = re.compile(r"\bhad(?:n[’']t)?\b|\bdid(?: not|n[’']t)\b", re.IGNORECASE)
_FEWEST_BEFORE = 3  # words: fewer open the clause
_PRESENT = re.compile(
    r"\b(?:is|are|am|do|does|has|have|knows?|wants?|says?)\b|[’'](?:s|re|m) \w+(?:ing|ed)\b", re.IGNORECASE
)
_FINITE = frozenset("was were had has have did said since after ago last earlier".split())
_LEAN_AHEAD = re.compile(
    r"\b(?:(?P<limit>by|until|till|through)"
    r"(?:\s+(?:noon|midday|midnight|\d[\d:.]*\s?[ap]\.?m\.?|\w+\s+o[’']clock)(?:\s+on)?)?|before|due)\s+"
    r"(?:the\s+|early[\s-]|late[\s-]|mid[\s-]|(?:end|middle|beginning|start)\s+of\s+)*$",
    re.IGNORECASE,
)


def side_of(sentence: str, start: int, end: int) -> str:
    """The side on which ``sentence[start:end]`` lies: by the nearest marker before it in its clause, then after it."""
    first, last = max(0, start - _WINDOW), min(len(sentence), end + _WINDOW)
    border = max((match.end() for match in _BORDER.finditer(sentence, first, start)), default=first)
    following = _BORDER_AFTER.search(sentence, end, last)
    before = _sides(sentence[border:start])
    telling = [side for side in before if side != Side.NEAREST]
    after = [] if before else _sides(sentence[end : following.start() if following else last].rstrip())
    found = (telling[-1:] or before[:1] or after[:1] or [Side.NEAREST])[0]
    lean = _LEAN_AHEAD.search(sentence, border, start)
    if lean and (found == Side.NEAREST or (lean["limit"] and _bounds_plan(sentence[border:start]))):
        return Side.AHEAD
    return found


def has_verb(words: str) -> bool:
    """Whether the words are a clause: something in them is, was, did, or will."""
    return any(match.lastgroup != "over" for match in _markers().finditer(words)) or _PRESENT.search(words) is not None


def _bounds_plan(before: str) -> bool:
    """ "A signed deal by the end of June", "cut it by Friday"; not "by Friday 300 had died", "had gone by Friday"."""
    return len(before.split()) > _FEWEST_BEFORE and _PERFECT.search(before) is None


def _sides(words: str) -> list[str]:
    """The side of each marker, in order."""
    return [side for match in _markers().finditer(words) if (side := _side(words, match))]


def _side(words: str, match: re.Match[str]) -> str | None:
    """None for a participle, whose verb before it has the tense: "will be paid"."""
    if match.lastgroup == "over":
        return Side.BACK
    if match.lastgroup == "bare":
        return None if _INFINITIVE.search(words, 0, match.start()) else Side.BACK
    if match.lastgroup != Side.BACK:
        return match.lastgroup
    if match[0].lower() in _not_past() or match[0].istitle():
        return None
    finite = match[0].lower() in _FINITE or _NO_VERB_AFTER.search(words, 0, match.start()) is None
    return Side.BACK if finite else None


@cache
def _not_past() -> frozenset[str]:
    return frozenset(tables.table("tenses")["not_past"].split())


@cache
def _markers() -> re.Pattern[str]:
    data = tables.table("tenses")
    groups = (
        ("over", "|".join(tables.phrases(data["over"]))),
        (Side.AHEAD, "|".join(tables.phrases(data["ahead"])).replace("{scheduled}", data["scheduled"])),
        (Side.BACK, tables.joined(data["back"])),
        ("bare", data["bare"]),
        (Side.NEAREST, data["around"]),
    )
    whole = "|".join(f"(?P<{name}>{pattern})" for name, pattern in groups)
    return re.compile(rf"(?:\b|(?<=\w)(?=[’']))(?:{whole})\b".replace(" ", r"\s+"), re.IGNORECASE)

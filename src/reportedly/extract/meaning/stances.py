"""The stance of every statement of an article: by itself, then in the light of the others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.extract.meaning.conversation import Conversation
from reportedly.extract.meaning.leaning import leaning
from reportedly.extract.meaning.numerals import NUMBER
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.topics import stems
from reportedly.model.statement import Stance

# What was denied is gone on about: "they stayed shut", "no such letter exists".
_ANAPHOR = re.compile(r"(?:they|it|that|this|these|those|no|none|nothing|never|not|not one)\b", re.IGNORECASE)
_FIGURE = re.compile(rf"\d|\b{NUMBER}\b", re.IGNORECASE)


def stances(said: Sequence[Said]) -> list[Stance]:
    """said: the statements of an article in the order of the text."""
    conversation = Conversation(said)
    found: list[Stance] = []
    for at, settled in enumerate(conversation.settled):
        goes_on = at > 0 and found[-1] is Stance.DENIES and conversation.stances[at] is None
        if goes_on and _goes_on(said[at - 1], said[at]):
            found.append(Stance.DENIES)
        else:
            found.append(settled or leaning(conversation, at))
    return found


def _goes_on(denial: Said, said: Said) -> bool:
    """Quoted words that go on about what the same speaker has just denied give its ground, and deny too."""
    if not said.quoted or said.origin is None or denial.origin is None or said.origin.id != denial.origin.id:
        return False
    paragraph = said.article.paragraph_number
    start, end = said.statement.content[0].start, denial.statement.content[-1].end
    beside = start >= end and paragraph(start) == paragraph(denial.statement.content[0].start)
    same_thing = _ANAPHOR.match(said.words) or stems(said.words) & stems(denial.words)
    return beside and bool(same_thing) and _FIGURE.search(said.words) is None

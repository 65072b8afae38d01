"""The stance of every statement of an article: by itself, then in the light of the others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.extract.meaning.answering import denies
from reportedly.extract.meaning.conversation import Conversation
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
    for at, own in enumerate(conversation.stances):
        goes_on = at > 0 and found[-1] is Stance.DENIES and own is None and _goes_on(said[at - 1], said[at])
        denied = goes_on or (own is None and denies(conversation, at))
        found.append(Stance.DENIES if denied else own or Stance.ASSERTS)
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

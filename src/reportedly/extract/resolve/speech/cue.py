"""What the words of a cue say: which verb reports, how, and whether anybody stands behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.extract import vocabulary
from reportedly.model.statement import Mode

_WORD = re.compile(r"[A-Za-z][\w’'-]*")
_NEGATION = re.compile(r"\b(?:not|never|no|neither|nor|cannot)\b|n[’']t\b", re.IGNORECASE)
_BE = frozenset("is are was were be been being am".split())
_ACCORDING = frozenset("according per".split())
_WAS_ASKED = re.compile(r"(?:was|were|is|are|been|being|when)\s(?:\w+\s)?asked\b")
# Passives that name their speaker all the same.
_QUOTED = re.compile(r"\bquoted\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cue:
    """lemma: the reporting verb, None where the cue has none. hearsay: a passive or adverb with nobody behind it."""

    words: str
    lemma: str | None
    mode: Mode
    negated: bool
    hearsay: bool

    @property
    def reports(self) -> bool:
        """Whether the cue is known to report: a verb of the table, "according to", or a mark in a verb's place."""
        return self.lemma is not None or self.words.strip() in (":", "-", "–", "—", "") or self.is_according

    @property
    def is_according(self) -> bool:
        return self.words.lower().split()[:1] in (["according"], ["per"], ["by"], ["via"])

    @property
    def is_question(self) -> bool:
        """ "Asked about the toll, he said …": what the speaker was asked is nobody's statement."""
        return self.words.lower() in ("asked", "when asked", "asked about", "asked again", "asked if", "asked whether")

    @property
    def was_asked(self) -> bool:
        """The same in the passive: "was asked about the toll"."""
        return _WAS_ASKED.match(self.words.lower()) is not None

    @property
    def is_citation(self) -> bool:
        """ "citing three officials": says where the report before it comes from, and reports nothing itself."""
        return self.lemma == "cite" or self.words.lower() in ("quoting", "cited", "citing")


def read_cue(words: str) -> Cue:
    tokens = [t.lower() for t in _WORD.findall(words)]
    lemmas = [lemma for token in tokens if (lemma := vocabulary.cue_lemma(token))]
    lemma = next(
        (found for found in lemmas if found not in ("go", "put", "set", "fire", "hit")), lemmas[0] if lemmas else None
    )
    mode = (vocabulary.cue_mode(lemma) if lemma else None) or Mode.SPEECH
    return Cue(words, lemma, mode, bool(_NEGATION.search(words)), _is_hearsay(tokens, words))


def _is_hearsay(tokens: list[str], words: str) -> bool:
    known = vocabulary.words("cues", "hearsay")
    if tokens and all(t.endswith("ly") or t == "it" for t in tokens) and any(t in known for t in tokens):
        return True
    if _QUOTED.search(words):
        return False
    if tokens == ["to", "be"] or (len(tokens) > 1 and tokens[0] in known and tokens[1] == "to"):
        return True
    for index, token in enumerate(tokens):
        if token in known and any(t in _BE for t in tokens[max(0, index - 3) : index]):
            return True
    return False

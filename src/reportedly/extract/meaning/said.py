"""One statement as meaning looks at it: its words, its cue and the sentence they stand in, in one place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from reportedly.extract import tables, vocabulary
from reportedly.extract.resolve.speech.cue import Cue, read_cue
from reportedly.extract.resolve.text.article import Article
from reportedly.model.source import Naming, Source
from reportedly.model.span import Span, hull
from reportedly.model.statement import Kind, Statement

_MARKS = " \t\n,;:—–-\"“”„«»‘’'`"
# Apostrophes stay: a single mark quotes only at the beginning or end of a word.
_QUOTATION_MARKS = re.compile(r"[\"“”„«»`]|''|(?<!\w)[‘'’](?=\w)|(?<=[\w,.])[’'](?!\w)")
_PARTICLE = re.compile(r"\s(?:on|upon|for|of|off|aside|open|short of)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@cache
def _lemmas(word: str) -> tuple[str, ...]:
    if known := vocabulary.cue_lemma(word):
        return (known,)
    form = word.lower()
    found = [form]
    for ending, repairs in vocabulary.VERB_ENDINGS:
        if form.endswith(ending):
            found += [form.removesuffix(ending) + repair for repair in repairs]
    return tuple(found)


@cache
def _shares() -> re.Pattern[str]:
    return re.compile(tables.table("conflicts")["sources"]["shares"], re.IGNORECASE)


@dataclass(frozen=True)
class Said:
    """``origin``: who said it first; None where the reading does not say."""

    statement: Statement
    article: Article
    origin: Source | None

    @cached_property
    def words(self) -> str:
        """The words attributed, on one line, without quotation marks at their ends."""
        parts = (span.of(self.article.text) for span in self.statement.content)
        return " ".join(" ".join(part.strip(_MARKS).split()) for part in parts)

    @cached_property
    def plain(self) -> str:
        """The words without any quotation marks: “he would “rather stop”” reads on."""
        return _QUOTATION_MARKS.sub("", self.words)

    @cached_property
    def cue_words(self) -> str:
        return " ".join(" ".join(span.of(self.article.text).split()) for span in self.statement.cue)

    @cached_property
    def cue_phrase(self) -> str:
        """With the particle that goes on from the cue in the text: "called" is "called on"."""
        end = max((span.end for span in self.statement.cue), default=None)
        particle = _PARTICLE.match(self.article.text, end) if end is not None else None
        return self.cue_words + (particle[0] if particle else "")

    @cached_property
    def cue(self) -> Cue:
        return read_cue(self.cue_words)

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        """The verbs of the cue, as dictionaries list them; where a form may be of several, all of them."""
        return tuple(lemma for word in _WORD.findall(self.cue_words) for lemma in _lemmas(word))

    @cached_property
    def sentence(self) -> Span:
        """From the beginning of the first sentence that content or cue stand in to the end of the last."""
        near = [*self.statement.content, *self._near_cues()]
        return hull(self.article.sentence_at(at) for span in near for at in (span.start, max(span.start, span.end - 1)))

    @cached_property
    def cue_sentences(self) -> tuple[Span, ...]:
        """The sentences that the cue stands in; the content's first where there is no cue."""
        near = self._near_cues() or ([] if self.statement.cue else list(self.statement.content[:1]))
        return tuple(self.article.sentence_at(span.start) for span in near)

    def _near_cues(self) -> list[Span]:
        """The cue's spans in the paragraph of the content; a cue carried over from another is none of its sentence."""
        paragraphs = {self.article.paragraph_number(span.start) for span in self.statement.content}
        return [span for span in self.statement.cue if self.article.paragraph_number(span.start) in paragraphs]

    @property
    def quoted(self) -> bool:
        return self.statement.kind is Kind.DIRECT

    @property
    def by_share(self) -> bool:
        """Whether those who say it are a share of people asked: "four in ten", "few", "no one"."""
        return self.origin is not None and _shares().match(self.origin.label) is not None

    @property
    def hearsay(self) -> bool:
        return self.cue.hearsay or (self.origin is not None and self.origin.naming is Naming.UNATTRIBUTED)

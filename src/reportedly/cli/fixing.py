"""What `reportedly fix` does: options in, decisions anchored to words out."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from reportedly.cli.errors import Refused
from reportedly.ledger import Ledger
from reportedly.ledger.wording import places_of
from reportedly.model.decision import (
    Anchor,
    Meant,
    Missed,
    NoCopy,
    NoStatement,
    SameName,
    Spoken,
    Valued,
    Voice,
    What,
)
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.span import Span
from reportedly.model.statement import Stance, Statement


@dataclass(frozen=True, slots=True)
class Fix:
    """The options of the command, under their names, as they were given."""

    target: str
    speaker: str | None
    chain: tuple[str, ...]
    naming: str
    stance: str | None
    value: float | None
    high: float | None
    figure: str | None
    not_a_statement: bool
    missed: str | None
    not_a_copy_of: str | None
    same_as: str | None

    def whats(self, ledger: Ledger) -> list[What]:
        """What is decided. Raises Refused where that is nothing, LedgerError where it is about what isn't there."""
        whats = list(self._whats(ledger))
        if not whats:
            raise Refused(f"{self.target}: nothing to put right is given; see: reportedly fix --help")
        return whats

    def _whats(self, ledger: Ledger) -> Iterator[What]:
        if self.same_as is not None:
            yield SameName(self.target, self.same_as)
        elif self.not_a_copy_of is not None:
            yield NoCopy(_id(ledger, self.target), _id(ledger, self.not_a_copy_of))
        elif self.missed is not None:
            yield self._missed(ledger.show(self.target).reading, self.missed)
        else:
            yield from self._of_statement(ledger)

    def _missed(self, reading: Reading, words: str) -> Missed:
        if len(self._voices) != 1:
            raise Refused("--missed: who said it is not given; add --speaker WORDS")
        anchor = Anchor(reading.document.text_sha256, (_one_place(words, reading, reading.document.text),))
        return Missed(anchor, self._voices[0], self._stance)

    def _of_statement(self, ledger: Ledger) -> Iterator[What]:
        reading, statement = ledger.statement(self.target)
        anchor = Anchor(reading.document.text_sha256, statement.content)
        if self.not_a_statement:
            yield NoStatement(anchor)
            return
        if self._voices:
            yield Spoken(anchor, self._voices)
        if self._stance is not None:
            yield Meant(anchor, self._stance)
        if self.value is not None:
            figure = Anchor(anchor.text_sha256, (self._figure(reading, statement),))
            yield Valued(anchor, figure, _finite("--value", self.value), self.high and _finite("--high", self.high))

    def _figure(self, reading: Reading, statement: Statement) -> Span:
        if self.figure is not None:
            inside = [
                p for p in places_of(self.figure, reading.document.text) if any(s.covers(p) for s in statement.content)
            ]
            if len(inside) != 1:
                raise Refused(f"{self.figure}: these words aren't in the statement exactly once; give more of them")
            return inside[0]
        if len(statement.quantities) != 1:
            raise Refused(f"{self.target}: it has {len(statement.quantities)} figures; say which with --figure WORDS")
        return statement.quantities[0].span

    @property
    def _voices(self) -> tuple[Voice, ...]:
        """Who said it first, then each relay, which is named."""
        words = self.chain or ((self.speaker,) if self.speaker is not None else ())
        return tuple(Voice(one, Naming(self.naming) if at == 0 else Naming.NAMED) for at, one in enumerate(words))

    @property
    def _stance(self) -> Stance | None:
        return Stance(self.stance) if self.stance else None


def _finite(option: str, number: float) -> float:
    if not math.isfinite(number):
        raise Refused(f"{option}: {number} is no figure; give a number such as 14 or 2.5")
    return number


def _id(ledger: Ledger, address: str) -> str:
    return ledger.show(address).reading.document.id


def _one_place(words: str, reading: Reading, text: str) -> Span:
    places = places_of(words, text)
    if len(places) != 1:
        found = "several times" if places else "not"
        raise Refused(f"{words}: these words are {found} in the article; give them as they stand there, once")
    return places[0]

"""What a person points at -> words of a text; and which decisions are refused."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.errors import LedgerError
from reportedly.ledger.correcting import Corrected
from reportedly.ledger.view import View
from reportedly.ledger.voices import find_source
from reportedly.ledger.wording import places_of
from reportedly.model.decision import Anchor, Merged, Missed, NoCopy, SameName, SourceRated, Split, Spoken, What
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.model.statement import Statement
from reportedly.trace.wanted import is_claim_id

_STATEMENT = re.compile(r"(?:sha256:)?([0-9a-f]{6,64}):([A-Za-z0-9-]+)")
_DOCUMENT = re.compile(r"(?:sha256:)?([0-9a-f]{6,64})")
# Articles looked at for a name: who isn't named in the first hundred that hold its words isn't named by it.
_LOOKED_AT = 100


class Desk:
    """Looks up what decisions are about, in one state of the ledger."""

    def __init__(self, view: View) -> None:
        self._view = view

    def article(self, address: str) -> Corrected:
        """The article whose id begins so. Raises LedgerError where there is none or more than one."""
        match = _DOCUMENT.fullmatch(address)
        if match is None:
            raise LedgerError(repr(address), "that is no article of the ledger", _LIST)
        found = self._view.documents(f"sha256:{match[1]}")
        if len(found) != 1:
            why = "several articles begin so" if found else "no article of the ledger begins so"
            raise LedgerError(address, why, _LIST)
        return next(self._view.corrected(found))

    def statement(self, address: str) -> tuple[Reading, Statement]:
        """The statement "ARTICLE:ID", the article by the beginning of its id. Raises LedgerError."""
        match = _STATEMENT.fullmatch(address)
        if match is None:
            raise LedgerError(repr(address), "that is no statement", "give ARTICLE:STATEMENT, as in 3f9a0c27:t4")
        reading = self.article(match[1]).reading
        for statement in reading.statements:
            if statement.id == match[2]:
                return reading, statement
        raise LedgerError(address, "the article has no such statement", f"list them: reportedly ledger show {match[1]}")

    def anchors(self, addresses: Iterable[str]) -> list[Anchor]:
        """The words of some statements, by their addresses."""
        return [anchor_of(*self.statement(address)) for address in addresses]

    def refuse_unfit(self, whats: Iterable[What]) -> None:
        """Raises LedgerError where one isn't a person's to decide, decides nothing, or names what isn't there."""
        for what in whats:
            _refuse_empty(what)
            self._refuse_unfit(what)

    def _refuse_unfit(self, what: What) -> None:
        if isinstance(what, SameName):
            self._refuse_unnamed(what.name, what.other_name)
        elif isinstance(what, SourceRated):
            self._refuse_unnamed(what.name)
        elif isinstance(what, Spoken):
            self._refuse_foreign(what.statement, (voice.words for voice in what.chain))
        elif isinstance(what, Missed):
            self._refuse_foreign(what.statement, (what.voice.words,))

    def _refuse_foreign(self, anchor: Anchor, voices: Iterable[str]) -> None:
        """Whoever speaks is given in the article's own words, so that no guess at a name gets into the ledger."""
        (reading, *_) = self._view.of_text(anchor.text_sha256)
        for words in voices:
            if not places_of(words, reading.document.text) and find_source(reading, words) is None:
                raise LedgerError(words, "these words are not in the article", "give the speaker as the article does")

    def _refuse_unnamed(self, *names: str) -> None:
        for name in names:
            namings = self._namings(name)
            if not namings:
                raise LedgerError(repr(name), "no source of the ledger has that name", "give it as an article does")
            if Naming.NAMED not in namings:
                raise LedgerError(name, "that is an unnamed source", "who it is, and how good, is never recorded")

    def _namings(self, name: str) -> set[Naming]:
        """How openly whoever goes by that name speaks, in the articles that have its words."""
        documents = self._view.search(name, _LOOKED_AT)
        readings = (one.reading for one in self._view.corrected(documents))
        return {source.naming for reading in readings if (source := find_source(reading, name)) is not None}


_LIST = "list them: reportedly ledger ls"
_LIST_CLAIMS = "list claims and their statements: reportedly claims, reportedly trace CLAIM"


def _refuse_empty(what: What) -> None:
    """Raises LedgerError where one thing is told from, or made one with, itself or nothing."""
    match what:
        case SameName(name, other) if name == other:
            raise LedgerError(name, "both names are the same", "give another name of that source")
        case NoCopy(document, other) if document == other:
            raise LedgerError(document, "both are the same article", _LIST)
        case Merged(statement, other) if statement == other:
            raise LedgerError("merge", "both are one claim already", _LIST_CLAIMS)
        case Split((), _) | Split(_, ()):
            raise LedgerError("split", "no statement would be parted from another", _LIST_CLAIMS)
        case Split(statements, others) if set(statements) & set(others):
            raise LedgerError("split", "a statement would be parted from itself", _LIST_CLAIMS)


def is_address(words: str) -> bool:
    """Whether a claim or a statement is meant, and no name."""
    return is_claim_id(words) or _STATEMENT.fullmatch(words) is not None


def anchor_of(reading: Reading, statement: Statement) -> Anchor:
    """The words of a statement."""
    return Anchor(reading.document.text_sha256, statement.content)

"""The ledger: articles and decisions on disk, and what follows from them."""

from __future__ import annotations

from reportedly.errors import LedgerError
from reportedly.ledger import log, search
from reportedly.ledger.deciding import Desk
from reportedly.ledger.index.answering import findings_of
from reportedly.ledger.index.catching_up import caught_up, clear
from reportedly.ledger.index.looking import by_prefix, looked_up
from reportedly.ledger.log import Entry
from reportedly.ledger.moment import now
from reportedly.ledger.shelf import Shelf
from reportedly.ledger.view import Orphan, View
from reportedly.model.claim import Claim
from reportedly.model.correction import Corrections
from reportedly.model.decision import Anchor, Decision, Undone, What
from reportedly.model.reading import Reading
from reportedly.model.statement import Statement
from reportedly.trace.found import Findings
from reportedly.trace.wanted import ALL, Wanted, is_claim_id

_LIST = "list them: reportedly claims"


class Ledger(Shelf):
    """Articles and decisions kept in one SQLite file. Use it as a context manager, or call ``close``.

    Every method raises LedgerError, in one line with what to do, where the file can't be used.
    """

    def renew(self) -> None:
        """Computes anew all that follows from articles and decisions."""
        with self._database.writing() as connection:
            clear(connection)
            search.renew(connection)
        with caught_up(self._database):
            pass

    def claims(self, query: str = "", **conditions: object) -> tuple[Claim, ...]:
        """The claims that are asked for, each with its origins. conditions: as those of ``Wanted``."""
        return self.findings(Wanted.asked(query, **conditions)).claims

    def findings(self, wanted: Wanted = ALL) -> Findings:
        """The claims that are asked for, with the readings that they point into, corrected by people's decisions.

        With all claims come all readings, those of which nobody claims anything, too.
        """
        with caught_up(self._database) as view:
            return findings_of(view, looked_up(view.connection, wanted), all_readings=wanted == ALL)

    def trace(self, claim: str) -> Findings:
        """The claim whose id begins so, with what it points to. Raises LedgerError where it isn't one and only one."""
        if not is_claim_id(claim):
            raise LedgerError(repr(claim), "that is no id of a claim", _LIST)
        with caught_up(self._database) as view:
            found = by_prefix(view.connection, claim)
            if len(found) == 1:
                return findings_of(view, found)
        raise LedgerError(claim, "no claim, or more than one, begins so", _LIST)

    def claim(self, id: str) -> Claim:
        """The claim whose id begins so. Raises LedgerError as ``trace`` does."""
        return self.trace(id).claims[0]

    def statement(self, address: str) -> tuple[Reading, Statement]:
        """The statement "ARTICLE:ID" in its reading, the article by the first digits of its document id."""
        with self._view() as view:
            return Desk(view).statement(address)

    def anchor(self, address: str) -> Anchor:
        """The words of a statement ("ARTICLE:ID"), or of the first statement of a claim ("c3f9…")."""
        return self.anchors(address)[0]

    def anchors(self, address: str) -> list[Anchor]:
        """The words of a statement, or of every statement of a claim in canonical order."""
        refs = () if ":" in address else self.claim(address).statements
        with self._view() as view:
            return Desk(view).anchors([f"{ref.document}:{ref.statement}" for ref in refs] or [address])

    def decide(self, *whats: What, by: str, reason: str | None = None) -> list[Entry]:
        """Adds decisions to the log, all of them or none.

        Raises LedgerError where one isn't a person's to make, decides nothing, or names what isn't there.
        """
        with self._database.writing() as connection:
            Desk(View(connection, self.path)).refuse_unfit(whats)
            return [log.append(connection, Decision(what, by, now(), reason)) for what in whats]

    def undo(self, number: int, *, by: str, reason: str | None = None) -> Entry:
        """Takes back the decision of that number, which stays in the log. Raises LedgerError where there is none."""
        digests = {entry.number: entry.digest for entry in self.decisions()}
        if number in digests:
            return self.decide(Undone(digests[number]), by=by, reason=reason)[0]
        where = f"decision {number}"
        raise LedgerError(where, "there is none of that number", "list them: reportedly ledger decisions")

    def decisions(self) -> list[Entry]:
        """The whole log, what was undone included."""
        with self._database.reading() as connection:
            return log.entries(connection, self.path)

    def corrections(self) -> Corrections:
        """What the decisions that hold come to for grouping statements and counting origins."""
        with self._view() as view:
            return view.corrections

    def orphans(self) -> list[Orphan]:
        """Decisions that hold and no longer fit, or no longer everywhere."""
        with self._view() as view:
            return view.orphans()

"""What can go wrong, as a person needs to hear it.

ReportedlyError          anything this package raises on purpose; its text is one line
├── Rejected             an input that can't be read: where it is, why, and what to do
├── LedgerError          a ledger that can't be opened, read or written, or lacks what was asked for
└── ModelError           the reader's weights are missing or damaged
"""

from __future__ import annotations


class ReportedlyError(Exception):
    """The base of every error that this package raises on purpose."""


class Rejected(ReportedlyError):  # noqa: N818 - an outcome that iterators yield, as well as an error
    """An input that was refused. Functions over many inputs yield it as a value; ``read`` raises it.

    where: the file, URL or "standard input", with a line where there is one ("a.jsonl:12"). why: what is wrong.
    remedy: what a person can do about it.
    """

    def __init__(self, where: str, why: str, remedy: str) -> None:
        super().__init__(f"{where}: {why}; {remedy}")
        self.where = where
        self.why = why
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[Rejected], tuple[str, str, str]]:
        return Rejected, (self.where, self.why, self.remedy)


class LedgerError(ReportedlyError):
    """A ledger that can't be used as asked. where: its file, or what was asked for; why; and what to do."""

    def __init__(self, where: object, why: str, remedy: str) -> None:
        super().__init__(f"{where}: {why}; {remedy}")
        self.where = str(where)
        self.why = why
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[LedgerError], tuple[str, str, str]]:
        return LedgerError, (self.where, self.why, self.remedy)


class ModelError(ReportedlyError):
    """The reader's weights are missing, damaged or of another version."""

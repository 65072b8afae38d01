"""What is kept on disk: the ledger of articles and decisions, and the raw bytes of fetched pages.

Importing this is light; SQLAlchemy is loaded by whoever first asks for ``Ledger``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportedly.ledger.evidence import Evidence, EvidenceError, Fetched, Kept
from reportedly.ledger.location import ledger_path
from reportedly.ledger.raw import Raw

if TYPE_CHECKING:
    from reportedly.ledger.articles import Added
    from reportedly.ledger.ledger import Ledger

__all__ = ["Added", "Evidence", "EvidenceError", "Fetched", "Kept", "Ledger", "Raw", "ledger_path"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whichever is asked for
    if name in ("Added", "Ledger"):
        from reportedly.ledger import articles, ledger  # noqa: PLC0415 - SQLAlchemy takes a quarter of a second

        return ledger.Ledger if name == "Ledger" else articles.Added
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

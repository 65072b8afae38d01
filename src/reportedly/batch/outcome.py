"""What one article of many came to; every outcome can be sent from one process to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from reportedly.errors import Rejected
from reportedly.ledger import Kept
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document

Found_co = TypeVar("Found_co", covariant=True)

_REPORT = "please report it, with the file if you may"


@dataclass(frozen=True, slots=True)
class Finding(Generic[Found_co]):
    """What a task found in an article. kept: the copy of the raw response where it was fetched."""

    found: Found_co
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class Attributed:
    """A document and the reader's own findings in it."""

    document: Document
    attributions: tuple[Attribution, ...]


class Crashed(Rejected):
    """An article on which the program failed: a fault of ours, never of the article's. trace: the traceback."""

    def __init__(self, where: str, error: str, trace: str = "") -> None:
        super().__init__(where, f"internal error: {error}", _REPORT)
        self.error = error
        self.trace = trace

    def __reduce__(self) -> tuple[type[Crashed], tuple[str, str, str]]:
        return Crashed, (self.where, self.error, self.trace)

"""Getting text in: files, folders, rows, standard input and URLs -> ``Document``.

``jobs`` lists what there is to read, one small value an article; ``acquire`` reads one of them, in any process.
Importing this is light; how articles are laid out is loaded by whoever first asks for ``acquire``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportedly.acquire.acquired import Acquired, Response
from reportedly.acquire.given import NOTHING_GIVEN, Given
from reportedly.acquire.inputs import jobs, one_job
from reportedly.acquire.job import Job

if TYPE_CHECKING:
    from reportedly.acquire.acquiring import acquire, document_from_text

__all__ = ["NOTHING_GIVEN", "Acquired", "Given", "Job", "Response", "acquire", "document_from_text", "jobs", "one_job"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whichever is asked for
    if name in ("acquire", "document_from_text"):
        from reportedly.acquire import acquiring  # noqa: PLC0415 - its patterns take a twentieth of a second

        return getattr(acquiring, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

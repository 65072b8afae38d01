"""What is done with the attributions of a document: who is meant, through whom, and what it means."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.extract.meaning import add_meaning
from reportedly.extract.resolve.explaining import explain
from reportedly.extract.resolve.statements import resolution, resolve
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document
from reportedly.model.grounds import Explained
from reportedly.model.reading import ReaderVersion, Reading


def made_reading(document: Document, found: Sequence[Attribution], version: ReaderVersion) -> Reading:
    """found: in the order of the text."""
    return add_meaning(resolve(document, found, version))


def made_explained(document: Document, found: Sequence[Attribution], version: ReaderVersion) -> Explained:
    """The same reading with the grounds of every statement."""
    resolved = resolution(document, found, version)
    return explain(resolved, add_meaning(resolved.reading))

"""The extract room's one door."""

from __future__ import annotations

from functools import cache
from typing import Self

from reportedly.extract.meaning import add_meaning
from reportedly.extract.reader.encoder import DEFAULT_MODEL, Encoder
from reportedly.extract.reader.reader import find_attributions
from reportedly.extract.resolve.explaining import explain
from reportedly.extract.resolve.statements import resolution, resolve
from reportedly.model.attribution import Attribution
from reportedly.model.document import Document
from reportedly.model.grounds import Explained
from reportedly.model.reading import ReaderVersion, Reading
from reportedly.version import __version__


class Reader:
    """Reads documents. Load one for each process: the weights take a third of a second; reading keeps no state."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.version = ReaderVersion(version=__version__, model=encoder.name)

    @classmethod
    def load(cls, model: str = DEFAULT_MODEL) -> Self:
        """Raises ModelError where the weights are missing or damaged."""
        return cls(Encoder.load(model))

    @classmethod
    @cache
    def shared(cls) -> Self:
        """The reader of this process; its weights are loaded at the first call. Raises as ``load`` does."""
        return cls.load()

    def attributions(self, document: Document) -> list[Attribution]:
        """What the trained network finds, before resolution, in the order of the text."""
        return find_attributions(document, self._encoder)

    def read(self, document: Document) -> Reading:
        """The sources and statements of a document. The same document gives the same reading, always."""
        return add_meaning(resolve(document, self.attributions(document), self.version))

    def explain(self, document: Document) -> Explained:
        """The same reading with the grounds of every statement: which rule gave each value, by which words."""
        resolved = resolution(document, self.attributions(document), self.version)
        return explain(resolved, add_meaning(resolved.reading))

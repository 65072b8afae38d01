"""The extract room's one door: light, so that whoever keeps a reader at hand and reads nothing doesn't wait for it."""

from __future__ import annotations

from functools import cache
from typing import Self

from reportedly.extract.reader.encoder import DEFAULT_MODEL, Encoder
from reportedly.extract.reader.reader import find_attributions
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
        from reportedly.extract.steps import made_reading  # noqa: PLC0415 - its word lists take half a second

        return made_reading(document, self.attributions(document), self.version)

    def explain(self, document: Document) -> Explained:
        """The same reading with the grounds of every statement: which rule gave each value, by which words."""
        from reportedly.extract.steps import made_explained  # noqa: PLC0415 - as above

        return made_explained(document, self.attributions(document), self.version)

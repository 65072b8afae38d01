"""Readings that are unpacked when somebody looks at them: of a thousand claims a screen shows twenty."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from reportedly.model.reading import Reading

_Row = TypeVar("_Row")


class Unread(Mapping[str, Reading], Generic[_Row]):
    """By document id. rows: all that is needed, so that the ledger needn't be open any more."""

    def __init__(self, rows: Mapping[str, _Row], unpack: Callable[[_Row], Reading]) -> None:
        self._rows = rows
        self._unpack = unpack
        self._unpacked: dict[str, Reading] = {}

    def __getitem__(self, document: str) -> Reading:
        if document not in self._unpacked:
            self._unpacked[document] = self._unpack(self._rows[document])
        return self._unpacked[document]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

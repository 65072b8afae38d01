"""What a table is: its columns with their meanings, and where its rows come from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from reportedly.present.export.exported import Exported

Cell = str | int | float | bool | None
Row = tuple[Cell, ...]


class Type(StrEnum):
    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    TRUTH = "true or false"


@dataclass(frozen=True, slots=True)
class Column:
    """about: one line of the codebook. Every column may be empty but those that make the table's key."""

    name: str
    type: Type
    about: str


@dataclass(frozen=True, slots=True)
class Table:
    """about: what one row is. key: the columns that tell rows apart. rows: in an order that only the content sets."""

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: Callable[[Exported], Iterator[Row]]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)


def text(name: str, about: str) -> Column:
    return Column(name, Type.TEXT, about)


def integer(name: str, about: str) -> Column:
    return Column(name, Type.INTEGER, about)


def number(name: str, about: str) -> Column:
    return Column(name, Type.NUMBER, about)


def truth(name: str, about: str) -> Column:
    return Column(name, Type.TRUTH, about)


DOCUMENT = text("document", "id of the publication: digest of outlet, address and text")
STATEMENT = text("statement", "id of the statement in its reading")
CLAIM = text("claim", "id of the claim")
EDTF = "EDTF: a day, or a moment with its zone"

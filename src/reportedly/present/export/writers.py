"""A table as a file: CSV, JSON Lines, Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from reportedly.present.export.table import Cell, Row, Table, Type

# A spreadsheet takes a cell that begins so for a formula, and articles are written by strangers.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_ROWS_AT_ONCE = 10_000


def write_csv(table: Table, rows: Iterable[Row], file: Path) -> None:
    """UTF-8, a heading, empty cells for what isn't known.

    An apostrophe is set before words that a spreadsheet would run as a formula.
    """
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(table.names)
        writer.writerows([_cell(cell) for cell in row] for row in rows)


def write_jsonl(table: Table, rows: Iterable[Row], file: Path) -> None:
    """An object a line, null for what isn't known."""
    with file.open("w", encoding="utf-8", newline="\n") as stream:
        for row in rows:
            stream.write(json.dumps(dict(zip(table.names, row, strict=True)), ensure_ascii=False) + "\n")


def write_parquet(table: Table, rows: Iterable[Row], file: Path) -> None:
    """With types, compressed; each column's meaning in its metadata."""
    import pyarrow as pa  # noqa: PLC0415 - of the extra
    import pyarrow.parquet as pq  # noqa: PLC0415

    types = {Type.TEXT: pa.string(), Type.INTEGER: pa.int64(), Type.NUMBER: pa.float64(), Type.TRUTH: pa.bool_()}
    fields = [pa.field(c.name, types[c.type], metadata={"description": c.about}) for c in table.columns]
    schema = pa.schema(fields, metadata={"description": table.about})
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for columns in _columns(rows, len(fields)):
            arrays = [pa.array(column, field.type) for column, field in zip(columns, fields, strict=True)]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))


def _columns(rows: Iterable[Row], width: int) -> Iterator[list[list[Any]]]:
    """Rows turned on their side, some thousands at a time; once with no row at all where there is none."""
    left = iter(rows)
    part = list(islice(left, _ROWS_AT_ONCE))
    if not part:
        yield [[] for _ in range(width)]
    while part:
        yield [list(column) for column in zip(*part, strict=True)]
        part = list(islice(left, _ROWS_AT_ONCE))


def _cell(cell: Cell) -> Cell:
    if isinstance(cell, bool):
        return str(cell).lower()
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell

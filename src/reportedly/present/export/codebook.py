"""The codebook: every table and column with its meaning, made from the tables themselves."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.present import markdown
from reportedly.present.export.table import Table
from reportedly.present.export.tables import TABLES


def codebook() -> str:
    """A section of Markdown for each table."""
    return "\n".join(map(_section, TABLES))


def _section(table: Table) -> str:
    key = ", ".join(f"`{name}`" for name in table.key)
    rows = markdown.table(("column", "type", "meaning"), _rows(table))
    return f"### `{table.name}`\n\nA row is {table.about}. Key: {key}.\n\n{rows}"


def _rows(table: Table) -> Iterator[tuple[str, str, str]]:
    for column in table.columns:
        yield f"`{column.name}`", str(column.type), column.about.replace("|", "\\|")

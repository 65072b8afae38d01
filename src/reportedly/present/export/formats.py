"""Every format of an export, by the name that a person asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from reportedly.errors import ReportedlyError
from reportedly.present.export import writers
from reportedly.present.export.exported import Exported
from reportedly.present.export.folder import manifest, whole_folder
from reportedly.present.export.standards import STANDARDS
from reportedly.present.export.table import Row, Table
from reportedly.present.export.tables import TABLES
from reportedly.version import __version__

TableWriter = Callable[[Table, Iterable[Row], Path], None]


class NotInstalledError(ReportedlyError):
    """A format needs a package that isn't there."""


@dataclass(frozen=True, slots=True)
class _Tables:
    """ending: of each table's file."""

    ending: str
    write: TableWriter

    def __call__(self, exported: Exported, folder: Path) -> None:
        for table in TABLES:
            self.write(table, table.rows(exported), folder / f"{table.name}.{self.ending}")


_TABLES: Mapping[str, Callable[[Exported, Path], None]] = {
    "parquet": _Tables("parquet", writers.write_parquet),
    "csv": _Tables("csv", writers.write_csv),
    "jsonl": _Tables("jsonl", writers.write_jsonl),
}
FORMATS: Mapping[str, Callable[[Exported, Path], None]] = MappingProxyType({**_TABLES, **STANDARDS})


def export(exported: Exported, format: str, path: Path, made: str) -> None:
    """Writes a folder, all of it or nothing. made: when, for its manifest.

    Raises FolderTakenError where something else is there, NotInstalledError where a package is missing.
    """
    if format == "parquet" and find_spec("pyarrow") is None:
        remedy = "run: pip install 'reportedly[export]', or choose another --format"
        raise NotInstalledError(f"parquet: pyarrow is not installed; {remedy}")
    with whole_folder(path) as folder:
        FORMATS[format](exported, folder)
        manifest(
            folder,
            format=format,
            made=made,
            program=f"reportedly {__version__}",
            articles=len(exported.findings.readings),
            claims=len(exported.findings.claims),
            full_text=exported.full_text,
            ratings=exported.ratings,
        )

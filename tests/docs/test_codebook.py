"""The codebook has every table and every column, and no other."""

from __future__ import annotations

from pathlib import Path

from reportedly.cli.export import FORMATS as ASKED
from reportedly.present.export import FORMATS
from reportedly.present.export.codebook import codebook

PAGE = (Path(__file__).parents[2] / "docs" / "export.md").read_text("utf-8")


def test_the_codebook_is_that_of_the_tables() -> None:
    _, _, tables = PAGE.partition("## The tables\n")
    assert tables.partition("### ")[2] == codebook().removeprefix("### ")


def test_every_format_is_described() -> None:
    assert set(ASKED) == set(FORMATS)
    assert all(f"`{name}`" in PAGE for name in FORMATS)

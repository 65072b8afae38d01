"""What is documented is what there is."""

from __future__ import annotations

import runpy
from pathlib import Path

import reportedly
from tests.conftest import CONTRACT

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_the_command_line_says_what_the_commands_say() -> None:
    made = runpy.run_path(str(DOCS / "reference.py"))["reference"]()
    assert (DOCS / "cli.md").read_text(encoding="utf-8") == made, "run: python docs/reference.py"


def test_every_public_name_is_documented() -> None:
    page = (DOCS / "python.md").read_text(encoding="utf-8")
    assert [name for name in reportedly.__all__ if f"`{name}" not in page] == []


def test_the_schemas_in_the_documentation_are_those_that_the_output_is_checked_against() -> None:
    for name in ("claim", "reading", "revision"):
        published = (DOCS / f"{name}.schema.json").read_text(encoding="utf-8")
        assert published == (CONTRACT / f"{name}.schema.json").read_text(encoding="utf-8")

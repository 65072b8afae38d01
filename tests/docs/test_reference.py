"""What is documented is what there is."""

from __future__ import annotations

import runpy
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_the_command_line_says_what_the_commands_say() -> None:
    made = runpy.run_path(str(DOCS / "reference.py"))["reference"]()
    assert (DOCS / "cli.md").read_text(encoding="utf-8") == made, "run: python docs/reference.py"

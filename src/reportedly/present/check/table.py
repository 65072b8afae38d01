"""A check for the terminal: line by line, what the articles say of it."""

from __future__ import annotations

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.present.check.remarks import LABELS, remark
from reportedly.present.check.report import Report
from reportedly.present.pieces import marked
from reportedly.present.safe import one_line, shortened
from reportedly.present.table import WIDEST
from reportedly.trace.check import Checked, Verdict

_STYLES = {Verdict.SOURCES_SAY: "green", Verdict.UNSUPPORTED: "yellow", Verdict.NOT_QUOTED: "yellow"}
_LONGEST = 300


def checked_table(report: Report, width: int) -> RenderableType:
    """For a screen of ``width`` cells."""
    if not report.checked:
        return Group(Text("There is no statement and no figure in the draft."), Text(report.tally, "dim"))
    table = Table(box=SIMPLE_HEAD, width=min(width, WIDEST), header_style="dim", border_style="dim", pad_edge=False)
    table.add_column(report.unit.capitalize(), justify="right", style="dim", no_wrap=True)
    table.add_column("The draft", ratio=4, overflow="fold")
    table.add_column("The articles", ratio=6, overflow="fold")
    for number, (one, place) in enumerate(zip(report.checked, report.places, strict=True)):
        if number:
            table.add_row()
        table.add_row(str(place), shortened(one_line(one.words), _LONGEST), _remarks(one, report))
    return Group(table, Text(report.tally, "dim"))


def _remarks(one: Checked, report: Report) -> Text:
    lines = []
    for found in one.remarks:
        line = Text(f"{LABELS[found.verdict]}: ", f"bold {_STYLES.get(found.verdict, 'red')}")
        line.append(remark(found, report.findings), "not bold default")
        lines.append(line)
        if found.difference:
            lines.append(marked(found.difference))
    return Text("\n").join(lines)

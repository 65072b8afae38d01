"""What `reportedly ledger ls`, `show` and `decisions` do: something of the ledger in, a table or JSON Lines out."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from reportedly.cli.output import open_output
from reportedly.ledger import Ledger
from reportedly.ledger.log import Entry
from reportedly.model.decision_json import decision_to_json
from reportedly.present.kept import article_page, articles_table, decision_line
from reportedly.present.lines import json_line
from reportedly.present.safe import one_line
from reportedly.present.table import console


def list_articles(path: Path | None, query: str, *, format: str, output: Path | None) -> None:
    """The articles of the ledger, or those that have the words of a query."""
    with Ledger(path, create=False) as ledger, open_output(output) as stream:
        found = ledger.articles(query)
        if format == "json":
            stream.writelines(json_line(asdict(one)) for one in found)
        else:
            console(stream).print(articles_table(found))


def show_article(path: Path | None, article: str, *, format: str, output: Path | None) -> None:
    """One article with what people put right in it."""
    with Ledger(path, create=False) as ledger, open_output(output) as stream:
        shown = ledger.show(article)
        if format == "json":
            stream.write(json_line(shown.reading.to_json()))
        else:
            screen = console(stream)
            screen.print(article_page(shown, ledger.evidence(shown.reading.document.id), screen.width))


def list_decisions(path: Path | None, *, orphaned: bool, format: str, output: Path | None) -> None:
    """The log, or what of it no longer fits, with why."""
    with Ledger(path, create=False) as ledger, open_output(output) as stream:
        why = {orphan.entry.number: orphan.why for orphan in ledger.orphans()}
        for entry in ledger.decisions():
            if orphaned and entry.number not in why:
                continue
            if format == "json":
                stream.write(json_line(_entry_to_json(entry, why.get(entry.number))))
            else:
                stream.write(decision_line(entry) + _orphan(why.get(entry.number)) + "\n")


def _orphan(why: str | None) -> str:
    return "" if why is None else f" - no longer fits: {one_line(why)}"


def _entry_to_json(entry: Entry, why: str | None) -> dict[str, Any]:
    return {"number": entry.number, "digest": entry.digest, **decision_to_json(entry.decision), "orphaned": why}

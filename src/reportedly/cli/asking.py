"""What the commands that ask do: findings of a ledger or of files in, one answer out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TextIO

from rich.console import RenderableType

from reportedly.acquire import Given, jobs
from reportedly.acquire.dates import is_edtf
from reportedly.batch import read_job, run_all
from reportedly.cli.errors import Refused
from reportedly.cli.output import open_output
from reportedly.cli.progress import Progress
from reportedly.cli.tally import Tally
from reportedly.errors import Rejected
from reportedly.ledger import Ledger, ledger_path
from reportedly.ledger.networks import PACKAGED
from reportedly.model.claim import Claim
from reportedly.present import asked as views
from reportedly.present.lines import json_line
from reportedly.present.table import console
from reportedly.trace.findings import claims_of
from reportedly.trace.found import Findings
from reportedly.trace.wanted import Wanted, by_id


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was typed. inputs: articles to ask in place of a ledger. claim: an id, for one claim."""

    ledger: Path | None
    inputs: tuple[str, ...]
    query: tuple[str, ...] = ()
    claim: str | None = None
    since: str | None = None
    until: str | None = None
    due: str | None = None
    outlet: str | None = None
    source: str | None = None
    min_origins: int = 0
    only_disputed: bool = False
    debug: bool = False

    def __post_init__(self) -> None:
        for name in ("since", "until", "due"):
            value = getattr(self, name)
            if value is not None and not is_edtf(value):
                raise Refused(f"--{name}: {value!r} is not a day; write 2025-03-14 or 2025-03")
        if self.since and self.until and self.until < self.since[: len(self.until)]:
            raise Refused(f"--until: {self.until} is before --since {self.since}, so nothing can fit; exchange the two")

    @property
    def wanted(self) -> Wanted:
        return Wanted.asked(
            " ".join(self.query),
            since=self.since,
            until=self.until,
            outlet=self.outlet,
            source=self.source,
            min_origins=self.min_origins,
            disputed=self.only_disputed,
        )


def findings_for(asked: Asked) -> Findings:
    """The claims that are asked for. Raises LedgerError; exits with code 2 where an input was refused."""
    if asked.inputs:
        return asked.wanted.chosen(_of_inputs(asked))
    with Ledger(ledger_path(asked.ledger), create=False) as ledger:
        return ledger.findings(asked.wanted) if asked.claim is None else ledger.trace(asked.claim)


def answer(name: str, asked: Asked, *, format: str, output: Path | None) -> None:
    """Finds the answer and prints it."""
    findings = findings_for(asked)
    if asked.claim is not None:
        findings = findings.only([the_claim(asked.claim, findings)])
    with open_output(output) as stream:
        _WRITERS[format](_ANSWERS[name], asked, findings, stream)


def _of_inputs(asked: Asked) -> Findings:
    tally, readings = Tally(debug=asked.debug), []
    with closing(run_all(jobs(asked.inputs, Given()), read_job)) as outcomes, Progress(tally) as progress:
        for outcome in progress.watch(outcomes):
            if isinstance(outcome, Rejected):
                tally.refuse(outcome)
            else:
                tally.accept(outcome)
                readings.append(outcome.found)
    tally.finish()
    return Findings.of(claims_of(readings, PACKAGED), readings)


def the_claim(id: str, findings: Findings) -> Claim:
    """The one whose id begins so."""
    found = by_id(id, findings)
    if found is None:
        raise Refused(f"{id!r} is not the id of one claim; list them: reportedly claims")
    return found


@dataclass(frozen=True, slots=True)
class _Answer:
    """table: for a screen of so many cells. rows: the same as objects, one a line."""

    table: Callable[[Asked, Findings, int], RenderableType]
    rows: Callable[[Asked, Findings], Iterable[dict[str, Any]]]


def _write_table(chosen: _Answer, asked: Asked, findings: Findings, stream: TextIO) -> None:
    screen = console(stream)
    screen.print(chosen.table(asked, findings, screen.width))


def _write_json(chosen: _Answer, asked: Asked, findings: Findings, stream: TextIO) -> None:
    stream.writelines(json_line(row) for row in chosen.rows(asked, findings))


_WRITERS: Mapping[str, Callable[[_Answer, Asked, Findings, TextIO], None]] = MappingProxyType(
    {"table": _write_table, "json": _write_json}
)


def _claims(_asked: Asked, findings: Findings) -> Iterable[dict[str, Any]]:
    return (claim.to_json() for claim in findings.claims)


_ANSWERS: Mapping[str, _Answer] = MappingProxyType(
    {
        "claims": _Answer(lambda _, found, width: views.claims_table(found, width), _claims),
        "trace": _Answer(lambda _, found, width: views.claim_tree(found.claims[0], found), _claims),
        "new": _Answer(
            lambda asked, found, width: views.claims_table(views.first_made(found, asked.since), width),
            lambda asked, found: _claims(asked, views.first_made(found, asked.since)),
        ),
        "sources": _Answer(
            lambda _, found, width: views.sources_table(found, width), lambda _, found: views.source_rows(found)
        ),
        "timeline": _Answer(
            lambda _, found, width: views.timeline_table(found, width), lambda _, found: views.event_rows(found)
        ),
        "conflicts": _Answer(
            lambda _, found, width: views.conflicts_table(found, width), lambda _, found: views.conflict_rows(found)
        ),
        "forecasts": _Answer(
            lambda asked, found, width: views.forecasts_table(found, asked.due, width),
            lambda asked, found: views.forecast_rows(found, asked.due),
        ),
        "gaps": _Answer(
            lambda _, found, width: views.gaps_table(found.claims[0], found, width),
            lambda _, found: views.gap_rows(found.claims[0], found),
        ),
    }
)

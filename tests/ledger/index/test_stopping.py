"""Adding, stopping and asking: nothing is lost between them, whoever may write, and whichever program made the rows."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import sys
from pathlib import Path

import pytest

from reportedly.ledger import Ledger, database
from reportedly.ledger.index import basis, catching_up
from reportedly.ledger.view import View
from tests.ledger.index.told import STORY, in_one_go


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a few articles take many of them."""
    monkeypatch.setattr(catching_up, "_ARTICLES", 1)
    monkeypatch.setattr(catching_up, "_PROPOSITIONS", 1)


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("steps", range(1, 8))
def test_it_goes_on_after_a_stop_at_any_step(ledger: Ledger, steps: int) -> None:
    for reading in STORY:
        ledger.keep(reading, None, None)
    for _ in range(steps):
        with ledger._database.writing() as connection:
            catching_up.catch_up(View(connection, ledger.path))
    with Ledger(ledger.path) as again:
        again.forget(STORY[2].document.id)
        again.add(STORY[2], forgotten=True)
        assert again.claims() == in_one_go(again)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_program_that_is_killed_while_it_settles_leaves_nothing_half_done(tmp_path: Path) -> None:
    path = tmp_path / "l"
    with Ledger(path) as ledger:
        for reading in STORY:
            ledger.add(reading)
    killed = multiprocessing.get_context("spawn").Process(target=_settle_and_die, args=(path,))
    killed.start()
    killed.join()
    assert killed.exitcode == -signal.SIGKILL
    with Ledger(path) as ledger:
        assert ledger.claims() == in_one_go(ledger)
        assert ledger.verify() == []


def _settle_and_die(path: Path) -> None:
    with Ledger(path)._database.writing() as connection:
        catching_up.catch_up(View(connection, path))
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("settled", [True, False])
def test_who_may_only_read_is_answered_all_the_same(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, settled: bool
) -> None:
    for reading in STORY:
        ledger.add(reading)
        if settled:
            ledger.claims()
    monkeypatch.setitem(database._PRAGMAS, "query_only", "ON")
    with Ledger(ledger.path) as reader:
        monkeypatch.undo()  # of connections yet to be made, as to the copy
        assert reader.claims() == in_one_go(ledger)
    assert bool(_rows(ledger, "SELECT 1 FROM claims")) is settled


def test_what_another_program_made_is_made_anew(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    for reading in STORY[:4]:
        ledger.add(reading)
    before = ledger.claims()
    with sqlite3.connect(ledger.path) as raw:
        raw.execute("UPDATE claims SET data = x'00'")
        raw.execute("UPDATE facts SET data = x'00'")
    raw.close()
    monkeypatch.setattr(basis, "stamp", lambda: "of tomorrow")
    assert ledger.claims() == before
    ledger.add(STORY[4])
    monkeypatch.undo()
    ledger.add(STORY[5])
    assert ledger.claims() == in_one_go(ledger)


def test_many_ask_while_one_adds(tmp_path: Path) -> None:
    path = tmp_path / "l"
    Ledger(path).close()
    spawn = multiprocessing.get_context("spawn")
    asking = [spawn.Process(target=_ask, args=(path,)) for _ in range(2)]
    for process in asking:
        process.start()
    with Ledger(path) as ledger:
        for reading in STORY:
            ledger.add(reading)
        for process in asking:
            process.join()
        assert [process.exitcode for process in asking] == [0, 0]
        assert ledger.claims() == in_one_go(ledger)


def _ask(path: Path) -> None:
    """Until all articles are there: every claim's statements are in the readings that come with it."""
    seen = 0
    while seen < len(STORY):
        with Ledger(path) as ledger:
            found = ledger.findings()
            assert all(found.said(ref) for claim in found.claims for ref in claim.statements)
            assert all(claim.among.articles >= len(found.readings) >= seen for claim in found.claims)
            seen = len(found.readings)


def _rows(ledger: Ledger, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(ledger.path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()

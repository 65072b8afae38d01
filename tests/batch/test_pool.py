"""Many articles: order, crashes, and the same outcome however many processes read."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reportedly.acquire import Job
from reportedly.acquire.job import InFile
from reportedly.batch import Crashed, run_all
from reportedly.errors import ModelError, Rejected

PROCESSES = pytest.mark.parametrize("processes", [1, 2])


def job(name: str) -> Job:
    return Job(name, InFile(Path(name)))


def shout(job: Job) -> str:
    """A task that takes longest for the first, and fails in the way that a name asks for."""
    if job.where == "0":
        time.sleep(0.2)
    if job.where == "refuse":
        raise Rejected(job.where, "no words", "give some")
    if job.where == "crash":
        raise ZeroDivisionError("oh\x1bno")
    if job.where == "die":
        os._exit(1)
    if job.where == "weights":
        raise ModelError("the weights are damaged")
    return job.where.upper()


def outcomes(names: str, processes: int) -> list[str | Rejected]:
    return list(run_all(map(job, names.split()), shout, processes=processes))


@PROCESSES
def test_outcomes_come_in_the_order_of_the_articles(processes: int) -> None:
    assert outcomes("0 a b c d e f", processes) == ["0", *"ABCDEF"]


@PROCESSES
def test_a_crash_in_one_article_doesnt_stop_the_others(processes: int) -> None:
    first, crash, refusal, last = outcomes("a crash refuse b", processes)
    assert (first, last) == ("A", "B")
    assert isinstance(crash, Crashed)
    assert (crash.where, "ZeroDivisionError" in crash.why, "in shout" in crash.trace) == ("crash", True, True)
    assert isinstance(refusal, Rejected)
    assert not isinstance(refusal, Crashed)


def test_an_article_that_kills_its_process_is_named_and_the_others_are_read() -> None:
    *before, dead, after, last = outcomes("a b die c d", 2)
    assert (before, after, last) == (["A", "B"], "C", "D")
    assert isinstance(dead, Crashed)
    assert dead.where == "die"


@PROCESSES
def test_what_is_no_job_is_passed_on_in_its_place(processes: int) -> None:
    refused = Rejected("x", "why", "remedy")
    mixed: list[Job | Rejected] = [job("a"), refused, job("b")]
    found = list(run_all(mixed, shout, processes=processes))
    assert [str(one) for one in found] == ["A", str(refused), "B"]


@PROCESSES
def test_an_error_that_is_about_no_article_ends_the_run(processes: int) -> None:
    with pytest.raises(ModelError):
        outcomes("a weights b", processes)


@PROCESSES
def test_articles_are_taken_in_only_as_they_are_read(processes: int) -> None:
    taken = []

    def endless() -> Iterator[Job]:
        for number in range(1_000_000):
            taken.append(number)
            yield job(str(number + 1))

    found = run_all(endless(), shout, processes=processes)
    assert [next(found) for _ in range(3)] == ["1", "2", "3"]
    found.close()
    assert len(taken) <= 3 + 2 * processes


def test_no_articles_are_no_outcomes() -> None:
    assert outcomes("", 2) == []

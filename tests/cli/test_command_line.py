"""What holds for the whole command line."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from importlib import util
from pathlib import Path
from subprocess import PIPE
from urllib.request import urlopen

import click
import pytest
from click.testing import CliRunner, Result

from reportedly.cli.commands import reportedly
from reportedly.ledger import Ledger
from reportedly.model.reading import Reading
from reportedly.version import __version__
from tests.conftest import ARTICLE

HEAVY = ("numpy", "onnxruntime", "lxml", "trafilatura", "rich", "httpx", "fastapi", "py3langid", "sqlalchemy")
OF_OTHERS = ("onnxruntime", "tokenizers", "lxml", "trafilatura", "pypdfium2", "httpx", "jinja2")
OF_READER = ("reportedly.acquire.acquiring", "reportedly.extract.meaning", "reportedly.extract.resolve")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(reportedly, arguments)


def started(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    """The program in a process of its own."""
    command = [sys.executable, "-m", "reportedly", *arguments]
    env = {**os.environ, **environment}
    return subprocess.Popen(command, encoding="utf-8", stdin=PIPE, stdout=PIPE, stderr=PIPE, env=env)


def paths(command: click.Command = reportedly, before: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of every command and subcommand."""
    yield before
    for name, inner in getattr(command, "commands", {}).items():
        yield from paths(inner, (*before, name))


@pytest.mark.parametrize("command", list(paths()), ids=" ".join)
def test_every_command_has_a_help_page(command: tuple[str, ...]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_the_version_is_the_packages() -> None:
    assert run("--version").stdout == f"reportedly {__version__}\n"


def test_a_file_where_a_command_is_due_is_answered_with_the_command(article: Path) -> None:
    result = run(str(article))
    assert result.exit_code == 2
    assert result.stderr == f"reportedly: {article} is no command; to read it: reportedly read {article}\n"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("frobnicate",), "No such command 'frobnicate'; see: reportedly --help"),
        (("--ledger", ".", "claims"), "Invalid value for '--ledger': File '.' is a directory; see: reportedly --help"),
        (("read", "-f", "json"), "Missing argument 'PATH...'; see: reportedly read --help"),
        (("ledger", "show"), "Missing argument 'ARTICLE'; see: reportedly ledger show --help"),
        (("undo", "x"), "Invalid value for 'NUMBER': 'x' is not a valid integer; see: reportedly undo --help"),
    ],
)
def test_what_is_asked_wrongly_is_said_in_one_line(arguments: tuple[str, ...], why: str) -> None:
    result = CliRunner().invoke(reportedly, arguments, prog_name="reportedly")
    assert result.exit_code == 2
    assert result.stderr == f"reportedly: {why}\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that only Linux has")
@pytest.mark.parametrize("arguments", [("--help",), ("read", "-", "--format", "json")])
def test_a_full_disk_is_said_in_one_line(arguments: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "reportedly", *arguments]
    with Path("/dev/full").open("w") as full:
        process = subprocess.Popen(command, stdin=PIPE, stdout=full, stderr=PIPE, encoding="utf-8")
        _, errors = process.communicate(ARTICLE, timeout=30)
    assert process.returncode == 2
    assert errors.startswith("reportedly: standard output: can't be written (No space left on device); choose")
    assert len(errors.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells of a closed pipe in another way")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--help",), 0),
        (("read", "--help"), 0),
        (("claims", "--in", "{}"), 0),
        (("claims", "--in", "{}", "-f", "json"), 0),
        (("add", "{}", "-v"), 0),
        (("read", "no-such-file"), 2),
        (("undo", "x"), 2),
    ],
)
def test_whoever_stops_reading_makes_no_command_fail(article: Path, arguments: tuple[str, ...], code: int) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "reportedly", *(str(article) if one == "{}" else one for one in arguments)]
    done = subprocess.run(command, check=False, stdout=writing, stderr=writing, timeout=60)
    os.close(writing)
    assert done.returncode == code
    if arguments[0] == "add":
        with Ledger(create=False) as ledger:
            assert len(ledger.articles()) == 1


def loaded(code: str, modules: tuple[str, ...]) -> list[str]:
    """Which of these modules are there once a new process has run that code."""
    report = f"{code}; import json, sys; print(json.dumps([name for name in {modules!r} if name in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", report], capture_output=True, encoding="utf-8", check=True)
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def runs(*arguments: str) -> str:
    """The code of a command."""
    return f"from reportedly.cli.commands import reportedly as main; main({arguments!r}, standalone_mode=False)"


@pytest.mark.parametrize("code", ["import reportedly", runs("--help")])
def test_nothing_heavy_is_imported_before_it_is_needed(code: str) -> None:
    assert loaded(code, HEAVY) == []


def test_reading_needs_no_database(article: Path) -> None:
    assert loaded(runs("read", str(article), "--format", "json"), ("sqlalchemy",)) == []


@pytest.mark.parametrize(
    "command", [("claims",), ("sources", "-f", "json"), ("ledger", "ls"), ("ledger", "show", "{}")]
)
def test_whoever_asks_a_ledger_doesnt_wait_for_what_reads(tmp_path: Path, harbour: Reading, command: list[str]) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger(path) as ledger:
        ledger.add(harbour)
    words = (word.replace("{}", harbour.document.id) for word in command)
    assert loaded(runs(*words, "--ledger", str(path)), OF_OTHERS + OF_READER) == []


def test_output_is_utf_8_whatever_the_locale() -> None:
    process = started("read", "-", "--format", "json", PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    out, err = process.communicate(ARTICLE, timeout=30)
    assert process.returncode == 0, err
    assert "“Nobody has asked me,”" in out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send to one process")
@pytest.mark.parametrize("processes", ["1", "2"])
def test_ctrl_c_ends_it_in_one_line(processes: str) -> None:
    process = started("read", "-", "--format", "json", "--jobs", processes)
    assert process.stdin
    assert process.stdout
    process.stdin.write((json.dumps({"text": ARTICLE}) + "\n") * 5)  # and no end of file: it waits for more
    process.stdin.flush()
    assert process.stdout.readline().startswith("{")
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert errors == "reportedly: stopped\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send to one process")
def test_serve_answers_on_this_machine_until_ctrl_c() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    process = started("serve", "--port", port)
    assert process.stderr
    assert process.stderr.readline() == f"Open http://127.0.0.1:{port} in a browser; Ctrl-C ends it.\n"
    with urlopen(f"http://127.0.0.1:{port}/", timeout=30) as answer:
        assert b"<textarea" in answer.read()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, "reportedly: stopped\n")


def test_serve_says_which_parts_of_the_extra_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = util.find_spec
    monkeypatch.setattr("reportedly.cli.serve.find_spec", lambda name: None if name == "uvicorn" else whole(name))
    result = run("serve")
    assert result.exit_code == 2
    assert result.stderr == "reportedly: serve: uvicorn not installed; run: pip install 'reportedly[web]'\n"


def test_serve_says_when_a_port_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = run("serve", "--port", port)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"reportedly: 127.0.0.1:{port}: can't listen there")

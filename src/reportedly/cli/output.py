"""Where results go: standard output, or a file that is there as a whole or not at all."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from reportedly.cli.errors import Refused


@contextmanager
def open_output(path: Path | None) -> Iterator[TextIO]:
    """A stream for results. A file takes the place of an earlier one only when all went well.

    Raises Refused where the file can't be written.
    """
    if path is None:
        yield sys.stdout
        sys.stdout.flush()
        return
    try:
        with _whole_or_not(path) as stream:
            yield stream
    except OSError as error:
        raise Refused(f"{path}: can't be written ({error.strerror}); choose another --output") from error


@contextmanager
def _whole_or_not(path: Path) -> Iterator[TextIO]:
    if path.exists() and not path.is_file():  # a pipe or a device can't be replaced
        with _open(path, "w") as stream:
            yield stream
        return
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with _open(part, "x") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def _open(path: Path, mode: str) -> TextIO:
    stream: TextIO = path.open(mode, encoding="utf-8", newline="\n")  # type: ignore[assignment]
    return stream

"""Where results go: standard output, or a file that is there as a whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from reportedly.cli.errors import STANDARD_OUTPUT, Refused, is_closed_pipe, unwritten
from reportedly.whole import whole_file


@contextmanager
def open_output(path: Path | None) -> Iterator[TextIO]:
    """A stream for results. A file takes the place of an earlier one only when all went well.

    Raises Refused where it can't be written.
    """
    try:
        with _standard_output() if path is None else _whole_or_not(path) as stream:
            yield stream
    except OSError as error:
        if is_closed_pipe(error):
            raise
        raise Refused(f"{path or STANDARD_OUTPUT}: {unwritten(error)}") from error


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    if sys.stdout is None:  # as ``>&-`` leaves it
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    yield sys.stdout
    sys.stdout.flush()


@contextmanager
def _whole_or_not(path: Path) -> Iterator[TextIO]:
    if path.exists() and not path.is_file():  # a pipe or a device can't be replaced
        with path.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
        return
    with whole_file(path) as file:
        written = TextIOWrapper(file, encoding="utf-8", newline="\n")
        yield written
        written.detach()

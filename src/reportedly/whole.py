"""Files that are there as a whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

# Of files that nobody but their owner may read.
OWNER_ONLY = 0o600
_AS_USUAL = 0o666


@contextmanager
def whole_file(path: Path, mode: int = _AS_USUAL) -> Iterator[BinaryIO]:
    """A file to write bytes to and read them again, which takes the place of ``path`` once they are on the disk.

    Where writing ends with an error, whatever was there before stays. mode: of the file, as ``chmod`` has it, less the
    user's mask. Raises OSError.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with open(part, "x+b", opener=partial(os.open, mode=mode)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()

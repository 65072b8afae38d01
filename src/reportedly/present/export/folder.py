"""A folder that is there as a whole or not at all."""

from __future__ import annotations

import hashlib
import json
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reportedly.errors import ReportedlyError

MANIFEST = "export.json"
_BLOCK = 1 << 20


class FolderTakenError(ReportedlyError):
    """There is something in the folder that no export put there."""


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """A new folder to write into, which takes the place of ``path`` when all went well.

    An earlier export there is replaced. Raises FolderTakenError where anything else is there.
    """
    _refuse_taken(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    part.mkdir()
    try:
        yield part
        _put_in_place(part, path)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def manifest(folder: Path, **about: object) -> None:
    """Writes what the folder holds, each file with its digest, and whatever is to be said of all of it."""
    files = {file.name: {"bytes": file.stat().st_size, "sha256": _digest(file)} for file in sorted(folder.iterdir())}
    words = json.dumps({**about, "files": files}, ensure_ascii=False, indent=2)
    (folder / MANIFEST).write_text(words + "\n", encoding="utf-8")


def _refuse_taken(path: Path) -> None:
    if path.is_dir() and ((path / MANIFEST).is_file() or next(path.iterdir(), None) is None):
        return
    if path.exists():
        raise FolderTakenError(f"{path}: there is something else there; choose another folder")


def _put_in_place(part: Path, path: Path) -> None:
    """Two renamings; what was there is deleted only after the second."""
    if not path.exists():
        part.replace(path)
        return
    old = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    path.replace(old)
    try:
        part.replace(path)
    except OSError:
        old.replace(path)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _digest(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()

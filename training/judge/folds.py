"""Which judge of a training hasn't learned from a story."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from zlib import crc32

from reportedly.extract.pairs import PairNetwork

PARTS = 3
KITS, TEACHER, ALL = "kits", "teacher", "all"


def part_of(story: str) -> int:
    """By its name alone, so that a story never changes sides."""
    return crc32(story.encode()) % PARTS


def checkpoint(run: Path, stage: str | int) -> Path:
    """stage: KITS, TEACHER, ALL, or the part of the stories that is left out."""
    return run / f"{f'without-{stage}' if isinstance(stage, int) else stage}.pt"


def exported(run: Path, part: int) -> Path:
    """The folder of the judge that hasn't learned from a part, as the package reads it."""
    return run / f"without-{part}"


def kept_from(run: Path, story: str) -> PairNetwork:
    """The judge that hasn't learned from a story; needs ``training/judge/export.py`` to have run."""
    return _loaded(exported(run, part_of(story)))


@cache
def _loaded(folder: Path) -> PairNetwork:
    return PairNetwork.load(folder)

"""A file is there as a whole or not at all."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from reportedly.whole import OWNER_ONLY, whole_file


def test_it_takes_the_place_of_an_earlier_one_once_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"earlier")
    with whole_file(path) as file:
        file.write(b"one\r\ntwo\n")
        assert path.read_bytes() == b"earlier"
    assert path.read_bytes() == b"one\r\ntwo\n"
    assert list(tmp_path.iterdir()) == [path]


def test_where_writing_breaks_off_nothing_changes(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"earlier")
    with pytest.raises(KeyboardInterrupt), whole_file(path) as file:
        _break_off(file)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_isnt_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), whole_file(tmp_path / "no" / "a.bin"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_it_may_be_its_owners_only(tmp_path: Path) -> None:
    with whole_file(tmp_path / "a.bin", OWNER_ONLY) as file:
        file.write(b"x")
    assert stat.S_IMODE((tmp_path / "a.bin").stat().st_mode) == 0o600


def _break_off(file: BinaryIO) -> None:
    file.write(b"half")
    raise KeyboardInterrupt

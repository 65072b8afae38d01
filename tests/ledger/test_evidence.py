"""Raw bytes that are kept can be had again, and are never silently others."""

from __future__ import annotations

import gzip
import hashlib
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportedly.ledger import Evidence, EvidenceError, Fetched

PAGE = "<p>The harbour will close – “soon”.</p>".encode()
FETCHED = Fetched("http://a.example/x", "https://a.example/x", "2025-05-01T10:00:00Z", "text/html")


@pytest.fixture
def evidence(tmp_path: Path) -> Evidence:
    return Evidence(tmp_path / "evidence")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(raw=st.binary())
def test_bytes_come_back_as_they_were(evidence: Evidence, raw: bytes) -> None:
    kept = evidence.put(raw, FETCHED)
    assert kept.sha256 == hashlib.sha256(raw).hexdigest()
    assert evidence.get(kept.sha256) == raw


def test_where_and_when_bytes_came_from_is_kept_with_them(evidence: Evidence) -> None:
    assert evidence.fetched(evidence.put(PAGE, FETCHED).sha256) == [FETCHED]


def test_the_same_bytes_are_kept_once_with_each_address_that_gave_them(evidence: Evidence) -> None:
    earlier = Fetched("https://b.example/y", "https://b.example/y", "2025-04-30T10:00:00Z")
    kept = evidence.put(PAGE, FETCHED)
    assert evidence.put(PAGE, earlier) == kept
    assert evidence.fetched(kept.sha256) == [earlier, FETCHED]
    assert len(list(kept.path.parent.glob("*.gz"))) == 1


def test_the_first_time_that_an_address_gave_bytes_is_never_overwritten(evidence: Evidence) -> None:
    kept = evidence.put(PAGE, FETCHED)
    evidence.put(PAGE, Fetched(FETCHED.url, FETCHED.final_url, "2026-01-01T00:00:00Z"))
    assert evidence.fetched(kept.sha256) == [FETCHED]


@pytest.mark.parametrize("damage", [b"", b"no gzip", gzip.compress(b"other words"), gzip.compress(PAGE)[:-9]])
def test_a_damaged_copy_is_an_error_not_other_bytes(evidence: Evidence, damage: bytes) -> None:
    kept = evidence.put(PAGE, FETCHED)
    kept.path.write_bytes(damage)
    with pytest.raises(EvidenceError, match="damaged"):
        evidence.get(kept.sha256)


def test_a_damaged_record_is_an_error(evidence: Evidence) -> None:
    kept = evidence.put(PAGE, FETCHED)
    next(kept.path.parent.glob("*.json")).write_text("[1]", encoding="utf-8")
    with pytest.raises(EvidenceError, match="record is damaged"):
        evidence.fetched(kept.sha256)


@pytest.mark.parametrize(("digest", "why"), [("0" * 64, "no such copy"), ("../../etc/passwd", "no SHA-256 digest")])
def test_what_was_never_kept_is_an_error(evidence: Evidence, digest: str, why: str) -> None:
    with pytest.raises(EvidenceError, match=why):
        evidence.get(digest)


def test_a_folder_that_cant_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "evidence").write_text("in the way", encoding="utf-8")
    with pytest.raises(EvidenceError, match="can't keep a copy"):
        Evidence(tmp_path / "evidence").put(PAGE, FETCHED)


def test_nothing_half_written_is_left_behind(evidence: Evidence) -> None:
    kept = evidence.put(PAGE, FETCHED)
    assert {path.suffix for path in kept.path.parent.iterdir()} == {".gz", ".json"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_copies_are_for_their_owner_only(evidence: Evidence) -> None:
    kept = evidence.put(PAGE, FETCHED)
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600


def test_the_store_of_a_user_is_where_the_environment_says() -> None:
    assert Evidence.of_user().folder == Path(os.environ["REPORTEDLY_DATA"]) / "evidence"

"""The time of what is done to a ledger."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """RFC 3339, to the second, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

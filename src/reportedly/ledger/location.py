"""Where a person's data are: the folder of all of it, and the ledger that is meant when none is named."""

from __future__ import annotations

import os
from pathlib import Path

LEDGER = "REPORTEDLY_LEDGER"
DATA = "REPORTEDLY_DATA"
NAME = "ledger.sqlite"


def user_data() -> Path:
    """``REPORTEDLY_DATA``, else the folder that the system has for a user's data."""
    chosen = os.environ.get(DATA)
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path  # noqa: PLC0415 - only who keeps something needs it

    return user_data_path("reportedly", appauthor=False)


def ledger_path(named: str | os.PathLike[str] | None = None) -> Path:
    """The file that was named, else ``REPORTEDLY_LEDGER``, else ``ledger.sqlite`` in the user's data."""
    chosen = named or os.environ.get(LEDGER)
    return Path(chosen) if chosen else user_data() / NAME

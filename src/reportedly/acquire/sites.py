"""Whose address it is."""

from __future__ import annotations

from urllib.parse import urlsplit


def site_of(url: str) -> str:
    """The host without its "www."; empty where the address is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""

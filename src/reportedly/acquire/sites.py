"""Addresses on the web: what is one, and whose it is."""

from __future__ import annotations

from urllib.parse import urlsplit

ADDRESS = "give an address such as https://courant.example/harbour, or leave it out"
_SCHEMES = ("http://", "https://")


def is_on_the_web(url: str) -> bool:
    """Whether it is an http or https address of some host."""
    site = site_of(url)
    return is_of_the_web(url) and bool(site) and not any(map(str.isspace, site))


def site_of(url: str) -> str:
    """The host without its "www."; empty where the address is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def is_of_the_web(words: str) -> bool:
    """Whether they begin like an http or https address."""
    return words.lower().startswith(_SCHEMES)

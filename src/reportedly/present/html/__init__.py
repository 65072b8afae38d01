"""Readings as one self-contained page: no network, no build step, readable without its script."""

from reportedly.present.html.page import digest, policy, reading_page

__all__ = ["digest", "policy", "reading_page"]

"""Readings as one self-contained page: no network, no build step, readable without its script."""

from reportedly.present.html.page import policy, reading_page

__all__ = ["policy", "reading_page"]

"""The web page of `reportedly serve`: paste an article, get its reading. Needs the extra ``web``."""

from reportedly.web.app import app

__all__ = ["app"]

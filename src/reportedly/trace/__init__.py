"""Findings across articles, computed from their readings by pure functions."""

from reportedly.trace.changes import What
from reportedly.trace.revision import Change, Passage, Revision, TitleChange, diff

__all__ = ["Change", "Passage", "Revision", "TitleChange", "What", "diff"]

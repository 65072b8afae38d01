"""Drafts that a person is writing: text, Markdown, HTML and Word, read where they are and kept nowhere."""

from reportedly.acquire.drafts.draft import Draft, Unit
from reportedly.acquire.drafts.reading import STDIN, draft_from

__all__ = ["STDIN", "Draft", "Unit", "draft_from"]

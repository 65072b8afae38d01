"""Style sheets and scripts that are written into pages; package data, so that a wheel carries them."""

from importlib.resources import files


def asset(name: str) -> str:
    """The text of one of this folder's files."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")

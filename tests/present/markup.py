"""A page taken apart, so that what is in it can be looked at."""

from __future__ import annotations

from html.parser import HTMLParser

_VOID = frozenset("meta link br input img hr".split())
_UNSEEN = frozenset("style script template".split())


class Elements(HTMLParser):
    """Every element with its attributes; fails where elements aren't nested as they should be."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    @property
    def shown(self) -> str:
        """All words that are shown, on one line."""
        return " ".join("".join(self.words).split())

    def of(self, tag: str, **wanted: str) -> list[dict[str, str]]:
        """The attributes of all elements of that name, of those that have all the classes in ``class_``."""
        classes = set(wanted.get("class_", "").split())
        return [found for name, found in self.found if name == tag and classes <= set(found.get("class", "").split())]

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.found if attributes.get("id")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not _UNSEEN & set(self.open):
            self.words.append(data)

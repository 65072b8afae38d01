"""The bearers of an article's names by the words of these: whom a short form, or one in other words, may mean."""

from __future__ import annotations

from collections import defaultdict

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.matching import (
    are_beginnings,
    bag_of,
    heads,
    is_part,
    is_surname,
    may_be_titled,
    says_nothing,
)
from reportedly.model.source import SourceKind


class Forms:
    """alone: the words that the article uses as a name by themselves, "Velan"."""

    def __init__(self, alone: set[str]) -> None:
        self._alone = alone
        self._all: list[Entry] = []
        self._by_word: dict[str, list[Entry]] = defaultdict(list)
        self._by_bag: dict[frozenset[str], list[Entry]] = defaultdict(list)

    def add(self, entry: Entry) -> None:
        """By each of its words, by its initials, and by what its letters are known to stand for."""
        self._all.append(entry)
        for word in dict.fromkeys(entry.words):
            self._by_word[word].append(entry)
        for word in _stood_for(entry.name):
            self._by_word[word].append(entry)
        if bag := bag_of(entry.words):
            self._by_bag[bag].append(entry)
        initials = "".join(word[0] for word in entry.words if word[0].isupper())
        if len(initials) > 1 and initials not in entry.words:
            self._by_word[initials].append(entry)

    def join(self, short: Entry, full: Entry) -> None:
        """From now on, whatever means the first means the second."""
        for word in (*short.words, short.name):
            self._by_word[word] = [full if entry is short else entry for entry in self._by_word[word]]

    def having(self, word: str) -> list[Entry]:
        return self._by_word.get(word, [])

    def meant_by(self, words: tuple[str, ...]) -> list[Entry]:
        """Whoever bears this very name; else whoever's name ends, or else begins, so."""
        exact = self._exactly(words)
        if says_nothing(" ".join(words)):
            return (exact or [entry for entry in self.having(words[-1]) if is_surname(words[0], entry.words)])[:1]
        return exact or self._ending(words) or self._beginning(words) or self._shortened(words)

    def headed_by(self, word: str) -> list[Entry]:
        """ "the Bank" after "the Bank of England", "the Guild" after "the Pilots’ Guild": a body’s word for itself."""
        if word not in vocabulary.words("nouns", "body_word"):
            return []
        return [entry for entry in self.having(word) if heads(word.lower(), entry.name.lower())]

    def namesake(self, surname: str, title: str) -> Entry | None:
        """Whoever has this surname and may have this title."""
        named = (entry for entry in self.having(surname) if is_surname(surname, entry.words))
        return next((entry for entry in named if may_be_titled(title, entry.words)), None)

    def _exactly(self, words: tuple[str, ...]) -> list[Entry]:
        exact = [entry for entry in self.having(words[-1]) if entry.words == words]
        exact = exact or self._by_bag.get(bag_of(words), [])
        full = _stood_for(words[0]) if _are_letters(words) and not exact else ()
        return exact or ([entry for entry in self.having(full[-1]) if entry.words == full] if full else [])

    def _ending(self, words: tuple[str, ...]) -> list[Entry]:
        letters, short = _are_letters(words), set(words)
        parts = [entry for entry in self.having(words[-1]) if letters or is_part(words, short, entry.words)]
        return [entry for entry in parts if entry.words[-1] == words[0]] if self._is_rare(words) else parts

    def _beginning(self, words: tuple[str, ...]) -> list[Entry]:
        begun = [entry for entry in self.having(words[0]) if entry.words[: len(words)] == words]
        return [entry for entry in begun if entry.kind is SourceKind.PERSON] if self._is_rare(words) else begun

    def _shortened(self, words: tuple[str, ...]) -> list[Entry]:
        """ "TEPCO": the Tokyo Electric Power Company."""
        return [e for e in self._all if are_beginnings(words[0], e.words)] if _are_letters(words) else []

    def _is_rare(self, words: tuple[str, ...]) -> bool:
        """A single word that the article itself never uses alone."""
        return len(words) == 1 and not _are_letters(words) and words[0] not in self._alone


def _are_letters(words: tuple[str, ...]) -> bool:
    return len(words) == 1 and words[0].isupper()


def _stood_for(letters: str) -> tuple[str, ...]:
    """The words of the name that letters are known to stand for; empty where they are none."""
    return tuple(vocabulary.acronyms().get(letters.replace(".", ""), "").split())

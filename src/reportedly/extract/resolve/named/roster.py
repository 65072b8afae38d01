"""Who is named in an article: every name with its fullest form, what the text says it is, and where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named.bearer import Bearer
from reportedly.extract.resolve.named.bearing import as_written, bearer_of, is_title, unshouted
from reportedly.extract.resolve.named.entry import Entry, closest, most_named_in_full, speaks
from reportedly.extract.resolve.named.forms import Forms
from reportedly.extract.resolve.named.kinds import kind_of
from reportedly.extract.resolve.named.matching import heads, may_be_called, may_be_titled, says_nothing
from reportedly.extract.resolve.named.surroundings import descriptions, head_noun
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.vocabulary import BODIES_OR_OUTLET
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

_BRACKETED = re.compile(r"(?<=\w) \(([A-Z][A-Za-z&.-]{1,9})\)")
_TOKEN = re.compile(r"[\w’'&.-]+")
_LONGEST = 5  # words of a name that is looked for in a headline
# An all-capital name of more characters than this is shouted, as headlines are; shorter, it may be letters.
_SHOUTED = 5


class Roster:
    """The names of one article."""

    def __init__(self, article: Article) -> None:
        self.entries: list[Entry] = []
        self._by_head: dict[str, list[Entry]] = defaultdict(list)
        written = {word for name in article.names for word in name.words}
        bearers = [bearer_of(name) for name in article.names if not is_title(name.words)]
        bearers = [(unshouted(words, written), title, span) for words, title, span in bearers]
        self._forms = Forms(alone={words[0] for words, _, _ in bearers if len(words) == 1})
        known = vocabulary.governments()
        for words, title, span in sorted(bearers, key=lambda b: (-len(b[0]), not b[1])):
            entry = self._bearer_of(words, title, span, article)
            entry.places.append(span)
            if len(words) == 1 and words != entry.words and words[0].isupper() and words[0] not in known:
                entry.letters = words[0]
            entry.roles += descriptions(article, span, title)
        self._join_acronyms(article)
        for entry in self.entries:
            self._finish(entry, article)
        self._speaking = [e for e in self.entries if e.kind is SourceKind.UNSPECIFIED and speaks(e, article.text)]
        self.entries.sort(key=lambda entry: entry.places[0])
        numbers = {id(entry): number for number, entry in enumerate(self.entries)}
        places = [(place, entry) for entry in self.entries for place in entry.places] + self._in_title(article)
        self._places = sorted((place, numbers[id(entry)]) for place, entry in places)

    def named(self, words: str, before: int | None = None) -> Entry | None:
        """The bearer of a name in any form that the article uses; of several, the last named before a position."""
        tokens = tuple(w.rstrip(".") for w in _TOKEN.findall(words) if w.lower() != "the")
        while len(tokens) > 1 and tokens[-1] in vocabulary.words("nouns", "after_name"):
            tokens = tokens[:-1]
        found = self._find(tokens, before)
        if found is None and len(words) > _SHOUTED and words.isupper():
            return self._find(tuple(word.title() for word in tokens), before)
        return found

    def at(self, span: Span) -> Entry | None:
        """The entry that has an occurrence inside ``span``, the last such."""
        inside = [entry for place, entry in self.between(span.start, span.end) if span.covers(place)]
        return inside[-1] if inside else None

    def between(self, start: int, end: int) -> list[tuple[Span, Entry]]:
        """The names that begin at or after ``start`` and end by ``end``, in order."""
        first = bisect_left(self._places, (Span(start, start), 0))
        last = bisect_left(self._places, (Span(end, end), 0))
        return [(place, self.entries[n]) for place, n in self._places[first:last] if place.end <= end]

    def described_as(self, head: str, before: int, fits: Callable[[Entry], bool]) -> Entry | None:
        """A name that the article gives with this noun: the last before ``before``, or else the first after it."""
        return closest([entry for entry in self._by_head[head] if fits(entry)], before)

    def is_described_as(self, entry: Entry, head: str) -> bool:
        return any(known is entry for known in self._by_head[head])

    def only_described_as(self, head: str, before: int) -> Entry | None:
        """The one name by then that the article gives with this noun."""
        named = [entry for entry in self._by_head[head] if entry.places[0].start < before]
        return named[0] if len(named) == 1 else None

    def last_ending_in(self, word: str, before: int) -> Entry | None:
        """The name that this word heads: "the ministry" is "the Transport Ministry" or "the Ministry of Trade"."""
        having = [entry for entry in self._forms.having(word.title()) if " " in entry.name]
        return closest([entry for entry in having if heads(word, entry.name.lower())], before)

    def last_with_part(self, words: tuple[str, ...], before: int) -> Entry | None:
        """The body whose name holds these words side by side: "the health service" is the Health Service Executive."""
        part = f" {' '.join(words)} "
        having = (entry for entry in self._forms.having(words[-1].title()) if part in f" {entry.name.lower()} ")
        return closest([entry for entry in having if entry.kind is not SourceKind.PERSON], before)

    def last_with(self, words: Iterable[str], before: int) -> Entry | None:
        """The name that has one of these words."""
        return closest([entry for word in sorted(words) for entry in self._forms.having(word)], before)

    def most_named(self, but: Callable[[str], bool], called: str = "company") -> Entry | None:
        """The organisation that a text is about, but for some: the one it names most often; "the company" is that.

        called: by which noun; what the article calls otherwise, "the union Fegal", is left out.
        """
        fitting = (e for e in self.entries if e.kind is SourceKind.ORGANIZATION and not but(e.name))
        bodies = [entry for entry in fitting if may_be_called(called, entry.name, entry.roles)]
        bodies = bodies or [e for e in self._speaking if not but(e.name)]
        return max(bodies, key=lambda e: (not e.name.isupper(), len(e.places), -e.places[0].start), default=None)

    def _add(self, words: tuple[str, ...], name: str) -> Entry:
        entry = Entry(name, words, SourceKind.UNSPECIFIED)
        self.entries.append(entry)
        self._forms.add(entry)
        return entry

    def _bearer_of(self, words: tuple[str, ...], title: str, span: Span, article: Article) -> Entry:
        """Who bears a name, with a form of address before it: somebody known, or somebody new."""
        entry = self._find(words, span.start)
        if entry is not None and not may_be_titled(title, entry.words):
            entry = self._forms.namesake(words[-1], title)
        return entry or self._add(words, as_written(words, span.of(article.text)))

    def _join_acronyms(self, article: Article) -> None:
        """ "the Inspectorate for Emergency Situations (ISU)": the letters in brackets are the name before them."""
        by_name = {entry.name: entry for entry in self.entries}
        by_end = {place.end: entry for entry in self.entries for place in entry.places}
        for match in _BRACKETED.finditer(article.text):
            short, full = by_name.get(match[1]), by_end.get(match.start())
            if short is None or full is None or short is full or short not in self.entries:
                continue
            if (vocabulary.outlets().full_name(short.name) or full.name) != full.name:
                continue  # "Stav (CNN)": where an outlet's copy comes from
            full.places += short.places
            full.letters = short.name
            full.roles += short.roles
            self.entries.remove(short)
            self._forms.join(short, full)

    def _in_title(self, article: Article) -> list[tuple[Span, Entry]]:
        """Where the headline, whose capitals say nothing, has names that the body has too."""
        if article.title is None:
            return []
        found: list[tuple[Span, Entry]] = []
        words = list(_TOKEN.finditer(article.text, article.title.start, article.title.end))
        for index, word in enumerate(words):
            if word[0][0].isupper() and not (found and word.start() < found[-1][0].end):
                for last in reversed(words[index : index + _LONGEST]):
                    entry = self.named(article.text[word.start() : last.end()])
                    if entry is not None:
                        found.append((Span(word.start(), last.end()), entry))
                        break
        return found

    def _finish(self, entry: Entry, article: Article) -> None:
        entry.places.sort()
        entry.roles = [role for role in entry.roles if entry.name not in role]
        entry.kind = kind_of(Bearer(entry.words, entry.roles, entry.places, article.text))
        nouns = [noun for role in entry.roles if (noun := head_noun(role)) and not noun.plural]
        # "Ana Ruiz, who heads the agency," is not "the agency".
        person = entry.kind is SourceKind.PERSON
        heads = {noun.singular for noun in nouns if not (person and noun.noun_class in BODIES_OR_OUTLET)}
        for head in heads.union(*(vocabulary.called_by_title(role.split()[-1]) for role in entry.roles)):
            self._by_head[head].append(entry)

    def _find(self, words: tuple[str, ...], before: int | None) -> Entry | None:
        if not words:
            return None
        found = self._forms.meant_by(words)
        if not found and len(words) == 1 and says_nothing(words[0]):
            return self._headed_by(words[0], before)
        if before is None or len(found) <= 1:
            return found[0] if found else None
        return closest(most_named_in_full(found), before)

    def _headed_by(self, word: str, before: int | None) -> Entry | None:
        named = self._forms.headed_by(word)
        if before is None:
            return named[0] if len(named) == 1 else None
        return closest([entry for entry in named if entry.last_before(before) >= 0], before)

"""Who is named in an article: every name with its fullest form, what the text says it is, and where it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from reportedly.extract import vocabulary
from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.names import Name, is_organization, is_outlet, titles
from reportedly.extract.vocabulary import Noun, NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

# What stands before a name in its sentence: the lower-case words that describe it, "the investigative news outlet".
_DESCRIPTION_BEFORE = re.compile(r"((?:[\w’'-]+ +){0,6})$")
# "the governor of the Upper Teln region, Iskra Velan"
_APPOSED_BEFORE = re.compile(r"\b((?:the|an?|its|his|her|their|our)\s[^,.;:“”\"]{3,80}),\s+$", re.IGNORECASE)
# What stands after it between commas: ", its chairwoman," ", 71," ", who runs the filling station,".
_APPOSED_AFTER = re.compile(
    r",\s+((?:the|an?|its|his|her|their|our|who|one of)\s[^,.;:“”\"]{3,90}|\d{1,3})(?=[,.;:]|\s+said\b|$)",
    re.IGNORECASE,
)
_POSTMODIFIER = re.compile(r"\s(?:of|at|for|in|from|with|on|to|who|close|familiar|near|by)\s")
_REPORTS = re.compile(r"\s+(?:\w+\s+)?(?:reported|reports|first reported|broke the (?:story|news)|quoted|quotes)\b")
_TOLD_FOR = re.compile(r"\b(?:stated|declared|affirmed|said|explained|commented|specified)\s+for\s+$")
_TITLED = (NounClass.OFFICE, NounClass.UNNAMED, NounClass.CROWD)
_CLASS_KINDS = {
    NounClass.OUTLET: SourceKind.OUTLET,
    NounClass.GOVERNMENT: SourceKind.GOVERNMENT,
    NounClass.ORGANIZATION: SourceKind.ORGANIZATION,
    NounClass.OFFICE: SourceKind.PERSON,
    NounClass.UNNAMED: SourceKind.PERSON,
    NounClass.CROWD: SourceKind.PERSON,
}


_PERSON_WORDS = 4
_BRACKETED = re.compile(r"(?<=\w) \(([A-Z][A-Za-z&.-]{1,9})\)")
# "the Kremlin Spokesman", "Deputy Minister": offices that some papers write with capitals.
_BARE_OFFICES = vocabulary.words("nouns", "office")
# "told the Carpat agency", "the Aurora newspaper"
_OUTLET_AFTER = re.compile(r"\s+(?:news\s+)?(agency|newspaper|daily|weekly|magazine|broadcaster|website|tabloid)\b")


@dataclass(slots=True)
class Entry:
    """One bearer of a name. ``roles``: the descriptions the text gives, longest first once the roster is made."""

    name: str
    kind: SourceKind
    places: list[Span] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)

    def describes(self, singular: str) -> bool:
        """Whether one of the roles is about this noun: "the governor of the region" is about a governor."""
        return any((noun := head_noun(role)) is not None and noun.singular == singular for role in self.roles)


class Roster:
    """The names of one article."""

    def __init__(self, article: Article) -> None:
        self.entries: list[Entry] = []
        self._by_word: dict[str, list[Entry]] = defaultdict(list)
        bearers = [_bearer(name) for name in article.names if not _is_title(name.words)]
        for words, title, span in sorted(bearers, key=lambda b: -len(b[0])):
            entry = self._find(words) or self._add(words)
            entry.places.append(span)
            entry.roles += _descriptions(article, span, title)
        self._join_acronyms(article)
        for entry in self.entries:
            entry.places.sort()
            entry.kind = _kind(entry, article)
        self.entries.sort(key=lambda entry: entry.places[0])

    def named(self, words: str) -> Entry | None:
        """The bearer of a name, given in any form that the article uses."""
        return self._find(tuple(w for w in re.findall(r"[\w’'&.-]+", words) if w.lower() != "the"))

    def at(self, span: Span) -> Entry | None:
        """The entry that has an occurrence inside ``span``, the last such."""
        inside = [e for e in self.entries if any(span.covers(p) for p in e.places)]
        return max(inside, key=lambda e: max(p.start for p in e.places if span.covers(p)), default=None)

    def _add(self, words: tuple[str, ...]) -> Entry:
        entry = Entry(" ".join(words), SourceKind.UNSPECIFIED)
        self.entries.append(entry)
        for word in words:
            self._by_word[word].append(entry)
        initials = "".join(word[0] for word in words if word[0].isupper())
        if len(initials) > 1:
            self._by_word[initials].append(entry)
        return entry

    def _join_acronyms(self, article: Article) -> None:
        """ "the Inspectorate for Emergency Situations (ISU)": the letters in brackets are the name before them."""
        for match in _BRACKETED.finditer(article.text):
            short = next((e for e in self.entries if e.name == match[1]), None)
            full = next((e for e in self.entries if any(p.end == match.start() for p in e.places)), None)
            if short is None or full is None or short is full:
                continue
            full.places += short.places
            full.roles += short.roles
            self.entries.remove(short)
            for word in (*short.name.split(), short.name):
                self._by_word[word] = [full if e is short else e for e in self._by_word[word]]

    def _find(self, words: tuple[str, ...]) -> Entry | None:
        if not words:
            return None
        acronym = len(words) == 1 and words[0].isupper()
        for entry in self._by_word.get(words[-1], []):
            known = entry.name.split()
            if list(words) == known or acronym:
                return entry
            if set(words) <= set(known) and (known[-1] == words[-1] or known[0] == words[0]):
                return entry
        return next((e for e in self._by_word.get(words[0], []) if e.name.startswith(" ".join(words) + " ")), None)


def _bearer(name: Name) -> tuple[tuple[str, ...], str, Span]:
    """The words of the name itself, the title before them, and where the name itself stands."""
    split = 0
    for index, word in enumerate(name.words[:-1]):
        known = vocabulary.noun(word)
        if word in titles() or (known and known.noun_class in _TITLED):
            split = index + 1
    words = name.words[split:]
    if is_organization(name.words) and not is_organization(name.words[:split]) and split and is_organization(words):
        split, words = 0, name.words
    title = " ".join(name.words[:split])
    return words, title, Span(name.span.end - len(" ".join(words)), name.span.end) if split else name.span


def _descriptions(article: Article, span: Span, title: str) -> list[str]:
    sentence = article.sentence_at(span.start)
    before = " ".join(article.text[sentence.start : max(sentence.start, span.start - len(title) - 1)].split()) + " "
    found = [title] if title else []
    if match := _DESCRIPTION_BEFORE.search(before):
        words = match[1].split()
        while words and not _may_describe(words[0]):
            words.pop(0)
        if words and (noun := vocabulary.noun(words[-1])) and not noun.plural:
            found.append(" ".join(words))
    if (match := _APPOSED_BEFORE.search(before)) and head_noun(match[1]):
        found.append(match[1])
    if match := _OUTLET_AFTER.match(article.text, span.end, sentence.end):
        found.append(match[1])
    if match := _APPOSED_AFTER.match(article.text, span.end, sentence.end):
        words = " ".join(match[1].split()).split()
        if words[0].lower() == "who" or not any(vocabulary.cue_lemma(word) for word in words[1:]):
            found.append(" ".join(words))
    return found


def head_noun(description: str) -> Noun | None:
    """The noun that a description is about, where a table has it: "governor" of "the governor of the region"."""
    core = _POSTMODIFIER.split(description)[0]
    known = [noun for word in re.findall(r"[\w’'-]+", core) if (noun := vocabulary.noun(word))]
    return known[-1] if known else None


def _is_title(words: tuple[str, ...]) -> bool:
    """ "the Minister", "H.E.": a title that stands alone names nobody."""
    return all(word.rstrip(".") in titles() or word.lower() in _BARE_OFFICES for word in words)


def _may_describe(word: str) -> bool:
    return word.islower() or vocabulary.noun(word) is not None


def _kind(entry: Entry, article: Article) -> SourceKind:
    words = tuple(entry.name.split())
    described = _described_kind(entry)
    if described is SourceKind.OUTLET or vocabulary.outlets().full_name(entry.name):
        return SourceKind.OUTLET
    if entry.name in vocabulary.governments():
        return SourceKind.GOVERNMENT
    if described is None and (
        is_outlet(words) or (words[-1] in vocabulary.words("nouns", "outlet_name") and _has_article(entry, article))
    ):
        return SourceKind.OUTLET
    if is_organization(words) or (len(words) == 1 and words[0].isupper() and len(words[0]) > 1):
        ministry = any((known := vocabulary.noun(w)) and known.noun_class is NounClass.GOVERNMENT for w in words)
        return SourceKind.GOVERNMENT if ministry else SourceKind.ORGANIZATION
    if described is not None:
        return described
    if len(words) == 1 and any(_carries(article.text, place) for place in entry.places):
        return SourceKind.OUTLET
    return SourceKind.PERSON if 1 < len(words) <= _PERSON_WORDS else SourceKind.UNSPECIFIED


def _carries(text: str, place: Span) -> bool:
    """ "Carpat reported", "said for Carpat": what an outlet does, whatever it is called."""
    return bool(_REPORTS.match(text, place.end) or _TOLD_FOR.search(text, max(0, place.start - 20), place.start))


def _has_article(entry: Entry, article: Article) -> bool:
    return any(article.text[max(0, p.start - 4) : p.start].lower() == "the " for p in entry.places)


def _described_kind(entry: Entry) -> SourceKind | None:
    for role in entry.roles:
        if role[0].isdigit() or role.split()[-1] in titles() or role.startswith("who "):
            return SourceKind.PERSON
        noun = head_noun(role)
        if noun and noun.noun_class in _CLASS_KINDS:
            return _CLASS_KINDS[noun.noun_class]
    return None

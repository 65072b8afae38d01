"""The words that resolution goes by, read from the tables in ``data/``: what is a source, an outlet, a cue …"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache

from reportedly.extract.tables import either, table
from reportedly.model.statement import Mode


class NounClass(Enum):
    """What a noun says of the source that it heads. The order is that in which a word in two tables is read."""

    OUTLET = "outlet"
    OFFICE = "office"
    UNNAMED = "unnamed"
    CROWD = "crowd"
    GOVERNMENT = "government"
    ORGANIZATION = "organization"
    DOCUMENT = "document"


PERSONAL = (NounClass.OFFICE, NounClass.UNNAMED, NounClass.CROWD)
BODIES = (NounClass.GOVERNMENT, NounClass.ORGANIZATION)
BODIES_OR_OUTLET = (*BODIES, NounClass.OUTLET)


@dataclass(frozen=True, slots=True)
class Noun:
    singular: str
    noun_class: NounClass
    plural: bool


@dataclass(frozen=True, slots=True)
class Outlets:
    """short form or full name, in lower case and without "the" -> full name."""

    agencies: dict[str, str]
    papers: dict[str, str]

    def full_name(self, name: str) -> str | None:
        key = name.lower().removeprefix("the ")
        return self.agencies.get(key) or self.papers.get(key)


_NUMBERS = ("one two three four five six seven eight nine ten eleven twelve").split()
NUMBERS = {word: value for value, word in enumerate(_NUMBERS, start=1)} | {"both": 2, "couple": 2, "dozen": 12}
# Plurals of names of crowds that are mass nouns or have no singular in these tables.
_PLURAL_BY_NATURE = frozenset("people media staff police data figures minutes spokespeople press folk".split())


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The words of one list of one table."""
    return frozenset(table(name)[key].split())


@cache
def pattern(name: str, key: str) -> str:
    """A pattern that fits any of one list's words, or of its patterns where it has such."""
    listed: str | list[str] = table(name)[key]
    return either(listed.split() if isinstance(listed, str) else listed)


@cache
def _nouns() -> dict[str, Noun]:
    found: dict[str, Noun] = {}
    for noun_class in NounClass:
        for singular in sorted(words("nouns", noun_class.value)):
            found.setdefault(singular, Noun(singular, noun_class, singular in _PLURAL_BY_NATURE))
            found.setdefault(plural_of(singular), Noun(singular, noun_class, plural=True))
    return found


def noun(word: str) -> Noun | None:
    """What a word says of a source, or None where it is in no table."""
    return _nouns().get(word.lower())


def heading(word: str) -> Noun | None:
    """What a word says that heads a description: as ``noun``, by its last part ("co-founder"), or by a person's ending.

    "a cyclist", "two plumbers": English makes such words freely, and no table has them all.
    """
    form = word.lower()
    if form.endswith("-year-old"):
        return Noun(form, NounClass.UNNAMED, plural=False)
    known = noun(form) or noun(form.rpartition("-")[2])
    if known is None and form.endswith(("maker", "makers")):
        return Noun("maker", NounClass.ORGANIZATION, form.endswith("s"))
    return known or _person(form)


def heading_of(words: list[str]) -> Noun | None:
    """What the last of some words says, or the last two where they are one office: "attorney general"."""
    compound = noun("-".join(words[-2:])) if len(words) > 1 else None
    several = noun(f"{words[-2].removesuffix('s')}-{words[-1]}") if len(words) > 1 and words[-2].endswith("s") else None
    if several is not None:
        return Noun(several.singular, several.noun_class, plural=True)
    return compound or heading(words[-1])


# What is taken from a plural's end, and what is put there.
_PLURALS = (("men", "man"), ("s", ""))


@cache
def _person(form: str) -> Noun | None:
    """A noun of no table that means a person by its ending."""
    if _ends_like_a_person(form):
        return Noun(form, NounClass.UNNAMED, plural=False)
    for ending, repair in _PLURALS:
        one = form.removesuffix(ending) + repair
        if form.endswith(ending) and _ends_like_a_person(one):
            return Noun(one, NounClass.CROWD, plural=True)
    return None


def _ends_like_a_person(form: str) -> bool:
    endings = words("nouns", "person_endings")
    long_enough = any(form.endswith(ending) and len(form) > len(ending) + 2 for ending in endings)
    return long_enough and form not in words("nouns", "no_persons")


def singular(word: str) -> str:
    """A noun's singular where a table has it, else the word itself, in lower case."""
    known = heading(word)
    return known.singular if known else word.lower()


@cache
def same_document(singular: str) -> frozenset[str]:
    """The nouns that may go on to mean a document that was introduced by this one."""
    lines = [set(line.split()) for line in table("nouns")["same_document"].values()]
    return frozenset({singular, "document", "paper", "draft"}.union(*(line for line in lines if singular in line)))


@cache
def called_by_title(title: str) -> frozenset[str]:
    """What else a person with this title is called: "senator" and "lawmaker" after "Sen."."""
    return frozenset(table("nouns")["called_by_title"].get(title.rstrip("."), "").split())


@cache
def stands_for(singular: str) -> frozenset[str]:
    """The words that the name of an institution has when this noun may mean it; "*" where any may be meant."""
    return frozenset(table("nouns")["stands_for"].get(singular, "").split())


def plural_of(word: str) -> str:
    for ending, plural in (("man", "men"), ("woman", "women"), ("person", "people")):
        if word.endswith(ending):
            return word.removesuffix(ending) + plural
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh", "z")) else "s")


def is_given_name(word: str) -> bool:
    return any(word in words("given_names", gender) for gender in ("female", "male", "either"))


@cache
def outlets() -> Outlets:
    def read(key: str) -> dict[str, str]:
        forms: dict[str, str] = {}
        for entry in table("outlets")[key].split(";"):
            names = [name.strip() for name in entry.split("|")]
            forms |= {name.lower(): names[0] for name in names if name}
        return forms

    return Outlets(read("agencies"), read("papers"))


@cache
def platforms() -> frozenset[str]:
    """Where anybody posts, "Telegram", as written."""
    entries = table("outlets")["platforms"].split(";")
    return frozenset(name.strip() for entry in entries for name in entry.split("|"))


@cache
def governments() -> frozenset[str]:
    """Capitals, countries and seats whose name stands for a government, as written."""
    read = table("governments")
    listed = {name.strip() for key in ("seats", "regions", "unions") for name in read[key].split(";")}
    return words("governments", "capitals") | words("governments", "countries") | listed


@cache
def acronyms() -> dict[str, str]:
    """Letters, without stops -> the name that every reader of news knows them to stand for."""
    pairs = (pair.partition("=") for pair in table("acronyms")["bodies"].split(";"))
    return {letters.strip(): name.strip() for letters, _, name in pairs}


@cache
def _irregular() -> dict[str, str]:
    return dict(pair.split(":") for pair in table("cues")["irregular"].split())


@cache
def cue_mode(lemma: str) -> Mode | None:
    """How a verb reports, or None where it is no verb of reporting. Speech wins over thought: "doubted", "vowed"."""
    for mode in (Mode.SPEECH, Mode.WRITING, Mode.THOUGHT):
        if lemma in words("cues", mode.value):
            return mode
    return None


# What a verb's endings replace: "denies" is "deny", "urging" is "urge".
VERB_ENDINGS = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
)


@cache
def cue_lemma(word: str) -> str | None:
    """The reporting verb that a word is a form of, or None."""
    form = word.lower()
    candidates = [form, _irregular().get(form, form)]
    for ending, repairs in VERB_ENDINGS:
        if form.endswith(ending) and len(form) > len(ending) + 1:
            stem = form.removesuffix(ending)
            candidates += [stem + repair for repair in repairs]
            if stem[-1:] == stem[-2:-1]:
                candidates.append(stem[:-1])
    return next((c for c in candidates if cue_mode(c) or c in words("cues", "decline")), None)

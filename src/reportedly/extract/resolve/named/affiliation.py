"""For whom a speaker stands and whose a document is, as the words for them say it."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.matching import says_nothing
from reportedly.extract.resolve.named.roster import Roster
from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.name_words import is_organization
from reportedly.extract.vocabulary import BODIES_OR_OUTLET, NounClass
from reportedly.model.source import SourceKind

# What comes after the author: where, when, and who has seen it.
_ELSEWHERE = re.compile(
    r",?\sand\s(?=\w+ed\b)|\s(?:in|on|has|have|had|is|was|says|said|that|which|dated|seen|reviewed|obtained|shown)\s"
)
# "a memo to the board that the Echo has seen": whoever has seen it is nobody's employer.
_TOLD_OF_IT = re.compile(r",?\s(?:that|which|seen|obtained|reviewed)\s")
# Fewer endings than the names of peoples have: "Taliban" and "Michigan" are no adjectives.
_ADJECTIVE = re.compile(
    r"[A-Z]\w+(?:ian|ean|ese|ish|ican|cratic)|Top|Senior|French|Dutch|Greek|Swiss|Thai|Czech|Iraqi|Israeli|Pakistani|Saudi|[A-Z][\w.]*-[a-z]+"
)
# "Senate Small Business Committee Chairman Marco Rubio"
_SEAT = re.compile(
    r"(?:[Tt]he\s|Former\s|Democratic\s|Republican\s|Ranking\s|Acting\s)*((?:[A-Z][\w’'&-]*\s|and\s|of\s|for\s|the\s){1,6}?(?:Committee|Subcommittee|Commission|Caucus|Council|Board))"
    r"\s(?:[a-z-]+\s)?(?:[Cc]hair\w*|[Mm]ember|[Dd]irector|[Pp]resident|[Ss]ecretary|[Hh]ead|[Ss]pokes\w+)\b"
)
_JOINS = frozenset("of for and the on &".split())
# "professor of law at the University of Iowa": where a name follows.
_NAME_WORD = r"(?:[A-ZÀ-Þ&][\w.’'&-]*|(?:of|for|and|the|on)(?=\s))"
# "University of Iowa professor and author of The Right Turn"
_BEGINNING = re.compile(rf"(?:the\s)?([A-ZÀ-Þ][\w.’'&-]*(?:\s{_NAME_WORD})+)\s[a-z]")
_AT_A_BODY = re.compile(rf"\s(?:of|at|for|with)\s(?:the\s)?([A-ZÀ-Þ][\w.’'&-]*(?:\s{_NAME_WORD})*)")
_MINISTER = re.compile(r"\b([A-Z][a-z]+) (?:Secretary|Minister|secretary|minister)\b")
_LONGEST = 30  # words: no description of a source is longer


def affiliation_of(core: str, tail: str, bearer: Entry | None, roster: Roster) -> str | None:
    """ "close to Russia's Defense Ministry", "one Kremlin source", "Larch's Venkat", "an administration official".

    core: the noun phrase proper; tail: what hangs on it. A person is nobody's affiliation.
    """
    if match := wording.AFFILIATED.match(tail):
        place = _TOLD_OF_IT.split(wording.CLAUSE.split(tail[match.end() :])[0])[0]
        entry = next((e for e in entries_in(place, roster) if _may_employ(e, bearer)), None)
        if entry is not None:
            return entry.full_name
        if (noun := head_noun(place)) and noun.noun_class in BODIES_OR_OUTLET and " " in place:
            return place
    entry = next((e for e in entries_in(core, roster) if _may_employ(e, bearer)), None) or _department(core, roster)
    seat = _SEAT.match(core)
    if seat and (entry is None or (entry.kind is not SourceKind.OUTLET and entry.name in seat[1])):
        return seat[1]
    return entry.full_name if entry is not None else None


def affiliation_in(role: str, bearer: Entry, roster: Roster) -> str | None:
    """Of somebody named: "president of the Quay Union", "an expert on tides at Dravno University"."""
    if bearer.kind is not SourceKind.PERSON:
        return None
    begun = _BEGINNING.match(role)
    places = (
        [begun[1]]
        if begun and is_organization(tuple(begun[1].split()))
        else [match[1] for match in _AT_A_BODY.finditer(role)]
    )
    found = (_body_named(words.split(), bearer, roster) for words in places)
    core = wording.POSTMODIFIER.split(role)[0]
    return next((name for name in found if name is not None), None) or affiliation_of(core, "", bearer, roster)


def _body_named(words: list[str], bearer: Entry, roster: Roster) -> str | None:
    """The body whose name begins with these words; in full, where its name goes on: "Taxpayers for Common Sense"."""
    while words[-1] in _JOINS:
        words = words[:-1]
    for end in range(len(words), 0, -1):
        entry = roster.named(" ".join(words[:end]))
        if entry is None or not entry.name.startswith(words[0]) or not _may_employ(entry, bearer):
            continue
        goes_on = end < len(words) and words[end] in _JOINS
        name = " ".join(words) if goes_on else entry.full_name
        return name if name in vocabulary.governments() or not says_nothing(name) else None
    return None


def _department(core: str, roster: Roster) -> Entry | None:
    """The Defense Department, or Ministry of Defense, of "Defense Secretary Leon Panetta", where it is named."""
    match = _MINISTER.search(core)
    named = (roster.named(f"{match[1]} {body}".strip()) for body in ("Department", "Ministry", "")) if match else ()
    return next((e for e in named if e is not None and e.kind is SourceKind.GOVERNMENT), None)


def author_of(words: str, roster: Roster) -> str | None:
    """ "a memo by the ministry", "signed by engineers of the Inspectorate", "the firm's filing"."""
    if match := wording.AUTHORED.search(words) or _authored_at_once(words):
        writers = _ELSEWHERE.split(match[1])[0]
        entries = [e for e in entries_in(writers, roster) if e.name not in vocabulary.platforms()]
        entries = [e for e in entries if e.kind is not SourceKind.UNSPECIFIED or f" at {e.name}" not in writers]
        people = [e for e in entries if e.kind is SourceKind.PERSON]
        return (
            (people or entries[-1:])[0].name
            if entries
            else wording.POSTMODIFIER.split(writers.strip(" ,"))[0].split(",")[0]
        )
    if match := wording.OWNED.match(words):
        return match[1]
    return None


def _authored_at_once(words: str) -> re.Match[str] | None:
    """ "a memo by the ministry", and not "polls show a majority of Americans": the document stands right before."""
    first = wording.POSTMODIFIER.search(words)
    noun = head_noun(words[: first.start()].rstrip(",")) if first and first[0].strip() in ("of", "by", "from") else None
    if noun is None or noun.noun_class is not NounClass.DOCUMENT or first is None:
        return None
    looked_at = first[0].strip() == "of" and noun.singular in wording.LOOKS_AT
    return None if looked_at else wording.AUTHORED_AT_ONCE.match(words)


def entries_in(words: str, roster: Roster) -> list[Entry]:
    """Named bearers in a phrase, the last and longest first."""
    tokens = words.split()[:_LONGEST]
    found: list[Entry] = []
    for end in range(len(tokens), 0, -1):
        for start in range(end):
            if not tokens[start][0].isupper() or _is_adjective(tokens[start:end]):
                continue
            entry = roster.named(" ".join(tokens[start:end]).removesuffix("’s").removesuffix("'s").strip(","))
            if entry is not None and entry not in found and not _is_inside(tokens, start, end, entry):
                found.append(entry)
                break
    return found


def _is_inside(tokens: list[str], start: int, end: int, entry: Entry) -> bool:
    """ "Small" of "Senate Small Business Committee Chairman": amid words with capitals, and no body by itself."""
    amid = start > 0 and end < len(tokens) and tokens[start - 1][0].isupper() and tokens[end][0].isupper()
    return amid and end - start == 1 and entry.kind is SourceKind.UNSPECIFIED


def _is_adjective(words: list[str]) -> bool:
    """ "Democratic", "Russian": alone it says of what kind somebody is, and names nobody."""
    alone = len(words) == 1 and words[0] not in vocabulary.governments()
    return alone and (_ADJECTIVE.fullmatch(words[0]) is not None or words[0] in vocabulary.words("nouns", "field"))


def _may_employ(entry: Entry, bearer: Entry | None) -> bool:
    inside = bearer is not None and f" {entry.name} " in f" {bearer.name} "
    return entry is not bearer and not inside and entry.kind not in (SourceKind.PERSON, SourceKind.GROUP)

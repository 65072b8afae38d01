"""Reads the words that name a speaker."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.details import detail_after, place_after, tail_after
from reportedly.extract.resolve.mentions.mention import CROWD, Mention, Reference
from reportedly.extract.resolve.mentions.naming import ALWAYS_WITHHELD
from reportedly.extract.resolve.named.affiliation import affiliation_in, affiliation_of, author_of
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.given import name_told
from reportedly.extract.resolve.named.roster import Roster
from reportedly.extract.resolve.named.surroundings import head_noun, is_role
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.text.name_words import fields_before, is_organization
from reportedly.extract.vocabulary import BODIES, PERSONAL, NounClass
from reportedly.model.source import SourceKind
from reportedly.model.span import Span

_YEARS = 1900  # a figure from here on dates something
# "A tall", "Smaller": one word, but for an article.
_ADJECTIVES = re.compile(r"(?:(?:[Aa]n?|[Tt]he|[Ss]ome|[Mm]any)\s)?[A-Z]?[a-z]+")
_NAMELESS = re.compile(r"^(?:[RDI]-[A-Z][\w.]*|\d+)$")
# "Ana Ruiz (R)", "Leo Brandt (D-Ohio)"
_PARTY = re.compile(r"\s\([RDI](?:[-.,][^()]{0,12})?\)")
# "close to the prime minister", "of Dovania’s president"
_OTHER = re.compile(r"(?:[\w-]+\s){0,2}?(?:to|of|for|around|with)\s(?=(?:the|his|her|its|their)\s|[\w’'-]+[’']s?\s)")
_AND = re.compile(r"\s*,\s+and\s+|\s+and\s+|\s*,\s+|\s+&\s+")


def read_mention(span: Span, article: Article, roster: Roster) -> Mention:
    """Takes the words of ``span`` apart, with what hangs on them in the text after it."""
    words = _PARTY.sub("", wording.BRACKETS.sub("", " ".join(span.of(article.text).split()))).strip(" ,;:—–-")
    base = _worded(span, words)
    letters = len(base.label) > 1 and base.label.isupper()  # "US" is no "us"
    if not base.words or (len(base.words) == 1 and base.first in wording.PRONOUNS - {"one"} and not letters):
        return replace(base, reference=Reference.PRONOUN)
    if several := _joint(base.label, roster):
        named = len(several) if len(several) > 1 else None
        return replace(base, reference=Reference.JOINT, bearers=several, count=named)
    if wording.CROWD.match(base.label):
        return replace(base, reference=_reference(base.words), head=CROWD)
    mention, core, tail = _described(base, roster)
    noun_class = mention.noun.noun_class if mention.noun and mention.bearer is None else None
    if noun_class in PERSONAL:
        return _unnamed(mention, core, tail, article, roster)
    if noun_class in BODIES and core == mention.label:
        mention = replace(mention, label=f"{core}{place_after(article.text, span)}")
    affiliation = affiliation_of(core, "" if _looks_at(mention, tail) else tail, mention.bearer, roster)
    if affiliation is None and mention.bearer is not None and mention.role:
        affiliation = affiliation_in(mention.role, mention.bearer, roster)
    return replace(
        mention,
        affiliation=affiliation,
        author=author_of(words, roster) if noun_class is NounClass.DOCUMENT else None,
    )


def _looks_at(mention: Mention, tail: str) -> bool:
    """ "an analysis of Ruritanian data": what hangs on the document is its topic."""
    return mention.noun is not None and mention.noun.singular in wording.LOOKS_AT and tail.startswith("of ")


def _worded(span: Span, words: str) -> Mention:
    """The label, without clauses and emphasis, and the terms of anonymity."""
    condition = wording.CONDITIONS.search(words)
    clause = wording.CLAUSE.search(words)
    label = wording.DANGLING.sub("", words[: clause.start()] if clause else words).strip(" ,")
    label = wording.WHEN.sub("", wording.REFLEXIVE.sub("", label))
    return Mention(span, label, Reference.NAME, conditions=condition[0].strip(" ,") if condition else None)


def _unnamed(mention: Mention, core: str, tail: str, article: Article, roster: Roster) -> Mention:
    """Somebody without a name, with all that is said of him there; by his name, where a clause tells it."""
    told = None if mention.plural else name_told(mention.span, core, article, roster)
    if told is not None:
        affiliation = affiliation_of(core, tail, told, roster)
        return replace(mention, reference=Reference.NAME, bearer=told, role=mention.label, affiliation=affiliation)
    sentence = article.sentence_at(mention.span.start)
    if core == mention.label:
        tail = tail_after(article.text, mention.span, sentence)
    label = f"{core} {tail}" if core == mention.label and tail else mention.label
    return replace(
        mention,
        label=label,
        affiliation=affiliation_of(core, tail, None, roster),
        detail=detail_after(article.text, mention.span, sentence, mention.label),
    )


def _described(base: Mention, roster: Roster) -> tuple[Mention, str, str]:
    """With its bearer, noun, role and count; then the noun phrase proper and what hangs on it."""
    label = wording.QUANTITY.sub("", base.label)
    segments = _segments(label)
    core, tail = _split_postmodifier(segments[0] if segments else label, roster)
    bearer, described = _bearer(core, [] if _is_told_of_another(core, tail) else segments[1:], roster)
    noun = head_noun(described) if described else None
    mention = replace(
        base,
        reference=Reference.NAME if bearer else _reference(base.words),
        bearer=bearer,
        noun=noun,
        head=noun.singular if noun else _last_word(described),
        role=described if bearer else None,
        count=_count(base.words),
    )
    return mention, core, tail


def _segments(label: str) -> list[str]:
    """What commas part, with adjectives left beside what they describe: "Smaller, poorer towns"."""
    parts = [part.strip() for part in label.split(",") if part.strip() and not _NAMELESS.match(part.strip())]
    if len(parts) > 1 and _ADJECTIVES.fullmatch(parts[0]) and parts[1][0].islower() and head_noun(parts[0]) is None:
        noun = head_noun(parts[1])
        if noun is not None and parts[1].split()[0] not in wording.DETERMINERS:
            return [f"{parts[0]}, {parts[1]}", *parts[2:]]
    return parts


def _joint(label: str, roster: Roster) -> tuple[Entry, ...]:
    """ "Ruiz and Brandt": two names or more that stand side by side; empty where the words name at most one."""
    if " and " not in label or roster.named(label) is not None:
        return ()
    parts = [part for part in _AND.split(label) if part]
    found = [_name_at_end(part, roster) for part in parts]
    parts, found = _without_offices(parts, found)
    entries = [entry for entry, _ in found if entry is not None]
    if len(entries) == 1 and _with_others(parts, found):
        return tuple(entries)
    brief = all(_is_brief(before) for _, before in found)
    if len(entries) != len(parts) or len({id(e) for e in entries}) != len(entries) or not brief:
        return ()
    return tuple(entries) if len({e.kind is SourceKind.PERSON for e in entries}) == 1 else ()


def _without_offices(
    parts: list[str], found: list[tuple[Entry | None, str]]
) -> tuple[list[str], list[tuple[Entry | None, str]]]:
    """ "The mayor, Ana Ruiz, and her deputy, Leo Brandt": two names, with what each bearer is before it."""
    kept = []
    for number, part in enumerate(parts):
        holder, before = found[number + 1] if found[number][0] is None and number + 1 < len(found) else (None, "")
        if holder is None or before or not _is_office_of_one(part):
            kept.append(number)
    return [parts[number] for number in kept], [found[number] for number in kept]


def _is_office_of_one(words: str) -> bool:
    """ "her counterpart", "the mayor", and not "officials"."""
    noun = head_noun(words)
    determined = words.split(maxsplit=1)[0].lower() in wording.DETERMINERS
    return determined if noun is None else noun.noun_class in PERSONAL and not noun.plural


def _is_brief(before: str) -> bool:
    """Whether words before a joined name may be a title: "fellow students", and not "officials for"."""
    words = before.lower().split()
    return len(words) <= wording.TITLE_WORDS and not wording.POSTMODIFIER.search(f" {before} ")


def _with_others(parts: list[str], found: list[tuple[Entry | None, str]]) -> bool:
    """ "Republican lawmakers and Gov. Roy Cooper": a name beside several without one."""
    unnamed = [part for part, (entry, _) in zip(parts, found, strict=True) if entry is None]
    if unnamed == ["others"]:
        return True
    others = [head_noun(part) for part in unnamed]
    return bool(others) and all(noun is not None and noun.plural and noun.noun_class in PERSONAL for noun in others)


def _split_postmodifier(segment: str, roster: Roster) -> tuple[str, str]:
    """The noun phrase proper and what hangs on it; a name with "of" in it stays whole."""
    for match in wording.POSTMODIFIER.finditer(segment):
        entry = roster.named(segment)
        if entry is not None and f" {match[0].strip()} " in f" {entry.name} ":
            continue
        if _is_office(segment[: match.start()], segment[match.start() :]) or _ends_in_a_person(segment, roster):
            continue
        return segment[: match.start()].strip(), segment[match.start() :].strip()
    return segment, ""


def _is_office(before: str, after: str) -> bool:
    """ "Secretary" and "of State Rex Tillerson": what an office is for stands before a name."""
    words = after.split()
    fields = fields_before(tuple(words))
    noun = head_noun(before)
    return (
        noun is not None
        and noun.noun_class is NounClass.OFFICE
        and 1 < fields < len(words)
        and before.rsplit(maxsplit=1)[-1][0].isupper()
    )


def _ends_in_a_person(segment: str, roster: Roster) -> bool:
    """ "Chief of the Stav Police Department Ana Ruiz": the body ends where the name begins."""
    named, before = _name_at_end(segment, roster)
    return named is not None and _is_full_name(named) and bool(before) and is_organization((before.split()[-1],))


def _bearer(core: str, appositions: list[str], roster: Roster) -> tuple[Entry | None, str | None]:
    """The named speaker, if the words name one, and the description that goes with the name or stands without."""
    entry, before = _name_at_end(wording.OUTLET_NOUN.sub("", core), roster)
    adjective = entry is not None and not core.endswith(entry.name) and wording.OF_A_PEOPLE.fullmatch(entry.name)
    if entry is not None and not adjective:
        return entry, next((role for role in (before, *appositions) if is_role(role)), None)
    heading = head_noun(core)
    if heading is not None and heading.noun_class is NounClass.DOCUMENT:
        return None, core  # "the memo, written by Lois Arden": a name after a document is its author's
    for apposition in appositions:
        named, rest = _name_at_end(_split_postmodifier(apposition, roster)[0], roster)
        if named is not None and (not rest or is_role(rest)) and _is_somebody(core):
            return named, core
        if named is not None and is_role(rest) and head_noun(core) is None:
            return named, rest  # "an inspector rang, director Gerard Tuohy": the words begin too early
        if named is not None and not rest and _is_full_name(named) and head_noun(core) is None:
            return named, core  # "the lockkeepress, Ana Ruiz": what no table has is told by the name
    return None, core


def _is_told_of_another(core: str, tail: str) -> bool:
    """ "A person close to the minister, Ana Ruiz," and "the office of the mayor, Ana Ruiz," have the other's name."""
    noun, other = head_noun(core), head_noun(_OTHER.sub("", tail)) if _OTHER.match(tail) else None
    if noun is None or other is None or other.noun_class is not NounClass.OFFICE or other.plural:
        return False
    return (
        noun.noun_class in BODIES or noun.singular in ALWAYS_WITHHELD or (noun.plural and noun.noun_class in PERSONAL)
    )


def _is_full_name(entry: Entry) -> bool:
    return entry.kind is SourceKind.PERSON and len(entry.words) > 1


def _is_somebody(words: str) -> bool:
    """Whether a name may stand in apposition: to "the agent", "one (of them)", not to "several bodies"."""
    noun = head_noun(words)
    return words.endswith("one") or (is_role(words) and not (noun is not None and noun.plural))


def _name_at_end(words: str, roster: Roster) -> tuple[Entry | None, str]:
    """The longest name that ``words`` end with, and what stands before it."""
    tokens = re.sub(r"\s*\([^)]*\)", "", words).split()
    for start in range(len(tokens)):
        name = " ".join(tokens[start:])
        if not any(t[0].isupper() for t in tokens[start:]) or name.endswith(("’s", "'s")):
            continue
        if tokens[start].lower() in wording.DETERMINERS and start < len(tokens) - 1:
            continue
        entry = roster.named(name)
        if entry is not None and (tokens[start][0].isupper() or tokens[start] in entry.name):
            before = " ".join(tokens[:start])
            return entry, "" if before.lower() == "the" else before
    return None, words


def _reference(lowered: list[str]) -> Reference:
    first, second = lowered[0], lowered[1] if len(lowered) > 1 else ""
    of_them = "of" in lowered[1:4] and any(w in wording.OF_WHICH for w in lowered[2:5])
    if (first in vocabulary.NUMBERS or first in wording.PARTS) and of_them:
        return Reference.PARTITIVE
    if first in ("another", "others") or lowered == ["one"] or (first in ("the", "a") and second in wording.ORDINALS):
        return Reference.PARTITIVE
    if first in wording.ORDINALS and len(lowered) > 1:
        return Reference.PARTITIVE
    definite = first in wording.DEFINITE or first.endswith(("’s", "'s"))
    return Reference.DEFINITE if definite else Reference.INDEFINITE


def _last_word(described: str | None) -> str | None:
    core = wording.POSTMODIFIER.split(described)[0].split() if described else []
    return core[-1].lower() if core else None


def _count(lowered: list[str]) -> int | None:
    if lowered[0] in vocabulary.words("nouns", "numbered"):
        return None  # "Section 5"
    figures = (vocabulary.NUMBERS.get(word) or (int(word) if word.isdecimal() else None) for word in lowered[:2])
    return next((figure for figure in figures if figure and figure < _YEARS), None)

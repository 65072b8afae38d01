"""Who holds an office or goes by a description, among those whom the article names."""

from __future__ import annotations

import re
from collections.abc import Callable

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.roster import Roster
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.whom.speaker import INSTITUTIONS
from reportedly.extract.vocabulary import PERSONAL
from reportedly.model.source import SourceKind

# What tells one of several from the others: of whom these are said, nobody else is.
_APART = frozenset("other another first second third former new next previous late old".split()) | wording.ORDINALS
_MINISTER = re.compile(
    r"(?:[Tt]he\s|[Ii]ts\s|[^,]*[’']s?\s)?(?:(?P<field>(?!(?:[Pp]rime|[Dd]eputy|[Ff]ormer|[Ff]irst|[Oo]ld|[Nn]ew|[Ss]tate)\s)"
    r"[A-Za-z]+(?:\s(?:and\s)?[A-Za-z]+)?)\s)?[Mm]inister(?:\s(?:of|for)\s(?:the\s)?(?P<of>\w+(?:\s(?:and\s)?\w+)?))?"
)
_TELLING = vocabulary.words("nouns", "field") | vocabulary.governments()


def held(mention: Mention, roster: Roster, before: int) -> Entry | None:
    """The bearer of a name that the article gives with this noun: "the governor, Iskra Velan", later "the governor".

    before: where the words stand; the text's end for a headline's. Among several the description must fit; where only
    one is called so, words that the article hasn't used of him yet, "the independent senator", do no harm.
    """
    if mention.plural or mention.head is None:
        return None
    fitting = roster.described_as(mention.head, mention.span.start, lambda entry: _fits(entry, mention))
    if mention.noun is None or mention.noun.noun_class not in PERSONAL:
        return fitting
    elsewhere = mention.affiliation is not None and mention.affiliation not in vocabulary.governments()
    if fitting is not None or _APART & set(mention.modifiers) or elsewhere:
        return fitting
    return roster.only_described_as(mention.head, before)


def may_hold(entry: Entry, mention: Mention, roster: Roster) -> bool:
    """Whether the article calls the bearer of a name by this noun, and says nothing of him that the words don't fit."""
    if mention.plural or mention.head is None or entry.kind is not SourceKind.PERSON:
        return False
    return roster.is_described_as(entry, mention.head) and _fits(entry, mention)


def body_called(
    head: str, modifiers: list[str], before: int, roster: Roster, is_publisher: Callable[[str], bool]
) -> Entry | None:
    """Whom "the ministry" means: the last named one; "the watchdog" may stand for a name without the word."""
    if modifiers and (part := roster.last_with_part((*modifiers, head), before)) is not None:
        return part
    named = roster.last_ending_in(head, before)
    if named is not None:
        return named if not modifiers or _may_be(named, modifiers, roster) else None
    marks = vocabulary.stands_for(head)
    marked = roster.last_with(marks - {"*"}, before)
    if marked is not None and marked.kind in INSTITUTIONS:
        return marked
    if "*" not in marks or modifiers:
        return None
    return roster.most_named(but=is_publisher, called=head)


def _may_be(entry: Entry, modifiers: list[str], roster: Roster) -> bool:
    """ "The Swiss foreign ministry" is not the Defence Ministry: what tells bodies apart has to be in its name.

    So has whoever else is named: "the Obama administration" is no Housing Administration.
    """
    known = f"{entry.name} {' '.join(entry.roles)}".lower()
    return all(word in known for word in modifiers if _tells_apart(word.title(), roster))


def _tells_apart(word: str, roster: Roster) -> bool:
    named = roster.named(word)
    person = named is not None and named.kind is SourceKind.PERSON
    return person or word in _TELLING or wording.OF_A_PEOPLE.fullmatch(word) is not None


def ministry_of_minister(roster: Roster) -> str | None:
    """ "Transport ministry" where the only minister of a field that the article names is the Transport Minister."""
    fields = {
        match["field"] or f"of {match['of']}"
        for entry in roster.entries
        for role in entry.roles
        if entry.kind is SourceKind.PERSON
        and (match := _MINISTER.fullmatch(role)) is not None
        and (match["field"] or match["of"])
    }
    told = sorted(fields)
    if len(told) != 1:
        return None
    return f"ministry {told[0]}" if told[0].startswith("of ") else f"{told[0].lower()} ministry"


def _fits(entry: Entry, mention: Mention) -> bool:
    known = set(" ".join(entry.roles).lower().split())
    return all(word.lower() in known for word in mention.modifiers)

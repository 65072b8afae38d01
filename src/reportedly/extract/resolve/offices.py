"""Who holds an office or goes by a description, among those whom the article names."""

from __future__ import annotations

from reportedly.extract.resolve import wording
from reportedly.extract.resolve.mention import Mention
from reportedly.extract.resolve.roster import Entry, Roster

# What tells one of several from the others: of whom these are said, nobody else is.
_APART = frozenset("other another first second third former new next previous late old".split()) | wording.ORDINALS


def held(mention: Mention, roster: Roster) -> Entry | None:
    """The bearer of a name that the article gives with this noun: "the governor, Iskra Velan", later "the governor".

    Among several the description must fit; where only one is called so, words that the article hasn't used of him yet,
    "the independent senator", do no harm.
    """
    if mention.plural or mention.head is None:
        return None
    fitting = roster.described_as(mention.head, mention.span.start, lambda entry: _fits(entry, mention))
    if fitting is not None or _APART & set(mention.modifiers) or mention.affiliation:
        return fitting
    return roster.only_described_as(mention.head, mention.span.start)


def _fits(entry: Entry, mention: Mention) -> bool:
    known = set(" ".join(entry.roles).lower().split())
    return all(word.lower() in known for word in mention.modifiers)

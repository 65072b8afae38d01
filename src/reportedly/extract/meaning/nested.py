"""What is said is that somebody denied, admitted, demanded something: the act is theirs."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.said import Said
from reportedly.model.statement import Stance

# No subject of a few words has one of these. After a determiner or a possessive such a word is no verb: "an expected
# appeal", "the president's calls for".
_NOT_IN_SUBJECT = (
    "is are was were been being be will would did does do that who which to not never if when while because and or but"
)
_NO_DETERMINER = r"(?<!\ban )(?<!\bthe )(?<!\ba )(?<![’']s )(?<![’'] )(?<![’'] s )"


def act_in_words(said: Said) -> Stance | None:
    """ "Her client denied writing it", whoever reports it; a passive, "was denied by", is no act of its subject's."""
    found = None if said.quoted else _pattern().match(said.plain)
    return Stance(found.lastgroup) if found and found.lastgroup else None


@cache
def _pattern() -> re.Pattern[str]:
    acts = "|".join(f"(?P<{act}>{verbs})" for act, verbs in tables.table("stances")["nested"].items())
    subject = rf"(?:(?!(?:{'|'.join(_NOT_IN_SUBJECT.split())})\b)[\w’'.-]+ ){{1,5}}?"
    return re.compile(rf"(?:that )?{subject}{_NO_DETERMINER}(?:{acts})\b(?! by\b)", re.IGNORECASE)

"""The main clause of the words said, and whether its subject is the speaker."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice

from reportedly.extract import tables
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.tense import has_verb
from reportedly.model.source import Naming, SourceKind

_BODIES = frozenset({SourceKind.ORGANIZATION, SourceKind.GOVERNMENT, SourceKind.OUTLET, SourceKind.GROUP})
_FIRST_WORD = 5  # characters
_OPENING = 160  # characters: what comes later in a long quotation is not what it says in the main
_RELATIVES = 4  # that may stand in a subject; a bound for words without end
_FIRST_SENTENCE = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘A-Z])")
_SUBORDINATE = re.compile(
    r"^(?:if|when|unless|once|after|because|although|though|as|while|since)\b[^,]*,\s*", re.IGNORECASE
)
# "On Saturday I will be in Lille": a time or place before a pronoun that is the subject.
_LEADING_PHRASE = re.compile(
    r"^(?:and |but |so )?(?:on|in|by|from|at|after|before|next|this|until|to|then|now|today|tomorrow|tonight)\b"
    r"[^,.;:]{0,40}?,?\s+(?=(?:I|we|he|she|it|they)\b)",
    re.IGNORECASE,
)
# "that, if elected, he would": a condition between the conjunction and its clause.
_INSERTED = re.compile(r"^that,?\s+(?:(?:if|when|once|as|should)\b[^,]{1,60},\s+)?", re.IGNORECASE)
_RELATIVE = re.compile(
    r",?\s(?:who|which|whose|whom|because|where|whether|what|how|why|someone|somebody|"
    r"that (?:(?:anyone|someone|nobody|people|you) )?(?=would|will|could|can|may|might|has|had|is|was|must))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)  # one statement asks for it many times
def main_clause(words: str) -> str:
    """Without a subordinate clause that opens the sentence, and up to the first relative or causal clause."""
    opened = _SUBORDINATE.sub("", words)
    relatives = islice(_RELATIVE.finditer(opened, _FIRST_WORD), _RELATIVES)
    parts = (opened[: relative.start()] for relative in relatives)
    return next((part for part in parts if has_verb(part)), opened)  # "those who attack us do not speak for us"


def first_clause(said: Said) -> str:
    """The main clause of the first sentence, without quotation marks and without a time that opens it."""
    main = _FIRST_SENTENCE.split(main_clause(_INSERTED.sub("", said.plain)), maxsplit=1)[0][:_OPENING]
    return _LEADING_PHRASE.sub("", main)


def own_subject(said: Said, clause: str) -> re.Match[str] | None:
    """The subject of a clause where it may be the speaker: "we"; in reported speech "he" of a person and "it" of an
    organisation too; the speaker's own name; an office that people speak for."""
    return re.match(rf"(?:{_subjects(_called(said))}{_name_of(said)})(?=\W)", clause, re.IGNORECASE)


def _called(said: Said) -> str:
    """The key of the table for what reported words call the speaker."""
    if said.quoted:
        return "quoted"
    kind = said.origin.kind if said.origin else SourceKind.UNSPECIFIED
    if kind is SourceKind.PERSON:
        return "person"
    return "body" if kind in _BODIES else "reported"


def _name_of(said: Said) -> str:
    origin = said.origin
    if origin is None or origin.naming is not Naming.NAMED:
        return ""
    name = origin.name or origin.label
    names = {name, name.split()[-1], name.split()[0]} | ({origin.affiliation} if origin.affiliation else set())
    return "".join(rf"|(?:the )?{re.escape(one)}" for one in sorted(names, key=len, reverse=True) if len(one) > 1)


@cache
def _subjects(called: str) -> str:
    subjects = tables.table("stances")["subjects"]
    return "|".join(subjects["always"] + subjects[called])

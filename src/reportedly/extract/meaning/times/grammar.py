"""The grammar of ``times.toml``, compiled: where a sentence may have a time expression, and by which rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.times.frame import Groups
from reportedly.model.span import Span

_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_START = r"(?<![\w$£€])"
_END = r"(?!\w)"


@dataclass(frozen=True, slots=True)
class Match:
    """Words that a rule fits: what they mean (a key of ``moments.MEANINGS``), the rule's named groups, their place. A
    group ``core`` is the expression, where the rule looks at more than that."""

    means: str
    groups: Groups
    span: Span


@dataclass(frozen=True, slots=True)
class _Rule:
    means: str
    pattern: re.Pattern[str]


def may_have_time(sentence: str) -> bool:
    """A quick look for any letter sequence that every rule has one of."""
    return _trigger().search(sentence) is not None


def match_from(sentence: str, position: int) -> Match | None:
    """The first match at or after a position; where several rules fit at one place, the earliest of the table."""
    rules = _rules()
    while match := _master().search(sentence, position):
        rule = rules[int((match.lastgroup or "r0")[1:])]
        if exact := rule.pattern.match(sentence, match.start()):
            groups = exact.groupdict()
            return Match(rule.means, groups, Span(*exact.span("core" if "core" in groups else 0)))
        position = max(match.end(), match.start() + 1)
    return None


def next_word(sentence: str, position: int) -> int:
    """Where the next word may begin after a place inside of one."""
    inside = _REST_OF_WORD.match(sentence, position)
    return inside.end() if inside else position


_REST_OF_WORD = re.compile(r"[^\W_]*")


@cache
def _fragments() -> dict[str, str]:
    data = tables.table("times")
    lists = {name: tables.any_of(words.split()) for name, words in data["lists"].items()}
    lists["holiday"] = tables.any_of(data["holidays"])
    lists["reference"] = tables.any_of(p for listed in data["references"].values() for p in tables.phrases(listed))
    return {name: f"(?:{pattern})" for name, pattern in (lists | data["fragments"]).items()}


def _sources() -> Iterator[tuple[str, str]]:
    """Each rule's name and its pattern with the lists put in; a space fits any white space."""
    fragments = _fragments()
    for rule in tables.table("times")["rules"]:
        whole = tables.filled(rule["pattern"], fragments)
        yield rule["means"], whole.replace(" ?", r"\s*").replace(" ", r"\s+")


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(means, re.compile(rf"{_START}(?:{source}){_END}", re.IGNORECASE)) for means, source in _sources()
    )


@cache
def _master() -> re.Pattern[str]:
    """All rules in one expression, so that the text is read once; ``_rules`` then reads the groups."""
    whole = "|".join(f"(?P<r{n}>{_NAMED_GROUP.sub('(?:', source)})" for n, (_, source) in enumerate(_sources()))
    return re.compile(rf"{_START}(?:{whole}){_END}", re.IGNORECASE)


@cache
def _trigger() -> re.Pattern[str]:
    data = tables.table("times")
    stems = {re.escape(month[:3]) for month in data["lists"]["month"].split()} | set(data["triggers"]["stems"].split())
    return re.compile(rf"\d|\bat\s|{'|'.join(sorted(stems))}", re.IGNORECASE)

"""What kind of act a statement is: by its cue first, then by the main clause of its words."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract.meaning import tables
from reportedly.extract.meaning.numerals import NUMBER
from reportedly.extract.meaning.said import Said
from reportedly.model.source import Naming
from reportedly.model.statement import Stance

_TO_INFINITIVE = re.compile(r"(?:not )?to [a-z]+", re.IGNORECASE)
# "told shareholders to disregard it": somebody, then an infinitive, no verb between them.
_ADDRESSED = re.compile(
    r"(?:(?!(?:is|are|was|were|has|have|had|will|would|did|does|do|it|he|she|they|we|that|who)\b)[\w’'-]+ ){0,3}"
    r"(?:not )?to (?!the\b|a\b|be\b)[a-z]+",
    re.IGNORECASE,
)
_SUBJECT = 60  # characters: a subject and its adverbs before the main verb
_FIRST_WORDS = 5
_ADVERBS = 1  # "it also will", "he never would", "we are going to"
_FIRST_SENTENCE = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘A-Z])")
_OPENING = 160  # characters: what comes later in a long quotation is not what it says in the main
# Whoever says it like this commits to nothing.
_TROUBLED = frozenset("lament complain fear worry joke warn caution predict".split())
_ACTS_BY_CUE = (Stance.DECLINES, Stance.DOUBTS, Stance.CONFIRMS, Stance.DENIES, Stance.DEMANDS, Stance.PREDICTS)
_FIRM_VERBS = (Stance.DENIES, Stance.CONFIRMS, Stance.DOUBTS, Stance.PREDICTS, Stance.PROMISES, Stance.DECLINES)
_NEGATED_FIRM = {Stance.DENIES: Stance.ASSERTS, Stance.DOUBTS: Stance.CONFIRMS, Stance.CONFIRMS: Stance.DECLINES}


def stance_of(said: Said) -> Stance:
    """The stance of one statement, read by itself."""
    for rule in (_refusal, _by_cue, _by_verb, _by_words, _to_come):
        found = rule(said)
        if found is not None:
            return found
    return Stance.ASSERTS


def carried_over(before: Said, stance: Stance, said: Said, own: Stance) -> Stance:
    """Quoted words that follow a denial of the same speaker at once give its ground, and deny too."""
    follows = said.statement.content[0].start - before.statement.content[-1].end >= 0
    paragraph = said.article.paragraph_number
    beside = paragraph(said.statement.content[0].start) == paragraph(before.statement.content[0].start)
    same = said.origin is not None and before.origin is not None and said.origin.id == before.origin.id
    figures = re.search(rf"\d|\b{NUMBER}\b", said.words, re.IGNORECASE)
    goes_on = stance is Stance.DENIES and figures is None and own is Stance.ASSERTS and follows and beside and same
    return Stance.DENIES if goes_on and said.quoted else own


def _refusal(said: Said) -> Stance | None:
    """The content is the refusal's own verb phrase; words in quotation marks refuse only as an evasion does."""
    phrases = _compiled("refusals", "phrases")
    match = phrases.search(said.words)
    if (
        match
        and (match.start() < _SUBJECT // 2)
        and (not said.quoted or _compiled("orders", "evasions").search(said.words))
    ):
        return Stance.DECLINES
    if said.quoted and _compiled("orders", "evasions").search(said.words):
        return Stance.DECLINES
    return None


def _by_cue(said: Said) -> Stance | None:
    for stance in _ACTS_BY_CUE:
        if _compiled("cues", stance.value).search(said.cue_words):
            return stance
    return None


def _by_verb(said: Said) -> Stance | None:
    """By the reporting verb; a negated one denies nothing: "did not deny"."""
    for lemma in said.lemmas:
        if (
            lemma in ("swear", "assure")
            and not _compiled("future", "phrases").search(said.words)
            and not _TO_INFINITIVE.search(said.words)
        ):
            continue
        for stance in _FIRM_VERBS:
            if lemma in _verbs(stance):
                return _NEGATED_FIRM.get(stance, stance) if said.cue.negated else stance
        if lemma in _verbs(Stance.DEMANDS) and not _asks_whether(said):
            return Stance.DEMANDS
        if lemma == "ask":
            return Stance.ASKS if _asks_whether(said) else Stance.DEMANDS
        if lemma in ("tell", "advise", "warn") and _follows_cue(said) and _ADDRESSED.match(said.words):
            return Stance.DEMANDS
    return None


def _follows_cue(said: Said) -> bool:
    """Before its cue, "the government plans to close it, he told them", nobody is addressed by what is said."""
    cue = said.statement.cue
    return bool(cue) and said.statement.content[0].start > cue[0].start


def _asks_whether(said: Said) -> bool:
    wondering = re.match(r"(?:whether|if|what|why|how|who|when|where)\b", said.words, re.IGNORECASE)
    return bool(wondering or said.words.endswith("?") or re.search(r"\babout\b", said.cue_words))


def _by_words(said: Said) -> Stance | None:
    if said.quoted and _opens_with_imperative(said.words):
        return Stance.DEMANDS
    for stance, table, key in (
        (Stance.DENIES, "denials", "phrases"),
        (Stance.CONFIRMS, "confirmations", "phrases"),
        (Stance.DOUBTS, "doubts", "phrases"),
    ):
        if _compiled(table, key).search(said.words, 0, _OPENING):
            return stance
    if _is_order(said):
        return Stance.DEMANDS
    if said.words.rstrip("\"”’'").endswith("?"):
        return Stance.DOUBTS if said.quoted else Stance.ASKS
    return None


def _is_order(said: Said) -> bool:
    return _compiled("orders", "phrases").search(said.words[: 2 * _SUBJECT]) is not None


def _opens_with_imperative(words: str) -> bool:
    first, *rest = [word.lower().rstrip(",.!") for word in words.split(maxsplit=2)[:2]] or [""]
    imperatives = frozenset(tables.table("stances")["orders"]["imperatives"].split())
    return first in imperatives and not (
        rest and rest[0] in ("is", "are", "was", "were", "has", "have", "will", "would", "can")
    )


def _to_come(said: Said) -> Stance | None:
    """A commitment of the speaker's own promises; anything else to come is predicted."""
    main = _FIRST_SENTENCE.split(main_clause(said.words), maxsplit=1)[0][:_OPENING]
    if said.hearsay or _compiled("future", "past_unreal").search(main):
        return None
    if _compiled("future", "ready").search(main) and _own_subject(main):
        return Stance.PROMISES
    future = _compiled("future", "phrases").search(main)
    if future is None:
        return None
    in_office = said.origin is not None and said.origin.naming is Naming.NAMED
    if in_office and re.search(tables.table("stances")["future"]["promise_passives"], main) and not _is_hedged(main):
        return Stance.PROMISES
    if "chance" in main or _TROUBLED & set(said.lemmas):
        return Stance.PREDICTS
    if _promises(main, future):
        return Stance.PROMISES
    return Stance.PREDICTS


def _promises(main: str, future: re.Match[str]) -> bool:
    """The speaker is the subject of the future verb, with nothing but adverbs between: "it would publish"."""
    subject = _own_subject(main)
    if subject is None or _is_hedged(main) or re.match(r"it (?:will|would) be\b", main, re.IGNORECASE):
        return False
    between = main[subject.end() : future.start()].split()
    verb = re.match(r"will|would|shall|going|[’']ll|won", future[0], re.IGNORECASE)
    return verb is not None and future.start() - subject.end() >= 0 and len(between) <= _ADVERBS


def _is_hedged(main: str) -> bool:
    return re.search(r"\b(?:could|may|might|likely|expected|probably)\b", main) is not None


def _own_subject(words: str) -> re.Match[str] | None:
    return re.match(rf"(?:{'|'.join(tables.table('stances')['future']['own_subject'])})\b", words, re.IGNORECASE)


_SUBORDINATE = re.compile(
    r"^(?:if|when|unless|once|after|because|although|though|as|while|since)\b[^,]*,\s*", re.IGNORECASE
)
_RELATIVE = re.compile(
    r",?\s(?:who|which|whose|whom|because|where|whether|what|how|why|someone|somebody|"
    r"that (?=would|will|could|may|might|has|had|is|was))\b",
    re.IGNORECASE,
)


def main_clause(words: str) -> str:
    """Without a subordinate clause that opens the sentence, and up to the first relative or causal clause."""
    opened = _SUBORDINATE.sub("", words)
    relative = _RELATIVE.search(opened)
    if relative is None or relative.start() < _FIRST_WORDS:
        return opened
    return opened[: relative.start()]


def _verbs(stance: Stance) -> frozenset[str]:
    return _verb_lists()[stance]


@cache
def _verb_lists() -> dict[Stance, frozenset[str]]:
    return {Stance(name): frozenset(listed.split()) for name, listed in tables.table("stances")["verbs"].items()}


@cache
def _compiled(section: str, key: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b|(?<=\w)(?=[’']))(?:{'|'.join(tables.table('stances')[section][key])})(?!\w)", re.IGNORECASE
    )

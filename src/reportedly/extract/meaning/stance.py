"""What kind of act a statement is: by its cue first, then by the main clause of its words."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from reportedly.extract import tables
from reportedly.extract.meaning.future import has_future
from reportedly.extract.meaning.nested import act_in_words
from reportedly.extract.meaning.orders import lays_duty, opens_with_imperative
from reportedly.extract.meaning.said import Said
from reportedly.extract.meaning.tense import has_verb
from reportedly.extract.meaning.topics import is_grant, names_claim
from reportedly.model.statement import Stance

_TO_INFINITIVE = re.compile(
    r"(?:not )?to (?!(?:the|an?|its|his|her|their|this|that|these|those|any|all)\b)[a-z]+", re.IGNORECASE
)
# "told shareholders to disregard it": somebody, then an infinitive, no verb between them.
_NO_ADDRESSEE = "contrary|according|due|thanks|prior|next|close|back|up|nothing|something|reason|time|way"
_NO_NAME = "is|are|was|were|has|have|had|will|would|did|does|do|it|he|she|they|we|that|who"
_ADDRESSED = re.compile(
    rf"(?!(?:{_NO_ADDRESSEE})\b)(?:(?!(?:{_NO_NAME})\b)[\w’'-]+ ){{0,3}}(?:not )?to (?!the\b|a\b|be\b)[a-z]+",
    re.IGNORECASE,
)
_SUBJECT = 60  # characters: a subject and its adverbs before the main verb
_OPENING = 160  # characters: what comes later in a long quotation is not what it says in the main
_ACTS_BY_CUE = (Stance.DECLINES, Stance.DOUBTS, Stance.CONFIRMS, Stance.DENIES, Stance.DEMANDS, Stance.PREDICTS)
_FIRM_VERBS = (Stance.DENIES, Stance.CONFIRMS, Stance.DOUBTS, Stance.PREDICTS, Stance.PROMISES, Stance.DECLINES)
_NEGATED = {
    Stance.DENIES: Stance.ASSERTS,
    Stance.DOUBTS: Stance.CONFIRMS,
    Stance.CONFIRMS: Stance.DECLINES,
    Stance.DEMANDS: Stance.ASSERTS,
}
_ACCEPTING = frozenset({"accept", "agree"})
_CONTESTING = frozenset({"dispute", "contest"})
_IS_DENIED = re.compile(r"\b(?:is|are|was|were|been|being) (?:\w+ly )?denied\b", re.IGNORECASE)  # is refused
_LITTLE = re.compile(r"\b(?:little|no) (?:doubt|question)\b", re.IGNORECASE)
_NOBODY = re.compile(r"(?:no|no one|nobody|none|few|neither|hardly any\w*)\b", re.IGNORECASE)
_NOR = re.compile(r"(?:nor|neither) (?:do|does|did|has|have|had)\b", re.IGNORECASE)


def settled_stance(said: Said) -> Stance | None:
    """The act that the cue, a verb or a fixed phrase of one statement tells; None where nothing settles it."""
    for rule in (_refusal, _by_cue, _by_verb, act_in_words, _by_words):
        found = rule(said)
        if found is not None:
            return found
    return None


def _refusal(said: Said) -> Stance | None:
    """The content is the refusal's own verb phrase; words in quotation marks refuse only as an evasion does."""
    phrases = _compiled("refusals", "phrases")
    if said.quoted:
        return Stance.DECLINES if _compiled("orders", "evasions").search(said.words) else None
    match = phrases.search(said.plain)
    in_main_verb = match is not None and match.start() < _SUBJECT
    return Stance.DECLINES if in_main_verb or phrases.search(said.cue_words) else None


def _by_cue(said: Said) -> Stance | None:
    for stance in _ACTS_BY_CUE:
        if _compiled("cues", stance.value).search(said.cue_phrase):
            return stance
    return None


def _by_verb(said: Said) -> Stance | None:
    """By the reporting verb; a negated one denies nothing: "did not deny"."""
    for lemma in said.lemmas:
        for stance in (*_FIRM_VERBS, Stance.DEMANDS):
            if lemma in _verbs(stance) and _counts(lemma, stance, said):
                return _negated(stance, lemma) if _is_negated(said) else stance
        if lemma == "ask":
            return _asked(said)
        if (
            lemma in ("say", "tell", "write")
            and not said.hearsay
            and _follows_cue(said)
            and _TO_INFINITIVE.match(said.plain)
        ):
            return Stance.DEMANDS
        if lemma in ("tell", "advise", "warn") and _is_addressed(said):
            return Stance.DEMANDS
    return None


def _asked(said: Said) -> Stance:
    """ "Asked whether" asks, "asked them to" demands, and a quoted question is a sceptical one."""
    if said.quoted and said.words.rstrip("\"”’'").endswith("?"):
        return Stance.DOUBTS
    return Stance.ASKS if _asks_whether(said) else Stance.DEMANDS


def _is_negated(said: Said) -> bool:
    """ "Nor does it accept that", "few dispute that" have their negation before the cue."""
    few = said.origin is not None and _NOBODY.match(said.origin.label) is not None
    return (
        said.cue.negated
        or few
        or _LITTLE.search(said.cue_words) is not None
        or _NOR.match(said.article.text, said.sentence.start) is not None
    )


def _negated(stance: Stance, lemma: str) -> Stance | None:
    """Who does not confirm declines; who does not accept denies, and who does not dispute it confirms."""
    if lemma in _CONTESTING:
        return Stance.CONFIRMS
    return Stance.DENIES if lemma in _ACCEPTING else _NEGATED.get(stance, stance)


def _counts(lemma: str, stance: Stance, said: Said) -> bool:
    """Whether the verb is that act here: with such a content, and no noun."""
    if stance is Stance.DEMANDS and _asks_whether(said):
        return False
    wanted = _only_with().get((lemma, stance))
    if wanted is not None and not _has_content(wanted, said):
        return False
    return not (lemma in _listed("nouns", "verbs") and _is_noun(lemma, said))


def _has_content(kind: str, said: Said) -> bool:
    """kind: see ``only_with`` of the table."""
    infinitive = _TO_INFINITIVE.match(said.plain) is not None
    if kind == "future":
        return infinitive or has_future(said.words)
    if kind == "addressed":
        return infinitive or _is_addressed(said)
    if kind == "report":
        return not is_grant(said.plain) and _IS_DENIED.search(said.cue_words) is None
    if kind == "finite":
        return not infinitive and has_verb(said.plain)
    if kind == "claim":
        return names_claim(said.plain)
    return infinitive if kind == "infinitive" else not infinitive


def _is_noun(lemma: str, said: Said) -> bool:
    words = pairwise(said.cue_words.lower().split())
    return any(word.startswith(lemma) and before in _listed("nouns", "before") for before, word in words)


def _is_addressed(said: Said) -> bool:
    return _follows_cue(said) and _ADDRESSED.match(said.words) is not None


@cache
def _only_with() -> dict[tuple[str, Stance], str]:
    rows = tables.table("stances")["only_with"]
    return {(verb, Stance(row["stance"])): row["with"] for row in rows for verb in row["verbs"].split()}


@cache
def _listed(section: str, key: str) -> frozenset[str]:
    return frozenset(tables.table("stances")[section][key].split())


def _follows_cue(said: Said) -> bool:
    """Before its cue, "the government plans to close it, he told them", nobody is addressed by what is said."""
    cue = said.statement.cue
    return bool(cue) and said.statement.content[0].start > cue[0].start


def _asks_whether(said: Said) -> bool:
    wondering = re.match(r"(?:about|whether|if|what|why|how|who|when|where)\b", said.words, re.IGNORECASE)
    return bool(wondering or said.words.endswith("?") or re.search(r"\babout\b", said.cue_words))


def _by_words(said: Said) -> Stance | None:
    if said.quoted and opens_with_imperative(said.words):
        return Stance.DEMANDS
    for stance, table, key in (
        (Stance.DENIES, "denials", "phrases"),
        (Stance.CONFIRMS, "confirmations", "phrases"),
        (Stance.DOUBTS, "doubts", "phrases"),
    ):
        if _compiled(table, key).search(said.plain, 0, _OPENING):
            return stance
    if lays_duty(said):
        return Stance.DEMANDS
    if said.words.rstrip("\"”’'").endswith("?"):
        return Stance.DOUBTS if said.quoted else Stance.ASKS
    return None


def _verbs(stance: Stance) -> frozenset[str]:
    return _verb_lists()[stance]


@cache
def _verb_lists() -> dict[Stance, frozenset[str]]:
    return {Stance(name): frozenset(listed.split()) for name, listed in tables.table("stances")["verbs"].items()}


@cache
def _compiled(section: str, key: str) -> re.Pattern[str]:
    return tables.phrase_pattern(tables.table("stances")[section][key])

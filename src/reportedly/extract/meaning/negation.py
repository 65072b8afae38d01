"""Whether what is said is itself negative, whatever the stance."""

from __future__ import annotations

import re

from reportedly.extract.meaning.clauses import main_clause

_NEGATIVE = re.compile(
    r"\b(?:(?<!or )(?<!than )not(?! only\b| just\b| least\b)|never|"
    r"no(?!-| (?:later|less|fewer|more) than\b| doubt\b| longer\b)|"
    r"nobody|nothing(?! (?:more|less|other|short|but)\b)|none|neither|nowhere|cannot|"
    r"(?:fail|refuse)(?:s|ed|d)? to|(?:is|was|are|were) unable to)\b|n[’']t\b",
    re.IGNORECASE,
)
_SECOND_CLAUSE = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bGen)(?<!\b[A-Z])\.\s|[;!?]\s|"
    r",\s(?:but|and|while|which|who|because|if)\b|\s(?:because|if|unless|until|whether)\b",
    re.IGNORECASE,
)


def is_negative(words: str) -> bool:
    """Looks at the main clause of the first sentence: a negation further on is another proposition's."""
    clause = main_clause(words)
    border = _SECOND_CLAUSE.search(clause, 1)
    return _NEGATIVE.search(clause, 0, border.start() if border else len(clause)) is not None


def negated_words(words: str, number: int) -> str:
    """So many words after the first negation: what it is said of."""
    found = _NEGATIVE.search(words)
    return " ".join(words[found.end() :].split()[:number]) if found else ""

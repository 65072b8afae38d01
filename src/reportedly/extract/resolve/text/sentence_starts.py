"""Whether a word has its capital only from the sentence that it begins."""

from __future__ import annotations

import re
from collections import Counter

from reportedly.extract import vocabulary
from reportedly.extract.resolve.text.name_words import without_possessive

# The word after a name, or after an adverb or an auxiliary: "Unison later quoted", "Halvard has said".
_NEXT_VERB = re.compile(
    r"\s(?:(?:later|earlier|also|first|then|now|still|has|had|have|previously|since|\w+ly)\s){0,2}(\w+)"
)
# "Defiant Corvi": an adjective that has its capital from the sentence that it begins.
_ADJECTIVE = re.compile(r"[A-Z]\w{3,}(?:ant|ent|ous|ed|ful|ing|less|able|ible|ive|ish|ic|al)|Ex-\w+|Former|Embattled")
_OWNED_NOUN = re.compile(r"\s(?:[a-z]+\s)?([a-z]+)\b")
# "Blessing, a student of economics, said": what is described so is a name.
_APPOSED = re.compile(r",\s+(?:an?\s|the\s|who\s|which\s|\d{1,3},)")


def only_sentence_start(run: list[re.Match[str]], sentence_starts: frozenset[int], inside: Counter[str]) -> bool:
    """Whether the first word has its capital only from the sentence that it begins.

    A single word that is never written so inside a sentence is a name only when a reporting verb follows it at once.
    """
    first = run[0]
    word = without_possessive(first[0])
    if first.start() not in sentence_starts or inside[word]:
        return False
    if len(run) > 1:
        known = inside[without_possessive(run[1][0])] > 0 and word not in vocabulary.words("given_names", "male")
        return inside[word.lower()] > 0 or (known and _ADJECTIVE.fullmatch(word) is not None)
    if vocabulary.noun(word) is not None or inside[word.lower()]:
        return True
    if _APPOSED.match(first.string, first.end()) or _owns(first):
        return False
    following = _NEXT_VERB.match(first.string, first.end())
    speaks = following is not None and vocabulary.cue_lemma(following[1]) is not None
    return not (speaks or word in vocabulary.governments() or vocabulary.outlets().full_name(word))


def _owns(first: re.Match[str]) -> bool:
    """ "RampaSur’s spokesman": whoever has a spokesman or a report bears a name."""
    owned = _OWNED_NOUN.match(first.string, first.end()) if first[0].endswith(("’s", "'s")) else None
    noun = vocabulary.noun(owned[1]) if owned else None
    return noun is not None and not noun.plural

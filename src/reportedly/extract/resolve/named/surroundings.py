"""What the text says of a name right where it stands: the title and the words before it, the apposition after it."""

from __future__ import annotations

import re

from reportedly.extract import vocabulary
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.text.name_words import TITLES
from reportedly.extract.vocabulary import BODIES_OR_OUTLET, PERSONAL, Noun, NounClass
from reportedly.model.span import Span

# The words that may describe a name before it, "the investigative news outlet Vyorstka", are no more than these.
_BEFORE = re.compile(r"((?:[\w’'-]+ +){0,6})$")
# "the governor of the Upper Teln region, Iskra Velan"
_APPOSED_BEFORE = re.compile(r"\b((?:the|an?|its|his|her|their|our)\s[^,.;:“”\"]{3,80}),\s+$", re.IGNORECASE)
# What stands after it between commas or in brackets: ", its chairwoman," ", 71," ", who runs the filling station,".
_APPOSED_AFTER = re.compile(
    r"(?:,\s+|\s+\()((?:[Tt]he|[Aa]n?|[a-z]+|[A-Z][a-z]+)\s[^,.;:“”\"()]{3,90}|\d{1,3})(?=[,.;:)]|\s+said\b|$)"
)
# "the Carpat agency", "the Poiana Rece coal mine": what kind of thing bears the name, unless another name follows.
_KIND_AFTER = re.compile(r"\s+((?:[a-z-]+ ){0,2}[a-z]+)\b(?!\s+[A-Z])")
# "Darrell Issa, R-Calif.,": how American papers mark who sits in a parliament.
_LEGISLATOR = re.compile(r"(?:,\s|\s\()[RDI]-[A-Z]")
# An apposition without an article, "promoter of the firm", begins with no verb form.
_VERBAL = ("ing", "ed", "s")
# "a school in the North-East, who": the clause is about somebody at that place.
_IN_PLACE = re.compile(r"\b(?:in|at|of|near|from|outside)\s(?:the\s)?$")


def descriptions(article: Article, span: Span, title: str) -> list[str]:
    """The descriptions of a name at one of its places; ``title``: the words of a title that stand before it."""
    sentence = article.sentence_at(span.start)
    start = max(sentence.start, span.start - len(title) - 160)
    before = " ".join(article.text[start : max(start, span.start - len(title) - 1)].split()) + " "
    found = [title] if title else []
    if match := _BEFORE.search(before):
        words = _noun_phrase(match[1].split())
        noun = vocabulary.heading(words[-1]) if words else None
        if noun is not None and not noun.plural:
            found.append(" ".join(words))
    apposed = _APPOSED_BEFORE.search(before) if before.endswith(", ") else None
    noun = head_noun(apposed[1]) if apposed else None
    if apposed and noun is not None and (not found or noun.noun_class not in BODIES_OR_OUTLET):
        found.append(apposed[1])
    if match := _KIND_AFTER.match(article.text, span.end, sentence.end):
        found += _kind_after(match[1].split(), span.of(article.text))
    if _LEGISLATOR.match(article.text, span.end, sentence.end):
        found.append("lawmaker")
    if match := _APPOSED_AFTER.match(article.text, span.end, sentence.end):
        words = _apposition(" ".join(match[1].split()))
        found += [] if words and _is_of_another(words[0], before) else words
    return found


def _is_of_another(words: str, before: str) -> bool:
    """ "a school in the North-East, who", "below the Saddle, the governor, Ana Ruiz,": nobody is named with "the"."""
    if words.startswith("who "):
        return _IN_PLACE.search(before) is not None
    noun = head_noun(words) if before.lower().endswith("the ") else None
    return noun is not None and noun.noun_class in PERSONAL


def head_noun(description: str) -> Noun | None:
    """The noun that a description is about, where it can be told: "governor" of "the governor of the region".

    Only the last word of the noun phrase proper heads it: "the state constitution" is no state.
    """
    words = re.findall(r"[\w’'-]+", wording.POSTMODIFIER.split(description)[0])
    if len(words) > 1 and words[-1] in ("here", "there"):
        words = words[:-1]  # "the ambassador here"
    return vocabulary.heading_of(words) if words else None


def is_role(words: str) -> bool:
    """Whether words beside a name say what its bearer is: "the mayor" does, "even one" or "Japan’s" does not."""
    last = words.rsplit(maxsplit=1)[-1] if words else ""
    one_of_several = re.match(r"one of \S", words) is not None
    return last.rstrip(".") in TITLES or one_of_several or head_noun(words) is not None


def _noun_phrase(words: list[str]) -> list[str]:
    """The end of ``words`` from the last determiner or border on: "the Uruguayan striker"."""
    for index in range(len(words) - 1, -1, -1):
        word = words[index].lower()
        if word in wording.BORDERS:
            return words[index + 1 :]
        if word in wording.DETERMINERS:
            return words[index:]
    while words and not _may_describe(words[0]):
        words = words[1:]
    return words


def _kind_after(words: list[str], name: str) -> list[str]:
    """The first noun after a name, with at most one word before it, if it is one for a body."""
    if wording.OF_A_PEOPLE.fullmatch(name):
        return []
    for index, word in enumerate(words[:2]):
        noun = vocabulary.noun(word)
        if word in vocabulary.words("nouns", "belongings"):
            break
        if noun is not None and not noun.plural and noun.noun_class in BODIES_OR_OUTLET:
            return [" ".join(words[: index + 1])]
        if word in wording.BORDERS or vocabulary.cue_lemma(word):
            break
    return []


def _apposition(words: str) -> list[str]:
    first = words.split(maxsplit=1)[0].lower()
    if first == "who" or words.isdigit():
        return [words]
    if any(vocabulary.cue_lemma(word) for word in words.split()[1:]):
        return []
    if first in wording.DETERMINERS:
        return [words]
    noun = head_noun(words)
    office = noun is not None and noun.noun_class is NounClass.OFFICE and not noun.plural
    return [words] if office and not first.endswith(_VERBAL) else []


def _may_describe(word: str) -> bool:
    return word.islower() or vocabulary.noun(word) is not None

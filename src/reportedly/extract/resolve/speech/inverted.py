"""Speakers whom the reader missed where they stand last: "…,” moaned one survivor", "…, says the charity".

Only where the words alone tell: a verb that reports, right after what was said, and right after it somebody or some
body. In a headline a colon after a quotation does for the verb: "“…”: a farmer’s night in a tree".
"""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.extract import vocabulary
from reportedly.extract.resolve.named.surroundings import head_noun
from reportedly.extract.resolve.speech.cue import read_cue
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.vocabulary import PERSONAL
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span

# What was said ends here: "…,”", "…, ", "…” ".
_SAID = re.compile(r"[,?!…]\s*[”\"’']?\s*|[”\"’']\s*,?\s*")
_MARKS = ",?!…”\"’'"
# A noun phrase of few words that ends its clause or goes on by when, where or who it was.
_WHO = re.compile(
    r"\s+(?P<who>(?:[\w’'&.-]+\s){0,5}?[\w’'&-]+)"
    r"(?!\.(?<=\s[A-Z]\.))(?=\s*(?:[,.;:!?)\n]|$)|\s(?:who|in|on|at|from|after|as|when|last|while|of)\b)"
)
_DETERMINER = re.compile(r"(?:the|an?|one|another|two|three|some|his|her|its|their|several)\s", re.IGNORECASE)
_WORDS = re.compile(r"[\w’'&.-]+")
_OWNER = re.compile(r"[’']s?$")
_LONGEST = 5  # words of whoever stands after a headline's colon
_QUOTED = re.compile(r"[“\"‘'][^“”\"]+[”\"’']")
_HEADLINE = 140  # characters at most, with no full stop at the end


def with_speaker(attribution: Attribution, article: Article) -> Attribution:
    """The attribution with whoever stands after its verb as the source, where it has no source."""
    if len(attribution.cue) != 1 or not attribution.content:
        return attribution
    cue, content = attribution.cue[0], attribution.content
    if attribution.source and not _far_away(attribution.source[0], cue, article):
        return attribution
    if content[0].start >= cue.end:
        return _turned(attribution, article)
    said = content[-1]
    if said.end > cue.start:
        return attribution
    rule = _after_colon if cue.of(article.text).strip() == ":" else _after_verb
    found = rule(cue, said, article)
    return attribution if found is None else replace(attribution, source=(found,))


def _far_away(source: Span, cue: Span, article: Article) -> bool:
    """Whether a source stands in another paragraph than the verb: then whoever stands beside the verb speaks."""
    return article.paragraph_number(source.start) != article.paragraph_number(cue.start)


def _after_verb(cue: Span, said: Span, article: Article) -> Span | None:
    text = article.text
    last = said.end - 1 if text[said.end - 1] in _MARKS else said.end
    if not _SAID.fullmatch(text[last : cue.start]) or not _is_verb(cue, text[last : cue.start], text):
        return None
    match = _WHO.match(text, cue.end, article.paragraphs[article.paragraph_number(cue.start)].end)
    found = Span(*match.span("who")) if match is not None else None
    return found if found is not None and _speaks(found.of(text), cue, article) else None


def _is_verb(cue: Span, before: str, text: str) -> bool:
    """One word that reports; after a quotation any verb in the past may: "moaned"."""
    words = cue.of(text).strip()
    read = read_cue(words)
    quoted = any(mark in before for mark in "”\"’'") and words.endswith("ed")
    return " " not in words and not read.hearsay and (read.lemma is not None or quoted)


def _speaks(words: str, cue: Span, article: Article) -> bool:
    """ "the charity", "Civil Protection", in a headline "union": who can speak."""
    named = words[0].isupper() and words.rsplit(maxsplit=1)[-1][0].isupper()
    told = _DETERMINER.match(words) is not None or _is_headline(cue, article)
    return named or (told and head_noun(words) is not None)


def _is_headline(cue: Span, article: Article) -> bool:
    paragraph = article.paragraphs[article.paragraph_number(cue.start)]
    words = paragraph.of(article.text).rstrip()
    return article.in_title(cue.start) or (len(words) <= _HEADLINE and words[-1:] not in (".", "!", "?", "”", '"'))


def _turned(attribution: Attribution, article: Article) -> Attribution:
    """ "The toll stands at 19, says the fire brigade." read as if the brigade were what is said."""
    text, cue, after = article.text, attribution.cue[0], attribution.content[0]
    sentence = article.sentence_at(cue.start)
    before = Span(sentence.start, sentence.start + len(text[sentence.start : cue.start].rstrip()))
    alone = len(attribution.content) == 1 and not text[cue.end : after.start].strip()
    ends = text[after.end : sentence.end].strip() in ("", ".")
    if not (alone and ends and before.of(text).endswith(",") and read_cue(cue.of(text)).lemma):
        return attribution
    if not _speaks(after.of(text), cue, article):
        return attribution
    return replace(attribution, source=(after,), content=(Span(before.start, before.end - 1),))


def _after_colon(cue: Span, said: Span, article: Article) -> Span | None:
    """In a headline that is a quotation and who said it: the longest name or noun for somebody after the colon."""
    text, paragraph = article.text, article.paragraphs[article.paragraph_number(cue.start)]
    if not _is_headline(cue, article) or not _QUOTED.fullmatch(text[said.start : cue.start].strip()):
        return None
    best: Span | None = None
    words = list(_WORDS.finditer(text, cue.end, paragraph.end))[:_LONGEST]
    for number, word in enumerate(words, start=1):
        bare = _OWNER.sub("", word[0])
        phrase = Span(words[0].start(), word.start() + len(bare))
        if _is_somebody(phrase.of(text), bare, number):
            best = phrase
        if bare != word[0] or vocabulary.cue_lemma(word[0]) is not None:
            break
    return best


def _is_somebody(words: str, last: str, count: int) -> bool:
    """Whether words are a name or end with a noun for somebody: "Besko boss", "a farmer", "Ana Ruiz"."""
    named = count > 1 and all(word[0].isupper() for word in words.split())
    noun = vocabulary.heading(last)
    return named or (noun is not None and noun.noun_class in PERSONAL)

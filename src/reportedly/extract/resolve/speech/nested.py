"""Speech in speech, "he said a dean had told him that …": the innermost speaker said it first, the outer relays it."""

from __future__ import annotations

import re
from dataclasses import replace

from reportedly.extract import vocabulary
from reportedly.extract.resolve.speech.cue import read_cue
from reportedly.extract.resolve.speech.utterances import Utterance
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.vocabulary import NounClass
from reportedly.model.span import Span

_NO_MARKS = r"[^,.;:“”\"]"
# What a noun phrase has no words of.
_VERBS = "if is are was were has have had will would should could can may might must do does did not".replace(" ", "|")
_NO_VERBS = rf"(?:(?!\b(?:{_VERBS})\s){_NO_MARKS})"
# Words that begin a sentence with a capital and name nobody.
_NOBODY = (
    r"(?:The|This|That|These|Those|There|It|He|She|They|We|I|You|What|Who|When|If|But|And|In|On|At|As|A|An|No|Nobody|"
    r"None|Whoever|Anyone|Anybody|Which|Where|How|Why)"
)
# A noun phrase with at most one apposition, "the doctor, Ines Vidal,", or a name.
_WHO = (
    rf"(?P<who>(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Aa]nother)"
    rf"\s{_NO_VERBS}{{2,60}}?(?:,\s{_NO_MARKS}{{3,60}},)?|"
    rf"(?:[Tt]he\s|(?:[a-z-]+\s){{1,3}})?(?!{_NOBODY}(?:[’']\w+)?\s)[A-Z][\w’'.-]+(?:\s(?:of\s)?[A-Z][\w’'-]+){{0,6}}(?:,\s\d{{2,3}},)?|"
    r"(?:[a-z-]+\s){0,2}(?:officials|sources|aides|lawyers|prosecutors|investigators|diplomats|doctors|experts))"
)
_OR_HE = f"{_WHO[:-1]}|he|she|they)"
_ADVERBS = r"(?:(?:also|then|once|later|since|already|repeatedly|earlier|now)\s){0,2}"
_AUXILIARY = rf"{_ADVERBS}(?:(?:had|has|have|used\sto|would)\s)?{_ADVERBS}"
_LISTENER = (
    r"(?P<listener>him|her|them|me|us|staff|(?:an?|the|his|her|their|its)\s(?:[\w’'-]+\s){0,3}?[\w’'-]+|"
    r"[a-z]+(?:s|men)|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)"
)
_WHEN = rf"(?:\s(?:in|on|at|over|by|before|after|last|this)\s{_NO_MARKS}{{2,40}}?){{0,2}}"
# Verbs that need somebody who listens.
_TOLD = (
    r"(?P<verb>told|tell|tells|warned|warn|assured|assure|informed|inform|reminded|advised|confided\sto|shouted\sto|"
    r"said\sto|ordered|urged|instructed|asked|begged|forbade)"
)
# Verbs that need nobody, and verbs that have a thing for an object as often as a clause.
_DAY = r"(?:(?:today|yesterday|(?:on\s)?\w{3,6}day(?:\s(?:morning|afternoon|evening|night))?|last\s\w+)\s(?:that\s)?)?"
_SAID = rf"(?P<verb>said|says|claimed|claims|admitted|insisted|insists|stated|denied|denies)(?:\s|:\s){_DAY}(?:that\s)?"
_FOUND = (
    r"(?P<verb>reported|found|confirmed|revealed|acknowledged|estimated|estimates|concluded|wrote|announced)\s"
    r"(?:(?:today|yesterday|(?:on\s)?\w{3,6}day)\s)?(?:that\s|(?=[“\"‘]))"
)
_DOCUMENTS = "|".join(sorted(vocabulary.words("nouns", "document"), key=len, reverse=True))
_SHOWED = r"(?P<verb>found|finds|showed|shows|says|concluded|warned|recommended|recommends|noted)\s(?:that\s)?"
_PUT = r"(?P<verb>put|puts)\s(?=(?:the|its|their)\s(?:[\w-]+\s){1,4}at\s)"
_SHAPES = tuple(
    re.compile(shape, re.DOTALL)
    for shape in (
        rf"[“\"‘']?{_WHO},?\s{_AUXILIARY}{_TOLD}\s{_LISTENER}{_WHEN}\s?[,:]?\s(?:that\s)?(?P<what>.+)",
        rf"[“\"‘']?{_WHO},?\s{_AUXILIARY}(?:{_SAID})(?P<what>(?!what\b).+)",
        # "He denied the charges, his lawyer said": whoever denies has spoken.
        rf"(?P<who>[Hh]e|[Ss]he|[Tt]hey)\s{_AUXILIARY}(?P<verb>denied|denies)\s(?:that\s)?(?P<what>.+)",
        # "quoted a doctor as saying that …", where the whole is what the outlet says
        rf"(?P<who>{_NO_MARKS}{{3,120}}?)\s(?P<verb>as\s(?:saying|claiming|stating|warning|predicting))\s(?:that\s)?(?P<what>.+)",
        rf"{_WHO},?\s{_AUXILIARY}(?:{_FOUND})(?P<what>.+)",
        rf"{_WHO},?\s{_AUXILIARY}(?:{_PUT})(?P<what>.+)",
        # "the coroner found no bullet in the body"
        rf"(?P<who>[Tt]he\s(?:[\w-]+\s){{0,2}}?(?P<official>[a-z]+))\s{_AUXILIARY}(?P<verb>found|ruled|concluded)\s(?P<what>.+)",
        # "an internal audit of the bank found …": what a document finds may follow without "that".
        rf"(?P<who>(?:an?|the|its|their)\s(?:[\w-]+\s){{0,3}}?(?:{_DOCUMENTS})(?:\s(?:of|by|from)\s{_NO_MARKS}{{2,50}}?)?)"
        rf"\s{_AUXILIARY}(?:{_SHOWED})(?P<what>.+)",
        rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)\s(?:had|have|has|got)\s(?P<verb>it\sfrom)\s{_WHO}\sthat\s(?P<what>.+)",
        rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)\s(?:had\s)?(?P<verb>heard|learned)\sfrom\s{_WHO}\sthat\s(?P<what>.+)",
        # "“Don’t open it,” the manager warned him": the quotation first.
        rf"(?P<what>[“\"‘'][^”\"]{{8,600}}[,.!?][”\"’'])\s{_OR_HE}\s{_TOLD}\s{_LISTENER}[.,]?",
    )
)
# "the substance was found", "a door to claims", "the president’s claims": a passive and a noun are nobody's words.
_NO_VERB = re.compile(
    r"(?:\b(?:was|were|is|are|be|been|being|not|never|to|of|for|the|an?|these|those|such|any|some|no)|[’'s][’']|[’']s)(?:\s\w+ly)?$"
)
# "the hacking claims were false": what looks like the verb is a noun where another verb follows.
_NOUNS = frozenset(("claims", "estimates"))
_VERB_NEXT = re.compile(rf"(?:{_VERBS})\s")
# Verbs that take a thing as well as somebody who is to do it: "ordered the payouts to protect his campaign".
_DIRECTIVE = frozenset("ordered urged instructed asked begged forbade".split())
_LEAST_WORDS = 2
_ARTICLES = ("a ", "an ", "the ", "his ", "her ", "their ", "its ")


def _is_told(match: re.Match[str]) -> bool:
    """Whether somebody listens where the verb may as well have a thing for its object."""
    listener = match.groupdict().get("listener")
    if listener is None or match["verb"] not in _DIRECTIVE or not listener.lower().startswith(_ARTICLES):
        return True
    noun = vocabulary.heading(listener.split()[-1])
    return noun is not None and noun.noun_class is not NounClass.DOCUMENT


def inner(utterance: Utterance, article: Article) -> Utterance | None:
    """What the innermost speaker said, with the words for that speaker and the verb; None where nobody else speaks."""
    whole = _whole(utterance, article)
    words = whole.of(article.text)
    for shape in _SHAPES:
        match = shape.fullmatch(words)
        if match is None or not _is_speech(match, words):
            continue
        who, what, verb = (
            Span(whole.start + match.start(g), whole.start + match.end(g)) for g in ("who", "what", "verb")
        )
        return replace(
            utterance,
            source=(who.trimmed(article.text, " ,\n"),),
            content=(what, *(part for part in utterance.content if part.start >= whole.end)),
            cue_spans=(verb,),
            cue=read_cue(verb.of(article.text)),
        )
    return None


def _whole(utterance: Utterance, article: Article) -> Span:
    """The first part of the words, or the whole range that all parts lie in, where the outer verb is not between them.

    "The mayor told" and "the pumps were dry" of "The mayor told a meeting that the pumps were dry".
    """
    first, last = utterance.content[0], utterance.content[-1]
    whole = Span(first.start, last.end)
    outside = not any(whole.overlaps(span) for span in (*utterance.cue_spans, *utterance.source))
    return whole if outside and article.sentence_at(first.start).covers(whole) else first


def _is_speech(match: re.Match[str], words: str) -> bool:
    """Whether a shape found a verb that somebody speaks by."""
    return len(match["what"].split()) >= _LEAST_WORDS and _is_verb(match, words) and _is_told(match) and _finds(match)


def _is_verb(match: re.Match[str], words: str) -> bool:
    before = words[: match.start("verb")].strip()
    if before.endswith("used to") or match["verb"].startswith("as "):
        return True
    noun = match["verb"] in _NOUNS and _VERB_NEXT.match(match["what"]) is not None
    return not noun and _NO_VERB.search(before) is None


def _finds(match: re.Match[str]) -> bool:
    """ "The coroner found no bullet": whoever is there to find; others find things."""
    if "official" not in match.re.groupindex:
        return True
    noun = vocabulary.heading(match["official"])
    return noun is not None and noun.noun_class in (NounClass.OFFICE, NounClass.GOVERNMENT) and not noun.plural

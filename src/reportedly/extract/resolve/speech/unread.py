"""Statements of fixed forms that the reader left alone: "…, the harbour office said.", "The union speaks of 61 boats."

Like refusals they are told by their form, in sentences, or ends of them, in which the reader found nothing said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportedly.extract import vocabulary
from reportedly.extract.resolve.speech.refusals import Ranges
from reportedly.extract.resolve.text.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span

# Right in nine cases of ten, counted on the stories that may be looked at.
_CONFIDENCE = 0.9

_AUXILIARY = r"(?:(?:has|have|had|can|now|also|still|later|then|just|only|once|keeps?|kept|himself|herself) )*"
_VERBS = (
    r"(?:says?|said|saying|adds?|added|tells?|told|repeat(?:s|ed)|reckons?|reckoned|suspects?|suspected|insist(?:s|ed)?|"
    r"claim(?:s|ed)?|warn(?:s|ed)?|admit(?:s|ted)?|concede[sd]?|maintain(?:s|ed)?|announce[sd]?|believes?|thinks?|"
    r"shot back|went on|thunder(?:s|ed)|reveal(?:s|ed)?|scoff(?:s|ed)?|quip(?:s|ped)|report(?:s|ed)?|confirm(?:s|ed)?|"
    r"explain(?:s|ed)|recall(?:s|ed)|show(?:s|ed)?|wrote|writes?|boast(?:s|ed)?|"
    # how it was uttered, or what kind of word it was
    r"repl(?:y|ies|ied)|answer(?:s|ed)?|snap(?:s|ped)|laugh(?:s|ed)|fume[sd]|moan(?:s|ed)|sniff(?:s|ed)|bark(?:s|ed)|"
    r"snort(?:s|ed)|sigh(?:s|ed)|growl(?:s|ed)|rasp(?:s|ed)|hiss(?:es|ed)|whisper(?:s|ed)|shout(?:s|ed)?|roar(?:s|ed)|"
    r"brag(?:s|ged)?|joke[sd]|guess(?:es|ed)?|bets?|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|predict(?:s|ed)?|"
    r"demand(?:s|ed)?|assure[sd]?|text(?:s|ed)|tweet(?:s|ed)?|post(?:s|ed)|state[sd]?|stress(?:es|ed)?|note[sd]?|"
    r"point(?:s|ed) out|specif(?:y|ies|ied)|testif(?:y|ies|ied)|protest(?:s|ed)?|complain(?:s|ed)?|counter(?:s|ed)|"
    r"retort(?:s|ed)|swears?|swore|agree[sd]?|judge[sd]?|learned|learnt|found|finds|understands?|hears?|"
    r"has it|have it|had it|put it|puts it)"
)
# Before its subject such a verb has an object instead: "…, answered the door".
_TURNED = r"(?!answer|show|find|found|hear|underst|learn|has|have|had|put|post|hiss|bark|point)"
_VIEW = r"in the (?:view|opinion|estimate|judgement|words) of"
_LISTENER = (
    r"(?: (?:us|me|reporters|journalists|parliament|this (?:paper|newspaper)|the [A-Z]\w+|[A-Z]\w+(?: [A-Z]\w+)?))?"
)
_DAY = r"(?: (?:on )?(?:\w+day|yesterday|today|last night))?"
# "in the comments", "with three exclamation marks", "on condition of anonymity"
_HOW = (
    r"(?: (?:in|on|at|to|by|from|through|over|under|with|without|during|after)"
    r"(?: (?!that\b|which\b|who\b)[\w’'.-]+){1,7})?"
)
_FIRST = (
    r"(?:[A-Z][\w’'.&/-]*|the|an?|his|her|its|their|our|one|another|others|both|most|some|two|three|four|he|she|it|they|"
    r"we|I|insiders|police|prosecutors|officials|sources|experts|critics|residents|locals|analysts)"
)
_NAME = rf"{_FIRST}(?: [\w’'.&/-]+){{0,7}}?"
_APPOSED = r"(?:(?:, (?:[^,;:“”\"]|,(?=\d)){3,70},| (?:who|whose|which) [^,;:“”\"]{3,50}?))?"
_TITLE_NAME = r"[\w’'.&-]+(?: [\w’'.&-]+){0,5}?"
_END = r"[.!]?$"
# What somebody has of a thing who counts or guesses: "the union’s latest tally".
_COUNT = r"(?:[\w-]+ ){0,2}(?:count|tally|toll|estimate|reckoning|number|figure|total)"
# With nobody behind it.
_HEARSAY = (
    r"it is (?:rumou?red|whispered|said|claimed|alleged|understood|believed|feared)|"
    r"(?:rumou?r|word|legend|gossip) has it"
)


def _tails(name: str) -> tuple[re.Pattern[str], ...]:
    """What stands after a comma at a sentence's end, with somebody worded as ``name``."""
    forms = (
        # "…, the registry office shot back", "…, a driver, who had no lamp, replied in the dark"
        rf"(?P<source>{name}){_APPOSED} (?P<cue>{_AUXILIARY}{_VERBS}){_LISTENER}{_DAY}{_HOW}{_DAY}{_END}",
        rf"(?P<cue>{_TURNED}{_VERBS}) (?P<source>{name}(?: who [\w’' -]+)?){_DAY}{_END}",  # "…, says a shepherd who …"
        rf"(?P<cue>{_VIEW}) (?P<source>{_FIRST}(?: [\w’'.&-]+)*){_END}",  # "…, in the view of most economists"
        # "…, by the union’s count"
        rf"(?P<cue>by) (?P<source>{_FIRST}(?: [\w’'.&-]+){{0,6}}?)[’']s? {_COUNT}{_END}",
        rf"(?P<cue>{_HEARSAY})(?P<source>){_END}",  # "…, it is rumoured"
    )
    return tuple(re.compile(form) for form in forms)


_TAILS, _TITLE_TAILS = _tails(_NAME), _tails(_TITLE_NAME)
_VERBAL = re.compile(r"\b(?:not|does|did|do|would|will|could|can|is|are|was|were|which|that|differently|otherwise)\b")
# What begins so is rather no clause of its own.
_NO_CLAUSE = re.compile(
    r"(?:what|who|how|why|as|if|when|after|before|while|asked|according|although|and|but|because)\b", re.IGNORECASE
)
_COMMA = re.compile(", ")
_FEWEST = 3  # words of what is said, unless the verb comes first: "Not so, says the director"
# "Nine, says the harbour office; none, says Ana Ruiz": a few words that answer a question, with whoever gives them.
_WORD = r"(?:[^\s,;:.?!“”\"]|[.,](?=\d))+"
_ANSWER = re.compile(
    rf"(?:^|; |, |: )(?P<content>(?!and\b|but\b|who\b|as\b){_WORD}(?: {_WORD}){{0,5}}), "
    rf"(?P<cue>(?:says?|said|insists?|replies|answers|writes|reckons?|claims?|guesses)|according to) "
    rf"(?P<source>{_FIRST}(?: [\w’'&/-]+){{0,7}})(?=[;,.:]|$)"
)
_BEFORE_QUOTATION = re.compile(r":(?=\s+[\"“'‘])")

_FIGURE = (
    r"(?:(?:about|some|nearly|almost|over|at least|at most|up to|more than|less than|fewer than|around|only|just|"
    r"between|nearer|nearer to) )*"
    rf"(?:(?:US|A|C)?[$£€]?\d[\d,.]*|{'|'.join(vocabulary.NUMBERS)}|dozens|hundreds|thousands)\b"
)
_OBJECT = r"(?:[^.;:!?“”\"\n]|\.(?=\d))"
_ADVERB = r"(?:(?:now|still|also|then|had|has|have|later|once|until then|at first) )*"
# A figure alone, and no "at three schools".
_NO_PLACE = r"(?=,? (?:to|per|million|billion|thousand|hundred|and|but|while)\b|%|[.,;:] |[.,;:]?$)"
# Verbs that put a figure or keep to something said before; what is said ends with the clause.
_PUTTING = (
    rf"{_ADVERB}(?:puts?|sees?|saw|has|have|had) (?:it|them) at (?={_FIGURE}{_NO_PLACE})",  # "Votum has it at 29"
    rf"{_ADVERB}(?:puts?|put) (?={_OBJECT}{{2,60}} at {_FIGURE})",  # "The group put their number at eleven"
    rf"{_ADVERB}(?:speaks?|spoke|spoken|wrote|writes) of (?={_FIGURE})",  # "The union speaks of 61 boats"
    rf"{_ADVERB}(?:sees?|saw) (?={_OBJECT}{{2,40}} at {_FIGURE})",  # "She sees the vel at 35 within a month"
    rf"{_ADVERB}(?:has|have|had) (?=(?:the|its|their|his|her) [\w-]+(?: [\w-]+)? at {_FIGURE}{_NO_PLACE})",
    rf"{_ADVERB}(?:counts?|counted) (?:on )?(?={_FIGURE})",  # "The union now counts 23 stations"
    rf"{_ADVERB}(?:wants?|demands?|asks for|asked for|offers?|offered) (?={_FIGURE})",
    rf"{_ADVERB}(?:says?|said) (?={_FIGURE})",  # "Ana Ruiz says nine"
    rf"{_ADVERB}(?:owns?|owned) up to ",  # "The hospital owns up to three deaths"
    rf"{_ADVERB}(?:sticks?|stuck) to (?={_FIGURE}(?! words?\b))",
    rf"{_ADVERB}(?:stands?|stood) by (?!and\b|the (?:river|road|door|gate|window|bed)\b)",
    rf"{_ADVERB}(?:gives?|gave) (?=(?:it |{_OBJECT}{{2,40}} )?(?:an? )?{_FIGURE}(?: per cent| %)? chances?\b)",
)
_CLAUSE_END = r"\s*(?:\.(?!\d)|[;:!?“”\"\n]|, (?:and|but|while|which|who|according)\b| (?:till|until)\b|$)"
_PUT = re.compile(rf"(?P<cue>\b(?:{'|'.join(_PUTTING)}))(?P<content>{_OBJECT}+?)(?={_CLAUSE_END})")
# "The coastguard’s count stands at 27", "Her own number is nine"
_COUNTED = re.compile(
    rf"(?:^|[;:,] |\b(?:and|but|while) )(?P<source>(?:[Tt]heir|[Hh]is|[Hh]er|{_FIRST}(?: [\w’'.&-]+){{0,6}}?[’']s?)) "
    rf"{_COUNT} (?:now )?(?P<cue>is|was|stands at|stood at|remains|runs to|comes to|came to) "
    rf"(?P<content>(?={_FIGURE}){_OBJECT}+?)(?={_CLAUSE_END})"
)
_OWNER_MARK = re.compile(r"[’']s?$")
_REPORT = re.compile(
    rf"(?P<cue>\b(?:an?|the) (?:\w+ )?reports? by) (?P<source>{_OBJECT}{{3,60}}?) that "
    r"(?P<content>(?:[^,.;:!?“”\"\n]|[.,](?=\d)){8,})"
)
_BORDER = re.compile(r"[;:“”\"]\s*|,?\s(?:and|but|while|though|although)\s")
_SUBJECT_WORDS = 16


def unread(article: Article, said: Iterable[Span]) -> list[Attribution]:
    """Attributions of these forms outside of what is ``said`` in other statements."""
    spans = list(said)
    taken = Ranges(spans)
    added = []
    for sentence in article.sentences:
        for one in (
            *_trailing(sentence, article),
            *_figures(sentence, article),
            *_counted(sentence, article),
            *_answers(sentence, article),
        ):
            if not any(taken.overlap(span) for span in (*one.content, *one.cue, *one.source)):
                added.append(one)
                spans += one.content
                taken = Ranges(spans)
    return added


def reports_within(article: Article) -> list[Attribution]:
    """ "They denied a report by Radio Calder that she would go": what the report says, whoever speaks of it."""
    found = []
    for sentence in article.sentences:
        for match in _REPORT.finditer(sentence.of(article.text)):
            if not article.in_quotation(sentence.start + match.start()):
                source, cue, content = (_span(match, group, sentence.start) for group in ("source", "cue", "content"))
                found.append(Attribution((source,), (cue,), (content.trimmed(article.text),), _CONFIDENCE))
    return found


def _trailing(sentence: Span, article: Article) -> Iterator[Attribution]:
    words = _BEFORE_QUOTATION.split(sentence.of(article.text))[0]
    if article.in_quotation(sentence.start + len(words) - 2):
        return
    title = article.in_title(sentence.start)
    tails = _TITLE_TAILS if title else _TAILS
    marks = ("; ", ": ") if title else ("; ",)
    border = max((words.rfind(mark) + len(mark) for mark in marks if mark in words), default=0)
    for comma in _COMMA.finditer(words, border):
        clause = Span(sentence.start + border, sentence.start + comma.start())
        match = next((m for tail in tails if (m := tail.match(words, comma.end()))), None)
        if match is None or article.in_quotation(clause.end - 1):
            continue
        if _VERBAL.search(match["source"]) or _NO_CLAUSE.match(clause.of(article.text)):
            return
        inverted = match.start("cue") <= match.start("source")
        if inverted or len(clause.of(article.text).split()) >= _FEWEST:
            source, cue = (
                _span(match, group, sentence.start).trimmed(article.text, " .!") for group in ("source", "cue")
            )
            yield Attribution((source,) if len(source) else (), (cue,), (clause,), _CONFIDENCE)
        return


def _figures(sentence: Span, article: Article) -> Iterator[Attribution]:
    words = sentence.of(article.text)
    for match in _PUT.finditer(words):
        before = words[: match.start("cue")]
        start = max((border.end() for border in _BORDER.finditer(before)), default=0)
        source = Span(sentence.start + start, sentence.start + match.start("cue")).trimmed(article.text, " ,\n")
        count = len(source.of(article.text).split())
        if not 0 < count <= _SUBJECT_WORDS or article.in_quotation(sentence.start + match.start("cue")):
            continue
        cue, content = (_span(match, group, sentence.start).trimmed(article.text) for group in ("cue", "content"))
        yield Attribution((source,), (cue,), (content,), _CONFIDENCE)


def _counted(sentence: Span, article: Article) -> Iterator[Attribution]:
    for match in _COUNTED.finditer(sentence.of(article.text)):
        if not article.in_quotation(sentence.start + match.start("cue")):
            source, cue, content = (_span(match, group, sentence.start) for group in ("source", "cue", "content"))
            source = Span(source.start, source.start + len(_OWNER_MARK.sub("", source.of(article.text))))
            yield Attribution((source,), (cue,), (content.trimmed(article.text),), _CONFIDENCE)


def _answers(sentence: Span, article: Article) -> Iterator[Attribution]:
    """From the sentence's beginning on, one after the other."""
    words, end = sentence.of(article.text), 0
    while (match := _ANSWER.match(words, end)) is not None:
        if article.in_quotation(sentence.start + match.start("cue")) or _VERBAL.search(match["source"]):
            return
        source, cue, content = (_span(match, group, sentence.start) for group in ("source", "cue", "content"))
        yield Attribution((source,), (cue,), (content,), _CONFIDENCE)
        end = match.end()


def _span(match: re.Match[str], group: str, start: int) -> Span:
    return Span(start + match.start(group), start + match.end(group))

"""Attributions -> utterances: one uninterrupted run of attributed words each, as the annotation decisions cut them.

A cue inside a sentence splits it into parts of one utterance. A new quotation after the cue's full stop is a new one;
so is each paragraph of a quotation that runs on, and each coordinated that-clause with a figure or date of its own. Two
sentences in one quotation are one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reportedly.extract.quotes import Quotation
from reportedly.extract.resolve.speech.cue import Cue, read_cue
from reportedly.extract.resolve.text.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.span import Span, hull
from reportedly.model.statement import Kind

_SENTENCE_BREAK = re.compile(r"[.!?…][\"”’'»)]*\s")
_THAT = re.compile(r"^that(?:\s+|,\s+)", re.IGNORECASE)
# Words that only join on what follows; at an end, with the sentence going on, they are of no part before them.
_JOINING = re.compile(
    r"(?:,?\s+(?:and|but|or|who|whom|whose|which|that|with|because|when|where|if|after|than|as|by|of|on|from|to|for|in|at|"
    r"the|an?|just|during|what|whether|how|why))+$"
)
_STANDING_FOR = (" that of", " those of")  # "The voice was that of ‖ the chairwoman"
_GOES_ON = re.compile(r"\s+(?!(?:and|but|or)\b)\w")
_LEFT_OVER = r"(?:[ ](?!said\b|says\b)[\w’'%$€£-]+(?:\.\d+)?){{1,{most}}}?(?=\s*(?:[,;:!?—\n]|\.(?:\s|$)|$))"
# "all papers by ‖ Monday": the few words that end the clause are left over from it; "twice what ‖ the ministry had": so
# is a clause.
_TAKES_MORE = (
    (re.compile(r"\b(?:by|of|on|from|to|for|in|at|after|during|the|an?|than)$"), re.compile(_LEFT_OVER.format(most=4))),
    (re.compile(r"\b(?:what|whether|how|why)$"), re.compile(_LEFT_OVER.format(most=12))),
)
_AND_THAT = re.compile(r",?\s+(?:and|but)\s+(?=that\s)")
_FINITE = r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did)\b"
# "…, and two of them have died": a clause with a subject of more than a bare figure.
_AND_CLAUSE = re.compile(
    rf",?\s+(?:and|but)\s+(?!that\s|\w+ly\s)(?=(?:[\w’'-]+ ){{1,5}}?{_FINITE})(?!\d[\d,.]* {_FINITE})"
)
_VERB = re.compile(rf"\b{_FINITE}")
_FIGURE = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b")
# A clause with a figure, a day or a denial of its own can be true or false alone.
_OWN = re.compile(
    _FIGURE.pattern + r"|\b(?:not|no|never|nobody|none)\b|n[’']t\b|"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_OR_TO_COME = re.compile(rf"{_OWN.pattern}|\b(?:will|would|could|should|may|might|must)\b")
# "…, the record says; 540 were for Vash": what follows a semicolon after the cue.
_NEW_CLAUSE = re.compile(r"\w.*;\s*$", re.DOTALL)
_INITIALS = re.compile(r"\b[A-Z]\.(?:[A-Z]\.)+$")  # "the U.S. “has no choice”"
# "…, she said, and the valve would hold": what goes on after a cue with a verb of its own can be true or false alone.
_JOINED = re.compile(r"(?:and|but)\s+")
_JOINED_BEFORE = re.compile(r"\b(?:and|but)\s+$")
# "This year, as the Post reports, more will come": what opens the sentence is said with what follows the aside.
_BEFORE_ASIDE = re.compile(r"(?P<opening>(?!(?:But|And|So|Yet|Or|For)\b)(?:[\w’'-]+ ){0,4}[\w’'-]+), as $")
_OPENING_MARKS = "\"“‘'"
_FEW_WORDS = 3
_LOOSE = " \t\n,;:—–-"


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words that one speaker is said to have said, with the cue and the source words that go with them."""

    content: tuple[Span, ...]
    cue_spans: tuple[Span, ...]
    cue: Cue
    source: tuple[Span, ...]
    confidence: float

    @property
    def start(self) -> int:
        return self.content[0].start


def utterances(attribution: Attribution, article: Article) -> list[Utterance]:
    """The utterances of one attribution, in the order of the text."""
    text = article.text
    cue = read_cue(" ".join(" ".join(span.of(text).split()) for span in attribution.cue))
    parts = [part for span in attribution.content for part in _by_paragraph(span, article)]
    parts += _opening(attribution, article)
    taken = (*attribution.cue, *attribution.source, *parts)
    parts = [part for part in (_tidied(p, article, taken) for p in sorted(parts)) if len(part)]
    parts = [part for part in parts if not _over_the_title(part, attribution.cue, article)]
    whole = Utterance((), attribution.cue, cue, attribution.source, attribution.confidence)
    groups: list[list[Span]] = []
    for part in parts:
        joined = _joined_clause(groups[-1][-1], part, article) if groups else None
        if joined is not None:
            groups.append([joined])
        elif groups and _goes_on(groups[-1][-1], part, article):
            groups[-1].append(part)
        else:
            groups.append([part])
    runs = [tuple(run) for group in groups for run in _clauses(group, article)]
    return [replace(whole, content=run, confidence=attribution.confidence_of(hull(run))) for run in runs]


def _opening(attribution: Attribution, article: Article) -> list[Span]:
    """What stands before "as the Post reports", where that is an aside within what is said; a list of one or none."""
    whole = hull((*attribution.cue, *attribution.source, *attribution.content))
    start = article.sentence_at(whole.start).start
    found = _BEFORE_ASIDE.fullmatch(article.text, start, whole.start)
    return [Span(start, found.end("opening"))] if found else []


def kind_of(content: tuple[Span, ...], article: Article) -> Kind:
    """direct: all of it in quotation marks, or a post that is shown whole; mixed: some of it."""
    if any(post.words.covers(content[0]) for post in article.posts):
        return Kind.DIRECT
    near = article.quotations_between(content[0].start, content[-1].end)
    quoted = [q.span for q in near]
    if all(any(q.covers(part.trimmed(article.text, _LOOSE + ".")) for q in quoted) for part in content):
        return Kind.DIRECT
    return Kind.MIXED if any(q.overlaps(part) for q in quoted for part in content) else Kind.INDIRECT


def _by_paragraph(span: Span, article: Article) -> list[Span]:
    near = article.paragraphs_between(span.start, span.end)
    return [Span(max(span.start, p.start), min(span.end, p.end)) for p in near if p.overlaps(span)]


def _over_the_title(part: Span, cue: tuple[Span, ...], article: Article) -> bool:
    """Whether plain words of the headline hang on a cue of the body, or the other way round: they are of two texts."""
    apart = any(article.in_title(part.start) is not article.in_title(span.start) for span in cue)
    return apart and kind_of((part,), article) is Kind.INDIRECT


def _tidied(span: Span, article: Article, taken: tuple[Span, ...]) -> Span:
    """Without "that" and loose marks at its ends, and with the quotation marks that belong to it."""
    span = span.trimmed(article.text, _LOOSE)
    if match := _THAT.match(span.of(article.text)):
        span = Span(span.start + match.end(), span.end)
    span = _without_joint(span, article, taken)
    for quotation in article.quotations_between(span.start - 1, span.end + 1):
        span = _with_marks(span, quotation, article.text)
    return span


def _without_joint(span: Span, article: Article, taken: tuple[Span, ...]) -> Span:
    """ "a call to Kyiv, which ‖ he has refused to release": cut short where other words begin, or made whole.

    taken: spans of the attribution that nothing is taken from.
    """
    words = span.of(article.text)
    joint = _JOINING.search(words)
    if joint is None or not joint.start() or words.endswith(_STANDING_FOR):
        return span
    if not _GOES_ON.match(article.text, span.end) or article.in_quotation(span.end):
        return span
    for ending, left_over in _TAKES_MORE:
        more = left_over.match(article.text, span.end) if ending.search(words) else None
        if more is not None and not any(Span(span.end, more.end()).overlaps(one) for one in taken):
            return Span(span.start, more.end())
    return Span(span.start, span.start + joint.start())


def _with_marks(span: Span, quotation: Quotation, text: str) -> Span:
    """Takes a quotation in whole that all but its marks and point lies in, or that the span begins or ends in."""
    outer, inner = quotation.span, quotation.inner(text)
    if not outer.overlaps(span) or (outer.covers(span) is False and span.covers(outer)):
        return span
    if inner.trimmed(text, _LOOSE + ".!?…") == span.trimmed(text, _LOOSE + ".!?…\"“”‘’'"):
        return outer
    start = outer.start if inner.start == span.start else span.start
    end = span.end
    if (
        span.start < outer.start
        and outer.start < span.end < outer.end
        and not text[span.end : inner.end].strip(_LOOSE + ".!?…")
    ):
        end = outer.end
    elif span.start <= outer.end <= span.end + 2 and not text[span.end : outer.end].strip(_LOOSE + ".!?…\"”’'»"):
        end = max(end, outer.end)
    return Span(start, end)


def _goes_on(before: Span, after: Span, article: Article) -> bool:
    text = article.text
    if article.paragraph_number(before.start) != article.paragraph_number(after.start):
        return False
    between = text[before.end : after.start]
    near = article.quotations_between(before.start, after.end)
    if any(q.span.covers(Span(before.start, after.end)) for q in near):
        return True
    if _NEW_CLAUSE.search(between) and not article.in_quotation(after.start):
        return False
    if not between.strip(_LOOSE):
        if _INITIALS.search(before.of(text)) and article.sentence_number(before.start) == article.sentence_number(
            after.start
        ):
            return True
        return before.of(text).rstrip("\"”’'»")[-1:] not in ".!?…"
    ends = before.of(text)[-2:] + between
    stop = _SENTENCE_BREAK.search(between)
    return stop is None and not (_SENTENCE_BREAK.match(ends.lstrip()) and not article.in_quotation(before.end - 1))


def _joined_clause(before: Span, after: Span, article: Article) -> Span | None:
    """What "and" or "but" joins on after a cue, a clause without that word; None where it is no more than a part."""
    text = article.text
    between = text[before.end : after.start]
    if not between.strip(_LOOSE) or article.in_quotation(before.end - 1):
        return None
    if text[after.start] in _OPENING_MARKS:
        return after if _JOINED.match(text, after.start + 1) else None
    joint = _JOINED.match(text, after.start)
    if joint is None and _JOINED_BEFORE.search(between) is None:
        return None
    clause = Span(joint.end(), after.end) if joint else after
    return clause if _VERB.search(clause.of(text)) else None


def _clauses(group: list[Span], article: Article) -> list[tuple[Span, ...]]:
    """Coordinated clauses that each have a figure, a day or a denial stand alone."""
    if len(group) > 1:
        return [tuple(group)]
    (span,) = group
    words = span.of(article.text)
    found, start = [], span.start
    for match in sorted([*_AND_THAT.finditer(words), *_AND_CLAUSE.finditer(words)], key=lambda m: m.start()):
        left, right = words[start - span.start : match.start()], words[match.end() :]
        if not article.in_quotation(span.start + match.start()) and _stand_alone(match, left, right):
            found.append((Span(start, span.start + match.start()),))
            start = span.start + match.end() + (len("that ") if match.re is _AND_THAT else 0)
    return [*found, (Span(start, span.end),)]


def _stand_alone(match: re.Match[str], left: str, right: str) -> bool:
    if len(left.split()) <= _FEW_WORDS:
        return False
    if match.re is _AND_THAT:
        return _OR_TO_COME.search(right) is not None
    return _OWN.search(right) is not None and (match[0].startswith(",") or _VERB.search(left) is not None)

"""Credits: who had a report first and who carried it, where a line or a bracket says so.

"(Reuters) -" before the first sentence, "(AFP via Dawn)" after the last one, a byline "AP": such words name outlets and
nobody who speaks. Pure functions of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportedly.extract import vocabulary
from reportedly.model.span import Span

_LONGEST = 120  # characters: "The Canadian Press via Thomson Reuters Foundation News"
_MOST = 12  # credits at the end of one text; more is a list of something else
_MARKUP = "*_ \t\n"
# One bracket at the end of the text, perhaps with a full stop after it.
_LAST_BRACKET = re.compile(rf"\(([^()\n]{{2,{_LONGEST}}})\)[\s.*_]*$")
_VIA = re.compile(r"[\s*_,]+(?:via|through|courtesy of)[\s*_]+", re.IGNORECASE)
# What stands before the agency in a dateline: a place, a day, perhaps a time of day.
_PLACE_AND_DAY = r"(?:[^()/\n:;]|:(?=\d\d))"
# How datelines name an agency at the start of a paragraph; the group is the agency.
_DATELINES = tuple(
    re.compile(pattern)
    for pattern in (
        # "WASHINGTON (Reuters) - ", "BUCHAREST, 10 February (Carpat) - ", "VALENCIA, 20 Jan (Agencia Levante).- "
        rf"[A-ZÀ-Þ]{_PLACE_AND_DAY}{{0,80}}?\(([^()\n]{{2,60}})\)\s*(?:\.?\s*[-–—]+|\s(?=[A-ZÀ-Þ]))",
        r"\(([^()\n]{2,60})\)\s*\.?[-–—]",  # "(Reuters) - "
        rf"[A-ZÀ-Þ]{_PLACE_AND_DAY}{{0,80}}?\s/([A-ZÀ-Þ][^/\n]{{1,40}})/",  # "STAVRIN, 18 June, 13:40 /KarsInform/. "
        # "KOTELVA, 4 March – DNA – "
        rf"[A-ZÀ-Þ]{{3}}(?:(?![–—]){_PLACE_AND_DAY}){{0,60}}?\s[-–—]\s([A-ZÀ-Þ][\w]{{1,20}})\s[-–—]\s",
    )
)
# "The Centers for Medicare and Medicaid Services (CMS) –": no dateline, but a body and its letters.
_PLACE = re.compile(
    r"(?!(?:The|On|In|At|A|An)\s)"
    r"(?:(?:[A-ZÀ-Þ\d][^\s(/]*|of|and|de|la|du|am|an|der|sur|on)(?:\s+(?:[–—-]\s+)?|(?=[(/]))){0,8}[(/]?"
)
_PICTURE = re.compile(r"\b(?:photo|image|credit|picture|video|file|getty)\b", re.IGNORECASE)
# A bracket after the end of a sentence is a credit; inside one it may be anything.
_STOP = re.compile(r"[.!?…][\"”’')*_]*\s*$")
_IN_LANGUAGE = re.compile(r"[*_\s]+in [A-Z][a-z]+$")
_BY = re.compile(r"^(?:by|from|source|text|via|words)[:\s]+", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[,|·•/\n]|\s[–—-]\s|\band\b)\s*")
_AROUND = re.compile(
    r"\s+(?:in\s[A-Z]\w+|staff(?:\swriters?)?|reporters?|correspondents?|(?:\w+\s)?desk|newsroom|team)$|^the\s",
    re.IGNORECASE,
)
_WITH_AGENCY = re.compile(r"[Bb]y\s(?:[A-ZÀ-Þ][\w.’'-]+\s){2,3}(?:and|with)\s")
# What stands in such lines and names nobody: zones, hours, days, sections, functions.
_NO_AGENCY = frozenset(
    """am pm gmt utc cet cest eet est edt et pt bst ist mst jst us usa uk eu un tv ok id news home sport world business
    politics opinion exclusive updated published posted monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december admin staff editor editors editorial
    newsroom desk team agencies redaction redaktion correspondent reporter""".split()
)
_AGENCY_WORDS = frozenset(
    "Agency Agencia Agence Wire Newswire Newswires Press Presse Prensa Agentur Agenzia Agencija Bureau".split()
)
# Notices under a story, with the name of whoever had it first.
_STATED = re.compile(
    r"^(?:Source|Via|Credit): ([A-Z][\w’'&. -]{1,50})$|"
    r"\b(?:first|originally|initially) (?:published|appeared) (?:by|in|on) (?:the )?"
    r"([A-Z][\w’'&.-]*(?: [A-Z][\w’'&.-]*){0,4})"
)
# Whose text it is, in a line under it, "© 2019 The Associated Press. All rights reserved."
_COPYRIGHT = re.compile(
    r"(?:Copyright|©|\(c\))[\s©,\d–-]*(?:by )?(?:the )?((?:[A-Z][\w’'&.-]*\s?){1,4})", re.IGNORECASE
)
_LETTERS = re.compile(r"[A-Z]{2,6}")
_SMALL_WORDS = frozenset("of the and de la le el al di for in & en".split())


@dataclass(frozen=True, slots=True)
class Credit:
    """Outlets as worded, whoever had it first at the beginning, each carrier after; ``span``: where it is said."""

    span: Span
    outlets: tuple[str, ...]

    @property
    def origin(self) -> str:
        return self.outlets[0]

    @property
    def carrier(self) -> str | None:
        """Whoever brought it to the writer; None where nobody did but the origin."""
        return self.outlets[-1] if len(self.outlets) > 1 else None


def trailing_credits(text: str) -> tuple[Credit, ...]:
    """The credits in brackets that ``text`` ends with, in order; empty where it ends otherwise."""
    found: list[Credit] = []
    end = len(text)
    while len(found) < _MOST and (match := _LAST_BRACKET.search(text, max(0, end - _LONGEST - 10), end)):
        credit = _credit(Span(match.start(1), match.end(1)), text)
        if credit is None:
            break
        found.append(credit)
        end = match.start()
    after_stop = _STOP.search(text, max(0, end - _LONGEST), end) is not None
    return tuple(reversed([credit for credit in found if after_stop or _is_known(credit)]))


def dateline_credit(text: str, paragraph: Span) -> Credit | None:
    """The agency that a paragraph's dateline names."""
    head = text[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST)]
    for pattern in _DATELINES:
        match = pattern.match(head)
        if match is not None and _PLACE.fullmatch(head, 0, match.start(1)):
            credit = _credit(Span(paragraph.start + match.start(1), paragraph.start + match.end(1)), text)
            known = credit is not None and _is_known(credit) and not _stands_for(match[1], head[: match.start(1)])
            return credit if known else None
    return None


def _stands_for(letters: str, words: str) -> bool:
    """ "Health and Human Services (HHS) Secretary": a body and its letters."""
    return "".join(word[0] for word in words.split() if word[0].isupper()) == letters


def byline_credit(line: str, text: str = "") -> str | None:
    """The agency in a line that says who wrote it: "PESA, Paris", "By Ann Lee, Associated Press", "Text: Lusa".

    One that is known by name, that is letters alone, or that is called an agency, a wire or a paper. A word that
    ``text`` writes with a small letter after its first, "PARIS" that is "Paris", is no agency's letters. None in "By
    Ann Lee and AFP": the outlet's own reporter had a part in it, and nothing says which.
    """
    if is_shared(line):
        return None
    parts = [_AROUND.sub("", _BY.sub("", part.strip())) for part in _PARTS.split(line.strip("() \n"))]
    known = vocabulary.outlets().agencies
    return next(
        (name for name in parts if name.lower() in known or (_is_agency(name) and not _is_shouted(name, text))), None
    )


def is_shared(line: str) -> bool:
    """Whether a line names a reporter of the outlet's own beside an agency."""
    return _WITH_AGENCY.match(line.strip("() \n")) is not None


def _is_shouted(name: str, text: str) -> bool:
    return name.isupper() and re.search(rf"\b{re.escape(name.title())}\b", text) is not None


def _is_agency(name: str) -> bool:
    words = name.split()
    if not _is_name(name) or any(word.lower() in _NO_AGENCY for word in words):
        return False
    person = any(words[0] in vocabulary.words("given_names", table) for table in ("female", "male"))
    called = bool(_AGENCY_WORDS & set(words)) or words[-1] in vocabulary.words("nouns", "outlet_name")
    return (called and not person and len(words) > 1) or _LETTERS.fullmatch(name) is not None


def stated_credit(text: str) -> str | None:
    """ "Source: Benthos", "This article was first published by the Lakes Wire": the outlet that a notice names."""
    match = _STATED.search(text)
    name = (match[1] or match[2]).strip(" .") if match is not None else ""
    return name if _is_name(name) else None


def signed_credit(text: str) -> str | None:
    """Whose text it is by its last line, a notice of copyright."""
    holder = _COPYRIGHT.search(text)
    name = holder[1].strip(" .").split(". ")[0] if holder is not None else ""
    return name if name and vocabulary.outlets().full_name(name) else None


def _credit(span: Span, text: str) -> Credit | None:
    names = tuple(_IN_LANGUAGE.sub("", part.strip(_MARKUP)) for part in _VIA.split(span.of(text)))
    return Credit(span, names) if all(_is_name(name) and not _PICTURE.search(name) for name in names) else None


def _is_name(name: str) -> bool:
    words = name.split()
    return bool(words) and all(w[0].isupper() or w[0].isdigit() or w.lower() in _SMALL_WORDS or "." in w for w in words)


def _is_known(credit: Credit) -> bool:
    """Whether a bracket that may hold anything holds an outlet: by a carrier, by name, by letters or by a word."""
    name = credit.origin
    known = vocabulary.outlets().full_name(name) is not None or bool(_LETTERS.fullmatch(name))
    words = name.split()
    outlet_words = vocabulary.words("nouns", "outlet_name")
    return known or credit.carrier is not None or words[-1] in outlet_words or words[0] in outlet_words

"""Reads the words that name a speaker: who it is, what it does, for whom, and whether it is named."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from reportedly.extract import vocabulary
from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.names import titles
from reportedly.extract.resolve.roster import Entry, Roster, head_noun
from reportedly.extract.vocabulary import Noun, NounClass
from reportedly.model.span import Span


class Reference(Enum):
    """How words point at someone."""

    NAME = "name"
    PRONOUN = "pronoun"
    DEFINITE = "definite"  # the source, its spokesman, this newspaper
    PARTITIVE = "partitive"  # one of them, another, the second official
    INDEFINITE = "indefinite"  # a source, three officials, residents


@dataclass(frozen=True, slots=True)
class Mention:
    """The words of one span of the article, taken apart.

    label: without relative clauses. bearer: the roster's entry when the words name the speaker itself. noun: what heads
    the description. role: the description that stands with a name. affiliation: for whom or where, as worded.
    conditions: terms of anonymity. count: how many, where it is said. author: whose document it is, as worded.
    """

    span: Span
    label: str
    reference: Reference
    bearer: Entry | None = None
    noun: Noun | None = None
    head: str | None = None
    role: str | None = None
    affiliation: str | None = None
    conditions: str | None = None
    count: int | None = None
    author: str | None = None

    @property
    def plural(self) -> bool:
        if self.count is not None:
            return self.count > 1
        return bool(self.noun and self.noun.plural)


PRONOUNS = frozenset("he she they it we i him her them us who which me one".split())
_DEFINITE = frozenset("all the this that these those his her its their our my same neither both".split())
_INDEFINITE = frozenset("a an some several many few any no most various numerous multiple other".split())
_ORDINALS = frozenset("second third fourth another others other one two three both some".split())
# Where the description proper ends: a relative or participial clause.
_CLAUSE = re.compile(
    r",\s+(?:who|whom|whose|which)\s|,\s+(?:speaking|asking|requesting|citing|quoting|adding|writing|referring)\b|\s+\(|"
    r"\s+(?:speaking|asking)\s+(?:on|not)\b|"
    r"\s+(?:quoted|cited|interviewed)\s+(?:by|in)\s|"
    r"\s+who\s+(?:spoke|asked|requested|declined|wished|did not w|gave only)"
)
# "a source close to the ministry, who": where the reader took the pronoun of the clause along.
_DANGLING = re.compile(r",?\s+(?:who|which|whom|that)$")
_POSTMODIFIER = re.compile(
    r"\s(?:of|at|for|in|from|with|on|to|inside|within|near|close|familiar|briefed|involved|under|about|seen|obtained|by|who|"
    r"that|whose|compiled|dated|signed|published|doing|working|outside|across)(?=\s)"
)
_CONDITIONS = re.compile(
    r"(?:speaking |who spoke |who (?:talked|were granted) |on )?(?:(?:on )?(?:the )?condition of anonymity|"
    r"(?:who )?(?:asked|requested|wished|wanted|preferred|declined|refused|did not wish|did not want)"
    r"(?: to)? (?:not )?(?:to )?(?:be|remain) (?:named|identified|quoted|anonymous|unnamed)|"
    r"(?:who )?(?:requested|was granted|were granted|insisted on|asked for) anonymity|"
    r"(?:who )?(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to|"
    r"(?:who )?asked (?:\w+ )+to keep (?:his|her|their) name out of it)[^.;:“”\"]*",
    re.IGNORECASE,
)
# "The Evening Comet newspaper", "the Interfax news agency"
_OUTLET_NOUN = re.compile(
    r"(?<=\w) (?:(?:news)?paper|daily|weekly|magazine|tabloid|"
    r"(?:news )?agency|news (?:outlet|site|channel)|website|broadcaster)$"
)
_AUTHORED = re.compile(
    r"(?:(?:written|compiled|signed|published|issued|released|prepared|produced|drafted|filed|sent) by|"
    r"(?<!seen )(?<!obtained )"
    r"(?<!reviewed )\bby|\bof|\bfrom)\s+([^.;:]{2,90})"
)
_OWNED = re.compile(r"(?:(?:the|a|an)\s+)?((?:[A-Z][\w&.-]*\s+){0,3}[\w&.-]+)[’']s?\s")
_AFFILIATED = re.compile(r"^(?:of|at|for|from|with|in|to|inside|within|near|close to)\s")


def read_mention(span: Span, article: Article, roster: Roster) -> Mention:
    """Takes the words of ``span`` apart."""
    words = " ".join(span.of(article.text).split()).strip(" ,;:—–-")
    condition = _CONDITIONS.search(words)
    clause = _CLAUSE.search(words)
    label = _DANGLING.sub("", words[: clause.start()] if clause else words).strip(" ,")
    tokens = re.findall(r"[\w’'&.-]+", label)
    lowered = [t.lower() for t in tokens]
    base = Mention(span, label, Reference.NAME, conditions=condition[0].strip(" ,") if condition else None)
    if not tokens or (len(tokens) == 1 and lowered[0] in PRONOUNS):
        return replace(base, reference=Reference.PRONOUN)
    segments = [s.strip() for s in label.split(",") if s.strip()]
    core, tail = _split_postmodifier(segments[0], roster)
    bearer, described = _bearer(core, segments[1:], span, article, roster)
    noun = head_noun(described) if described else None
    reference = Reference.NAME if bearer else _reference(lowered)
    head = _POSTMODIFIER.split(described)[0].split()[-1].lower() if described else None
    return replace(
        base,
        reference=reference,
        bearer=bearer,
        noun=noun,
        head=noun.singular if noun else head,
        role=described if bearer else None,
        affiliation=_affiliation(core, tail, bearer, roster),
        count=_count(lowered),
        author=_author(words, roster) if noun and noun.noun_class is NounClass.DOCUMENT and not bearer else None,
    )


def _split_postmodifier(segment: str, roster: Roster) -> tuple[str, str]:
    """The noun phrase proper and what hangs on it; a name with "of" in it stays whole."""
    for match in _POSTMODIFIER.finditer(segment):
        entry = roster.named(segment)
        if entry is not None and f" {match[0].strip()} " in f" {entry.name} ":
            continue
        return segment[: match.start()].strip(), segment[match.start() :].strip()
    return segment, ""


def _bearer(
    core: str, appositions: list[str], span: Span, article: Article, roster: Roster
) -> tuple[Entry | None, str | None]:
    """The named speaker, if the words name one, and the description that goes with the name or stands without."""
    entry, before = _name_at_end(_OUTLET_NOUN.sub("", core), roster)
    if entry is not None:
        described = next((a for a in appositions if not a[0].isdigit()), None)
        return entry, before or described
    for apposition in appositions:
        named, rest = _name_at_end(_split_postmodifier(apposition, roster)[0], roster)
        if named is not None and all(word.rstrip(".") in titles() for word in rest.split()):
            return named, core
    return None, core


def _name_at_end(words: str, roster: Roster) -> tuple[Entry | None, str]:
    """The longest name that ``words`` end with, and what stands before it."""
    tokens = re.sub(r"\s*\([^)]*\)", "", words).split()
    for start in range(len(tokens)):
        name = " ".join(tokens[start:])
        if not any(t[0].isupper() for t in tokens[start:]) or name.endswith(("’s", "'s")):
            continue
        if tokens[start].lower() in _DEFINITE | _INDEFINITE and start < len(tokens) - 1:
            continue
        entry = roster.named(name)
        if entry is not None and (tokens[start][0].isupper() or tokens[start] in entry.name):
            before = " ".join(t for t in tokens[:start])
            return entry, "" if before.lower() in ("the", "") else before
    return None, words


def _reference(lowered: list[str]) -> Reference:
    first = lowered[0]
    if (
        "of" in lowered[1:4]
        and (first in vocabulary.NUMBERS or first in _ORDINALS)
        and any(w in ("them", "the", "those", "these", "its", "their") for w in lowered[2:5])
    ):
        return Reference.PARTITIVE
    if first in ("another", "others") or (
        first == "the" and len(lowered) > 1 and lowered[1] in ("second", "third", "other")
    ):
        return Reference.PARTITIVE
    if first in ("a", "second", "third") and lowered[2:] and (lowered[1] in ("second", "third") or first != "a"):
        return Reference.PARTITIVE
    return Reference.DEFINITE if first in _DEFINITE or first.endswith(("’s", "'s")) else Reference.INDEFINITE


def _count(lowered: list[str]) -> int | None:
    for word in lowered[:2]:
        if word in vocabulary.NUMBERS:
            return vocabulary.NUMBERS[word]
    return None


def _affiliation(core: str, tail: str, bearer: Entry | None, roster: Roster) -> str | None:
    """For whom the speaker stands: "close to Russia's Defense Ministry", "one Kremlin source", "Larch's Venkat"."""
    if match := _AFFILIATED.match(tail):
        place = tail[match.end() :]
        entry = next((e for e in _entries_in(place, roster) if e is not bearer), None)
        if entry is not None:
            return entry.name
        if (noun := head_noun(place)) and noun.noun_class in (
            NounClass.GOVERNMENT,
            NounClass.ORGANIZATION,
            NounClass.OUTLET,
        ):
            return place
    return next((e.name for e in _entries_in(core, roster) if e is not bearer), None)


def _author(words: str, roster: Roster) -> str | None:
    """Whose a document is: "a memo by the ministry", "signed by engineers of the Inspectorate", "the firm's filing"."""
    if match := _AUTHORED.search(words):
        entries = _entries_in(match[1], roster)
        return entries[0].name if entries else None
    if match := _OWNED.match(words):
        return match[1]
    return None


def _entries_in(words: str, roster: Roster) -> list[Entry]:
    """Named bearers in a phrase, the last and longest first."""
    tokens = words.split()
    found: list[Entry] = []
    for end in range(len(tokens), 0, -1):
        for start in range(end):
            if not tokens[start][0].isupper():
                continue
            entry = roster.named(" ".join(tokens[start:end]).removesuffix("’s").removesuffix("'s").strip(","))
            if entry is not None and entry not in found:
                found.append(entry)
                break
    return found

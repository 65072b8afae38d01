"""The speakers of one article: every mention is led to whom it means, in the order of the text."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reportedly.extract import vocabulary
from reportedly.extract.resolve.article import Article
from reportedly.extract.resolve.mention import Mention, Reference, read_mention
from reportedly.extract.resolve.names import titles
from reportedly.extract.resolve.roster import Entry, Roster, head_noun
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span

_KINDS = {
    NounClass.OUTLET: SourceKind.OUTLET,
    NounClass.OFFICE: SourceKind.PERSON,
    NounClass.UNNAMED: SourceKind.PERSON,
    NounClass.CROWD: SourceKind.GROUP,
    NounClass.GOVERNMENT: SourceKind.GOVERNMENT,
    NounClass.ORGANIZATION: SourceKind.ORGANIZATION,
    NounClass.DOCUMENT: SourceKind.DOCUMENT,
}
_INSTITUTIONS = frozenset({SourceKind.ORGANIZATION, SourceKind.GOVERNMENT, SourceKind.OUTLET, SourceKind.UNSPECIFIED})
_PEOPLE = frozenset({SourceKind.PERSON, SourceKind.UNSPECIFIED})
_HUMAN = frozenset({SourceKind.PERSON, SourceKind.GROUP})
# Unnamed sources are called by any of these, one for another: "two people with knowledge of the talks", "the sources".
_SOURCE_WORDS = frozenset("source person people insider".split())
_RELATIVE = frozenset("who whom whose which that".split())
_NOUN_PHRASE = re.compile(r".*\b((?:an?|the|one|two|three|some|several)\s[^,.;:“”\"]{2,60}?),?\s*", re.DOTALL | re.I)
_PERSONAL = (NounClass.OFFICE, NounClass.UNNAMED, NounClass.CROWD)
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_SELF = frozenset("we us our i this".split())
# "according to the quoted source", as agencies of some countries say "he".
_AGAIN = re.compile(
    r"the (?:same|quoted|cited|mentioned|above-mentioned) (?:source|official|document)\b", re.IGNORECASE
)
_ALL_OF_THEM = re.compile(r"(?:all|the) \w+$|both$", re.IGNORECASE)
# How far back a pronoun reaches, in sentences.
_REACH, _NEAR = 8, 3
# A name that is no source is this many sentences farther away than one that is; less when it begins its sentence.
_NOT_A_SOURCE, _SUBJECT = 1.6, 0.3
# A name stands at the beginning of its sentence after no more words than these, or, set off by a comma, these.
_BRIEF, _APPOSED = 3, 8
_OUTLET_WORDS = vocabulary.words("nouns", "outlet_name")


@dataclass(eq=False, slots=True)
class Speaker:
    """A source in the making. via: the relays that its words have come through so far in this article."""

    label: str
    kind: SourceKind
    naming: Naming
    name: str | None = None
    bearer: Entry | None = None
    head: str | None = None
    role: str | None = None
    affiliation: str | None = None
    conditions: str | None = None
    count: int | None = None
    plural: bool = False
    female: bool | None = None
    mentions: list[Span] = field(default_factory=list)
    via: tuple[Speaker, ...] = ()

    def become(self, other: Speaker) -> None:
        """It turns out to be ``other``: takes its name, and keeps its own mentions and ways."""
        self.label, self.name, self.naming, self.kind = other.label, other.name, other.naming, other.kind
        self.bearer, self.affiliation = other.bearer, other.affiliation

    def source(self, id: str) -> Source:
        return Source(
            id=id,
            label=self.label,
            kind=self.kind,
            naming=self.naming,
            name=self.name,
            affiliation=self.affiliation,
            role=self.role,
            conditions=self.conditions,
            count=self.count,
            mentions=tuple(sorted(set(self.mentions))),
        )


class Cast:
    """Speakers in the order of their first mention, the publisher first."""

    def __init__(self, article: Article, roster: Roster) -> None:
        outlet = article.document.outlet
        self.article = article
        self.roster = roster
        self.publisher = Speaker(
            label=outlet or "this article", name=outlet, kind=SourceKind.OUTLET, naming=Naming.NAMED
        )
        self.speakers = [self.publisher]
        self._unattributed: Speaker | None = None
        self._documents: dict[str, Speaker] = {}

    def unattributed(self) -> Speaker:
        """The source of passive hearsay: nobody in the text."""
        if self._unattributed is None:
            self._unattributed = self._add(Speaker("unattributed", SourceKind.UNSPECIFIED, Naming.UNATTRIBUTED))
        return self._unattributed

    def meant_by(self, span: Span) -> Speaker:
        """Whom the words of ``span`` mean; a speaker who hasn't been met before is added."""
        mention = read_mention(span, self.article, self.roster)
        if mention.reference is Reference.PRONOUN and mention.label.lower() in _RELATIVE:
            antecedent = self._before(span)
            if antecedent is not None:
                return antecedent
        speaker = self._author(mention) or self._known(mention) or self._introduce(mention)
        speaker.mentions.append(span)
        self._learn(speaker, mention)
        return speaker

    def wrote(self, document: str, speaker: Speaker) -> None:
        """Notes that ``speaker`` spoke in a statement, a letter …: "the statement" speaks for it from now on."""
        self._documents[document] = speaker

    def _before(self, relative: Span) -> Speaker | None:
        """Whom "who" means: the words right before it, or else the last person named in its sentence."""
        sentence = self.article.sentence_at(relative.start)
        match = _NOUN_PHRASE.fullmatch(self.article.text, sentence.start, relative.start)
        noun = head_noun(match[1]) if match else None
        if match is not None and noun is not None and noun.noun_class in _PERSONAL:
            return self.meant_by(Span(match.start(1), match.end(1)))
        people = [
            (place.start, entry)
            for entry in self.roster.entries
            for place in entry.places
            if entry.kind in _PEOPLE and sentence.start <= place.start < relative.start
        ]
        return self._of(max(people, key=lambda pair: pair[0])[1]) if people else None

    def _author(self, mention: Mention) -> Speaker | None:
        """A document speaks for whoever wrote it. A later mention may be the first to say who that was."""
        if not mention.noun or mention.noun.noun_class is not NounClass.DOCUMENT or mention.bearer:
            return None
        known = self._documents.get(mention.noun.singular) if mention.reference is Reference.DEFINITE else None
        author = self._writer(mention)
        if author is not None and known is not None and known.naming is not Naming.NAMED:
            known.become(author)
            author = known
        author = author or known
        if author is not None:
            self._documents[mention.noun.singular] = author
        return author

    def _writer(self, mention: Mention) -> Speaker | None:
        own = mention.label.lower().split()[0]
        if own in ("his", "her"):
            return self._by_pronoun(replace(mention, label="he" if own == "his" else "she"))
        if own in ("its", "their"):
            return self._by_pronoun(replace(mention, label="it"))
        if mention.author is None:
            return None
        entry = self.roster.named(mention.author)
        if entry is not None:
            return self.publisher if self.is_publisher_name(entry.name) else self._of(entry)
        noun = vocabulary.noun(mention.author.split()[-1].lower())
        return self._institution(mention, noun.singular) if noun else None

    def is_publisher(self, mention: Mention) -> bool:
        words = mention.label.lower().split()
        if mention.reference is Reference.PRONOUN:
            return words[0] in _SELF and not self.article.in_quotation(mention.span.start)
        if words[0] == "this" and mention.noun and mention.noun.noun_class is NounClass.OUTLET:
            return True
        return self.is_publisher_name(mention.bearer.name if mention.bearer else mention.label)

    def is_publisher_name(self, name: str) -> bool:
        """Whether all words of a name are the outlet's, and what it leaves out says where that is or that it is one.

        "the Echo" is "Teln Valley Echo", and "Meridian" is "Meridian News".
        """
        own = _significant(self.publisher.name or "")
        said = _significant(name)
        if not said or not own:
            return False
        leading = said == own[: len(said)] and all(w.title() in _OUTLET_WORDS for w in own[len(said) :])
        return leading or (set(said) <= set(own) and said[-1] == own[-1])

    def is_outlet(self, span: Span) -> bool:
        """Whether a name is that of an outlet, the publisher included."""
        entry = self.roster.at(span)
        return self.is_publisher_name(span.of(self.article.text)) or (
            entry is not None and entry.kind is SourceKind.OUTLET
        )

    # -- known already?

    def _known(self, mention: Mention) -> Speaker | None:
        if self.is_publisher(mention):
            return self.publisher
        by_reference: dict[Reference, Callable[[Mention], Speaker | None]] = {
            Reference.NAME: self._by_name,
            Reference.PRONOUN: self._by_pronoun,
            Reference.DEFINITE: self._by_description,
            Reference.PARTITIVE: lambda _: None,
            Reference.INDEFINITE: self._by_office,
        }
        return by_reference[mention.reference](mention)

    def _by_name(self, mention: Mention) -> Speaker | None:
        return next((s for s in self.speakers if s.bearer is not None and s.bearer is mention.bearer), None)

    def _by_pronoun(self, mention: Mention) -> Speaker | None:
        word = mention.label.lower()
        if word in ("she", "her"):
            return self._nearest(mention.span, lambda s: s.kind in _PEOPLE and s.female is not False and not s.plural)
        if word in ("he", "him"):
            return self._nearest(mention.span, lambda s: s.kind in _PEOPLE and s.female is not True and not s.plural)
        if word in ("it", "which"):
            return self._nearest(mention.span, lambda s: s.kind in _INSTITUTIONS or s.kind is SourceKind.DOCUMENT)
        return self._nearest(
            mention.span,
            lambda s: s.plural or s.naming is Naming.ANONYMOUS or s.kind in _INSTITUTIONS | {SourceKind.GROUP},
        ) or self._nearest(mention.span, lambda s: True)

    def _by_office(self, mention: Mention) -> Speaker | None:
        """A bare office, as headlines have it: "Governor: …" is the governor that the article names."""
        if self.article.in_title(mention.span.start) and mention.noun and not _counted(mention):
            return self._by_description(mention)
        bare = len(mention.label.split()) == 1 or mention.label[:1].isupper()
        if mention.noun and mention.noun.noun_class is NounClass.OFFICE and bare and not _counted(mention):
            return self._by_description(mention)
        if mention.noun and mention.noun.noun_class is NounClass.GOVERNMENT and not mention.plural:
            return self._by_description(mention)
        return None

    def _by_description(self, mention: Mention) -> Speaker | None:
        """ "the governor", "the source", "the ministry", "the company"."""
        head, noun = mention.head, mention.noun
        if _AGAIN.match(mention.label):
            return self._latest(lambda s: s is not self.publisher)
        if mention.plural and mention.count and _ALL_OF_THEM.match(mention.label):
            return self._latest(lambda s: s.count == mention.count)
        if head is None or mention.label.lower().startswith(("its ", "his ", "her ", "their ")):
            return None
        met = self._latest(
            lambda s: (
                s.head is not None and _same_head(s.head, head) and s.plural == mention.plural and _fits(s, mention)
            )
        )
        same = met or self._described(mention, head)
        if same is not None or (mention.plural and head not in _SOURCE_WORDS):
            return same
        if noun is None or noun.noun_class is NounClass.CROWD:
            return self._nearest(mention.span, lambda s: s.kind is SourceKind.PERSON and s.role is None, reach=_NEAR)
        if noun.noun_class is NounClass.OUTLET:
            return self._nearest(mention.span, lambda s: s.kind is SourceKind.OUTLET)
        if noun.noun_class in (NounClass.GOVERNMENT, NounClass.ORGANIZATION):
            return self._institution(mention, noun.singular)
        if noun.noun_class is NounClass.UNNAMED and head in _SOURCE_WORDS:
            return self._latest(
                lambda s: s.naming is Naming.ANONYMOUS and s.plural == mention.plural and s.kind in _HUMAN
            )
        return None

    def _institution(self, mention: Mention, head: str) -> Speaker | None:
        """Whom "the ministry" means: the last named one; "the watchdog" may stand for a name without the word."""
        named = self._nearest(mention.span, lambda s: _last_word(s) == head, reach=math.inf)
        marks = vocabulary.stands_for(head)
        if named is None and marks:
            named = self._nearest(
                mention.span,
                lambda s: s.kind in _INSTITUTIONS and bool(marks & set((s.name or "").split())),
                reach=math.inf,
            )
        if named is None and "*" in marks:
            named = self._nearest(mention.span, lambda s: s.kind in (SourceKind.ORGANIZATION, SourceKind.UNSPECIFIED))
        return named

    def _described(self, mention: Mention, head: str) -> Speaker | None:
        """A name that the article gives with this noun: "the governor" where it has "the governor, Iskra Velan"."""
        fitting = [e for e in self.roster.entries if e.describes(head)]
        before = [e for e in fitting if e.places[0].start < mention.span.start]
        if before:
            entry = max(before, key=lambda e: max(p.start for p in e.places if p.start < mention.span.start))
        elif fitting:
            entry = fitting[0]
        else:
            return None
        return self._of(entry)

    def _latest(self, fits: Callable[[Speaker], bool]) -> Speaker | None:
        met = [s for s in self.speakers if s.mentions and fits(s)]
        return max(met, key=lambda s: s.mentions[-1], default=None)

    def _nearest(self, span: Span, fits: Callable[[Speaker], bool], reach: float = _REACH) -> Speaker | None:
        """The best antecedent by distance in sentences: sources first, then names that begin a sentence."""
        here = self.article.sentence_number(span.start)
        candidates: list[tuple[float, int, Speaker | Entry]] = []
        for speaker in self.speakers:
            places = [m for m in speaker.mentions if m.end <= span.start]
            if places and speaker is not self.publisher and fits(speaker):
                distance = here - self.article.sentence_number(places[-1].start)
                candidates.append((float(distance), -places[-1].start, speaker))
        quoted = self.article.in_quotation(span.start)
        for entry in self.roster.entries:
            places = [p for p in entry.places if p.end <= span.start]
            if not quoted:
                places = [p for p in places if not self.article.in_quotation(p.start)]
            if not places or self.is_publisher_name(entry.name) or not fits(_speaker_of(entry)):
                continue
            distance = here - self.article.sentence_number(places[-1].start)
            begins = self._is_subject(places[-1])
            candidates.append((distance + (_SUBJECT if begins else _NOT_A_SOURCE), -places[-1].start, entry))
        best = min(candidates, key=lambda c: c[:2], default=None)
        if best is None or best[0] > reach:
            return None
        return self._of(best[2]) if isinstance(best[2], Entry) else best[2]

    def _is_subject(self, place: Span) -> bool:
        """Whether a name stands where its sentence begins, but for titles and descriptions before it."""
        sentence = self.article.sentence_at(place.start)
        before = [w for w in self.article.text[sentence.start : place.start].split() if w.rstrip(".,") not in titles()]
        return len(before) <= _BRIEF or (len(before) <= _APPOSED and before[-1].endswith(","))

    def _of(self, entry: Entry) -> Speaker:
        known = next((s for s in self.speakers if s.bearer is entry), None)
        return known or self._add(_speaker_of(entry))

    # -- new

    def _introduce(self, mention: Mention) -> Speaker:
        if mention.bearer is not None:
            return self._of(mention.bearer)
        noun = mention.noun
        kind = _KINDS[noun.noun_class] if noun else SourceKind.PERSON
        naming = _naming(mention)
        speaker = Speaker(
            label=_label(mention),
            kind=SourceKind.GROUP if kind is SourceKind.PERSON and mention.plural else kind,
            naming=naming,
            name=_label(mention) if naming is Naming.NAMED and kind in _INSTITUTIONS else None,
            head=mention.head,
            count=mention.count if mention.plural else None,
            plural=mention.plural,
        )
        if mention.reference is Reference.PARTITIVE:
            self._inherit(speaker, mention)
        if kind is SourceKind.DOCUMENT and noun:
            self._documents[noun.singular] = speaker
        return self._add(speaker)

    def _inherit(self, speaker: Speaker, mention: Mention) -> None:
        """One of a group has the group's terms, affiliation and way into print."""
        group = self._latest(lambda s: s.plural)
        if group is None:
            return
        speaker.naming = group.naming
        speaker.kind = SourceKind.PERSON
        speaker.affiliation, speaker.conditions, speaker.via = group.affiliation, group.conditions, group.via
        speaker.head = mention.noun.singular if mention.noun else group.head
        if mention.noun is None or "them" in mention.label.lower():
            speaker.label = f"one of {group.label}" if not mention.plural else group.label

    def _learn(self, speaker: Speaker, mention: Mention) -> None:
        """What a further mention says of a speaker."""
        words = set(mention.label.lower().split())
        if words & vocabulary.words("nouns", "female"):
            speaker.female = True if not words & {"his", "her"} or "her" not in words else speaker.female
        elif words & vocabulary.words("nouns", "male") and "his" not in words:
            speaker.female = False
        speaker.conditions = speaker.conditions or mention.conditions
        if speaker is self.publisher:
            return
        speaker.role = speaker.role or (mention.role if mention.bearer else None)
        if speaker.role and speaker.label == speaker.name and speaker.label.isupper():
            speaker.label = f"{_ARTICLE.sub('', speaker.role)} {speaker.label}"
        if speaker.affiliation is None and mention.affiliation and mention.affiliation != speaker.name:
            speaker.affiliation = self._named_affiliation(speaker, mention)
        if speaker.affiliation is None and mention.noun and mention.noun.noun_class is NounClass.OFFICE:
            speaker.affiliation = self._employer(speaker, mention)

    def _named_affiliation(self, speaker: Speaker, mention: Mention) -> str:
        """ "the watchdog" by its name, where the article gives one; a mouthpiece is then called by it too."""
        worded = mention.affiliation or ""
        noun = head_noun(worded) if worded.startswith("the ") else None
        found = self._institution(mention, noun.singular) if noun else None
        if found is None:
            return worded
        if mention.noun and mention.noun.noun_class is NounClass.OFFICE and speaker.name is None:
            speaker.label = f"{found.label} {mention.head}"
        return found.label

    def _employer(self, speaker: Speaker, mention: Mention) -> str | None:
        """For whom "its spokesman", "a ministry spokesman" or "a spokesman" speaks: the institution last spoken of."""
        description = (mention.role or mention.label).lower()
        first = description.split()[0]
        known = next((n for w in description.split()[:-1] if (n := vocabulary.noun(w))), None)
        if first in ("its", "their") or description in ("a spokesman", "a spokeswoman", "a spokesperson"):
            found = self._nearest(mention.span, lambda s: s.kind in _INSTITUTIONS and bool(s.name))
        elif known and known.noun_class in (NounClass.GOVERNMENT, NounClass.ORGANIZATION):
            found = self._nearest(
                mention.span,
                lambda s: (
                    s.kind in _INSTITUTIONS
                    and (known.singular in (s.name or "").lower() or "*" in vocabulary.stands_for(known.singular))
                ),
            )
        else:
            return None
        if found is None:
            return None
        if speaker.name is None and mention.reference is not Reference.NAME:
            speaker.label = f"{found.label} {mention.head}"
        return found.label

    def _add(self, speaker: Speaker) -> Speaker:
        self.speakers.append(speaker)
        return speaker


def _counted(mention: Mention) -> bool:
    """ "A former minister", "one minister": somebody, not the minister."""
    return mention.label.lower().split()[0] in ("a", "an", "one", "another", "some", "several", "former")


def _significant(name: str) -> list[str]:
    return [w for w in re.findall(r"\w+", name.lower()) if w != "the"]


def _same_head(known: str, head: str) -> bool:
    return known == head or (known in _SOURCE_WORDS and head in _SOURCE_WORDS)


def _last_word(speaker: Speaker) -> str:
    return (speaker.name or "").lower().split()[-1] if speaker.name else ""


def _fits(speaker: Speaker, mention: Mention) -> bool:
    """Whether a description adds nothing that contradicts what is known: "the weather office" is no press office."""
    if mention.affiliation and speaker.affiliation and mention.affiliation != speaker.affiliation:
        return False
    if mention.head in _SOURCE_WORDS:
        return True
    known = set(f"{speaker.label} {speaker.role or ''}".lower().split())
    said = [w for w in mention.label.lower().split()[1:] if w != mention.head]
    return all(word in known for word in said) or (speaker.naming is Naming.ANONYMOUS and bool(set(said) & known))


def _speaker_of(entry: Entry) -> Speaker:
    full = vocabulary.outlets().full_name(entry.name) if entry.kind is SourceKind.OUTLET else None
    text = " ".join(entry.roles).lower().split()
    female = True if set(text) & vocabulary.words("nouns", "female") - {"her", "she"} else None
    if female is None and set(text) & vocabulary.words("nouns", "male") - {"his", "he"}:
        female = False
    return Speaker(
        label=entry.name,
        name=full if full and full != entry.name else entry.name,
        kind=entry.kind,
        naming=Naming.NAMED,
        bearer=entry,
        female=female,
    )


def _label(mention: Mention) -> str:
    words = mention.label.split()
    if words[0].lower() in ("the", "a", "an"):
        words = words[1:] or words
    return " ".join(words)


def _naming(mention: Mention) -> Naming:
    """Whether the words identify the speaker, withhold who it is, or mean a crowd."""
    if mention.conditions:
        return Naming.ANONYMOUS
    noun = mention.noun
    if noun is None:
        plural_looking = (mention.head or "").endswith("s") and mention.count is None
        return Naming.COLLECTIVE if plural_looking and mention.reference is Reference.INDEFINITE else Naming.ANONYMOUS
    if mention.plural:
        return _naming_of_several(mention, noun.noun_class)
    if noun.noun_class in (NounClass.UNNAMED, NounClass.CROWD):
        return Naming.ANONYMOUS
    if noun.noun_class is NounClass.OFFICE and mention.reference is Reference.INDEFINITE:
        mouthpiece = noun.singular.startswith("spokes")
        return Naming.NAMED if mouthpiece or len(mention.label.split()) == 1 else Naming.ANONYMOUS
    if noun.noun_class is NounClass.DOCUMENT:
        return Naming.NAMED if mention.affiliation else Naming.ANONYMOUS
    return Naming.NAMED


def _naming_of_several(mention: Mention, noun_class: NounClass) -> Naming:
    if noun_class is NounClass.GOVERNMENT:
        return Naming.NAMED
    if noun_class is NounClass.OUTLET:
        return Naming.COLLECTIVE
    if mention.count is not None or mention.label.lower().startswith("several"):
        return Naming.ANONYMOUS
    described = mention.affiliation is not None or len(mention.label.split()) > 1
    if mention.head in ("source", "people", "person", "insider"):
        return Naming.ANONYMOUS
    return Naming.ANONYMOUS if mention.head == "official" and described else Naming.COLLECTIVE

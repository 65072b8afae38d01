"""What resolution knows at a point of the article: who has spoken, who is named where, and who was described."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reportedly.extract.resolve.mentions.nominals import Nominal, Nominals
from reportedly.extract.resolve.mentions.reading import read_mention
from reportedly.extract.resolve.named.entry import Entry
from reportedly.extract.resolve.named.roster import Roster
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.text.own_name import OwnName
from reportedly.extract.resolve.whom import standing
from reportedly.extract.resolve.whom.introducing import introduced
from reportedly.extract.resolve.whom.mentioned import Mentioned
from reportedly.extract.resolve.whom.offices import body_called, held
from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.extract.resolve.whom.speaker import speaker_of as _speaker_of
from reportedly.extract.vocabulary import NounClass
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span

Fits = Callable[[Speaker], bool]

# A name or a description that is no source yet is this many sentences farther away than one that is; less when it
# begins its sentence. Chosen on the news of a coreference corpus.
_NOT_A_SOURCE, _SUBJECT = 1.6, 0.3
_EMBEDDED = 0.9  # whoever speaks inside another's words is farther away by
_UNCLEAR = 1.0  # what may be a place as well as a person is farther away by
_EITHER = 0.5  # of whom nothing tells whether "she" may mean them are farther than of whom it is told
_HEADLINE = 1.5  # the text doesn't go on from its headline
_DESCRIBED = 0.4  # and a description is a little farther away than a name


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is looked for. reach: sentences back. said: the words attributed, in which nobody speaks of himself by name.

    speaking: only those who have spoken. thing: a document fits as such, whoever speaks in it. gendered: "she" or "he".
    """

    fits: Fits
    reach: int
    said: tuple[Span, ...] = ()
    speaking: bool = False
    thing: bool = False
    gendered: bool = False


class Scene:
    """``publisher`` is the first of ``speakers``; ``documents``: noun -> whoever speaks in that document.

    own_letters: by which the publisher signs its datelines, where its name doesn't tell them.
    """

    def __init__(self, article: Article, roster: Roster) -> None:
        outlet = article.document.outlet
        self.article = article
        self.roster = roster
        self.nominals = Nominals(article.text, [p for p in article.paragraphs if p != article.title])
        self.publisher = Speaker(outlet or "this article", SourceKind.OUTLET, Naming.NAMED, name=outlet)
        self._own_name = OwnName(outlet or "")
        self.own_letters: str | None = None
        self._mentioned = Mentioned(self.publisher)
        self.documents: dict[str, Speaker] = {}
        self._of_entry: dict[int, Speaker] = {}
        self._of_entries: dict[frozenset[int], Speaker] = {}
        self._things: set[Span] = set()
        self._embedded: set[Span] = set()
        self._of_nominal: dict[Nominal, Speaker] = {}

    # -- who is in it

    @property
    def speakers(self) -> list[Speaker]:
        return self._mentioned.speakers

    def add(self, speaker: Speaker) -> Speaker:
        self._mentioned.add(speaker)
        return speaker

    def of(self, entry: Entry) -> Speaker:
        """The speaker of that name."""
        if self.is_publisher_name(entry.name):
            return self.publisher
        if id(entry) not in self._of_entry:
            self._of_entry[id(entry)] = self.add(_speaker_of(entry))
        return self._of_entry[id(entry)]

    def identify(self, speaker: Speaker, entry: Entry) -> None:
        """The speaker turns out to bear that name."""
        speaker.role = speaker.role or speaker.label
        speaker.become(_speaker_of(entry))
        self._of_entry[id(entry)] = speaker

    def of_several(self, entries: tuple[Entry, ...], label: str) -> Speaker:
        """The speaker that several named ones are together."""
        key = frozenset(id(entry) for entry in entries)
        if key not in self._of_entries:
            name = " and ".join(entry.name for entry in entries) if len(entries) > 1 else None
            crowds = all(entry.kind is SourceKind.GROUP for entry in entries)
            several = Speaker(label, SourceKind.GROUP, Naming.COLLECTIVE if crowds else Naming.NAMED, plural=True)
            several.name, several.count = (None, None) if crowds or not name else (name, len(entries))
            self._of_entries[key] = self.add(several)
        return self._of_entries[key]

    def note(self, speaker: Speaker, span: Span, *, thing: bool = False, embedded: bool = False) -> None:
        """``span`` means ``speaker``.

        thing: it names a document that speaks for it, and that "it" may go on about. embedded: it stands in the words
        of another speaker, whom a later "he" rather means.
        """
        if embedded:
            self._embedded.add(span)
        if thing:
            self._things.add(span)
        self._mentioned.note(speaker, span)

    def is_publisher_name(self, name: str) -> bool:
        return name == self.own_letters or self._own_name.is_called(name)

    # -- who may be meant

    def recent(self, before: int | None = None) -> Iterator[Speaker]:
        """Speakers from the latest mention back, the publisher left out; each once."""
        return self._mentioned.recent(before)

    def latest(self, fits: Fits) -> Speaker | None:
        return next((speaker for speaker in self.recent() if fits(speaker)), None)

    def nearest(self, span: Span, wanted: Wanted) -> Speaker | None:
        """The best antecedent of ``span`` by distance in sentences: speakers first, then names, then descriptions.

        Returns None where nobody who fits stands within reach.
        """
        best: tuple[float, int] = (float(wanted.reach) + 1e-9, 0)
        found: Speaker | Entry | Nominal | None = None
        for near, place, who in self._within_reach(span, wanted):
            if (near, -place.start) >= best:
                continue
            speaker = self._as_speaker(who)
            rank = (near + self._doubt(speaker, who, wanted), -place.start)
            fitting = wanted.fits(speaker) or (wanted.thing and place in self._things)
            if rank < best and fitting:
                best, found = rank, who
        return self._speaker(found)

    def _doubt(self, speaker: Speaker, who: Speaker | Entry | Nominal, wanted: Wanted) -> float:
        """How much farther away somebody is of whom too little is known."""
        if speaker.kind is SourceKind.UNSPECIFIED:
            return _UNCLEAR
        unknown = wanted.gendered and speaker.female is None
        return _EITHER if unknown and not standing.begins_a_sentence(who, self.article) else 0.0

    def _within_reach(self, span: Span, wanted: Wanted) -> Iterator[tuple[float, Span, Speaker | Entry | Nominal]]:
        """Whoever may be meant at ``span`` for all that is known of places: how far, where and who."""
        here = self.article.sentence_number(span.start)
        first = self.article.sentences[max(0, here - wanted.reach)].start if self.article.sentences else 0
        for place, extra, who in self._places(first, span.start):
            if any(said.covers(place) for said in wanted.said):
                continue
            if extra and (wanted.speaking or standing.is_out_of_sight(place, span, self.article)):
                continue
            distance = here - self.article.sentence_number(place.start) + extra
            distance += _EMBEDDED if place in self._embedded else 0.0
            if extra:
                distance += _SUBJECT if standing.is_subject(place, self.article) else _NOT_A_SOURCE
                distance += _HEADLINE if self.article.in_title(place.start) else 0.0
            yield distance, place, who

    def _places(self, start: int, end: int) -> Iterator[tuple[Span, float, Speaker | Entry | Nominal]]:
        for place, speaker in self._mentioned.between(start, end):
            yield place, 0.0, speaker
        for place, entry in self.roster.between(start, end):
            if not self.is_publisher_name(entry.name) and not standing.is_where(place, entry, self.article.text):
                yield place, 1e-6, entry
        for nominal in self.nominals.between(start, end):
            again = nominal.definite and nominal.noun.singular.endswith("-year-old")  # whoever was named just now
            told_of_a_name = standing.is_told_of_a_name(nominal, self.article, self.roster)
            if nominal.noun.noun_class is NounClass.DOCUMENT or again or told_of_a_name:
                continue
            yield nominal.span, _DESCRIBED, nominal

    def _as_speaker(self, who: Speaker | Entry | Nominal) -> Speaker:
        if isinstance(who, Entry):
            return self._of_entry.get(id(who)) or _speaker_of(who)
        if isinstance(who, Nominal):
            met = self._met(who)
            entry = self._holder(who) if met is None else None
            return met or (self._described(who) if entry is None else self._as_speaker(entry))
        return who

    def _met(self, nominal: Nominal) -> Speaker | None:
        """Somebody unnamed who has spoken and whom a description goes on about: "the nurse" after "a nurse".

        Whoever is withheld comes before whoever is named with that noun: no description leads from one to the other.
        """
        if not nominal.definite or nominal.noun.plural or not nominal.personal:
            return None
        spoken = self.recent(nominal.span.start)
        return next((s for s in spoken if s.name is None and not s.plural and s.head == nominal.noun.singular), None)

    def speaker_of(self, who: Entry | Nominal) -> Speaker:
        """The speaker that a name or a description means."""
        return self.of(who) if isinstance(who, Entry) else self.of_nominal(who)

    def _speaker(self, who: Speaker | Entry | Nominal | None) -> Speaker | None:
        return who if who is None or isinstance(who, Speaker) else self.speaker_of(who)

    def of_nominal(self, nominal: Nominal) -> Speaker:
        """The speaker whom a description introduces; from now on it is one of the article's."""
        for place, speaker in self._mentioned.around(nominal.span):
            if place.start == nominal.span.start or not nominal.definite:
                return speaker
        met = self._met(nominal)
        entry = self._holder(nominal) if met is None else None
        if entry is not None:
            return self.of(entry)
        speaker = met or self._described(nominal)
        if speaker not in self._mentioned:
            self.add(speaker)
            self.note(speaker, nominal.span)
        return speaker

    def _holder(self, nominal: Nominal) -> Entry | None:
        """Who is named and called so: "the senator" may be Cory Booker, "the ministry" the Ministry of Trade."""
        if not nominal.definite or nominal.noun.plural:
            return None
        mention = read_mention(nominal.span, self.article, self.roster)
        if nominal.personal:
            return held(mention, self.roster, mention.span.start)
        if mention.modifiers or mention.first != "the" or nominal.noun.noun_class is NounClass.DOCUMENT:
            return None
        return body_called(nominal.noun.singular, [], nominal.span.start, self.roster, self.is_publisher_name)

    def _described(self, nominal: Nominal) -> Speaker:
        if nominal not in self._of_nominal:
            self._of_nominal[nominal] = introduced(read_mention(nominal.span, self.article, self.roster))
        return self._of_nominal[nominal]

"""The speakers of one article: every mention is led to whom it means, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from reportedly.extract import vocabulary
from reportedly.extract.resolve.mentions.mention import Mention, Reference
from reportedly.extract.resolve.mentions.reading import read_mention
from reportedly.extract.resolve.named.bearer import ANYBODY
from reportedly.extract.resolve.named.roster import Roster
from reportedly.extract.resolve.text import wording
from reportedly.extract.resolve.text.article import Article
from reportedly.extract.resolve.text.own_name import initials
from reportedly.extract.resolve.text.wires import wire_of
from reportedly.extract.resolve.whom import definites, documents, employers, introducing, owners, partitives, pronouns
from reportedly.extract.resolve.whom.offices import ministry_of_minister
from reportedly.extract.resolve.whom.scene import Scene
from reportedly.extract.resolve.whom.speaker import PEOPLE, Speaker, female_of
from reportedly.extract.vocabulary import PERSONAL, NounClass
from reportedly.model.source import Naming, SourceKind
from reportedly.model.span import Span

Rule = Callable[[Mention, Scene], Speaker | None]
# An agency that has been named anew, or whose name is translated, keeps its letters: all but the first are its own.
_AGENCY_LETTERS = re.compile(r"[A-Z]{3,6}")


def _own_name(mention: Mention, scene: Scene) -> Speaker | None:
    """ "this newspaper", "the Echo" in the Teln Valley Echo."""
    this = mention.first == "this" and mention.noun is not None and mention.noun.noun_class is NounClass.OUTLET
    named = scene.is_publisher_name(mention.bearer.name if mention.bearer else mention.label)
    return scene.publisher if this or named else None


def _named_next(mention: Mention, scene: Scene) -> Speaker | None:
    """ "… the director of the hospital said. “…,” Dr Oltan told us": a name without a word on who that is.

    Holds for the first mention of a name that nothing describes, right after an office spoke of with its article.
    """
    entry, text = mention.bearer, scene.article.text
    if entry is None or entry.kind not in PEOPLE or not mention.span.covers(entry.places[0]) or mention.role_says_more:
        return None
    before = next(scene.recent(), None)
    if before is None or before.name is not None or before.naming is not Naming.NAMED or before.plural:
        return None
    last, number = before.mentions[-1], scene.article.sentence_number
    near = 0 <= number(mention.span.start) - number(last.end) <= 1
    other = {before.female, female_of(entry)} == {True, False}
    if (
        mention.embedded
        or other
        or before.kind is not SourceKind.PERSON
        or not near
        or not text.startswith(("the ", "The "), last.start)
    ):
        return None
    scene.identify(before, entry)
    return before


def _by_name(mention: Mention, scene: Scene) -> Speaker | None:
    if mention.bearer is None:
        return None
    described = mention.role is not None and mention.noun is not None and mention.noun.noun_class in PERSONAL
    anybody = mention.noun is not None and mention.noun.singular in ANYBODY
    if described and not anybody and mention.bearer.kind is SourceKind.UNSPECIFIED:
        mention.bearer.kind = SourceKind.PERSON
    return scene.of(mention.bearer)


def _by_names(mention: Mention, scene: Scene) -> Speaker | None:
    return scene.of_several(mention.bearers, mention.label)


def _by_reporter(mention: Mention, scene: Scene) -> Speaker | None:
    """ "A Reuters reporter counted …", "our reporters counted …": what an outlet's reporter has seen is its own."""
    noun = mention.noun.singular if mention.noun is not None and mention.first == "our" else mention.head
    if noun not in vocabulary.words("nouns", "reporter") or (mention.plural and mention.first != "our"):
        return None
    if mention.first in ("our", "this") or (mention.affiliation and scene.is_publisher_name(mention.affiliation)):
        return scene.publisher
    outlet = scene.roster.named(mention.affiliation.split(" (")[0]) if mention.affiliation else None
    return scene.of(outlet) if outlet is not None and outlet.kind is SourceKind.OUTLET else None


# What is tried for each way of pointing at somebody, in this order; whom no rule finds is new.
_OWN = ("the outlet's own name", _own_name)
_REPORTER = ("an outlet's reporter speaks for it", _by_reporter)
_AGAIN = ("whoever was quoted last", definites.again)
_DOCUMENT = ("a document speaks for its author", documents.author)
_MEMBERS = ("those who are an office", definites.by_members)
RULES: Mapping[Reference, tuple[tuple[str, Rule], ...]] = {
    Reference.NAME: (_OWN, ("an office, then the name of whoever holds it", _named_next), ("the same name", _by_name)),
    Reference.JOINT: (("the same names", _by_names),),
    Reference.PRONOUN: (
        ("a relative pronoun means what stands before it", documents.by_which),
        ("a relative pronoun means what stands before it", pronouns.by_relative),
        ("the outlet speaks of itself", pronouns.of_itself),
        ("a paper that reads so", documents.by_paper),
        ("a pronoun means the nearest that fits", pronouns.by_pronoun),
    ),
    Reference.DEFINITE: (
        _OWN,
        _REPORTER,
        _AGAIN,
        _DOCUMENT,
        _MEMBERS,
        ("a description met before", definites.by_description),
    ),
    Reference.PARTITIVE: (_OWN, ("one of several, or set apart", partitives.one_of_them)),
    Reference.INDEFINITE: (
        _OWN,
        _REPORTER,
        _AGAIN,
        _DOCUMENT,
        _MEMBERS,
        ("an office that the article names", definites.by_office),
        ("the same words", definites.by_same_words),
    ),
}
NEW = "first mention"


def _signs_itself(letters: str, publisher: str | None) -> bool:
    """Whether the letters in an agency's dateline are its own: "NNA" in the Ridge News Agency, but for the first."""
    own = initials(publisher or "")
    known = vocabulary.outlets().full_name(letters) is not None
    return not known and _AGENCY_LETTERS.fullmatch(letters) is not None and letters[1:] == own[1:]


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom words mean, by which rule, and where that speaker was mentioned before (None at the first mention)."""

    speaker: Speaker
    rule: str
    antecedent: Span | None


class Cast:
    """Leads words to speakers; keeps, for each span that it was asked about, the rule that decided."""

    def __init__(self, article: Article, roster: Roster) -> None:
        self.article = article
        self.scene = Scene(article, roster)
        self.meant: dict[Span, Meant] = {}
        self._unattributed: Speaker | None = None
        self.wire = self._wire()

    def _wire(self) -> Speaker | None:
        """The agency whose copy the article is, unless the publisher is that agency."""
        name = wire_of(self.article)
        if name is not None and _signs_itself(name, self.publisher.name):
            self.scene.own_letters = name
        if name is None or self.scene.is_publisher_name(name):
            return None
        name = next((full for full in self.article.document.byline if initials(full) == name), name)
        entry = self.scene.roster.named(name)
        if entry is not None:
            entry.kind = SourceKind.OUTLET
            return self.scene.of(entry)
        full = vocabulary.outlets().full_name(name) or name
        return self.scene.add(Speaker(name, SourceKind.OUTLET, Naming.NAMED, name=full))

    @property
    def publisher(self) -> Speaker:
        return self.scene.publisher

    @property
    def speakers(self) -> list[Speaker]:
        return self.scene.speakers

    def unattributed(self) -> Speaker:
        """The source of passive hearsay: nobody in the text."""
        if self._unattributed is None:
            nobody = Speaker("unattributed", SourceKind.UNSPECIFIED, Naming.UNATTRIBUTED)
            self._unattributed = self.scene.add(nobody)
        return self._unattributed

    def is_outlet(self, span: Span) -> bool:
        """Whether a name is that of an outlet, the publisher included."""
        entry = self.scene.roster.at(span)
        return self.scene.is_publisher_name(span.of(self.article.text)) or (
            entry is not None and entry.kind is SourceKind.OUTLET
        )

    def meant_by(self, span: Span, said: tuple[Span, ...] = (), *, embedded: bool = False) -> Speaker:
        """Whom the words of ``span`` mean; a speaker who hasn't been met before is added.

        said: the words attributed to them. embedded: they stand in another's words. The same words always mean the
        same: two quotations that share a "he said" have one speaker.
        """
        if span in self.meant:
            return self.meant[span].speaker
        mention = replace(read_mention(span, self.article, self.scene.roster), said=said, embedded=embedded)
        found, rule = self._found(mention)
        self.meant[span] = Meant(found, rule, found.mentions[-1] if found.mentions else None)
        document = mention.noun is not None and mention.noun.noun_class is NounClass.DOCUMENT
        self.scene.note(found, span, thing=document and mention.bearer is None, embedded=embedded)
        self._learn(found, mention)
        owners.tell_whose(found, self.scene)
        return found

    def _found(self, mention: Mention) -> tuple[Speaker, str]:
        for name, rule in RULES[mention.reference]:
            speaker = rule(mention, self.scene)
            if speaker is not None:
                return speaker, name
        owned = owners.owned_by(mention, self.scene)
        again = self.scene.latest(lambda s: owned is not None and s.label == owned.label)
        if again is not None:
            return again, "whose it is was told before"
        speaker = self.scene.add(introducing.introduced(mention))
        if mention.words == ["the", "ministry"] and (field := ministry_of_minister(self.scene.roster)) is not None:
            speaker.label = speaker.name = field
        if owned is not None:
            owners.settle(speaker, owned, mention)
        return speaker, NEW

    def _learn(self, speaker: Speaker, mention: Mention) -> None:
        """What a further mention says of a speaker."""
        told = introducing.female(mention) if mention.reference is not Reference.PRONOUN else None
        gendered = {"he": False, "she": True}.get(mention.first)
        speaker.female = next((known for known in (told, speaker.female, gendered) if known is not None), None)
        speaker.conditions = speaker.conditions or mention.conditions
        if speaker is self.publisher:
            return
        introducing.describe_more(speaker, mention)
        told = mention.bearer is not None and not wording.CIVIL.fullmatch(mention.role or "Mr")
        speaker.role = speaker.role or (mention.role if told else None)
        if speaker.role and speaker.label == speaker.name and speaker.label.isupper():
            speaker.label = f"{introducing.without_article(speaker.role)} {speaker.label}"
        if (speaker.affiliation is None or speaker.name is None) and speaker.kind is not SourceKind.GROUP:
            employers.learn_employer(speaker, mention, self.scene)

"""What stands in the parts of a dossier: timeline, sources, revisions, excerpts."""

from __future__ import annotations

import dataclasses

from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Stance, Time, TimeRole, TimeType
from reportedly.present.dossier import Dossier, Options, dossier_of
from reportedly.trace.found import Findings
from tests.conftest import READER, document_of, find, said
from tests.present import weir
from tests.present.dossier.story import DAY, findings


def dossier(found: Findings | None = None) -> Dossier:
    return dossier_of(found or findings(), Options(DAY))


def test_the_claims_that_most_articles_carry_come_first() -> None:
    shown = dossier()
    assert [claim.articles for claim in shown.claims if claim.main] == [2, 2, 1, 1]
    assert [claim.number for claim in shown.claims] == [1, 2, 3, 4, 5]


def test_a_day_has_what_was_published_and_first_said_on_it() -> None:
    first = dossier().days[0]
    assert first.words == "3 March 2025"
    assert [paper.outlet for paper in first.published] == ["The Lower Post"]
    assert {(entry.kind, entry.number) for entry in first.entries} >= {("first reported", 1), ("first reported", 2)}


def test_a_later_count_stands_on_its_day_as_superseding() -> None:
    wednesday = next(day for day in dossier().days if day.day == "2025-03-05")
    assert ("superseded", "“At least 12 boats were lost”") in {(e.kind, e.label) for e in wednesday.entries}


def test_an_earlier_day_that_a_claim_names_is_in_the_timeline() -> None:
    found = findings()
    statement = weir.POST.statements[0]
    time = Time(find(weir.POST.document.text, "lost"), TimeType.DATE, "2025-02-28", TimeRole.EVENT)
    dated = dataclasses.replace(statement, times=(time,))
    post = dataclasses.replace(weir.POST, statements=(dated, *weir.POST.statements[1:]))
    readings = [post if reading is weir.POST else reading for reading in found.readings.values()]
    first = dossier(Findings.of(found.claims, readings)).days[0]
    assert (first.words, [entry.kind for entry in first.entries]) == ("28 February 2025", ["said of this day"])


def test_forecasts_are_listed_by_the_day_that_they_are_due() -> None:
    (ahead,) = dossier().ahead
    assert (ahead.due, ahead.outcome, ahead.who) == ("1 June 2025", "its day has come", "lock keeper")


def test_a_named_source_has_every_wording_of_the_articles_but_pronouns_and_relays() -> None:
    called = {source.label: source.called for source in dossier().named}
    assert called == {"harbour office": ("the harbour office",), "Ana Lind": ("Ana Lind",)}


def test_a_later_version_of_an_article_is_set_against_the_earlier() -> None:
    (revision,) = dossier().revisions
    assert (revision.old, revision.new, revision.announced) == ("3 March 2025", "6 March 2025", None)
    assert revision.changes[0].what == "headline"
    pieces = [
        piece.words
        for change in revision.changes
        for passed in change.before
        for piece in passed.words
        if piece.changed
    ]
    assert "12" in pieces
    only_here = revision.changes[-1]
    assert "never shut" in only_here.before[0].words[0].words
    assert "mended" in only_here.after[0].words[0].words


def test_where_the_words_said_stay_the_same_those_that_lead_to_them_are_compared() -> None:
    versions = [_minister("ruled out"), _minister("did not rule out")]
    (revision,) = dossier(Findings.of((), versions)).revisions
    (change,) = revision.changes
    assert ("ruled", True) in {(piece.words, piece.changed) for piece in change.before[0].words}


def _minister(cue: str) -> Reading:
    document = document_of(
        ((SectionKind.BODY, f"The minister {cue} a closure of the harbour."),),
        outlet="The Post",
        url="https://post.example/closure",
        published="2025-03-03" if cue == "ruled out" else "2025-03-04",
    )
    minister = Source("m", "minister", SourceKind.PERSON, Naming.NAMED, name="Eva Strand")
    statement = said(document, "s1", ["a closure of the harbour"], ("m", "p"), source=["The minister"], cue=[cue])
    changed = dataclasses.replace(statement, stance=Stance.DENIES if cue == "ruled out" else Stance.ASSERTS)
    return Reading(document, (weir.outlet("The Post"), minister), (changed,), READER)


def test_excerpts_are_whole_sentences_and_what_is_left_out_between_them_is_marked() -> None:
    revised = dossier().articles[-1]
    (first, _) = revised.paragraphs
    words = str(first.text.striptags())
    assert words.startswith("1At least 14 boats were lost, the harbour office said.")
    assert words.endswith("[…]")


def test_a_note_beside_an_excerpt_leads_to_its_claims() -> None:
    post = dossier().articles[0]
    notes = [note for paragraph in post.paragraphs for note in paragraph.notes]
    assert [[number for _, number, _ in note.claims] for note in notes] == [[2], [1]]

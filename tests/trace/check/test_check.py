"""A draft against articles: each verdict, and what is never said."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from reportedly.ledger.networks import PACKAGED
from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Kind, Modifier, Quantity, Stance
from reportedly.trace.check import Checked, Verdict, check
from reportedly.trace.difference import In
from tests.conftest import READER, document_of, find, said
from tests.present import weir

FOUND = weir.findings()
ME = Source("p", "draft", SourceKind.OUTLET, Naming.NAMED)


def person(name: str, naming: Naming = Naming.NAMED) -> Source:
    return Source("who", name, SourceKind.PERSON, naming, name=name if naming is Naming.NAMED else None)


def draft(words: str, *chain: Source, figure: tuple[str, float, str | None] | None = None, **known: Any) -> Reading:
    """A draft of one statement of the given words, by the sources of the chain."""
    document = document_of(((SectionKind.BODY, words),))
    sources = {source.id: source for source in (*chain, ME)}
    figures = [Quantity(find(words, figure[0]), figure[1], None, figure[2], Modifier.EXACT)] if figure else []
    statement = said(document, "t1", [words], tuple(sources), quantities=tuple(figures), **known)
    return Reading(document, tuple(sources.values()), (statement,), READER)


def verdicts(reading: Reading) -> list[Verdict]:
    return [remark.verdict for one in check(reading, FOUND, PACKAGED) for remark in one.remarks]


def only(reading: Reading) -> Checked:
    (one,) = check(reading, FOUND, PACKAGED)
    return one


def test_a_figure_that_the_articles_have_is_sourced_and_what_replaced_it_is_named() -> None:
    one = only(draft("12 boats were lost", weir.OFFICE, figure=("12 boats", 12, "boats")))
    assert [(remark.verdict, remark.claim, remark.beside) for remark in one.remarks] == [
        (Verdict.SOURCES_SAY, "c000000000012", ()),
        (Verdict.SUPERSEDED, "c000000000012", ("c000000000019",)),
    ]


def test_a_figure_that_no_article_has_is_set_beside_the_latest_ones_of_the_same_source() -> None:
    (remark,) = only(draft("14 boats were lost", weir.OFFICE, figure=("14 boats", 14, "boats"))).remarks
    assert (remark.verdict, remark.beside) == (Verdict.OTHER_FIGURE, ("c000000000019", "c000000000012"))


def test_a_figure_in_a_sentence_of_the_drafts_own_is_checked_too() -> None:
    assert verdicts(draft("19 boats were lost.", figure=("19 boats", 19, "boats"))) == [Verdict.SOURCES_SAY]
    assert verdicts(draft("7 goats were found.", figure=("7 goats", 7, "goats"))) == [Verdict.UNSUPPORTED]


def test_a_sentence_of_the_drafts_own_without_figure_or_support_is_left_out() -> None:
    assert check(draft("The weather improved."), FOUND, PACKAGED) == ()


def test_a_statement_that_nobody_made_is_unsupported() -> None:
    assert verdicts(draft("the lighthouse keeper had been drunk", person("Ana Lind"))) == [Verdict.UNSUPPORTED]


def test_a_no_comment_claims_nothing() -> None:
    assert (
        check(draft("to say when the gate was shut", person("Ana Lind"), stance=Stance.DECLINES), FOUND, PACKAGED) == ()
    )


def test_a_quotation_that_stands_so_is_sourced() -> None:
    assert (
        verdicts(draft("“The gate was shut by nine,”", person("Ana Lind"), kind=Kind.DIRECT))[0] is Verdict.SOURCES_SAY
    )


def test_a_quotation_cut_short_still_stands_so() -> None:
    cut = draft(
        "“The gate was never shut … everybody knew it,”", person("lock keeper", Naming.ANONYMOUS), kind=Kind.DIRECT
    )
    assert Verdict.MISQUOTED not in verdicts(cut)


def test_a_misquotation_is_shown_with_its_difference() -> None:
    one = only(draft("“The gate was firmly shut by nine,”", person("Ana Lind"), kind=Kind.DIRECT))
    remark = next(remark for remark in one.remarks if remark.verdict is Verdict.MISQUOTED)
    assert FOUND.said(remark.evidence).words == "“The gate was shut by nine,”"  # type: ignore[arg-type]
    assert [(piece.of, piece.text) for piece in remark.difference] == [
        (In.BOTH, "The gate was"), (In.FIRST, "firmly"), (In.BOTH, "shut by nine"),
    ]  # fmt: skip


def test_words_that_no_article_has_are_no_quotation() -> None:
    remarks = verdicts(draft("“Cormorants ate our chandlery,”", person("Ana Lind"), kind=Kind.DIRECT))
    assert remarks == [Verdict.NOT_QUOTED]


def test_a_quotation_given_to_somebody_else_is_noticed() -> None:
    assert Verdict.OTHER_SOURCE in verdicts(draft("“The gate was shut by nine,”", person("Bo Ek"), kind=Kind.DIRECT))


def test_that_a_named_person_is_whoever_spoke_unnamed_is_never_said_nor_denied() -> None:
    remarks = verdicts(draft("“The gate was never shut,”", person("Bo Ek"), kind=Kind.DIRECT))
    assert Verdict.OTHER_SOURCE not in remarks
    assert Verdict.MISQUOTED not in remarks


@pytest.mark.parametrize(("outlet", "relayed"), [("Daily Quay", True), ("The Lower Post", False)])
def test_an_outlet_that_only_repeats_is_told_from_one_that_has_it_itself(outlet: str, relayed: bool) -> None:
    cited = draft("12 boats were lost", weir.outlet(outlet, "who"), figure=("12 boats", 12, "boats"))
    assert (Verdict.RELAYED in verdicts(cited)) is relayed


def test_what_another_claim_contradicts_is_disputed() -> None:
    remarks = verdicts(draft("the gate had been left open", person("Bo Ek")))
    assert Verdict.DISPUTED in remarks


def test_a_later_figure_of_the_claim_itself_supersedes() -> None:
    twelve, nineteen, *others = FOUND.claims
    series = (*twelve.series, *nineteen.series)
    joined = dataclasses.replace(
        twelve, superseded_by=None, series=series, statements=twelve.statements + nineteen.statements
    )
    found = dataclasses.replace(FOUND, claims=(joined, *others))
    (one,) = check(draft("12 boats were lost", weir.OFFICE, figure=("12 boats", 12, "boats")), found, PACKAGED)
    later = next(remark for remark in one.remarks if remark.verdict is Verdict.SUPERSEDED)
    assert (later.evidence, later.beside) == (weir.ref(weir.WIRE, "s1"), ())


def test_nothing_is_found_among_no_articles() -> None:
    empty = dataclasses.replace(FOUND, claims=(), readings={})
    (one,) = check(draft("19 boats were lost.", figure=("19 boats", 19, "boats")), empty, PACKAGED)
    assert [remark.verdict for remark in one.remarks] == [Verdict.UNSUPPORTED]

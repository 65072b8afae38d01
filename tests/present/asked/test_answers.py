"""Answers as a person sees them in a terminal, and as a program takes them."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from rich.console import RenderableType

from reportedly.model.claim import Due, Outcome
from reportedly.present import asked
from reportedly.present.table import console
from reportedly.trace.found import Findings
from tests.conftest import ESCAPES
from tests.quay import CLOSES, COURANT, ECHO, FINDINGS, OPEN, TESSEL


def printed(answer: RenderableType, width: int = 120) -> str:
    stream = io.StringIO()
    console(stream, width).print(answer)
    return stream.getvalue()


def words(answer: RenderableType) -> str:
    return " ".join(printed(answer).split())


def test_claims_show_their_count_its_meaning_and_the_denominator() -> None:
    shown = words(asked.claims_table(FINDINGS, 120))
    assert "2 claims, 2 disputed among 3 articles of 3 outlets, until 2025-05-03" in shown
    for expected in ("1 origin", "a single origin", "2 articles", "a port official", CLOSES.id):
        assert expected in shown


def test_a_claim_grows_from_its_origin_to_its_copy_with_the_reason_of_each() -> None:
    shown = words(asked.claim_tree(CLOSES, FINDINGS))
    first, copy = shown.index("Tessel · 2025-05-01"), shown.index("┄ The Echo · 2025-05-02")
    assert shown.index("◐ a port official") < first < copy
    for expected in (
        "counts 1: one unnamed source, told to Tessel (rule 3)",
        "repeats it (credit, certain): it credits Tessel",
        "Harbour Wire The Echo · 2025-05-02 it names Harbour Wire",
        "It becomes 2 if another newsroom",
        "contradicted (negation): “The quay stays open”, said in denial",
    ):
        assert expected in shown


def test_a_tree_ends_even_where_copies_run_in_a_circle() -> None:
    (copy, credited) = CLOSES.derivations
    back = replace(copy, statement=CLOSES.statements[0], source=CLOSES.statements[1])
    claim = replace(CLOSES, derivations=(copy, back, credited))
    assert "a port official" in words(asked.claim_tree(claim, FINDINGS))


def test_unnamed_sources_are_counted_and_not_listed_among_the_sources() -> None:
    shown = words(asked.sources_table(FINDINGS, 120))
    assert "1 named source; further origins of these claims: 1 unnamed" in shown
    assert "Port Authority" in shown
    assert "official" not in shown
    assert [row["label"] for row in asked.source_rows(FINDINGS)] == ["Port Authority"]


def test_a_timeline_goes_from_day_to_day_over_all_claims() -> None:
    rows = list(asked.event_rows(FINDINGS))
    assert [row["day"] for row in rows] == sorted(row["day"] for row in rows)
    assert {"first reported", "repeated", "denied", "due"} <= {row["kind"] for row in rows}
    assert "first reported" in words(asked.timeline_table(FINDINGS, 120))


def test_a_conflict_is_shown_once_with_both_claims_and_the_reason() -> None:
    assert list(asked.conflict_rows(FINDINGS)) == [
        {"a": CLOSES.id, "b": OPEN.id, "kind": "negation", "why": "one says it closes, the other that it stays"}
    ]
    assert words(asked.conflicts_table(FINDINGS, 120)).count("one says it closes") == 1


def test_the_conflict_that_most_articles_tell_of_both_sides_is_first() -> None:
    wide = replace(OPEN, id="c9", statements=(*OPEN.statements, *CLOSES.statements))
    closes = replace(CLOSES, conflicts=(*CLOSES.conflicts, replace(CLOSES.conflicts[0], claim="c9")))
    findings = replace(FINDINGS, claims=(closes, OPEN, wide))
    assert [row["b"] for row in asked.conflict_rows(findings)] == ["c9", OPEN.id]


def test_a_forecast_is_shown_with_its_day_and_what_was_said_since() -> None:
    shown = words(asked.forecasts_table(FINDINGS, None, 120))
    assert "2025-06-01 open The forecast “The quay closes in June” denied by Port Authority" in shown
    assert list(asked.forecast_rows(FINDINGS, "2025-05-31")) == []


@pytest.mark.parametrize(
    ("due", "before", "is_listed"),
    [
        ("2026-03-27", "2026-03", True),
        ("2026-03-27", "2026", True),
        ("2026-04-01", "2026-03", False),
        ("2026-23", "2026-12-31", True),
        ("2026-23", "2026-08-31", False),
        ("2026-03/2026-05", "2026-03-31", True),
        (None, "2026-12-31", False),
    ],
)
def test_a_forecast_is_due_by_a_time_in_which_its_own_begins(due: str | None, before: str, is_listed: bool) -> None:
    claim = replace(CLOSES, forecast=Due(due, Outcome.OPEN))
    found = replace(FINDINGS, claims=(claim, OPEN))
    assert (claim.id in [row["claim"] for row in asked.forecast_rows(found, before)]) is is_listed


def test_what_is_missing_names_the_outlet_that_is_credited_and_was_not_read() -> None:
    missing = {row["missing"]: row["why"] for row in asked.gap_rows(CLOSES, FINDINGS)}
    assert missing == {
        "article": "Harbour Wire is credited by 1 statement and not among the articles",
        "second origin": "a single origin",
        "name": "no origin is named",
    }


def test_new_claims_are_those_of_the_last_day_unless_another_is_given() -> None:
    assert asked.first_made(FINDINGS, None).claims == (OPEN,)
    assert asked.first_made(FINDINGS, "2025-05-01").claims == (CLOSES, OPEN)


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize(
    "answer",
    [
        asked.claims_table,
        asked.sources_table,
        asked.timeline_table,
        asked.conflicts_table,
        lambda found, width: asked.forecasts_table(found, None, width),
        lambda found, width: asked.gaps_table(found.claims[0], found, width),
        lambda found, _: asked.claim_tree(found.claims[0], found),
    ],
)
def test_an_answer_fits_any_screen_and_obeys_no_article(
    answer: Callable[[Findings, int], RenderableType], width: int
) -> None:
    evil = replace(CLOSES, label=ESCAPES, would_change=(ESCAPES,))
    shown = printed(answer(Findings.of((evil, OPEN), (TESSEL, ECHO, COURANT)), width), width)
    assert "\x1b" not in shown
    assert all(len(line) <= width for line in shown.splitlines())


def test_nothing_found_is_said_in_a_line() -> None:
    nothing = Findings.of((), ())
    assert "No claim fits." in words(asked.claims_table(nothing, 80))
    assert "No forecast fits." in words(asked.forecasts_table(nothing, None, 80))

"""What a person sees in the terminal."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.cells import cell_len
from rich.console import RenderableType

from reportedly.model.document import Basis
from reportedly.model.reading import Reading
from reportedly.present.revision import revision_table
from reportedly.present.table import console, reading_table
from reportedly.trace import diff


def printed(what: RenderableType, width: int) -> str:
    stream = io.StringIO()
    console(stream, width).print(what)
    return stream.getvalue()


def shown(reading: Reading, width: int = 80) -> str:
    return printed(reading_table(reading, width), width)


def words_of(output: str) -> str:
    return " ".join(output.split())


@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_no_line_is_wider_than_the_screen(harbour: Reading, hostile: Reading, width: int) -> None:
    for reading in (harbour, hostile):
        assert max(map(cell_len, shown(reading, width).splitlines())) <= width


def test_who_says_what_through_whom_and_how_openly_is_there(harbour: Reading) -> None:
    output = words_of(shown(harbour))
    for words in (
        "a port official",
        "→ the Courant",
        "unnamed",
        "The harbour will close",
        "predicts",
        "due 2025-05-04",
    ):
        assert words in output


def test_a_wide_screen_gives_relays_a_column_of_their_own(harbour: Reading) -> None:
    assert "Through" in shown(harbour, 120)
    assert "Through" not in shown(harbour, 80)


def test_a_quotation_that_its_cue_splits_is_shown_as_one(harbour: Reading) -> None:
    assert "“Nobody,” … “has told us [bold]anything[/bold].”" in words_of(shown(harbour, 140))


def test_the_heading_counts_sources_by_how_openly_they_speak(harbour: Reading) -> None:
    assert "6 statements from 5 sources: 1 named, 2 unnamed, 1 crowd, 1 hearsay" in shown(harbour)


def test_a_headline_that_sheds_its_attribution_and_contradictions_are_named(harbour: Reading) -> None:
    output = shown(harbour, 140)
    assert "The headline states as fact" in output
    assert "2 and 5 can’t both hold: one says that it closes, the other that it does not." in output


def test_an_article_in_which_nobody_speaks_says_so(bare: Reading) -> None:
    output = shown(bare)
    assert "Nobody is cited in this article." in output
    assert "outlet unknown · date unknown" in output
    assert "Who says so" not in output


def test_a_date_that_is_only_inferred_is_marked(bare: Reading) -> None:
    inferred = replace(bare.document, published="2025-05-01", published_basis=Basis.INFERRED)
    assert "2025-05-01 (inferred)" in shown(replace(bare, document=inferred))


def test_words_of_strangers_dont_steer_the_terminal(hostile: Reading, harbour: Reading) -> None:
    for output in (shown(hostile), shown_revision(harbour, hostile)):
        assert not {"\x1b", "\x07", "\x9b", "\u202e", "\u2066"} & set(output)


def test_a_pipe_gets_no_colours_and_a_terminal_does(harbour: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in shown(harbour)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" in shown(harbour)


def shown_revision(old: Reading, new: Reading, width: int = 80) -> str:
    return printed(revision_table(diff(old, new), old, new, width), width)


def test_a_revision_shows_each_change_with_the_words_before_and_after(harbour: Reading, bare: Reading) -> None:
    output = shown_revision(harbour, bare)
    assert "Statements: 0 added, 6 removed, 0 changed" in output
    assert "− “Nobody,” “has told us" in output
    assert "The new version doesn’t say that anything was changed." in output


def test_a_revision_quotes_the_note_of_the_new_version(harbour: Reading, bare: Reading) -> None:
    assert "Announced: Updated with comment from the port authority." in shown_revision(bare, harbour)


def test_two_versions_that_say_the_same_are_said_to(harbour: Reading) -> None:
    assert "No statement, source or title differs" in shown_revision(harbour, harbour)

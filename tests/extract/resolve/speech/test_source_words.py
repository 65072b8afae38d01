"""Which words name a source, where the reader marked too few, too many or the wrong ones."""

from __future__ import annotations

import pytest

from reportedly.model.source import Naming, SourceKind
from tests.extract.resolve.said import Article, chain


@pytest.mark.parametrize("before", ["On what it costs", "Whether the quay was safe"])
def test_a_pronoun_that_ends_the_words_is_the_speaker(before: str) -> None:
    article = Article(f"Ana Ruiz came. {before} she would not say.")
    article.says("Ana Ruiz", "came", "came", confidence=0.0)
    assert [one[0] for one in article.chains()] == ["Ana Ruiz"]


def test_somebody_of_it_stays_somebody() -> None:
    text = "The board met. A former member of it said the quay was safe."
    assert chain(text, "A former member of it", "said", "the quay was safe") == ["former member of it"]


@pytest.mark.parametrize("before", ["On Friday", "Last Monday night", "Meanwhile", "Yesterday"])
def test_a_day_or_an_adverb_before_somebody_is_no_part_of_the_name(before: str) -> None:
    words = f"{before} the harbour master"
    assert chain(f"{words} said the quay was safe.", words, "said", "the quay was safe") == ["harbour master"]


def test_a_day_after_somebody_is_no_part_of_the_name() -> None:
    text = "The harbour master on Friday said the quay was safe."
    assert chain(text, "The harbour master on Friday", "said", "the quay was safe") == ["harbour master"]


def test_by_somebodys_count_it_is_that_one_who_counts() -> None:
    text = "By the harbour board’s count nine boats were lost."
    assert chain(text, "By the harbour board’s", "count", "nine boats were lost") == ["harbour board"]


def test_half_a_word_is_read_as_the_whole() -> None:
    article = Article("Ana Ruiz came. Ruiz said the quay was safe.").says(
        "Ru", "said", "the quay was safe", after="came"
    )
    assert article.chains()[0][0] == "Ana Ruiz"


def test_a_clause_about_a_paper_means_the_paper() -> None:
    text = "A letter from the Harbour Board to the crew, dated 3 May and seen by this site, said the quay was safe."
    assert chain(text, "seen by this site", "said", "the quay was safe") == ["Harbour Board"]


@pytest.mark.parametrize("count", ["61", "Two hundred and sixty"])
def test_a_count_before_the_verb_is_what_was_said(count: str) -> None:
    article = Article(f"{count}, says the harbour master.").says(count, "says", "the harbour master")
    assert (article.contents(), article.chains()[0][0]) == ([count], "harbour master")


def test_a_count_alone_is_no_source() -> None:
    assert Article("It has 61 said the quay was safe.").says("61", "said", "the quay was safe").contents() == []


@pytest.mark.parametrize("words", ["Two", "Both"])
def test_two_and_both_may_be_somebody(words: str) -> None:
    article = Article(f"Two clerks came. {words} said the quay was safe.").says(words, "said", "the quay was safe")
    assert article.contents() == ["the quay was safe"]


def test_a_headlines_topic_is_no_source() -> None:
    article = Article("The harbour burned on Monday.", title="Harbour fire: one held, ten flee")
    assert article.says("Harbour fire", ":", "one held, ten flee").contents() == []


def test_a_headline_says_what_somebody_was_told_without_were() -> None:
    article = Article("The sea is rising.", title="Thousands told to leave the quay")
    assert article.says("Thousands", "told", "to leave the quay").contents() == []


def test_marks_alone_are_no_words() -> None:
    assert Article("Ana Ruiz said: ‘ and left.").says("Ana Ruiz", "said", "‘").contents() == []


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Stav’s ambassador here, Ana Ruiz,", "Ana Ruiz"),
        ("The lockmistress, Ana Ruiz,", "Ana Ruiz"),
        ("whoever keeps the gate, its warden, Ana Ruiz,", "Ana Ruiz"),
    ],
)
def test_a_name_between_commas_says_who_it_is(words: str, label: str) -> None:
    assert chain(f"{words} said the quay was safe.", words, "said", "the quay was safe") == [label]


def test_a_short_name_before_an_age_is_no_month() -> None:
    text = "Ana Ruiz came with her brother Jan, 31. “It held,” Jan said."
    assert chain(text, "Jan", "said", "“It held,”", after="“It held,”") == ["Ana Ruiz’s brother Jan"]


def test_letters_of_a_union_of_two_fields_are_one_name() -> None:
    article = Article("The University and College Union said the quay was safe. It said the wall was old.")
    article.says("The University and College Union", "said", "the quay was safe").says("It", "said", "the wall was old")
    assert {one[0] for one in article.chains()} == {"University and College Union"}


def test_whoever_has_seen_a_paper_did_not_write_it() -> None:
    text = "A memo to the board that the Stav Echo has seen says the quay was safe."
    article = Article(text).says("A memo to the board that the Stav Echo has seen", "says", "the quay was safe")
    assert "Stav Echo" not in [source.label for source in article.read().sources]


@pytest.mark.parametrize(
    ("headline", "body", "label"),
    [
        ("Halden boss", "The chief executive of Halden, Ana Ruiz, came to Stav.", "Ana Ruiz"),
        ("Halden’s chief", "Ana Ruiz, the chairwoman of Halden, came to Stav.", "Ana Ruiz"),
        ("Marvan general", "General Ana Ruiz came to Stav. Leo Brandt did not.", "Ana Ruiz"),
        (
            "Halden finance chief",
            "The finance director of Halden, who came, left.",
            "finance director of Halden",
        ),
    ],
)
def test_a_headlines_short_word_means_who_holds_the_office(headline: str, body: str, label: str) -> None:
    article = Article(body, title=f"{headline} says quay is safe").says(headline, "says", "quay is safe")
    assert article.chains()[0][0] == label


def test_of_two_heads_a_headline_names_neither() -> None:
    body = "Ana Ruiz, the chairwoman of Halden, came. Leo Brandt, the director of Halden, came too."
    article = Article(body, title="Halden boss says quay is safe").says("Halden boss", "says", "quay is safe")
    assert article.chains()[0][0] not in ("Ana Ruiz", "Leo Brandt")


@pytest.mark.parametrize(
    ("words", "naming", "kind"),
    [
        ("the abbess", Naming.NAMED, SourceKind.PERSON),
        ("a tycoon", Naming.ANONYMOUS, SourceKind.PERSON),
        ("folk in Stav", Naming.COLLECTIVE, SourceKind.GROUP),
        ("two spies", Naming.ANONYMOUS, SourceKind.GROUP),
        ("the waterworks", Naming.NAMED, SourceKind.ORGANIZATION),
    ],
)
def test_trades_and_bodies_are_told_by_their_nouns(words: str, naming: Naming, kind: SourceKind) -> None:
    article = Article(f"Later {words} said the quay was safe.").says(words, "said", "the quay was safe")
    source = article.read().source("s1")
    assert (source.naming, source.kind) == (naming, kind)


@pytest.mark.parametrize(
    ("letter", "whose"), [("a letter from the Harbour Board", "Harbour Board"), ("a letter", "letter")]
)
def test_it_that_reads_is_the_paper_spoken_of(letter: str, whose: str) -> None:
    text = f"Parents in Stav received {letter} on Monday. It reads: “The quay is safe.”"
    assert chain(text, "It", "reads", "“The quay is safe.”") == [whose]


def test_an_owner_may_be_a_firm() -> None:
    article = Article("The mill is shut. Its owner, Corvane, said the quay was safe.")
    article.says("Its owner, Corvane,", "said", "the quay was safe")
    found = article.read().source("s1")
    assert (found.label, found.kind is SourceKind.PERSON) == ("Corvane", False)


def test_a_name_with_an_and_sign_is_a_firms() -> None:
    article = Article("Brandt & Zoller said the quay was safe.").says("Brandt & Zoller", "said", "the quay was safe")
    assert article.read().source("s1").kind is SourceKind.ORGANIZATION


def test_a_name_with_a_participle_describes_the_one_after_it() -> None:
    text = "Ana Ruiz came. The Ruiz-backing Stav Review said it leaked."
    assert chain(text, "Ruiz", "said", "it leaked", after="The Ruiz-backing") == ["Stav Review"]


def test_of_whom_something_is_expected_says_nothing_of_it() -> None:
    text = "Ana Ruiz came early and she is expected to leave in May."
    assert chain(text, "Ana Ruiz", "is expected", "to leave in May") == ["unattributed"]


def test_whoever_stands_in_the_sentence_after_hearsay_is_not_whose_it_is() -> None:
    article = Article("Ana Ruiz reportedly plans to leave in May. “I am tired,” she said.")
    article.says("she", "reportedly plans", "Ana Ruiz", "to leave in May")
    assert article.contents() == ["Ana Ruiz … plans to leave in May"]
    assert article.read().source("s1").label == "unattributed"

"""Descriptions without a name: whom of those named they mean, and whom they hide."""

from __future__ import annotations

import pytest

from reportedly.model.source import Naming, Source, SourceKind
from tests.extract.resolve.said import Article, chain


def source(text: str, words: str, cue: str = "said", content: str = "the quay was safe", after: str = "") -> Source:
    return Article(text).says(words, cue, content, after=after).read().source("s1")


@pytest.mark.parametrize(
    ("introduced", "called"),
    [
        ("Sen. Leo Brandt", "The senator"),
        ("Vermont Sen. Leo Brandt", "The independent senator"),
        ("Leo Brandt, R-Calif.,", "The congressman"),
        ("Attorney General Leo Brandt", "The attorney general"),
        ("Secretary of State Leo Brandt", "The secretary of state"),
    ],
)
def test_an_office_means_the_one_who_is_named_with_it(introduced: str, called: str) -> None:
    text = f"Early {introduced} came. {called} said the quay was safe."
    assert source(text, called).name == "Leo Brandt"


def test_he_is_the_senator_of_whom_the_article_speaks() -> None:
    text = "Sen. Leo Brandt came. The second-term senator went to Stav. He said the quay was safe."
    assert source(text, "He", after="Stav.").name == "Leo Brandt"


def test_as_a_member_introduces_nobody() -> None:
    text = "Leo Brandt came. As a member of the port committee, he said the quay was safe."
    assert source(text, "he", after="committee").name == "Leo Brandt"


def test_who_after_a_place_means_the_person_from_there() -> None:
    text = "It praised Ana Ruiz of Stav and Leo Brandt of Oregon, who said the quay was safe."
    assert source(text, "who").name == "Leo Brandt"


def test_two_quotations_that_share_a_he_said_have_one_speaker() -> None:
    article = Article("Leo Brandt met Oscar Stone. “I told Brandt,” he said. “Stone agreed.”")
    article.says("he", "said", "“I told Brandt,”", after="Stone.").says(
        "he", "said", "“Stone agreed.”", after="“I told"
    )
    one, other = (statement.chain[0] for statement in article.read().statements)
    assert one == other


@pytest.mark.parametrize(
    "words",
    [
        "Others",
        "Some on the left",
        "Many of these voters",
        "12 percent of former supporters",
        "Almost six in 10 voters",
        "Twenty-six percent of adults",
        "585 respondents",
    ],
)
def test_a_share_of_a_crowd_is_a_crowd(words: str) -> None:
    found = source(f"Then it rained. {words} said the quay was safe.", words)
    assert (found.kind, found.naming) == (SourceKind.GROUP, Naming.COLLECTIVE)


def test_a_few_with_a_figure_were_spoken_to_one_by_one() -> None:
    found = source("In Stav 11 attorneys general said the quay was safe.", "11 attorneys general")
    assert (found.kind, found.naming, found.count) == (SourceKind.GROUP, Naming.ANONYMOUS, 11)


@pytest.mark.parametrize("words", ["An indictment handed down in Stav", "Emails released by the port last week"])
def test_what_was_done_with_a_document_leaves_it_one(words: str) -> None:
    assert source(f"{words} said the quay was safe.", words).kind is SourceKind.DOCUMENT


@pytest.mark.parametrize("words", ["a Democratic strategist", "a senior Romanian official"])
def test_an_adjective_is_nobody_s_employer(words: str) -> None:
    text = f"The Democratic National Convention opened. The Romanian Bank closed. Then {words} said the quay was safe."
    assert source(text, words).affiliation is None


def test_the_republican_from_there_is_the_senator_just_named() -> None:
    text = "Sen. Leo Brandt came. The South Carolina Republican said the quay was safe."
    assert source(text, "The South Carolina Republican").name == "Leo Brandt"


@pytest.mark.parametrize(
    "words", ["Brandt and other party leaders", "Stav lawmakers and Gov. Leo Brandt", "Brandt and others"]
)
def test_a_name_with_several_others_is_a_group(words: str) -> None:
    found = source(f"Gov. Leo Brandt came. Later {words} said the quay was safe.", words)
    assert (found.kind, found.name, found.label) == (SourceKind.GROUP, None, words)


def test_he_is_rather_whoever_new_began_the_last_sentence() -> None:
    article = Article("Leo Brandt said it broke. A second officer tells it differently. He said the quay was safe.")
    article.says("Leo Brandt", "said", "it broke").says("He", "said", "the quay was safe")
    assert article.chains()[1][0] == "second officer"


def test_the_text_goes_on_from_no_headline() -> None:
    article = Article("It was safe, Ana Ruiz of Stav said. “It held,” she said.", title="Carla Voss comes to Stav")
    assert article.says("she", "said", "“It held,”").chains()[0][0] == "Ana Ruiz"


def test_a_second_and_a_third_are_more_of_the_first() -> None:
    article = Article("One Stav user said it held. Another said it broke. A third said it slept.")
    article.says("One Stav user", "said", "it held").says("Another", "said", "it broke").says(
        "A third", "said", "it slept"
    )
    assert [chain[0] for chain in article.chains()] == ["one Stav user", "another Stav user", "third Stav user"]


def test_one_of_two_and_the_other_and_the_first_again() -> None:
    article = Article(
        "Two brokers spoke. One of them said it held. The other said it broke. The first one said it slept."
    )
    article.says("One of them", "said", "it held").says("The other", "said", "it broke")
    article.says("The first one", "said", "it slept")
    one, other, again = (chain[0] for chain in article.chains())
    assert (one, other, again) == ("one of two brokers", "other of two brokers", one)


def test_who_after_what_a_name_is_called_means_the_name() -> None:
    for called in ("a Democrat", "Brandt's former adviser"):
        text = f"It is a win for Attorney General Ana Ruiz, {called}, who said the quay was safe."
        assert source(text, "who").name == "Ana Ruiz"


def test_the_fullest_description_keeps_what_the_first_one_said() -> None:
    article = Article("A senior official said it held. The official of the Ministry of Trade in Stav said it broke.")
    article.says("A senior official", "said", "it held")
    article.says("The official of the Ministry of Trade in Stav", "said", "it broke")
    assert article.chains()[0][0] == "senior official of the Ministry of Trade in Stav"


def test_words_that_begin_too_early_hide_no_name() -> None:
    words = "an inspector rang, managing director Gerard Tuohy"
    assert source(f"On Friday {words} said the quay was safe.", words).name == "Gerard Tuohy"


def test_the_democrat_from_there_is_no_democrat_who_is_withheld() -> None:
    article = Article("A Democrat familiar with the call said it held. The California Democrat said it broke.")
    article.says("A Democrat familiar with the call", "said", "it held")
    article.says("The California Democrat", "said", "it broke")
    one, other = (chain[0] for chain in article.chains())
    assert one != other


def test_a_group_may_be_a_union() -> None:
    article = Article("The Civil Liberties Union said it held. “It slept,” the group said. The House voted.")
    article.says("The Civil Liberties Union", "said", "it held").says("the group", "said", "“It slept,”")
    assert [chain[0] for chain in article.chains()] == ["Civil Liberties Union"] * 2


def test_a_body_that_says_what_it_has_done_is_it() -> None:
    article = Article("A person of the port said so. Quay Holdings has called a vote, it said.")
    article.says("A person of the port", "said", "so").says(", it", "said", "Quay Holdings has called a vote")
    assert article.chains()[-1][0] == "Quay Holdings"


def test_a_place_where_something_happened_is_not_it() -> None:
    text = "Thalia Maritime, which runs the ship, met in Athens. It said the quay was safe."
    assert source(text, "It").name == "Thalia Maritime"


def test_she_goes_on_about_the_nurse_who_has_spoken() -> None:
    article = Article("Four died, a nurse told us. The nurse works on the ward. “I saw it,” she said.")
    article.says("a nurse", "told", "Four died").says("she", "said", "“I saw it,”", after="ward.")
    one, other = (statement.chain[0] for statement in article.read().statements)
    assert one == other


def test_the_agency_nurse_is_no_nurse_of_whom_the_article_says_no_such_thing() -> None:
    article = Article("Four died, a nurse told us. It rained. The agency nurse said it was five.")
    article.says("a nurse", "told", "Four died").says("The agency nurse", "said", "it was five")
    one, other = (statement.chain[0] for statement in article.read().statements)
    assert one != other


def test_the_poll_is_the_one_that_has_spoken_and_not_another_of_which_the_article_speaks() -> None:
    article = Article("A new poll said the quay was safe. A similar poll came in May. The poll said the gate was old.")
    article.says("A new poll", "said", "the quay was safe").says("The poll", "said", "the gate was old")
    assert [chain[0] for chain in article.chains()] == ["new poll", "new poll"]


@pytest.mark.parametrize("noun", ["official", "nurse", "banker", "minister", "former employee"])
@pytest.mark.parametrize("again", ["The {noun}", "He"])
def test_nobody_withheld_becomes_somebody_who_is_named_and_called_so(noun: str, again: str) -> None:
    words = again.format(noun=noun)
    article = Article(
        f"A senior {noun} said the quay was safe. Leo Brandt, a {noun} of the port, came by. The {noun} was calm. "
        f"{words} said the gate was old."
    )
    article.says(f"A senior {noun}", "said", "the quay was safe").says(words, "said", "the gate was old", after="calm.")
    reading = article.read()
    first, later = (reading.source(statement.chain[0]) for statement in reading.statements)
    assert later is first
    assert (later.name, later.naming) == (None, Naming.ANONYMOUS)


@pytest.mark.parametrize(
    "words", ["A number of moderate officials", "A lot of officials", "A handful of officials", "A host of officials"]
)
def test_an_amount_of_people_is_what_they_are(words: str) -> None:
    assert (
        Article(f"{words} said the quay was safe.").says(words, "said", "the quay was safe").read().source("s1").kind
        is SourceKind.GROUP
    )


def test_a_description_stops_before_what_its_bearer_does() -> None:
    text = "An engineer who works on the report disputes the official. The engineer said the quay was safe."
    assert source(text, "The engineer").label == "engineer"


@pytest.mark.parametrize("age", ["", "61, "])
def test_what_is_told_of_a_name_between_commas_is_no_second_person(age: str) -> None:
    text = f"One of the injured is Leo Brandt, {age}a stoker. It hissed, he said."
    assert source(text, "he", content="It hissed", after="It hissed").name == "Leo Brandt"


@pytest.mark.parametrize(("words", "naming"), [("Prosecutors", Naming.NAMED), ("Two prosecutors", Naming.ANONYMOUS)])
def test_prosecutors_are_their_office_unless_they_are_counted(words: str, naming: Naming) -> None:
    assert source(f"{words} said the quay was safe.", words).naming is naming


def test_prosecutors_are_the_prosecutor_s_office_that_has_spoken() -> None:
    article = Article("The public prosecutor's office said it was late. Prosecutors said the quay was safe.")
    article.says("The public prosecutor's office", "said", "it was late")
    article.says("Prosecutors", "said", "the quay was safe", after="late.")
    assert [chain[0] for chain in article.chains()] == ["public prosecutor's office"] * 2


@pytest.mark.parametrize(("words", "label"), [("one", "neighbour"), ("another", "another neighbour")])
def test_a_bare_one_is_of_those_with_whom_the_sentence_before_begins(words: str, label: str) -> None:
    article = Article(f"A source said it was late. Neighbours are stunned. “It was safe,” {words} sighed.")
    article.says("A source", "said", "it was late").says(words, "sighed", "“It was safe,”")
    found = article.read().sources[2]
    assert (found.label, found.naming) == (label, Naming.ANONYMOUS)


def test_who_right_after_several_firms_means_the_firms() -> None:
    text = "Ana Ruiz and the Centre for Tides sided with drug manufacturers who said it leaked."
    assert chain(text, "who", "said", "it leaked") == ["drug manufacturers"]


def test_the_group_is_the_one_with_which_the_sentence_before_begins() -> None:
    text = "A small group said it leaked. The Stav Quay Project met. The group said it held."
    article = Article(text).says("A small group", "said", "it leaked").says("The group", "said", "it held")
    assert article.chains()[1][0] == "Stav Quay Project"


def test_the_congressman_is_whoever_has_just_spoken_and_is_one() -> None:
    far = "A congressman said it leaked. " + "Nobody came. " * 6
    text = f"{far}It held, said Rep. Leo Brandt. The congressman said it was dry."
    article = Article(text).says("A congressman", "said", "it leaked").says("Rep. Leo Brandt", "said", "It held")
    assert article.says("The congressman", "said", "it was dry").chains()[2][0] == "Leo Brandt"


def test_two_adjectives_are_not_who_speaks() -> None:
    text = "Leo Brandt came. Smaller, poorer towns said it leaked. He said it held."
    article = Article(text).says("Smaller, poorer towns", "said", "it leaked").says("He", "said", "it held")
    assert article.chains()[0][0] == "Smaller, poorer towns"
    assert article.chains()[1][0] == "Leo Brandt"


def test_a_country_that_describes_a_noun_is_nobody_whom_they_means() -> None:
    text = "The union met before the 2016 U.S. election. They said it leaked."
    assert chain(text, "They", "said", "it leaked") == ["union"]


def test_a_relative_by_marriage_is_somebody() -> None:
    words = "Ana Ruiz’s son-in-law, Leo Brandt,"
    assert chain(f"{words} said it leaked.", words, "said", "it leaked") == ["Leo Brandt"]


def test_a_programme_is_no_agency() -> None:
    text = "The Quay Inspection Agency began a Safe Quay Program. The agency said it leaked."
    assert chain(text, "The agency", "said", "it leaked") == ["Quay Inspection Agency"]


@pytest.mark.parametrize(
    "words",
    ["Gov. Leo Brandt (R) and Gov. Ana Ruiz (D)", "the mayor, Leo Brandt, and her counterpart, Ana Ruiz,"],
)
def test_two_with_what_they_are_speak_together(words: str) -> None:
    assert Article(f"Later {words} said it leaked.").says(words, "said", "it leaked").read().source("s1").count == 2

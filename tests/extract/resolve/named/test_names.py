"""Names as articles write them: with offices before them, in short, in letters, and run into headlines."""

from __future__ import annotations

import pytest

from reportedly.extract.resolve.named.matching import bag_of
from reportedly.model.source import Naming, Source, SourceKind
from tests.extract.resolve.said import Article


def source(text: str, words: str, cue: str = "said", content: str = "the quay was safe", after: str = "") -> Source:
    return Article(text).says(words, cue, content, after=after).read().source("s1")


@pytest.mark.parametrize(
    "office",
    ["Secretary of State", "Minister of State for Finance", "U.S. Secretary of State", "Director"],
)
def test_an_office_before_a_name_is_no_part_of_it(office: str) -> None:
    found = source(f"{office} Leo Brandt said the quay was safe.", f"{office} Leo Brandt")
    assert (found.name, found.role, found.kind) == ("Leo Brandt", office, SourceKind.PERSON)


def test_a_given_name_that_ends_like_a_trade_is_no_title() -> None:
    found = source("FBI Director Christopher A. Holt said the quay was safe.", "FBI Director Christopher A. Holt")
    assert (found.name, found.role) == ("Christopher A. Holt", "FBI Director")


def test_a_headline_that_ran_into_the_text_lends_a_name_no_words() -> None:
    for headline in ("Leo Brandt To Call For Stav Vote", "Leo Brandt HAS THE TIME TO FIRE Stav"):
        text = f"{headline}. Leo Brandt said the quay was safe."
        assert source(text, "Leo Brandt", after=f"{headline}.").name == "Leo Brandt"


def test_nothing_left_of_a_word_is_no_part_of_a_bodys_name() -> None:
    assert bag_of(("Justice", "", "Department")) == bag_of(("Department", "Justice"))


def test_the_who_is_a_body() -> None:
    assert source("Later the WHO said the quay was safe.", "the WHO").name == "World Health Organization"


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("the Department of Justice", "the Justice Department"),
        ("the U.S. Justice Department", "the Justice Department"),
        ("the Ministry of Trade", "the Trade Ministry"),
        ("the Ministry of Trade", "the ministry"),
        ("the Quay Safety Board (QSB)", "the QSB"),
        ("the International Cycling Union", "the UCI"),
        ("the Health Service Executive", "the health service"),
    ],
)
def test_a_body_is_one_however_its_name_is_turned(first: str, later: str) -> None:
    article = Article(f"Early, {first} said the wall was old. Later, {later} said the quay was safe.")
    article.says(first, "said", "the wall was old").says(later, "said", "the quay was safe")
    one, other = (statement.chain[0] for statement in article.read().statements)
    assert one == other


def test_letters_that_every_reader_knows_have_their_name() -> None:
    found = source("The FDA said the quay was safe.", "The FDA")
    assert (found.label, found.name) == ("FDA", "Food and Drug Administration")


def test_a_country_is_not_every_body_whose_name_begins_with_it() -> None:
    article = Article("The U.S. House Trade Committee met. The U.S. said the quay was safe.")
    found = article.says("The U.S.", "said", "the quay was safe", after="met.").read().source("s1")
    assert (found.name, found.kind) == ("United States", SourceKind.GOVERNMENT)


def test_a_surname_that_is_also_a_capital_is_the_person_s() -> None:
    text = "Valeska Paris ran the port. Paris said the quay was safe."
    assert source(text, "Paris", after="port.").name == "Valeska Paris"


def test_what_goes_by_its_first_word_is_no_person() -> None:
    text = "Corvo Mobil runs the port. Corvo said the quay was safe."
    assert source(text, "Corvo", after="port.").kind is SourceKind.ORGANIZATION


def test_nobody_is_an_administration_because_he_leads_one() -> None:
    text = "The Brandt administration closed the port. President Brandt said the quay was safe."
    assert source(text, "President Brandt").kind is SourceKind.PERSON


@pytest.mark.parametrize("words", ["[Leo Brandt], a harbour engineer,", "Leo Brandt himself"])
def test_marks_and_emphasis_are_no_part_of_a_name(words: str) -> None:
    assert source(f"Later {words} said the quay was safe.", words).name == "Leo Brandt"


@pytest.mark.parametrize("before", ["even one of the authors, ", "Stav’s ", "many of them and "])
def test_only_words_that_say_what_somebody_is_are_a_role(before: str) -> None:
    found = source(f"By now {before}Leo Brandt said the quay was safe.", f"{before}Leo Brandt")
    assert found.role in (None, "even one")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Speaker of the House Ana Ruiz", "Speaker of the House Ana Ruiz", "Ana Ruiz"),
        ("Ismet Sheikh Hasan", "Ismet Sheikh Hasan", "Ismet Sheikh Hasan"),
        ("The Republican-dominated House", "The Republican-dominated House", "House"),
        ("The Sonoma County Sheriff's Office", "The Sonoma County Sheriff's Office", "Sonoma County Sheriff's Office"),
    ],
)
def test_a_name_is_cut_where_the_name_itself_begins_and_ends(text: str, words: str, name: str) -> None:
    assert source(f"{text} said the quay was safe.", words).name == name


def test_staff_for_somebody_are_no_name() -> None:
    text = "Staff for Ruiz met. Ana Ruiz came. Then Ruiz said the quay was safe."
    assert source(text, "Ruiz", after="Then").name == "Ana Ruiz"


def test_the_first_word_of_a_name_is_no_name_unless_the_text_uses_it_as_one() -> None:
    text = "New River Investments slept. The New Yorker magazine said the quay was safe."
    assert source(text, "The New Yorker magazine").affiliation is None


def test_a_surname_of_two_is_that_of_the_one_whom_the_article_keeps_naming() -> None:
    text = "Leo Brandt met Leo Brandt's sister, Ana Brandt. Brandt said the quay was safe."
    assert source(text, "Brandt", after="sister, Ana Brandt.").name == "Leo Brandt"


def test_nobody_is_the_foundation_that_bears_his_name() -> None:
    text = "The Leo B. Brandt Foundation slept. Leo Brandt said the quay was safe."
    assert source(text, "Leo Brandt", after="slept.").kind is SourceKind.PERSON


def test_a_given_name_alone_is_somebody_s() -> None:
    text = "It rained, and Janice, a 60-year-old cook, said the quay was safe."
    assert source(text, "Janice").kind is SourceKind.PERSON


def test_letters_after_a_name_are_no_part_of_it() -> None:
    article = Article("Penelope Strang KC, for the port, said it held. Miss Strang said the quay was safe.")
    article.says("Penelope Strang KC, for the port,", "said", "it held").says(
        "Miss Strang", "said", "the quay was safe"
    )
    assert [chain[0] for chain in article.chains()] == ["Penelope Strang", "Penelope Strang"]


def test_a_name_that_is_shouted_is_the_same_name() -> None:
    article = Article("CORVO WATER knew. Corvo Water shares fell. The company said the quay was safe.")
    assert article.says("The company", "said", "the quay was safe").chains()[0][0] == "Corvo Water"


def test_mr_somebody_is_no_woman_of_that_name() -> None:
    text = "Ivanka Brandt came. Mr Brandt said the quay was safe."
    assert source(text, "Mr Brandt").name == "Brandt"


@pytest.mark.parametrize("words", ["Senate Democrats", "House Republicans"])
def test_members_of_a_party_in_a_house_are_a_crowd(words: str) -> None:
    found = source(f"Later {words} said the quay was safe.", words)
    assert (found.kind, found.naming) == (SourceKind.GROUP, Naming.COLLECTIVE)


@pytest.mark.parametrize(
    "text",
    [
        "A guard who gave only her first name, Ruta,",
        "A student of economics, who simply identified herself as Ruta,",
        "A woman who asked to be identified only as Ruta",
        "A driver who goes by Ruta",
        "A fan who is known to the club as Ruta",
        "A trader who called himself Ruta",
    ],
)
def test_somebody_goes_by_the_name_that_a_clause_tells(text: str) -> None:
    found = source(f"{text} said the quay was safe.", text)
    assert (found.name, found.naming, found.kind) == ("Ruta", Naming.NAMED, SourceKind.PERSON)


def test_what_else_a_clause_calls_by_a_name_is_nobody_s() -> None:
    words = "An official who has seen the file known as LANTERN"
    assert source(f"{words} said the quay was safe.", words).naming is Naming.ANONYMOUS


@pytest.mark.parametrize("words", ["Leo Brandt at", "Leo Brandt in", "Leo Brandt each"])
def test_a_word_taken_along_is_no_part_of_a_name(words: str) -> None:
    assert source(f"{words} nine said the quay was safe.", words).name == "Leo Brandt"


@pytest.mark.parametrize("letters", ["GP", "MP"])
def test_letters_for_what_somebody_is_are_no_name(letters: str) -> None:
    found = source(f"Her {letters} said the quay was safe.", f"Her {letters}")
    assert (found.kind, found.name) == (SourceKind.PERSON, None)


@pytest.mark.parametrize("address", ["Mr", "Ms.", "Mrs"])
def test_a_form_of_address_is_no_role(address: str) -> None:
    assert source(f"Then {address} Brandt said the quay was safe.", f"{address} Brandt").role is None


def test_two_crowds_are_a_crowd_and_no_two_named_ones() -> None:
    found = source("Later Democrats and Republicans said the quay was safe.", "Democrats and Republicans")
    assert (found.naming, found.name, found.count) == (Naming.COLLECTIVE, None, None)


def test_a_region_is_no_short_form_of_a_body_in_it() -> None:
    text = "The Harbour Union of North Carolina met. North Carolina pilots said the quay was safe."
    assert source(text, "North Carolina pilots").affiliation != "Harbour Union of North Carolina"


def test_a_number_that_begins_a_sentence_is_nobody() -> None:
    found = source("Rain fell. Eleven states said the quay was safe.", "Eleven states")
    assert (found.affiliation, found.count) == (None, 11)


def test_mr_somebody_is_no_club_that_bears_his_name() -> None:
    text = "Brandt came to the Brandt National Golf Club. Mr. Brandt slept. Brandt said the quay was safe."
    found = source(text, "Brandt", after="slept.")
    assert found.name == "Brandt"


def test_an_office_after_a_firm_is_no_part_of_its_name() -> None:
    article = Article("Corvo CEO waits. Corvo CEO Elna Strand came. Later the Corvo CEO said the quay was safe.")
    article.says("the Corvo CEO", "said", "the quay was safe")
    assert article.chains()[0][0] == "Elna Strand"


@pytest.mark.parametrize("people", ["Israelis", "Afghans", "Kurds"])
def test_a_people_is_a_crowd(people: str) -> None:
    assert source(f"The {people} said the quay was safe.", f"The {people}").kind is SourceKind.GROUP


def test_what_stands_after_in_is_a_place_and_nobody() -> None:
    text = "It rained in El Stav. Nurses in El Stav and near El Stav slept. El Stav said the quay was safe."
    assert source(text, "El Stav", after="slept.").kind is not SourceKind.PERSON


def test_letters_keep_their_stops() -> None:
    assert source("Then U.S. officials said the quay was safe.", "U.S. officials").affiliation in (
        "United States",
        "U.S.",
    )


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Dovanian President, Ada Velan,", "Ada Velan"),
        ("District Court Judge Amy Velan", "Amy Velan"),
        ("Harbour Committee Chairman Leo Brandt", "Leo Brandt"),
        ("The Center for American Progress", "Center for American Progress"),
        ("The Quay Center in 2009", "Quay Center"),
    ],
)
def test_offices_are_no_names_and_peoples_are_no_titles(words: str, name: str) -> None:
    assert source(f"Later {words} said the quay was safe.", words).name == name


def test_nobody_is_the_party_that_bears_his_name() -> None:
    text = "Brandt said the quay was safe. The Party of Brandt met, and Leo Brandt came."
    assert source(text, "Brandt").name == "Leo Brandt"


def test_letters_may_be_the_beginnings_of_words() -> None:
    text = "Tokyo Electric Power Company met. Later TEPCO said the quay was safe."
    assert source(text, "TEPCO").name == "Tokyo Electric Power Company"


def test_letters_of_an_outlet_in_a_dateline_are_not_the_town() -> None:
    text = "Dravno (CNN) – It rained in Dravno. Later CNN said the quay was safe."
    assert source(text, "CNN").name == "CNN"


@pytest.mark.parametrize("adverb", ["Sometimes", "Perhaps"])
def test_an_adverb_that_begins_a_sentence_is_no_part_of_a_name(adverb: str) -> None:
    text = f"{adverb} Quay News is late. Later Quay News said the quay was safe."
    assert source(text, "Quay News").name == "Quay News"


def test_a_letter_after_figures_is_no_name() -> None:
    text = "The 340B program began. Ana Ruiz came. It said the quay was safe."
    assert source(text, "It").label != "B"


def test_a_country_in_letters_is_no_pronoun() -> None:
    assert source("Two came. Later US said the quay was safe.", "US").label in ("US", "United States")


def test_letters_in_brackets_hold_a_name_together() -> None:
    text = "Border Protection is hard. Customs and Border Protection (CBP) met. CBP said the quay was safe."
    assert source(text, "CBP", after="met. CBP").name == "Customs and Border Protection"


def test_whoever_stands_behind_the_body_that_he_leads_is_somebody() -> None:
    words = "Acting chief of the Stav County Police Department William Brandt"
    found = source(f"{words} said the quay was safe.", words)
    assert (found.name, found.kind) == ("William Brandt", SourceKind.PERSON)

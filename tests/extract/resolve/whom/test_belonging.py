"""For whom an unnamed source works and whose a thing is, told by the words around."""

from __future__ import annotations

import pytest

from reportedly.model.source import Naming, Source, SourceKind
from tests.extract.resolve.said import Article


def source(text: str, words: str, cue: str = "said", content: str = "the quay was safe", after: str = "") -> Source:
    return Article(text).says(words, cue, content, after=after).read().source("s1")


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("The Quay Commission met. In Stav its press office", "its press office", "Quay Commission’s press office"),
        ("The Quay Commission met. Then the commission’s press office", "the commission’s press office",
         "Quay Commission’s press office"),
        ("Gov. Ellen Stroud came. Then her office", "her office", "Ellen Stroud’s office"),
        ("President Ellen Stroud came. Then her office", "her office", "President Ellen Stroud’s office"),
        ("The prime minister, Ellen Stroud, came. Then her press office", "her press office",
         "prime minister Ellen Stroud’s press office"),
        ("President Ellen Stroud came. Then her lawyer", "her lawyer", "Ellen Stroud’s lawyer"),
        ("Minister Ellen Stroud came. Then one of her advisers", "one of her advisers",
         "one of Ellen Stroud’s advisers"),
    ],
)  # fmt: skip
def test_what_is_somebody_s_is_called_by_the_name_of_whose_it_is(text: str, words: str, label: str) -> None:
    assert source(f"{text} said the quay was safe.", words).label == label


def test_nobody_withheld_has_a_press_secretary() -> None:
    article = Article("Radu Kosten flew to Stav, a person at the airport said. His secretary said the quay was safe.")
    article.says("a person at the airport", "said", "Radu Kosten flew to Stav")
    article.says("His secretary", "said", "the quay was safe")
    assert article.chains()[1][0] == "Radu Kosten’s secretary"


@pytest.mark.parametrize(
    ("named", "called"),
    [
        ("St Luke's Hospital", "the hospital"),
        ("St Luke's in Stav", "the hospital"),
        ("the Montana Department of Roads", "the department"),
        ("the Ministry of Trade", "the ministry"),
    ],
)
def test_an_unnamed_source_belongs_to_the_body_by_its_name(named: str, called: str) -> None:
    text = f"They met at {named} before. A consultant at {called} said the quay was safe."
    found = source(text, f"A consultant at {called}")
    assert found.affiliation is not None
    assert found.affiliation in named


def test_a_second_official_belongs_where_the_first_does() -> None:
    article = Article("An official at the Ministry of Trade said it held. A second official said it broke.")
    article.says("An official at the Ministry of Trade", "said", "it held").says(
        "A second official", "said", "it broke"
    )
    reading = article.read()
    assert [reading.source(s.chain[0]).affiliation for s in reading.statements] == ["Ministry of Trade"] * 2


def test_whoever_speaks_of_the_body_he_works_for_belongs_to_it() -> None:
    text = "St. Luke's Hospital was treating 17 patients, a nursing supervisor said."
    content = "St. Luke's Hospital was treating 17 patients"
    assert source(text, "a nursing supervisor", content=content).affiliation == "St. Luke's Hospital"


def test_what_hangs_on_a_description_after_the_words_taken_for_it_is_part_of_it() -> None:
    text = "A spokesman for Gov. Ellen Stroud told us the quay was safe."
    assert source(text, "A spokesman", cue="told").label == "spokesman for Gov. Ellen Stroud"


def test_what_follows_of_the_talk_is_no_part_of_the_description() -> None:
    text = "A spokesman in a statement said the quay was safe."
    assert source(text, "A spokesman").label == "spokesman"


@pytest.mark.parametrize(
    "text",
    ["A mechanic at Andina Sur slept. Later Andina Sur", "Then it rained. Andina Sur said it slept. Later Andina Sur"],
)  # fmt: skip
def test_where_somebody_works_and_what_says_it_of_itself_is_no_person(text: str) -> None:
    after = text.rsplit(maxsplit=2)[0][-6:]
    found = source(f"{text} said the quay was safe.", "Andina Sur", after=after)
    assert found.kind is SourceKind.ORGANIZATION


def test_the_operator_is_not_what_the_article_calls_a_union() -> None:
    text = "The union Sintra met. The union Sintra voted. Corvo Holdings slept. The operator said the quay was safe."
    assert source(text, "The operator").name == "Corvo Holdings"


def test_the_senator_is_the_one_who_has_spoken() -> None:
    article = Article("Sen. Leo Brandt said it held. He follows Sen. Ana Ruiz. The senator said it was old.")
    article.says("Sen. Leo Brandt", "said", "it held").says("The senator", "said", "it was old")
    assert [chain[0] for chain in article.chains()] == ["Leo Brandt", "Leo Brandt"]


def test_a_firm_s_filing_stays_the_firm_s_whoever_signs_it() -> None:
    article = Article(
        "In a filing, Quay Holdings said it slept. The document, signed by director Leo Brandt, promises a review."
    )
    article.says("Quay Holdings", "said", "it slept")
    article.says("The document, signed by director Leo Brandt,", "promises", "a review")
    assert [chain[0] for chain in article.chains()] == ["Quay Holdings", "Quay Holdings"]


def test_a_statement_without_an_author_is_that_of_whoever_just_spoke() -> None:
    article = Article("Secret Service spokesman Leo Brandt said it held. “We are safe,” the statement said.")
    article.says("Secret Service spokesman Leo Brandt", "said", "it held").says(
        "the statement", "said", "“We are safe,”"
    )
    assert [chain[0] for chain in article.chains()] == ["Leo Brandt", "Leo Brandt"]


@pytest.mark.parametrize("words", ["recent studies", "polls"])
def test_studies_of_nobody_in_particular_have_no_author_of_the_next_sentence(words: str) -> None:
    text = f"By now {words} said the quay was safe. A study by the Quay Institute said more."
    assert source(text, words).name is None


def test_the_company_is_rather_the_one_that_has_just_spoken() -> None:
    article = Article("Corvo Ltd met. Corvo Ltd voted. Later Quay Motors said it held. The company said it slept.")
    article.says("Quay Motors", "said", "it held").says("The company", "said", "it slept")
    assert [chain[0] for chain in article.chains()] == ["Quay Motors", "Quay Motors"]


def test_a_hospital_is_no_company() -> None:
    text = "St Luke's Hospital slept. St Luke's Hospital woke. Corvo Dairy shares fell."
    assert source(f"{text} The company said the quay was safe.", "The company").name == "Corvo Dairy"


def test_the_foreign_ministry_of_one_country_is_not_the_defence_ministry_of_another() -> None:
    text = "Keshtan's Defence Ministry slept. The Swiss foreign ministry said the quay was safe."
    assert source(text, "The Swiss foreign ministry").label == "Swiss foreign ministry"


def test_her_ministry_is_the_one_that_is_named() -> None:
    text = "The Ministry of Health slept. Ana Ruiz came. Later her ministry said the quay was safe."
    assert source(text, "her ministry").name == "Ministry of Health"


@pytest.mark.parametrize(
    ("owner", "owned", "naming"),
    [
        ("Ana Ruiz", "Her husband", Naming.NAMED),
        ("Ana Ruiz", "Her lawyers", Naming.NAMED),
        ("Ana Ruiz", "A colleague of hers", Naming.ANONYMOUS),
        ("A policewoman", "Her husband", Naming.ANONYMOUS),
    ],
)
def test_whoever_is_somebody_s_is_called_as_openly_as_that_one(owner: str, owned: str, naming: Naming) -> None:
    assert source(f"{owner} came. {owned} said the quay was safe.", owned).naming is naming


@pytest.mark.parametrize(
    ("words", "naming"),
    [
        ("Analysts at Cobalt Partners", Naming.NAMED),
        ("Nurses at Cobalt Partners", Naming.COLLECTIVE),
        ("A supplier", Naming.ANONYMOUS),
        ("The supplier", Naming.NAMED),
        ("Several other states", Naming.ANONYMOUS),
    ],
)
def test_who_speaks_for_a_named_body_is_named_and_any_other_body_is_not(words: str, naming: Naming) -> None:
    assert source(f"Then it rained. {words} said the quay was safe.", words).naming is naming


@pytest.mark.parametrize(("words", "naming"), [("Her doctor", Naming.ANONYMOUS), ("Her husband", Naming.NAMED)])
def test_one_of_many_is_not_as_open_as_whose_he_is(words: str, naming: Naming) -> None:
    assert source(f"Mara Velan came. {words} said the quay was safe.", words).naming is naming


def test_the_agency_is_a_body_of_state_where_that_was_spoken_of() -> None:
    article = Article("The FDA said on Monday it was late. The agency said the quay was safe.")
    article.says("The FDA", "said", "it was late").says("The agency", "said", "the quay was safe")
    assert [chain[0] for chain in article.chains()] == ["FDA", "FDA"]


def test_the_station_is_no_newspaper() -> None:
    article = Article("The newspaper Quay Post saw it. The station said the quay was safe.")
    assert article.says("The station", "said", "the quay was safe").chains()[0][0] == "station"


def test_senior_figures_at_a_club_are_people_who_aren_t_named() -> None:
    found = source("Later senior figures at Quay United said the quay was safe.", "senior figures at Quay United")
    assert (found.kind, found.naming) == (SourceKind.GROUP, Naming.ANONYMOUS)


@pytest.mark.parametrize("words", ["Two polls released overnight", "Studies using different methods", "Poll results"])
def test_documents_stay_documents_with_what_is_said_of_them(words: str) -> None:
    assert source(f"{words} said the quay was safe.", words).kind is SourceKind.DOCUMENT


def test_another_provision_is_none_of_those_who_spoke() -> None:
    article = Article("Several guards said it was late. Another provision said the quay was safe.")
    article.says("Several guards", "said", "it was late").says("Another provision", "said", "the quay was safe")
    assert article.chains()[1][0] == "another provision"


def test_a_government_of_somebody_is_no_body_with_that_noun() -> None:
    text = "The Federal Housing Administration met. Ada Velan came. The Velan administration said the quay was safe."
    assert source(text, "The Velan administration").label == "Velan administration"


def test_no_official_is_none_of_those_named() -> None:
    text = "The minister, Ada Velan, came. No minister said the quay was safe."
    assert source(text, "No minister").name is None


@pytest.mark.parametrize("wife", ["His wife, Ruta,", "The general’s wife, Ruta,"])
def test_a_first_name_is_given_with_whose_it_is(wife: str) -> None:
    text = f"General Leo Brandt was arrested. {wife} said the quay was safe."
    found = source(text, wife.rstrip(","))
    assert (found.label, found.name) == ("Leo Brandt’s wife Ruta", "Ruta")


def test_the_public_prosecutor_s_office_is_no_office_of_the_one_who_is_named_later() -> None:
    text = "The quay was safe, the public prosecutor's office said. The prosecutor, Leo Brandt, left."
    found = source(text, "the public prosecutor's office", content="The quay was safe")
    assert "Brandt" not in found.label


def test_whoever_heads_an_agency_is_not_the_agency() -> None:
    text = "The Quay Agency met. Ana Ruiz, who heads the agency, left. The agency said the quay was safe."
    assert source(text, "The agency", after="left.").label == "Quay Agency"


@pytest.mark.parametrize(("words", "label"), [("it", "hospital"), ("its secretary", "hospital’s secretary")])
def test_a_body_with_which_its_words_begin_speaks_of_itself(words: str, label: str) -> None:
    text = f"The Quay Agency met. The hospital will close on Friday, {words} said."
    found = source(text, words, content="The hospital will close on Friday", after="met.")
    assert found.label == label


@pytest.mark.parametrize(
    ("words", "label"),
    [("The hospital", "hospital in Stav"), ("Its doctor on call", "doctor on call of the hospital in Stav")],
)
def test_a_body_goes_by_where_it_is(words: str, label: str) -> None:
    text = f"The hospital in Stav counts differently. {words} said the quay was safe."
    assert source(text, words, after="differently.").label == label


def test_an_age_is_no_second_person() -> None:
    text = "Leo Brandt came. The 61-year-old retired in spring. He said the quay was safe."
    assert source(text, "He", after="spring.").name == "Leo Brandt"


@pytest.mark.parametrize(
    ("minister", "label"),
    [
        ("Transport Minister Ana Ruiz", "transport ministry"),
        ("The minister of mines, Ana Ruiz,", "ministry of mines"),
        ("Prime Minister Ana Ruiz", "ministry"),
        ("Transport Minister Ana Ruiz met Finance Minister Leo Brandt. She", "ministry"),
    ],
)
def test_the_ministry_is_that_of_the_only_minister(minister: str, label: str) -> None:
    assert source(f"Then {minister} left. The ministry said the quay was safe.", "The ministry").label == label


def test_the_company_is_the_one_with_which_the_sentence_before_begins() -> None:
    text = (
        "Pier Holdings said it was late to Corvane Holdings. Corvane Holdings sent a photograph. "
        "The company said the quay was safe."
    )
    article = Article(text).says("Pier Holdings", "said", "it was late")
    article.says("The company", "said", "the quay was safe", after="photograph.")
    assert article.chains()[1][0] == "Corvane Holdings"

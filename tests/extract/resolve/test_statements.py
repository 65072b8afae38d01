"""What one statement is."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Kind
from tests.extract.resolve.said import Article


def test_a_cue_inside_a_sentence_splits_it_into_parts_of_one_statement() -> None:
    article = Article("“The quay,” Ana Ruiz said, “is safe.”")
    article.says("Ana Ruiz", "said", "“The quay,”", "“is safe.”")
    assert article.contents() == ["“The quay,” … “is safe.”"]
    assert article.read().statements[0].kind is Kind.DIRECT


def test_what_stands_before_an_aside_is_said_with_what_follows_it() -> None:
    article = Article("Next spring, as the Tern reports, the quay will be rebuilt.")
    article.says("the Tern", "reports", "the quay will be rebuilt")
    assert article.contents() == ["Next spring … the quay will be rebuilt"]


def test_a_joining_word_before_an_aside_is_not_said() -> None:
    article = Article("But, as the Tern reports, the quay will be rebuilt.")
    article.says("the Tern", "reports", "the quay will be rebuilt")
    assert article.contents() == ["the quay will be rebuilt"]


def test_whoever_said_something_is_nobody_who_is_quoted() -> None:
    article = Article("“Whoever said twelve boats has never counted any,” the pilot said.")
    article.says("the pilot", "said", "“Whoever said twelve boats has never counted any,”")
    assert article.contents() == ["“Whoever said twelve boats has never counted any,”"]


def test_a_new_quotation_after_a_full_stop_is_a_new_statement() -> None:
    article = Article("“The quay is safe,” Ana Ruiz said. “The crane is not.”")
    article.says("Ana Ruiz", "said", "“The quay is safe,”", "“The crane is not.”")
    assert article.contents() == ["“The quay is safe,”", "“The crane is not.”"]


def test_each_that_clause_with_a_figure_of_its_own_is_a_statement() -> None:
    article = Article("Ana Ruiz said that nine boats were lost and that 40 people had been saved.")
    article.says("Ana Ruiz", "said", "that nine boats were lost and that 40 people had been saved")
    assert article.contents() == ["nine boats were lost", "40 people had been saved"]


@pytest.mark.parametrize(
    "refusal",
    ["declined to comment on the figures", "did not reply to questions", "could not be reached", "denied this"],
)
def test_a_refusal_is_found_even_where_the_reader_missed_it(refusal: str) -> None:
    article = Article(f"The harbour authority {refusal}.")
    assert article.contents() == [refusal]


@pytest.mark.parametrize("thing", ["his thanks", "the long talks", "it"])
def test_a_thing_that_is_only_mentioned_is_no_statement(thing: str) -> None:
    article = Article(f"Ana Ruiz described {thing} on Monday.")
    article.says("Ana Ruiz", "described", thing)
    assert article.contents() == []


def test_a_deed_that_only_tells_when_something_was_is_no_statement() -> None:
    article = Article("Ana Ruiz spoke on Monday, a year after ordering the sale of the quay.")
    article.says("Ana Ruiz", "ordering", "the sale of the quay")
    assert article.contents() == []


def test_terms_of_anonymity_are_no_statement() -> None:
    article = Article("A clerk asked not to be named because the matter is private.")
    article.says("A clerk", "asked", "not to be named because the matter is private")
    assert article.contents() == []


def test_headlines_are_marked() -> None:
    article = Article("The quay was shut.", title="Ruiz: quay is safe")
    article.says("Ruiz", ":", "quay is safe")
    assert [statement.headline for statement in article.read().statements] == [True]


def test_a_doubtful_content_beside_a_sure_one_is_left_out_alone() -> None:
    article = Article("The quay was orderly, the mission said. Of the crane the mission spoke later.")
    article.says("the mission", "said", "The quay was orderly", "Of the crane", confidence=0.1, alone=(0.98, 0.1))
    assert article.contents() == ["The quay was orderly"]


def test_plain_words_of_the_headline_hang_on_no_cue_of_the_body() -> None:
    article = Article("Six boats sank, the coastguard said.", title="Boats sink at Port Averil")
    article.says("the coastguard", "said", "Boats sink at Port Averil", "Six boats sank")
    assert article.contents() == ["Six boats sank"]


def test_a_quotation_in_the_headline_is_of_whom_the_body_names() -> None:
    article = Article("“We had no lights,” Ana Ruiz said.", title="“We had no lights”: a night on the quay")
    article.says("Ana Ruiz", "said", "“We had no lights”", "“We had no lights,”")
    assert article.contents() == ["“We had no lights”", "“We had no lights,”"]


@pytest.mark.parametrize("figure", ["811", "3.4", "eleven", "'four'"])
def test_one_figure_can_be_all_that_is_said(figure: str) -> None:
    article = Article(f"Ana Ruiz mentioned {figure}.").says("Ana Ruiz", "mentioned", figure)
    assert article.contents() == [figure]


def test_one_says_is_said_by_somebody_and_one_may_think_is_not() -> None:
    article = Article("The pump had stood still, says one. One may think that it was old.")
    article.says("one", "says", "The pump had stood still").says("One", "may think", "it was old")
    assert article.contents() == ["The pump had stood still"]


def test_a_sure_thought_may_be_short() -> None:
    article = Article("Ana Ruiz thinks he has blundered. Leo Brandt likes the best.")
    article.says("Ana Ruiz", "thinks", "he has blundered").says("Leo Brandt", "likes", "the best", confidence=0.6)
    assert article.contents() == ["he has blundered"]


def test_what_somebody_asked_is_said_and_what_he_was_asked_is_not() -> None:
    article = Article("Ana Ruiz asked whether it was safe. Asked about the crane, Leo Brandt smiled.")
    article.says("Ana Ruiz", "asked", "whether it was safe").says("Leo Brandt", "Asked about", "the crane")
    assert article.contents() == ["whether it was safe"]


@pytest.mark.parametrize(
    "evasion",
    [
        "knows nothing of that",
        "preferred not to speak",
        "was in no position to tell",
        "kept her own counsel",
        "referred all questions to a lawyer",
        "was nowhere to be reached",
        "brushed aside a question",
    ],
)
def test_an_evasion_is_a_refusal(evasion: str) -> None:
    assert Article(f"The harbour authority {evasion}.").contents() == [evasion]


@pytest.mark.parametrize(
    "evasion",
    [
        "hung up",
        "hung up when we asked about the crane",
        "slammed the phone down",
        "changed the subject",
        "gave no details of the sale",
        "does not discuss its tenants",
        "did not come to the door",
        "let five letters go unanswered",
        "will say nothing of the sale",
        "chose to stay silent",
        "has not been able to stand the claim up",
    ],
)
def test_to_cut_a_talk_short_or_give_nothing_away_is_a_refusal(evasion: str) -> None:
    assert Article(f"The harbour authority {evasion}.").contents() == [evasion]


@pytest.mark.parametrize("deed", ["hung up her coat", "changed the locks", "was silent on Tuesday"])
def test_what_is_worded_like_an_evasion_by_chance_is_none(deed: str) -> None:
    assert Article(f"The harbour master {deed}.").contents() == []


def test_a_refusal_ends_before_its_reason() -> None:
    assert Article("The harbour master was unavailable: the tide was in.").contents() == ["was unavailable"]
    assert Article("The office has not answered, so we rang the mayor.").contents() == ["has not answered"]


def test_who_refuses_after_and_is_who_spoke_before_it() -> None:
    article = Article("The clerk confirmed a sale in May, and would not be drawn on the price.")
    article.says("The clerk", "confirmed", "a sale in May")
    assert article.contents() == ["a sale in May", "would not be drawn on the price"]
    assert {span.of(article.text) for s in article.read().statements for span in s.source} == {"The clerk"}


def test_who_refuses_after_and_may_begin_the_sentence() -> None:
    article = Article("Ana Ruiz walked to her car and would not comment.")
    assert [span.of(article.text) for s in article.read().statements for span in s.source] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "terms", ["to remain unnamed “until the nineteenth”", "their names be withheld", "me to leave her name out"]
)
def test_terms_of_anonymity_have_many_wordings(terms: str) -> None:
    assert Article(f"Two clerks asked {terms}.").says("Two clerks", "asked", terms).contents() == []


def test_a_paragraph_without_a_full_stop_is_a_heading() -> None:
    article = Article("Nobody has come home but one", "The quay was shut, Ana Ruiz said.")
    article.says("Ana Ruiz", "said", "Nobody has come home but one", "The quay was shut")
    assert article.contents() == ["The quay was shut"]


def test_what_somebody_was_asked_for_is_not_what_he_said() -> None:
    article = Article("Ana Ruiz was asked about the number of boats that were lost in the storm.")
    article.says("Ana Ruiz", "was asked about", "the number of boats that were lost in the storm")
    assert article.contents() == []


def test_what_follows_a_semicolon_after_the_cue_is_a_statement_of_its_own() -> None:
    article = Article("There were 611 ballots in the box, the record says; 540 were for Vash.")
    article.says("the record", "says", "There were 611 ballots in the box", "540 were for Vash")
    assert article.contents() == ["There were 611 ballots in the box", "540 were for Vash"]


@pytest.mark.parametrize("joint", ["and", "but"])
def test_a_clause_joined_on_after_the_cue_is_a_statement_of_its_own(joint: str) -> None:
    article = Article(f"The pump was old, Ana Ruiz said, {joint} nobody had asked for a new one.")
    article.says("Ana Ruiz", "said", "The pump was old", f"{joint} nobody had asked for a new one")
    assert article.contents() == ["The pump was old", "nobody had asked for a new one"]


def test_a_quotation_joined_on_after_the_cue_is_a_statement_of_its_own() -> None:
    article = Article("The keys hang in the tower, Ana Ruiz said, “and there they stay”.")
    article.says("Ana Ruiz", "said", "The keys hang in the tower", "“and there they stay”")
    assert article.contents() == ["The keys hang in the tower", "“and there they stay”"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Six pumps ran all night", "and not a litre too few"),  # no verb of its own
        ("“The keys hang in the tower,”", "“and there they will stay.”"),  # one quotation
    ],
)
def test_what_is_joined_on_after_the_cue_without_a_verb_or_in_the_same_quotation_is_a_part(
    first: str, second: str
) -> None:
    article = Article(f"{first} Ana Ruiz said, {second}".replace("night Ana", "night, Ana"))
    article.says("Ana Ruiz", "said", first, second)
    assert article.contents() == [f"{first} … {second}"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A crew found a crack in the bridge,", "the bridge was closed at 9 p.m."),
        ("Samples were flown out on Monday", "the results are expected by Friday"),
    ],
)
def test_a_coordinated_clause_with_a_figure_or_a_day_is_a_statement(first: str, second: str) -> None:
    said = f"{first} and {second}"
    article = Article(f"{said}, Ana Ruiz said.").says("Ana Ruiz", "said", said)
    assert article.contents() == [first.strip(","), second]


@pytest.mark.parametrize(
    "said",
    ["The towns of Alder and Fenwick will merge by 2027", "31 flights were diverted and 17 were cancelled"],
)
def test_coordinated_subjects_and_mere_figures_stay_in_one_statement(said: str) -> None:
    assert Article(f"{said}, Ana Ruiz said.").says("Ana Ruiz", "said", said).contents() == [said]


def test_a_quoted_question_is_said_by_who_asked_it() -> None:
    article = Article("“And who drove the car, the bees?” asked Ana Ruiz.")
    article.says("Ana Ruiz", "asked", "“And who drove the car, the bees?”")
    assert article.contents() == ["“And who drove the car, the bees?”"]


@pytest.mark.parametrize(
    ("text", "found", "whole"),
    [
        ("The board demanded the full papers by Thursday.", "the full papers by", "the full papers by Thursday"),
        (
            "The board demanded twice what it had paid in the spring, in cash.",
            "twice what",
            "twice what it had paid in the spring",
        ),
        ("The board demanded a call to Ruiz, which Ruiz refused.", "a call to Ruiz, which", "a call to Ruiz"),
        ("The board demanded it be as it is, but Ruiz refused.", "it be as it is", "it be as it is"),
        ("The board demanded a vote like that of the crew who left.", "a vote like that of", "a vote like that of"),
        ("The board demanded that, in time, the quay go.", "that, in time, the quay go", "in time, the quay go"),
    ],
)
def test_what_is_cut_short_before_a_joining_word_is_made_whole(text: str, found: str, whole: str) -> None:
    assert Article(text).says("The board", "demanded", found).contents() == [whole]


def test_initials_at_the_end_of_one_part_do_not_end_the_sentence() -> None:
    article = Article("Ruiz said the U.S. “has no choice but to wait”.")
    article.says("Ruiz", "said", "the U.S.", "“has no choice but to wait”")
    assert len(article.read().statements) == 1


@pytest.mark.parametrize("opening", ["When will the quay reopen?", "Boats lost:"])
def test_a_question_or_label_before_an_answer_is_the_writers(opening: str) -> None:
    article = Article(f"{opening} 45 days from now, says Ana Ruiz.")
    article.says("Ana Ruiz", "says", f"{opening} 45 days from now")
    assert article.contents() == ["45 days from now"]


def test_a_question_that_is_all_that_was_asked_stays() -> None:
    article = Article("Was the quay shut? By whom, Ana Ruiz asked.")
    article.says("Ana Ruiz", "asked", "Was the quay shut? By whom")
    assert article.contents() == ["Was the quay shut? By whom"]


@pytest.mark.parametrize(
    ("cue", "thing"), [("told", "a different story"), ("told", "a long tale"), ("disagreed about", "the reason")]
)
def test_to_announce_a_story_says_nothing_of_it(cue: str, thing: str) -> None:
    article = Article(f"Ana Ruiz {cue} {thing}. The quay was shut at noon.").says("Ana Ruiz", cue, thing)
    assert article.contents() == []


def test_a_story_that_is_denied_is_spoken_of_all_the_same() -> None:
    assert Article("Ana Ruiz denied the story.").says("Ana Ruiz", "denied", "the story").contents() == ["the story"]


def test_a_topic_with_a_full_stop_is_a_label() -> None:
    article = Article("The roof. It will hold until May, Ana Ruiz said.").says("Ana Ruiz", "said", "The roof")
    assert "The roof" not in article.contents()

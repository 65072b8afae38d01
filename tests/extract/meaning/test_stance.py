from dataclasses import replace

import pytest

from reportedly.extract.meaning import add_meaning
from reportedly.model.statement import Certainty, Stance
from tests.extract.meaning.making import meant, reading_of

ACTS = [
    ("The mayor said the bridge was safe.", "the bridge was safe", "said", Stance.ASSERTS),
    ("The firm confirmed it had sold the yard.", "it had sold the yard", "confirmed", Stance.CONFIRMS),
    ("He conceded the count was late.", "the count was late", "conceded", Stance.CONFIRMS),
    ("The agency stands by its report.", "its report", "stands by", Stance.CONFIRMS),
    ("The club denied a deal was close.", "a deal was close", "denied", Stance.DENIES),
    ("The minister dismissed the claim.", "the claim", "dismissed", Stance.DENIES),
    ("The union said the reports were false.", "the reports were false", "said", Stance.DENIES),
    ("She doubted the plan would work.", "the plan would work", "doubted", Stance.DOUBTS),
    ("Forecasters said the river would rise again.", "the river would rise again", "said", Stance.PREDICTS),
    ("Analysts expect prices to fall.", "prices to fall", "expect", Stance.PREDICTS),
    ("Aides said talks could resume next week.", "talks could resume next week", "said", Stance.PREDICTS),
    ("The bank said it would publish the letter.", "it would publish the letter", "said", Stance.PROMISES),
    ("He vowed to rebuild the school.", "to rebuild the school", "vowed", Stance.PROMISES),
    ("She urged drivers to stay at home.", "drivers to stay at home", "urged", Stance.DEMANDS),
    ("The chief told residents to boil water.", "residents to boil water", "told", Stance.DEMANDS),
    ("“Stay away from the shore,” he said.", "Stay away from the shore", "said", Stance.DEMANDS),
    ("The pilot directed crews to land.", "crews to land", "directed", Stance.DEMANDS),
    ("The ministry declined to comment.", "declined to comment", "declined", Stance.DECLINES),
    ("The owner did not respond to a request.", "did not respond to a request", "did not respond", Stance.DECLINES),
    ("We can't verify this.", "can't verify this", "can't verify", Stance.DECLINES),
    ("She would neither confirm nor deny it.", "would neither confirm nor deny it", "would neither", Stance.DECLINES),
    ("They asked whether the dam was sound.", "whether the dam was sound", "asked", Stance.ASKS),
    ("The court did not deny there was a letter.", "there was a letter", "did not deny", Stance.ASSERTS),
    ("The court did not dispute the dates.", "the dates", "did not dispute", Stance.CONFIRMS),
    ("“The parcel did arrive,” he said.", "The parcel did arrive", "said", Stance.CONFIRMS),
    ("“They did what they could,” he said.", "They did what they could", "said", Stance.ASSERTS),
    ("“On the quay, yes,” he said.", "On the quay, yes", "said", Stance.CONFIRMS),
    ("“I was wrong about the pump,” he said.", "I was wrong about the pump", "said", Stance.CONFIRMS),
    ("“If I was wrong, send it back,” he said.", "If I was wrong, send it back", "said", Stance.ASSERTS),
    ("The mayor ruled out a second tunnel.", "a second tunnel", "ruled out", Stance.DENIES),
    ("The mayor would not rule out a tunnel.", "a tunnel", "would not rule out", Stance.DECLINES),
    ("The owner would say no more.", "would say no more", "would say no more", Stance.DECLINES),
    ("The owner would say only: “I row.”", "I row", "would say only", Stance.DECLINES),
    ("They have not been able to trace it.", "have not been able to trace it", "", Stance.DECLINES),
    ("The clerk changed the subject.", "changed the subject", "changed the subject", Stance.DECLINES),
    ("The inn does not discuss its guests.", "does not discuss its guests", "does not discuss", Stance.DECLINES),
    ("The clinic gave no details.", "gave no details", "gave no details", Stance.DECLINES),
    ("The owner let two letters go by.", "let two letters go by", "let two letters go by", Stance.DECLINES),
    ("“I doubt the kiln is hot,” he said.", "I doubt the kiln is hot", "said", Stance.DOUBTS),
    ("“I would not bet on the ferry,” he said.", "I would not bet on the ferry", "said", Stance.DOUBTS),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "cue", "stance"), ACTS)
def test_the_act_is_read_from_the_cue_and_the_main_clause(text: str, content: str, cue: str, stance: Stance) -> None:
    assert meant(text, content, cue).stance is stance


SURENESS = [
    ("He said the wall had fallen.", "the wall had fallen", "said", Certainty.CERTAIN),
    ("He claimed the wall had fallen.", "the wall had fallen", "claimed", Certainty.CERTAIN),
    ("He said the wall might fall.", "the wall might fall", "said", Certainty.POSSIBLE),
    ("She said a deal was unlikely.", "a deal was unlikely", "said", Certainty.DOUBTFUL),
    ("She said the vote would probably be close.", "the vote would probably be close", "said", Certainty.PROBABLE),
    ("He said they would leave if the pay was cut.", "they would leave if the pay was cut", "said", Certainty.POSSIBLE),
    ("She doubted the plan would work.", "the plan would work", "doubted", Certainty.DOUBTFUL),
    ("She did not expect a deal.", "a deal", "did not expect", Certainty.DOUBTFUL),
    ("My guess is the wall has fallen.", "the wall has fallen", "My guess", Certainty.POSSIBLE),
    ("He said hardly more than a third came.", "hardly more than a third came", "said", Certainty.CERTAIN),
    (
        "He listed ten carts that should be held back.",
        "ten carts that should be held back",
        "listed",
        Certainty.CERTAIN,
    ),
    ("She put it at a 15% chance of rain.", "a 15% chance of rain", "put", Certainty.DOUBTFUL),
    ("She put it at a 40% chance of rain.", "a 40% chance of rain", "put", Certainty.POSSIBLE),
    ("He said the vote was in May.", "the vote was in May", "said", Certainty.CERTAIN),
    ("The bank is said to want a buyer.", "want a buyer", "is said to", Certainty.PROBABLE),
    ("The bank is rumoured to want a buyer.", "want a buyer", "is rumoured to", Certainty.POSSIBLE),
]


@pytest.mark.parametrize(("text", "content", "cue", "certainty"), SURENESS)
def test_certainty_is_lowered_by_the_words_and_not_by_the_verb_of_reporting(
    text: str, content: str, cue: str, certainty: Certainty
) -> None:
    assert meant(text, content, cue).certainty is certainty


def test_quoted_words_right_after_a_denial_of_the_same_speaker_deny_too() -> None:
    text = "The owner denied the gates had been opened. “They stayed shut all night,” he said."
    said = (("the gates had been opened", "denied"), ("They stayed shut all night", "he said"))
    assert add_meaning(reading_of(text, *said, same_speaker=True)).statements[1].stance is Stance.DENIES
    assert add_meaning(reading_of(text, *said)).statements[1].stance is Stance.ASSERTS


@pytest.mark.parametrize(
    ("content", "negated"),
    [
        ("no warning had reached him", True),
        ("nobody was hurt", True),
        ("the gates weren’t opened", True),
        ("no fewer than ten came", False),
        ("they won because nobody came", False),
        ("the road was open", False),
    ],
)
def test_negation_is_that_of_the_main_clause(content: str, negated: bool) -> None:
    assert meant(f"She said {content}.", content).negated is negated


WORDINGS = [
    ("She called on both sides to talk.", "both sides to talk", "called", Stance.DEMANDS),
    ("The bank is said to want a buyer.", "to want a buyer", "is said", Stance.ASSERTS),
    ("The club agreed a fee for the striker.", "a fee for the striker", "agreed", Stance.ASSERTS),
    ("The club agreed the striker was ill.", "the striker was ill", "agreed", Stance.CONFIRMS),
    ("Nor does the firm accept that it was late.", "it was late", "accept", Stance.DENIES),
    ("They did not agree that it was late.", "it was late", "did not agree", Stance.DENIES),
    ("The report stops short of saying they cheated.", "they cheated", "stops short of saying", Stance.DECLINES),
    ("The premier said he had “nothing to add to it”.", "he had “nothing to add to it", "said", Stance.DECLINES),
    ("“We have no information about that,” it said.", "We have no information about that", "said", Stance.DECLINES),
    ("“Count the red lines,” he said.", "Count the red lines", "said", Stance.DEMANDS),
    ("“Count Dracula was there,” he said.", "Count Dracula was there", "said", Stance.ASSERTS),
    ("The paper said his lawyer denied writing it.", "his lawyer denied writing it", "said", Stance.DENIES),
    ("He said the ministry admitted the mistake.", "the ministry admitted the mistake", "said", Stance.CONFIRMS),
    ("He said the mayor’s calls for calm failed.", "the mayor’s calls for calm failed", "said", Stance.ASSERTS),
    ("The trust says the memo recommends a pause.", "the memo recommends a pause", "says", Stance.DEMANDS),
    ("He said the number of confirmed cases was ten.", "the number of confirmed cases was ten", "said", Stance.ASSERTS),
    ("She said she expected trains by Sunday.", "she expected trains by Sunday", "said", Stance.PREDICTS),
    ("The board said it would decide by May 30.", "it would decide by May 30", "said", Stance.PROMISES),
    ("The hospital denied admitting privileges.", "admitting privileges", "denied", Stance.ASSERTS),
    ("The clerk denied making the call.", "making the call", "denied", Stance.DENIES),
    ("The pupils were denied entry to the school.", "entry to the school", "were denied", Stance.ASSERTS),
    ("The bureau said the rate declined to 3.5%.", "the rate declined to 3.5%", "said", Stance.ASSERTS),
    ("He said the mayors would reject the request.", "the mayors would reject the request", "said", Stance.PREDICTS),
    ("He said this is not false news.", "this is not false news", "said", Stance.ASSERTS),
    ("She left little doubt that they knew.", "they knew", "left little doubt", Stance.CONFIRMS),
    ("He suspected they were hiding.", "they were hiding", "suspected", Stance.ASSERTS),
    ("He put it at six or seven.", "six or seven", "put it at", Stance.ASSERTS),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "cue", "stance"), WORDINGS)
def test_the_particle_the_object_and_the_verb_inside_make_another_act(
    text: str, content: str, cue: str, stance: Stance
) -> None:
    assert meant(text, content, cue).stance is stance


@pytest.mark.parametrize("words", ["a report would be ready by Friday", "the results are due on Friday"])
def test_an_office_promises_what_it_brings_out_itself(words: str) -> None:
    assert meant(f"The board said {words}.", words).stance is Stance.PROMISES
    assert meant(f"A clerk said {words}.", words, naming="anonymous").stance is not Stance.PROMISES


def test_who_speaks_for_a_body_promises_what_it_will_do() -> None:
    words = "dockers will walk out on Monday"
    reading = reading_of(f"{words}, the union said.", (words, "said"))
    union = replace(reading.sources[0], label="Union of Dockers")
    assert add_meaning(reading).statements[0].stance is Stance.PREDICTS
    assert add_meaning(replace(reading, sources=(union,))).statements[0].stance is Stance.PROMISES

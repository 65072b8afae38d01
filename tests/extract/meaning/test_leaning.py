from dataclasses import replace

import pytest

from reportedly.extract.meaning import add_meaning
from reportedly.extract.meaning.conversation import conversation_in
from reportedly.extract.meaning.signs import Signs, signs
from reportedly.extract.meaning.tone import tone
from reportedly.model.reading import Reading
from reportedly.model.source import SourceKind
from reportedly.model.statement import Stance
from tests.extract.meaning.making import meant, reading_of

ESCAPE = "A guard said three men had walked out of the jail."
ANSWER = "No prisoner walked out of the jail"


def spoken_for(reading: Reading) -> Reading:
    """The same, its last speaker a spokeswoman."""
    *others, last = reading.sources
    return replace(reading, sources=(*others, replace(last, label="a spokeswoman", kind=SourceKind.PERSON)))


def answered(words: str, cue: str = "insisted") -> Reading:
    text = f"{ESCAPE} “{words},” a spokeswoman {cue}."
    return spoken_for(reading_of(text, ("three men had walked out of the jail", "said"), (words, cue)))


def test_a_spokeswoman_who_negates_what_another_said_denies_it() -> None:
    assert [one.stance for one in add_meaning(answered(ANSWER)).statements] == [Stance.ASSERTS, Stance.DENIES]


def test_a_share_of_those_asked_answers_nobody() -> None:
    reading = answered(ANSWER)
    first, last = reading.sources
    asked = replace(reading, sources=(first, replace(last, label="Two in ten")))
    assert add_meaning(asked).statements[1].stance is Stance.ASSERTS


def test_the_same_words_without_their_negation_only_assert() -> None:
    assert add_meaning(answered("A prisoner walked out of the jail")).statements[1].stance is Stance.ASSERTS


@pytest.mark.parametrize("words", ["Nobody warned us", "I don’t understand how they walked out", "Nobody told me why"])
def test_a_complaint_denies_nothing(words: str) -> None:
    assert meant(f"“{words},” he said.", words).stance is Stance.ASSERTS


def signs_of(reading: Reading) -> Signs:
    """Of its second statement."""
    return signs(conversation_in(reading), 1)


def test_what_was_said_before_is_told_by_the_words_that_are_negated() -> None:
    assert signs_of(answered(ANSWER))["negates what was said"] > 0.5
    assert "negates what was said" not in signs_of(answered("No fee was paid for the boat"))


def test_nobody_answers_themselves() -> None:
    reading = answered(ANSWER)
    first, second = reading.statements
    same = replace(reading, statements=(first, replace(second, chain=first.chain)))
    assert "after another" in signs_of(reading)
    assert "after another" not in signs_of(same)


def test_a_denial_without_a_negation_is_told_by_how_it_sounds() -> None:
    assert tone("every valve was in order", "a spokeswoman") > tone("a valve broke on Monday", "a fitter") + 1


def test_an_office_that_waves_off_a_charge_denies_it() -> None:
    text = f"{ESCAPE} The prison sees it differently: “All the men are in their cells, as always,” a spokeswoman said."
    words = "All the men are in their cells, as always"
    reading = spoken_for(reading_of(text, ("three men had walked out of the jail", "said"), (words, "said")))
    assert add_meaning(reading).statements[1].stance is Stance.DENIES


@pytest.mark.parametrize("words", ["Yes, the letter is ours", "Those are our minutes", "It is so", "I signed it"])
def test_who_owns_up_confirms(words: str) -> None:
    assert meant(f"“{words},” he said.", words).stance is Stance.CONFIRMS


@pytest.mark.parametrize("words", ["she would be surprised if it opened", "I should be astonished if they moved"])
def test_whoever_would_be_surprised_doubts_it(words: str) -> None:
    assert meant(f"She said {words}.", words).stance is Stance.DOUBTS


@pytest.mark.parametrize(
    "words", ["That is for the investigators", "That is the question", "That would be up to others"]
)
def test_whoever_sends_a_reporter_elsewhere_declines(words: str) -> None:
    assert meant(f"“{words},” he said.", words).stance is Stance.DECLINES


@pytest.mark.parametrize(
    "words", ["Absurd", "That is simply not the case", "There is no truth in it", "it had received no such letter"]
)
def test_words_that_wave_something_away_deny_by_themselves(words: str) -> None:
    assert meant(f"He said {words}.", words).stance is Stance.DENIES


@pytest.mark.parametrize("words", ["he did not know whether or not to go", "the no-fly zone was quiet"])
def test_no_and_not_in_fixed_phrases_negate_nothing(words: str) -> None:
    assert meant(f"He said {words}.", words).negated is words.startswith("he did not")

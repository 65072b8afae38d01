from dataclasses import replace

import pytest

from reportedly.extract.meaning import add_meaning
from reportedly.extract.meaning.held import held, neighbours
from reportedly.extract.meaning.said import Said
from reportedly.extract.resolve.text.article import Article
from reportedly.model.reading import ConflictKind
from tests.extract.meaning.making import reading_of


def kinds(text: str, *said: tuple[str, str]) -> list[tuple[str, str, ConflictKind]]:
    return [(c.a, c.b, c.kind) for c in add_meaning(reading_of(text, *said)).conflicts]


CONFLICTS = [
    (
        "The union said 41 schools had closed on Monday. The ministry put the number at 23.",
        ("41 schools had closed on Monday", "said"), ("the number at 23", "put"), ConflictKind.NUMBER,
    ),
    (
        "The hospital said 17 people had been killed. The governor put the dead at 31.",
        ("17 people had been killed", "said"), ("the dead at 31", "put"), ConflictKind.NUMBER,
    ),
    (
        "The maker said its drug cut liver fat by 22 per cent. A slide seen by the Ledger has 9 per cent.",
        ("its drug cut liver fat by 22 per cent", "said"), ("9 per cent", "has"), ConflictKind.NUMBER,
    ),
    (
        "A diver said the gates of the dam had been opened. The owner denied that the gates had been opened at all.",
        ("the gates of the dam had been opened", "said"), ("the gates had been opened at all", "denied"),
        ConflictKind.NEGATION,
    ),
    (
        "A clerk alleged the mayor had taken a bribe from the builder. The mayor rejected the accusation.",
        ("the mayor had taken a bribe from the builder", "alleged"), ("the accusation", "rejected"),
        ConflictKind.NEGATION,
    ),
    (
        "The pilot says no warning reached the crew before the landing. "
        "A mechanic says a warning reached the crew before the landing.",
        ("no warning reached the crew before the landing", "says"),
        ("a warning reached the crew before the landing", "says"), ConflictKind.NEGATION,
    ),
    (
        "“Everything is ready for the launch,” one aide said. Another said the launch was being pushed aside.",
        ("Everything is ready for the launch", "said"), ("the launch was being pushed aside", "said"),
        ConflictKind.STATUS,
    ),
    (
        "The nurse said the door was locked. The guard said the door was open.",
        ("the door was locked", "said"), ("the door was open", "said"), ConflictKind.STATUS,
    ),
    (
        "One banker said a deal could be announced this week. Another said nothing would be signed before September.",
        ("a deal could be announced this week", "said"), ("nothing would be signed before September", "said"),
        ConflictKind.TIME,
    ),
    (
        "The port said the new bridge would open on 3 July. The mayor said the new bridge would open on 9 August.",
        ("the new bridge would open on 3 July", "said"), ("the new bridge would open on 9 August", "said"),
        ConflictKind.TIME,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other", "kind"), CONFLICTS)
def test_two_statements_that_cannot_both_hold_are_in_conflict(
    text: str, one: tuple[str, str], other: tuple[str, str], kind: ConflictKind
) -> None:
    assert kinds(text, one, other) == [("t0", "t1", kind)]


HARMONY = [
    (
        "The union said 41 schools had closed. The bank said 30 branches had opened.",
        ("41 schools had closed", "said"), ("30 branches had opened", "said"),
    ),
    (
        "The union said at least 41 schools had closed. The board said 52 schools had closed.",
        ("at least 41 schools had closed", "said"), ("52 schools had closed", "said"),
    ),
    (
        "The union said 41 schools had closed. The board said the closed schools rose to 52 schools.",
        ("41 schools had closed", "said"), ("the closed schools rose to 52 schools", "said"),
    ),
    (
        "The governor put the dead at 31. A doctor said nine of the dead were children.",
        ("the dead at 31", "put"), ("nine of the dead were children", "said"),
    ),
    (
        "The UN said the war had killed 70,000 people. A clinic said two people had died there.",
        ("the war had killed 70,000 people", "said"), ("two people had died there", "said"),
    ),
    (
        "The army sent 4,000 troops to the border. An aide said an additional 900 troops were at the border.",
        ("4,000 troops to the border", "sent"), ("an additional 900 troops were at the border", "said"),
    ),
    (
        "A clerk said Anna Dorn had signed the lease. A lawyer denied that Anna Dorn had met the buyer.",
        ("Anna Dorn had signed the lease", "said"), ("Anna Dorn had met the buyer", "denied"),
    ),
    (
        "The owner called it a good year. The senate rejected the bill.",
        ("it a good year", "called"), ("the bill", "rejected"),
    ),
    (
        "The ministry said 275 people had been killed. The cabinet said 43 policemen had been killed.",
        ("275 people had been killed", "said"), ("43 policemen had been killed", "said"),
    ),
    (
        "An aide said 489 of the 2,200 people who signed up were young. The office said 2,200 people had signed up.",
        ("489 of the 2,200 people who signed up were young", "said"), ("2,200 people had signed up", "said"),
    ),
    (
        "A pollster lists 37 rural seats as open. A rival lists 52 urban seats as open.",
        ("37 rural seats as open", "lists"), ("52 urban seats as open", "lists"),
    ),
    (
        "Analysts had forecast that 400 people would sign up. The office said 489 people would sign up.",
        ("400 people would sign up", "had forecast"), ("489 people would sign up", "said"),
    ),
    (
        "The lawyer said Adan Coe was released to home arrest. A judge denied Coe’s request for home arrest.",
        ("Adan Coe was released to home arrest", "said"), ("Coe’s request for home arrest", "denied"),
    ),
    (
        "The envoy said the king denied that he knew of the arrest. The prince denied that he knew of the arrest.",
        ("the king denied that he knew of the arrest", "said"), ("he knew of the arrest", "denied"),
    ),
    (
        "Radio One has: “The door was never locked.” The guard denied the door was ever locked.",
        ("The door was never locked.", "has"), ("the door was ever locked", "denied"),
    ),
    (
        "A neighbour said: “We have had enough.” The mayor denied the accusation.",
        ("We have had enough.", "said"), ("the accusation", "denied"),
    ),
    (
        "A page says Coe Ryan’s site has no plan for schools. Another says Ann Warren’s site has a plan for schools.",
        ("Coe Ryan’s site has no plan for schools", "says"),
        ("Ann Warren’s site has a plan for schools", "says"),
    ),
    (
        "One firm said it would lift its price on 3 July. Another said it would lift its price on 9 August.",
        ("it would lift its price on 3 July", "said"), ("it would lift its price on 9 August", "said"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other"), HARMONY)
def test_other_things_other_stages_parts_and_mere_names_are_no_conflict(
    text: str, one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert kinds(text, one, other) == []


def test_dates_given_state_by_state_are_a_list_and_no_rival_accounts() -> None:
    lines = [f"Aide {n} said the order to stay at home will be lifted on {n} July." for n in range(1, 9)]
    said = [(line.split(" said ")[1].removesuffix("."), "said") for line in lines]
    assert kinds("\n".join(lines[:2]), *said[:2]) == [("t0", "t1", ConflictKind.TIME)]
    assert kinds("\n".join(lines), *said) == []


def test_what_one_speaker_says_twice_is_no_conflict() -> None:
    text = "He said the door was locked. He said the door was open."
    reading = reading_of(text, ("the door was locked", "said"), ("the door was open", "said"), same_speaker=True)
    assert add_meaning(reading).conflicts == ()


def test_the_reason_names_both_sides_in_one_line() -> None:
    text = "The hospital said 17 people had been killed. The governor put the dead at 31."
    (conflict,) = add_meaning(
        reading_of(text, ("17 people had been killed", "said"), ("the dead at 31", "put"))
    ).conflicts
    assert conflict.why == "17 people, or 31"
    assert "\n" not in conflict.why


def test_the_search_looks_at_few_pairs_of_a_long_text() -> None:
    lines = [f"The union said {100 + n} schools had closed in town {100 + n}." for n in range(300)]
    said = [(line.removeprefix("The union said "), "said") for line in lines]
    reading = reading_of("\n".join(lines), *said)
    article = Article(reading.document)
    statements = [held(Said(s, article, None), s, at) for at, s in enumerate(reading.statements)]
    assert len(list(neighbours(statements))) <= 12 * len(statements)


HELD_APART = [
    ("It would close all but 10 clinics in the state.", "The law shut 14 clinics in the state."),
    ("A gunman killed 14 people there.", "A gunman can kill five people there."),
    ("The crews will rest once the river fire is under control.", "The river fire is spreading."),
    ("He was open to a truce on trade.", "The two sides were locked in a dispute on trade."),
]


@pytest.mark.parametrize(("one", "other"), HELD_APART)
def test_what_is_to_come_what_may_be_and_what_is_awaited_contradict_nothing_that_is(one: str, other: str) -> None:
    assert kinds(f"{one} {other}", (one, ""), (other, "")) == []


@pytest.mark.parametrize("label", ["20%", "about half of the voters", "four in ten", "few", "no one"])
def test_a_share_of_those_asked_contradicts_nobody(label: str) -> None:
    text = "The mayor said the bridge was closed to lorries. The clerk denied it was a bridge closed to lorries."
    said = [("the bridge was closed to lorries", "said"), ("it was a bridge closed to lorries", "denied")]
    reading = reading_of(text, *said)
    first, second = reading.sources
    assert len(add_meaning(reading).conflicts) == 1
    asked = replace(reading, sources=(first, replace(second, label=label)))
    assert add_meaning(asked).conflicts == ()

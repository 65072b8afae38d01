import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.tables import any_of, either, filled

PHRASES = st.lists(st.text("ab .+", min_size=1).filter(str.strip), min_size=1)


def test_a_part_in_braces_may_have_parts_itself() -> None:
    parts: dict[str, str | list[str]] = {"speaker": "(?:{title} )?Ruiz", "title": ["Dr", "Judge"]}
    assert filled("{speaker} said", parts) == "(?:(?:Dr|Judge) )?Ruiz said"


def test_how_often_a_part_may_stand_is_no_part() -> None:
    assert filled(r"{word}{1,3} a{2}", {"word": r"\w"}) == r"\w{1,3} a{2}"


def test_a_part_that_there_is_not_is_refused() -> None:
    with pytest.raises(KeyError):
        filled("{nobody} said", {})


def test_of_two_patterns_the_longer_is_tried_first() -> None:
    match = re.match(either(["more", "more than"]), "more than nine")
    assert match is not None
    assert match[0] == "more than"


@given(PHRASES)
def test_a_phrase_of_a_list_is_found_whatever_marks_it_has(phrases: list[str]) -> None:
    assert all(re.match(any_of(phrases), phrase) for phrase in phrases)

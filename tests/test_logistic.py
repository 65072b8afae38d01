import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.logistic import Logistic, Multinomial

NUMBERS = st.floats(-30, 30)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_a_probability_lies_between_0_and_1(intercept: float, weight: float, value: float) -> None:
    assert 0 <= Logistic(intercept, {"length": weight}).probability({"length": value}) <= 1


def test_features_that_are_not_given_count_nothing() -> None:
    model = Logistic(0.0, {"one": 2.0, "other": -5.0})
    assert model.probability({}) == 0.5
    assert model.probability({"one": 1.0}) > 0.5


def test_a_feature_that_has_no_weight_is_refused() -> None:
    with pytest.raises(KeyError):
        Logistic(0.0, {}).probability({"unknown": 1.0})


@given(NUMBERS, NUMBERS, NUMBERS)
def test_the_probabilities_of_outcomes_come_to_1(first: float, second: float, value: float) -> None:
    model = Multinomial({"one": Logistic(first, {"length": second}), "other": Logistic(second, {})})
    assert sum(model.probabilities({"length": value, "unknown": 1.0}).values()) == pytest.approx(1)


def test_what_speaks_for_an_outcome_makes_it_likelier() -> None:
    model = Multinomial({"one": Logistic(0.0, {"sign": 2.0}), "other": Logistic(0.0, {"sign": -1.0})})
    likely = model.probabilities({"sign": 1.0})
    assert likely["one"] > likely["other"]

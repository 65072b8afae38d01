import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.logistic import Logistic

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

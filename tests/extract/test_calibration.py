from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.reader.calibration import Calibration

probabilities = st.floats(0, 1)


@given(probabilities, st.floats(0.01, 5), st.floats(-5, 5))
def test_a_confidence_is_a_probability(certainty: float, slope: float, intercept: float) -> None:
    assert 0 <= Calibration(slope, intercept).confidence(certainty) <= 1


@given(probabilities, probabilities, st.floats(0.01, 5), st.floats(-5, 5))
def test_the_surer_of_two_stays_the_surer(a: float, b: float, slope: float, intercept: float) -> None:
    calibration = Calibration(slope, intercept)
    low, high = sorted((a, b))
    assert calibration.confidence(low) <= calibration.confidence(high)


@given(st.floats(0.001, 0.999))
def test_a_line_of_slope_one_changes_nothing(certainty: float) -> None:
    assert abs(Calibration().confidence(certainty) - certainty) < 0.001

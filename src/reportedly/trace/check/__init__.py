"""A draft against what articles say: what they support, what was replaced, misquoted or only relayed."""

from reportedly.trace.check.checking import check
from reportedly.trace.check.verdict import Checked, Remark, Verdict

__all__ = ["Checked", "Remark", "Verdict", "check"]

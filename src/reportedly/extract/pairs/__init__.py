"""Two texts side by side: what one is to the other, and what the second does."""

from reportedly.extract.pairs.network import ACTS, Logarithms, PairNetwork, act, side_by_side

__all__ = ["ACTS", "Logarithms", "PairNetwork", "act", "side_by_side"]

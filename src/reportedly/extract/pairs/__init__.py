"""Two statements side by side: what one is to the other."""

from reportedly.extract.pairs.network import PairNetwork, side_by_side

__all__ = ["PairNetwork", "side_by_side"]

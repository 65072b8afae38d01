"""The networks of the package, loaded when they are first asked."""

from reportedly.extract.pairs import side_by_side
from reportedly.extract.vectors import embed
from reportedly.trace.claims.networks import Networks

PACKAGED = Networks(embed, side_by_side)

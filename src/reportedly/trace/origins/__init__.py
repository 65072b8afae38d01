"""Where claims come from: who is who across articles, who copies whom, and how many independent origins there are."""

from reportedly.trace.origins.copying import Copying, pairs_within
from reportedly.trace.origins.dependence import MOST_WITH_A_KEY, Dependence, dependences, dependences_between
from reportedly.trace.origins.traced import Traced
from reportedly.trace.origins.tracing import origins_of
from reportedly.trace.origins.traits import Traits, traits

__all__ = [
    "MOST_WITH_A_KEY",
    "Copying",
    "Dependence",
    "Traced",
    "Traits",
    "dependences",
    "dependences_between",
    "origins_of",
    "pairs_within",
    "traits",
]

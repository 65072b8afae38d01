"""Where claims come from: who is who across articles, who copies whom, and how many independent origins there are."""

from reportedly.trace.origins.dependence import Dependence, Traits, dependences, dependences_between, traits
from reportedly.trace.origins.traced import Traced
from reportedly.trace.origins.tracing import origins_of

__all__ = ["Dependence", "Traced", "Traits", "dependences", "dependences_between", "origins_of", "traits"]

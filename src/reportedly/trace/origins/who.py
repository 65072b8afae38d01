"""Which of a claim's named sources are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportedly.trace.origins.identity import Identity, is_vague, may_be_one, one_house, one_name
from reportedly.trace.origins.names import name_words


@dataclass(slots=True)
class Who:
    """One bearer of all these names. doubtful: its name fits two others, and which of them is meant isn't known."""

    identities: list[Identity] = field(default_factory=list)
    doubtful: bool = False

    def goes_by_name_of(self, identity: Identity) -> bool:
        return any(one_name(identity, known) for known in self.identities)

    def shares_house_with(self, identity: Identity) -> bool:
        return any(one_house(identity, known) for known in self.identities)

    def may_be(self, identity: Identity) -> bool:
        return any(may_be_one(identity, known) for known in self.identities)


def who_is_who(identities: Sequence[Identity]) -> tuple[Who, ...]:
    """Each bearer once. The order of the identities makes no difference.

    Fuller names come first, so that a short form finds those that it may stand for; names that tell no more than a
    kind ("the regulator") come last and join the first that is of it.
    """
    found: list[Who] = []
    vague = [identity for identity in sorted(set(identities), key=_fullest_first) if not _settle(identity, found)]
    for identity in vague:
        home = next((who for who in found if who.may_be(identity)), None)
        if home is None:
            found.append(Who([identity]))
        else:
            home.identities.append(identity)
    return tuple(found)


def _fullest_first(identity: Identity) -> tuple[int, str, str]:
    return -len(name_words(identity.own)), identity.own, identity.house or ""


def _settle(identity: Identity, found: list[Who]) -> bool:
    """Adds an identity to whom it is of, or as somebody new; False where its name is too vague for either."""
    named = [who for who in found if who.goes_by_name_of(identity)]
    if len(named) > 1:
        found.append(Who([identity], doubtful=True))
        return True
    housed = [who for who in found if who not in named and who.shares_house_with(identity)]
    homes = [*named, *housed[:1]]
    if not homes and is_vague(identity):
        return False
    if not homes:
        found.append(Who([identity]))
        return True
    first, *rest = homes
    first.identities.append(identity)
    for other in rest:
        first.identities += other.identities
        found.remove(other)
    return True

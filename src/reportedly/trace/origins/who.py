"""Which of a claim's named sources are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportedly.model.source import Naming
from reportedly.trace.origins.identity import (
    Identity,
    identity_of,
    is_vague,
    may_be_one,
    may_speak_for,
    one_house,
    one_name,
)
from reportedly.trace.origins.names import name_words
from reportedly.trace.origins.routes import Route


@dataclass(slots=True)
class Who:
    """One bearer of all these names. doubtful: it may be another of the claim, and the articles don't tell."""

    identities: list[Identity] = field(default_factory=list)
    doubtful: bool = False

    def goes_by_name_of(self, identity: Identity) -> bool:
        return any(one_name(identity, known) for known in self.identities)

    def bears_one_of(self, names: frozenset[str]) -> bool:
        borne = {name_words(identity.own) for identity in self.identities}
        return any(name_words(name) in borne for name in names)

    def shares_house_with(self, identity: Identity) -> bool:
        return any(one_house(identity, known) for known in self.identities)

    @property
    def holds_nothing_known(self) -> bool:
        """Whether the articles give no office and no house, so that it may hold any."""
        return all(identity.house is None and not identity.office for identity in self.identities)

    def may_speak_for(self, other: Who) -> bool:
        """Whether it belongs to another's house without an office that speaks for it, or holds an unknown office."""
        return any(may_speak_for(mine, theirs) for mine in self.identities for theirs in other.identities)

    def may_be(self, identity: Identity) -> bool:
        return any(may_be_one(identity, known) for known in self.identities)


def who_is_who(identities: Sequence[Identity], same_names: Sequence[frozenset[str]] = ()) -> tuple[Who, ...]:
    """Each bearer once. The order of the identities makes no difference. same_names: of one bearer, as a person says.

    Fuller names come first, so that a short form finds those that it may stand for; names that tell no more than a
    kind ("the regulator") come last and join the first that is of it.
    """
    found: list[Who] = []
    vague = [identity for identity in sorted(set(identities), key=_fullest_first) if not _settle(identity, found)]
    for identity in vague:
        home = next((who for who in found if who.may_be(identity)), None)
        if home is None:
            found.append(Who([identity], doubtful=any(who.holds_nothing_known for who in found)))
        else:
            home.identities.append(identity)
    for same in same_names:
        _unite([who for who in found if who.bears_one_of(same)], found)
    for who in found:
        others = [other for other in found if other is not who and not other.doubtful]
        who.doubtful = who.doubtful or any(who.may_speak_for(other) for other in others)
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
    homes[0].identities.append(identity)
    _unite(homes, found)
    return True


def _unite(several: Sequence[Who], found: list[Who]) -> None:
    """Makes one bearer of several; what was doubtful on its own is not when a person has said who it is."""
    for other in several[1:]:
        several[0].identities += other.identities
        several[0].doubtful = False
        found.remove(other)


def namesakes(routes: Sequence[Route]) -> list[Identity]:
    """What else the articles of these statements say of those who are named in them: one may tell a house or an office.

    Only the same full name of two words or more counts; a surname alone may be somebody else's.
    """
    names = {name_words(identity_of(route.origin).own) for route in routes}
    sources = {source for route in routes for source in route.said.reading.sources if source.naming is Naming.NAMED}
    identities = (identity_of(source) for source in sources)
    return [
        identity for identity in identities if len(name_words(identity.own)) > 1 and name_words(identity.own) in names
    ]

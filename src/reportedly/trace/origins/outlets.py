"""Which outlet a name or an address means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from reportedly.trace.origins.names import is_common, name_words
from reportedly.trace.origins.tables import table, words

_WWW = ("www.", "m.", "amp.", "edition.", "feeds.")


@dataclass(frozen=True, slots=True)
class Outlets:
    """Every way to call an outlet -> its key. names: by telling words; domains: by registered name."""

    names: Mapping[tuple[str, ...], str]
    domains: Mapping[str, str]

    def key(self, name: str) -> str:
        """What an outlet is known by everywhere, whichever of its names is given; its own words where it is unknown."""
        telling = name_words(name)
        return self.names.get(telling) or " ".join(telling) or name.strip().lower()

    def of_address(self, url: str) -> str | None:
        """The key of the outlet whose page or feed an address is, None where the address says nothing."""
        host = _host(url)
        parts = host.split(".")
        known = (self.domains.get(".".join(parts[start:])) for start in range(len(parts) - 1))
        return next((key for key in known if key), host or None)

    def with_names(self, several: Iterable[frozenset[str]]) -> Outlets:
        """These and a person's own: each set has the names of one outlet, known here or not."""
        names = dict(self.names)
        for same in several:
            keys = sorted(names.get(name_words(name), "") for name in same)
            key = keys[-1] or " ".join(name_words(max(same, key=lambda name: (len(name), name))))
            names |= {name_words(name): key for name in same}
        return Outlets(names, self.domains)


@cache
def known_outlets() -> Outlets:
    """The outlets of the package's own table."""
    rows = table("outlets")
    return _read(row for kind in ("papers", "agencies") for row in rows[kind].strip().splitlines())


def named_among(name: str, keys: Iterable[str], outlets: Outlets) -> str:
    """The one of ``keys`` that a name means as an article may shorten it: "the Comet", "CNS"; else the name's own key.

    keys: those of outlets that are met with together. Where several fit none is meant.
    """
    fitting = all_named_among(name, keys, outlets)
    return fitting[0] if len(fitting) == 1 else outlets.key(name)


def all_named_among(name: str, keys: Iterable[str], outlets: Outlets) -> tuple[str, ...]:
    """All of ``keys`` that a name may mean: itself alone where it is among them, else what it may be short for."""
    own = outlets.key(name)
    among = sorted(set(keys))
    return (own,) if own in among else tuple(key for key in among if _shortened(own.split(), key.split()))


def is_outlet_name(name: str) -> bool:
    """Whether a name has a word in it that outlets are named with."""
    return not words("outlets", "outlet_words").isdisjoint(name_words(name))


def _shortened(name: list[str], key: list[str]) -> bool:
    """Initials, the first words where only "news" and the like are left out, or some words with the last of them."""
    if not name or len(name) > len(key):
        return False
    rest = key[len(name) :]
    leading = name == key[: len(name)] and words("outlets", "left_out").issuperset(rest)
    initials = len(key) > 1 and "".join(name) == "".join(word[0] for word in key)
    return leading or initials or (set(name) <= set(key) and name[-1] == key[-1])


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return next((host.removeprefix(prefix) for prefix in _WWW if host.startswith(prefix)), host)


def _read(rows: Iterable[str]) -> Outlets:
    names: dict[tuple[str, ...], str] = {}
    domains: dict[str, str] = {}
    for row in rows:
        name, others, hosts = (part.strip() for part in f"{row}||".split("|")[:3])
        key = " ".join(name_words(name))
        names[name_words(name)] = key
        # "LA Times" would be all Timeses'.
        names |= {name_words(called): key for called in others.split(",") if not is_common(called)}
        domains |= dict.fromkeys(hosts.split(), key)
    return Outlets(names, domains)

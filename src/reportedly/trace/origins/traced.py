"""What is known of where a claim comes from."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model.claim import Bounds, Derivation, FirstReport, Independence, Origin


@dataclass(frozen=True, slots=True)
class Traced:
    """The part of a claim that says how many independent origins it has; fields as in ``Claim``."""

    origins: Bounds
    origin_list: tuple[Origin, ...]
    would_change: tuple[str, ...]
    newsrooms: Bounds
    independence: Independence
    first_reported: FirstReport | None
    derivations: tuple[Derivation, ...]

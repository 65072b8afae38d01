"""Whether what a draft says has been replaced since."""

from __future__ import annotations

from reportedly.model.claim import Claim, StatementRef
from reportedly.trace.said import Said


def replaced_by(mine: Said, claim: Claim) -> tuple[StatementRef | None, tuple[str, ...]]:
    """The statement of a later figure of the claim itself, and the claims that replaced it; nothing where none did."""
    later = None if claim.superseded_by is not None else _later_figure(mine, claim)
    return later, (claim.superseded_by,) if claim.superseded_by is not None else ()


def _later_figure(mine: Said, claim: Claim) -> StatementRef | None:
    """The last of the claim's dated figures, if the draft has an earlier one that differs from it."""
    series = sorted((figure for figure in claim.series if figure.as_of), key=lambda figure: figure.as_of or "")
    if not series:
        return None
    last = series[-1]
    drafted = {(quantity.value, quantity.high) for quantity in mine.statement.quantities}
    earlier = any((f.value, f.high) in drafted and (f.as_of or "") < (last.as_of or "") for f in series)
    return last.statement if earlier and (last.value, last.high) not in drafted else None

"""Two wordings in one line for the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from reportedly.present.safe import one_line
from reportedly.trace.difference import In, Piece

_STYLES = {In.BOTH: ("", "not bold default"), In.FIRST: ("−", "red"), In.SECOND: ("+", "green")}


def marked(pieces: Iterable[Piece]) -> Text:
    """What only the first wording has after a minus, what only the second has after a plus, what both have as it is."""
    parts = []
    for piece in pieces:
        mark, style = _STYLES[piece.of]
        parts.append(Text(f"{mark}{one_line(piece.text)}", style))
    return Text(" ").join(parts)

"""`reportedly sources`: who speaks in the articles. Unnamed sources are counted and never listed, whatever is asked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from reportedly.model.claim import Claim, Origin
from reportedly.model.source import Naming
from reportedly.present.asked.layout import DECIDED_STYLE, among, answer, table
from reportedly.present.decided import signed
from reportedly.present.safe import one_line
from reportedly.present.table import NAMING_STYLE
from reportedly.present.wording import NAMING, counted
from reportedly.trace.found import Findings

_NOTHING = "No named source fits."


@dataclass(frozen=True, slots=True)
class Speaker:
    """A named origin over all claims that are asked for. stances: how often it takes each."""

    label: str
    claims: int
    statements: int
    outlets: tuple[str, ...]
    stances: tuple[tuple[str, int], ...]


def speakers(findings: Findings) -> tuple[Speaker, ...]:
    """The named origins, the most quoted first."""
    found: dict[str, list[tuple[Claim, Origin]]] = defaultdict(list)
    for claim in findings.claims:
        for origin in claim.origin_list:
            if origin.naming is Naming.NAMED:
                found[origin.label].append((claim, origin))
    made = [_speaker(label, several, findings) for label, several in found.items()]
    return tuple(sorted(made, key=lambda speaker: (-speaker.statements, speaker.label)))


def _speaker(label: str, several: Sequence[tuple[Claim, Origin]], findings: Findings) -> Speaker:
    refs = {ref for _, origin in several for ref in origin.statements}
    outlets = Counter(findings.said(ref).document.outlet or "outlet unknown" for ref in refs)
    stances = Counter(str(ref.stance) for ref in refs)
    return Speaker(label, len(several), len(refs), tuple(sorted(outlets)), tuple(stances.most_common()))


def sources_table(findings: Findings, width: int) -> RenderableType:
    """The named sources a line each, then how many origins of each claim are not named."""
    found = speakers(findings)
    return answer(_heading(found, findings), _body(found, findings, width), _NOTHING, among(findings))


def _heading(found: Sequence[Speaker], findings: Findings) -> str:
    unnamed = Counter(o.naming for claim in findings.claims for o in claim.origin_list if o.naming is not Naming.NAMED)
    rest = ", ".join(f"{number} {NAMING[naming]}" for naming, number in sorted(unnamed.items()))
    return f"{counted(len(found), 'named source')}" + (f"; further origins of these claims: {rest}" if rest else "")


def _body(found: Sequence[Speaker], findings: Findings, width: int) -> Iterator[RenderableType]:
    if not found:
        return
    made = table(width, ("Who", 5), ("Claims", 0), ("Statements", 0), ("How", 4), ("Read in", 5))
    for speaker in found:
        stances = ", ".join(f"{stance} {number}" for stance, number in speaker.stances)
        outlets = ", ".join(map(one_line, speaker.outlets))
        who = Text(one_line(speaker.label), NAMING_STYLE[Naming.NAMED])
        for decision in findings.decided.of_name(speaker.label):
            who.append(f"\n{signed(decision)}", DECIDED_STYLE)
        made.add_row(who, f"{speaker.claims:,}", f"{speaker.statements:,}", stances, Text(outlets, "dim"))
    yield made


def source_rows(findings: Findings) -> Iterator[dict[str, Any]]:
    """The named sources as objects."""
    for speaker in speakers(findings):
        yield {**asdict(speaker), "outlets": list(speaker.outlets), "stances": dict(speaker.stances)}

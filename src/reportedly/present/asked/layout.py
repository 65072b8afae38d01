"""What the tables of answers have in common."""

from __future__ import annotations

from collections.abc import Iterable

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.model.claim import Among, Claim
from reportedly.present import claim_wording, wording
from reportedly.present.labels import around, claimed
from reportedly.present.prose import capital
from reportedly.present.safe import one_line, shortened
from reportedly.present.table import NAMING_STYLE, WIDEST
from reportedly.trace.found import Findings
from reportedly.trace.said import Said

# About four lines in a column of 60; the whole of it is one command away.
_LONGEST = 240
_ID = len("c0123456789ab")
# What people decided, wherever it stands.
DECIDED_STYLE = "not bold green"


def table(width: int, *columns: tuple[str, int]) -> Table:
    """A table of the given headings, each with its share of the width; 0: as narrow as its words allow."""
    made = Table(box=SIMPLE_HEAD, width=min(width, WIDEST), header_style="dim", border_style="dim", pad_edge=False)
    for heading, ratio in columns:
        made.add_column(heading, ratio=ratio or None, overflow="fold", no_wrap=not ratio)
    return made


def answer(heading: str, body: Iterable[RenderableType], nothing: str, among: Among | None) -> RenderableType:
    """A heading with the denominator, then the body, or in its place the line that says there is nothing."""
    parts = list(body) or [Text(nothing)]
    under = Text(claim_wording.among(among), "dim") if among else Text()
    return Group(Text(heading, "bold"), under, *parts, Text())


def among(findings: Findings) -> Among | None:
    """The denominator, which is the same for every claim."""
    return findings.claims[0].among if findings.claims else None


def words(text: str) -> str:
    return shortened(one_line(text), _LONGEST)


def label(claim: Claim, findings: Findings) -> str:
    """What a claim says, and how it is to be taken."""
    return words(capital(claimed(claim, findings)))


def id_and_words(claim: Claim, findings: Findings) -> Text:
    """What a claim says, where it needs it the sentence around, its id below for the next command."""
    told, sentence = Text(label(claim, findings)), around(claim, findings)
    if sentence:
        told.append(f"\n{words(sentence)}", "dim")
    return told.append(f"\n{claim.id[:_ID]}", "dim")


def who(said: Said) -> Text:
    """The origin in the colour of its openness, then through whom it came."""
    origin, *through = said.chain
    named = Text(wording.label(origin), NAMING_STYLE[origin.naming])
    for relay in through[:-1]:
        named.append(f" → {wording.label(relay)}", "not bold default")
    return named


def where(said: Said) -> Text:
    """Outlet and day."""
    return Text(wording.imprint(said.document), "dim")

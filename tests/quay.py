"""Three papers on one quay: an official told one, a second repeats it, the port denies it in a third."""

from __future__ import annotations

from reportedly.model.claim import (
    Among,
    Bounds,
    Claim,
    ClaimConflict,
    Counts,
    Derivation,
    DerivationKind,
    Due,
    FirstReport,
    Independence,
    Origin,
    Outcome,
    StatementRef,
)
from reportedly.model.document import SectionKind
from reportedly.model.reading import ConflictKind, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Certainty, Forecast, Stance
from reportedly.trace.found import Findings
from tests.conftest import READER, document_of, said

_AMONG = Among(3, 3, "2025-05-03")


def _paper(outlet: str, day: str, sentence: str, origin: Source, *relays: Source, stance: Stance) -> Reading:
    """An article of one statement: all of ``sentence`` but its full stop."""
    publisher = Source("p", outlet, SourceKind.OUTLET, Naming.NAMED, name=outlet)
    document = document_of(((SectionKind.BODY, f"{sentence}."),), outlet=outlet, published=day, title=sentence)
    chain = (origin.id, *(relay.id for relay in relays), "p")
    due = Forecast("2025-06-01") if stance is Stance.PREDICTS else None
    statement = said(document, "t1", [sentence], chain, stance=stance, forecast=due)
    return Reading(document, (publisher, origin, *relays), (statement,), READER)


_OFFICIAL = Source("o", "a port official", SourceKind.PERSON, Naming.ANONYMOUS, affiliation="port")
_TESSEL = Source("r", "Tessel", SourceKind.OUTLET, Naming.NAMED, name="Tessel")
_PORT = Source("h", "Port Authority", SourceKind.ORGANIZATION, Naming.NAMED, name="Port Authority")

TESSEL = _paper("Tessel", "2025-05-01", "The quay closes in June", _OFFICIAL, stance=Stance.PREDICTS)
ECHO = _paper("The Echo", "2025-05-02", "The quay will close in June", _OFFICIAL, _TESSEL, stance=Stance.PREDICTS)
COURANT = _paper("The Courant", "2025-05-03", "The quay stays open", _PORT, stance=Stance.DENIES)


def _ref(reading: Reading) -> StatementRef:
    return StatementRef(reading.document.id, "t1", reading.statements[0].stance)


def _first(reading: Reading) -> FirstReport:
    return FirstReport(reading.document.id, reading.document.outlet, reading.document.published)


CLOSES = Claim(
    id="c0000000000aa",
    label="The quay closes in June",
    statements=(_ref(TESSEL), _ref(ECHO)),
    origins=Bounds(1, 1),
    origin_list=(
        Origin(
            "a port official",
            Naming.ANONYMOUS,
            (_ref(TESSEL), _ref(ECHO)),
            "Tessel",
            public=False,
            counts=Counts(1, 1, "3", "one unnamed source, told to Tessel"),
        ),
    ),
    would_change=("becomes 2 if another newsroom hears it from a source of its own",),
    newsrooms=Bounds(1, 1),
    independence=Independence.SINGLE_ORIGIN,
    first_reported=_first(TESSEL),
    among=_AMONG,
    conflicts=(ClaimConflict("c0000000000bb", ConflictKind.NEGATION, "one says it closes, the other that it stays"),),
    forecast=Due("2025-06-01", Outcome.OPEN),
    derivations=(
        Derivation(_ref(ECHO), _ref(TESSEL), DerivationKind.CREDIT, "it credits Tessel", Certainty.CERTAIN),
        Derivation(_ref(ECHO), "Harbour Wire", DerivationKind.CREDIT, "it names Harbour Wire", Certainty.PROBABLE),
    ),
)
OPEN = Claim(
    id="c0000000000bb",
    label="The quay stays open",
    statements=(_ref(COURANT),),
    origins=Bounds(1, 1),
    origin_list=(
        Origin(
            "Port Authority",
            Naming.NAMED,
            (_ref(COURANT),),
            None,
            public=True,
            counts=Counts(1, 1, "2", "Port Authority, by name"),
        ),
    ),
    would_change=(),
    newsrooms=Bounds(0, 0),
    independence=Independence.SINGLE_ORIGIN,
    first_reported=_first(COURANT),
    among=_AMONG,
    conflicts=(ClaimConflict("c0000000000aa", ConflictKind.NEGATION, "one says it closes, the other that it stays"),),
)
FINDINGS = Findings.of((CLOSES, OPEN), (TESSEL, ECHO, COURANT))

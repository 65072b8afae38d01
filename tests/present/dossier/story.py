"""The story of the weir with a forecast, a later version of its first article, and two who aren't named."""

from __future__ import annotations

import dataclasses
import datetime

from reportedly.model.claim import Among, Claim, Due, Outcome
from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Forecast, Stance
from reportedly.present.dossier import Options, dossier_page
from reportedly.trace.found import Findings
from tests.conftest import READER, document_of, said
from tests.present import weir

DAY = datetime.date(2025, 7, 1)
_KEEPER = Source(
    "keeper", "lock keeper", SourceKind.PERSON, Naming.ANONYMOUS, conditions="who fears for his post", count=1
)


def _revised() -> Reading:
    """The Post again: another headline, another number, a lock keeper who may be the same or not, a promise."""
    document = document_of(
        (
            (SectionKind.TITLE, "Boats lost at the weir, gate to be mended"),
            (SectionKind.BODY, "At least 14 boats were lost, the harbour office said. It rained all night."),
            (SectionKind.BODY, "The gate will be mended by 1 June, said a lock keeper, who fears for his post."),
            (SectionKind.BODY, "Nobody knows how long it had stood open."),
        ),
        title="Boats lost at the weir, gate to be mended",
        outlet="The Lower Post",
        url="https://post.example/weir",
        published="2025-03-06",
        meta={"id": "post-2"},
    )
    statements = (
        said(document, "s1", ["At least 14 boats were lost"], ("office", "p"), source=["the harbour office"],
             cue=["said"]),
        said(document, "s2", ["The gate will be mended by 1 June"], ("keeper", "p"), source=["a lock keeper"],
             cue=["said a lock"], stance=Stance.PROMISES, forecast=Forecast("2025-06-01")),
    )  # fmt: skip
    return Reading(document, (weir.outlet("The Lower Post"), weir.OFFICE, _KEEPER), statements, READER)


REVISED = _revised()


def _mended() -> Claim:
    ref = weir.ref(REVISED, "s2")
    before = weir.findings().claim("c0000000000aa")
    origin = dataclasses.replace(before.origin_list[0], statements=(ref,), label="lock keeper")
    return dataclasses.replace(
        before,
        id="c0000000000cc",
        label="The gate will be mended by 1 June",
        statements=(ref,),
        origin_list=(origin,),
        would_change=(),
        conflicts=(),
        derivations=(),
        forecast=Due("2025-06-01", Outcome.DUE),
    )


def findings() -> Findings:
    found = weir.findings()
    claims = (dataclasses.replace(claim, among=Among(4, 3, "2025-03-06")) for claim in (*found.claims, _mended()))
    return Findings.of(claims, (*found.readings.values(), REVISED))


def page(found: Findings | None = None, **options: object) -> str:
    return dossier_page(found or findings(), Options(DAY, **options))  # type: ignore[arg-type]

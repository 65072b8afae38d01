"""A story of three articles and its claims, by hand: an origin, a copy, a later count, a denial, somebody unnamed."""

from __future__ import annotations

from reportedly.model.claim import (
    Among,
    Bounds,
    Claim,
    ClaimConflict,
    Counts,
    Derivation,
    DerivationKind,
    Figure,
    FirstReport,
    Independence,
    Origin,
    StatementRef,
)
from reportedly.model.document import Document, SectionKind
from reportedly.model.reading import ConflictKind, Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Access, Certainty, Kind, Modifier, Quantity, Stance
from reportedly.trace.found import Findings
from tests.conftest import READER, document_of, find, said

BODY, TITLE = SectionKind.BODY, SectionKind.TITLE
OFFICE = Source("office", "harbour office", SourceKind.GOVERNMENT, Naming.NAMED, name="harbour office")
KEEPER = Source(
    "keeper", "lock keeper", SourceKind.PERSON, Naming.ANONYMOUS, conditions="who asked not to be named", count=1
)
LIND = Source(
    "lind", "Ana Lind", SourceKind.PERSON, Naming.NAMED, name="Ana Lind", role="the mayor", affiliation="Tessel"
)


def outlet(name: str, id: str = "p") -> Source:
    return Source(id, name, SourceKind.OUTLET, Naming.NAMED, name=name)


def _post() -> Reading:
    document = document_of(
        (
            (TITLE, "Boats lost at the weir"),
            (BODY, "At least 12 boats were lost, the harbour office said."),
            (BODY, "“The gate was never shut, and everybody knew it,” said a lock keeper, who asked not to be named."),
        ),
        title="Boats lost at the weir",
        outlet="The Lower Post",
        url="https://post.example/weir",
        published="2025-03-03",
        meta={"id": "post-1", "beat": "harbour"},
    )
    statements = (
        said(document, "s1", ["At least 12 boats were lost"], ("office", "p"), source=["the harbour office"],
             cue=["said"], quantities=(boats(document, "At least 12 boats", 12, Modifier.AT_LEAST),)),
        said(document, "s2", ["“The gate was never shut, and everybody knew it,”"], ("keeper", "p"),
             source=["a lock keeper"], cue=["said"], kind=Kind.DIRECT, access=Access.TOLD_PUBLISHER),
    )  # fmt: skip
    return Reading(document, (outlet("The Lower Post"), OFFICE, KEEPER), statements, READER)


def _quay() -> Reading:
    document = document_of(
        (
            (BODY, "At least 12 boats were lost, the harbour office said, according to the Lower Post."),
            (
                BODY,
                "Ana Lind, the mayor, denied that the gate had been left open. “The gate was shut by nine,” she said.",
            ),
            (BODY, "“The gate was never shut,” a source told the Lower Post."),
        ),
        outlet="Daily Quay",
        published="2025-03-04T18:00:00+01:00",
    )
    relay = outlet("Lower Post", "post")
    source = Source("source", "source", SourceKind.PERSON, Naming.ANONYMOUS, count=1)
    statements = (
        said(document, "s1", ["At least 12 boats were lost"], ("office", "post", "p"), source=["the Lower Post"],
             cue=["according to"], access=Access.RELAYED,
             quantities=(boats(document, "At least 12 boats", 12, Modifier.AT_LEAST),)),
        said(document, "s2", ["the gate had been left open"], ("lind", "p"), source=["Ana Lind"], cue=["denied"],
             stance=Stance.DENIES),
        said(document, "s3", ["“The gate was shut by nine,”"], ("lind", "p"), source=["she"], cue=["said"],
             kind=Kind.DIRECT),
        said(document, "s4", ["“The gate was never shut,”"], ("source", "post", "p"), source=["a source"],
             cue=["told"], kind=Kind.DIRECT, access=Access.RELAYED),
    )  # fmt: skip
    return Reading(document, (outlet("Daily Quay"), relay, OFFICE, LIND, source), statements, READER)


def _wire() -> Reading:
    document = document_of(
        ((BODY, "19 boats were lost, the harbour office said on Wednesday."),),
        outlet="Coast Wire",
        published="2025-03-05",
    )
    statement = said(document, "s1", ["19 boats were lost"], ("office", "p"), source=["the harbour office"],
                     cue=["said"], quantities=(boats(document, "19 boats", 19, Modifier.EXACT),))  # fmt: skip
    return Reading(document, (outlet("Coast Wire"), OFFICE), (statement,), READER)


def boats(document: Document, words: str, value: float, modifier: Modifier) -> Quantity:
    return Quantity(find(document.text, words), value, None, "boats", modifier)


POST, QUAY, WIRE = _post(), _quay(), _wire()


def ref(reading: Reading, id: str) -> StatementRef:
    return next(StatementRef(reading.document.id, s.id, s.stance) for s in reading.statements if s.id == id)


def _figure(reading: Reading, id: str, value: float, modifier: Modifier) -> Figure:
    return Figure(value, None, "boats", modifier, (reading.document.published or "")[:10], ref(reading, id))


def _claim(id: str, label: str, origins: tuple[Origin, ...], **known: object) -> Claim:
    refs = tuple(statement for origin in origins for statement in origin.statements)
    first = next(r for r in (POST, QUAY, WIRE) if r.document.id == refs[0].document).document
    most = sum(origin.counts.max for origin in origins)
    usual: dict[str, object] = {
        "statements": refs,
        "origins": Bounds(sum(origin.counts.min for origin in origins), most),
        "would_change": (),
        "newsrooms": Bounds(0, 1),
        "independence": Independence.SINGLE_ORIGIN if most == 1 else Independence.NOT_ESTABLISHED,
        "first_reported": FirstReport(first.id, first.outlet, first.published),
        "among": Among(3, 3, "2025-03-05"),
        **known,
    }
    return Claim(id=id, label=label, origin_list=origins, **usual)  # type: ignore[arg-type]


def _origin(label: str, naming: Naming, statements: tuple[StatementRef, ...], hand: str | None = None) -> Origin:
    return Origin(label, naming, statements, hand, False, Counts(1, 1, "2", f"{label}: counted once"))


def findings() -> Findings:
    """12 boats, superseded by 19; a gate that was never shut, against the mayor's denial; her own words."""
    office = [_origin("harbour office", Naming.NAMED, refs) for refs in (
        (ref(POST, "s1"), ref(QUAY, "s1")), (ref(WIRE, "s1"),))]  # fmt: skip
    keeper = _origin("lock keeper", Naming.ANONYMOUS, (ref(POST, "s2"), ref(QUAY, "s4")), "The Lower Post")
    lind = _origin("Ana Lind", Naming.NAMED, (ref(QUAY, "s2"), ref(QUAY, "s3")))
    twelve = _claim("c000000000012", "At least 12 boats were lost", (office[0],), superseded_by="c000000000019",
                    derivations=(_copy("s1"),),
                    series=tuple(_figure(one, "s1", 12, Modifier.AT_LEAST) for one in (POST, QUAY)))  # fmt: skip
    nineteen = _claim("c000000000019", "19 boats were lost", (office[1],),
                      series=(_figure(WIRE, "s1", 19, Modifier.EXACT),))  # fmt: skip
    shut = "“The gate was never shut, and everybody knew it,”"
    gate = _claim("c0000000000aa", shut, (keeper,), conflicts=(_against("c0000000000bb"),), derivations=(_copy("s4"),),
                  would_change=("at least 2 if the second report is not copied",))  # fmt: skip
    denial = _claim("c0000000000bb", "the gate had been left open", (lind,), conflicts=(_against("c0000000000aa"),))
    return Findings.of((twelve, nineteen, gate, denial), (POST, QUAY, WIRE))


def _copy(id: str) -> Derivation:
    source = ref(POST, {"s1": "s1", "s4": "s2"}[id])
    why = "Daily Quay credits the Lower Post"
    return Derivation(ref(QUAY, id), source, DerivationKind.CREDIT, why, Certainty.CERTAIN)


def _against(claim: str) -> ClaimConflict:
    return ClaimConflict(claim, ConflictKind.NEGATION, "one says that it was open, the other that it was not")


def alone(*readings: Reading) -> Findings:
    """Any articles, each statement a claim of its own with the single origin that its chain begins with."""
    claims = []
    for reading in readings:
        document = reading.document
        for number, one in enumerate(reading.statements):
            source = reading.source(one.chain[0])
            statement = StatementRef(document.id, one.id, one.stance)
            origin = Origin(source.label, source.naming, (statement,), None, False, Counts(1, 1, "2", source.label))
            claims.append(
                Claim(
                    id=f"c{document.id.removeprefix('sha256:')[:8]}{number:04}",
                    label=" ".join(span.of(document.text) for span in one.content),
                    statements=(statement,),
                    origins=Bounds(1, 1),
                    origin_list=(origin,),
                    would_change=(),
                    newsrooms=Bounds(0, 1),
                    independence=Independence.SINGLE_ORIGIN,
                    first_reported=FirstReport(document.id, document.outlet, document.published),
                    among=Among(len(readings), len(readings), document.published),
                )
            )
    return Findings.of(claims, readings)

"""What is claimed across articles: by whom first, who repeats whom, what contradicts it, its figures."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.model.claim import Claim, Derivation, StatementRef
from reportedly.present.export.exported import Exported
from reportedly.present.export.table import CLAIM, DOCUMENT, EDTF, STATEMENT, Row, Table, integer, number, text, truth

_RULE = "number of the rule in docs/origins.md"


def _claims(exported: Exported) -> Iterator[Row]:
    for claim in _all(exported):
        first, due, among = claim.first_reported, claim.forecast, claim.among
        yield (
            claim.id,
            claim.label,
            claim.origins.min,
            claim.origins.max,
            claim.newsrooms.min,
            claim.newsrooms.max,
            str(claim.independence),
            *((first.document, first.outlet, first.published) if first else (None, None, None)),
            claim.superseded_by,
            *((due.due, str(due.outcome)) if due else (None, None)),
            among.articles,
            among.outlets,
            among.until,
        )


def _claim_statements(exported: Exported) -> Iterator[Row]:
    for claim in _all(exported):
        for ref in claim.statements:
            yield claim.id, ref.document, ref.statement, str(ref.stance)


def _origins(exported: Exported) -> Iterator[Row]:
    for claim in _all(exported):
        for place, origin in enumerate(claim.origin_list):
            counts = origin.counts
            how = str(origin.naming), origin.first_hand_of, origin.public
            yield claim.id, place, origin.label, *how, counts.min, counts.max, counts.rule, counts.why


def _origin_statements(exported: Exported) -> Iterator[Row]:
    for claim in _all(exported):
        for place, origin in enumerate(claim.origin_list):
            for ref in origin.statements:
                yield claim.id, place, ref.document, ref.statement


def _derivations(exported: Exported) -> Iterator[Row]:
    for claim in _all(exported):
        for place, derivation in enumerate(claim.derivations):
            ref = derivation.statement
            why = str(derivation.kind), str(derivation.certainty), derivation.why
            yield claim.id, place, ref.document, ref.statement, *_repeated(derivation), *why


def _repeated(derivation: Derivation) -> tuple[str | None, str | None, str | None]:
    source = derivation.source
    return (source.document, source.statement, None) if isinstance(source, StatementRef) else (None, None, source)


def _would_change(exported: Exported) -> Iterator[Row]:
    for claim in _all(exported):
        for place, what in enumerate(claim.would_change):
            yield claim.id, place, what


def _conflicts(exported: Exported) -> Iterator[Row]:
    for claim in _all(exported):
        for conflict in claim.conflicts:
            yield claim.id, conflict.claim, str(conflict.kind), conflict.why


def _figures(exported: Exported) -> Iterator[Row]:
    for claim in _all(exported):
        for place, figure in enumerate(claim.series):
            value = figure.value, figure.high, figure.unit, str(figure.modifier), figure.as_of
            yield claim.id, place, *value, figure.statement.document, figure.statement.statement


def _all(exported: Exported) -> Iterator[Claim]:
    return iter(sorted(exported.findings.claims, key=lambda claim: claim.id))


CLAIMS = Table(
    "claims",
    "one proposition, whoever makes it",
    ("claim",),
    (
        text("claim", "its id, which stays while articles come in"),
        text("label", "the clearest wording found, quoted from a statement"),
        integer("origins_min", "at least so many independent origins"),
        integer("origins_max", "at most so many"),
        integer("newsrooms_min", "at least so many outlets had it first hand"),
        integer("newsrooms_max", "at most so many"),
        text("independence", "established, one_newsroom, not_established, single_origin or no_origin"),
        text("first_document", "the publication in which it was first read"),
        text("first_outlet", "its outlet"),
        text("first_published", EDTF),
        text("superseded_by", "claim that has taken its place"),
        text("forecast_due", f"where it is a forecast, when it is due, {EDTF}"),
        text("forecast_outcome", "open or due, or what a person has set: came_true, did_not, withdrawn, unclear"),
        integer("among_articles", "how many articles had been read when the origins were counted"),
        integer("among_outlets", "of how many outlets"),
        text("among_until", f"the latest of them, {EDTF}"),
    ),
    _claims,
)

CLAIM_STATEMENTS = Table(
    "claim_statements",
    "a statement that makes a claim; one may make several",
    ("claim", "document", "statement"),
    (CLAIM, DOCUMENT, STATEMENT, text("stance", "with which it speaks of it")),
    _claim_statements,
)

ORIGINS = Table(
    "origins",
    "an origin of one claim; no origin of a claim is joined to one of another",
    ("claim", "origin"),
    (
        CLAIM,
        integer("origin", "its place in the claim's list, from 0"),
        text("label", "its name, or else the words by which an article describes it"),
        text("naming", "named, anonymous, collective or unattributed"),
        text("first_hand_of", "the outlet that had it first hand; empty where it was said in public"),
        truth("public", "whether any newsroom could have heard or read it"),
        integer("counts_min", "what it adds to the lower bound"),
        integer("counts_max", "what it adds to the upper bound"),
        text("rule", _RULE),
        text("why", "one sentence that a person can check"),
    ),
    _origins,
)

ORIGIN_STATEMENTS = Table(
    "origin_statements",
    "a statement that goes back to an origin",
    ("claim", "origin", "document", "statement"),
    (CLAIM, integer("origin", "its place in the claim's list"), DOCUMENT, STATEMENT),
    _origin_statements,
)

DERIVATIONS = Table(
    "derivations",
    "why a statement is no origin of its own",
    ("claim", "number"),
    (
        CLAIM,
        integer("number", "counted within the claim, from 0"),
        DOCUMENT,
        STATEMENT,
        text("from_document", "the publication that it repeats"),
        text("from_statement", "the statement there"),
        text("from_outlet", "in their place, an outlet that is credited and whose article wasn't read"),
        text("kind", "credit, link, feed, verbatim_quote, copied_text or same_event"),
        text("certainty", "certain, probable or possible"),
        text("why", "one sentence that a person can check"),
    ),
    _derivations,
)

WOULD_CHANGE = Table(
    "would_change",
    "what would change a bound of a claim",
    ("claim", "number"),
    (CLAIM, integer("number", "counted within the claim, from 0"), text("what", "one sentence")),
    _would_change,
)

CONFLICTS = Table(
    "conflicts",
    "a claim that can't hold beside another; each pair stands here from both sides",
    ("claim", "other", "kind"),
    (
        CLAIM,
        text("other", "id of the other claim"),
        text("kind", "negation, number, status, time or identity"),
        text("why", "one sentence"),
    ),
    _conflicts,
)

FIGURES = Table(
    "figures",
    "one value of a claim's figure over time, superseded ones included",
    ("claim", "number"),
    (
        CLAIM,
        integer("number", "counted within the claim, from 0"),
        number("value", "the figure, or the lower end of a range"),
        number("high", "the upper end of a range"),
        text("unit", "as worded"),
        text("modifier", "exact, about, more_than, less_than, at_least, at_most or range"),
        text("as_of", f"the day it is of, {EDTF}"),
        DOCUMENT,
        STATEMENT,
    ),
    _figures,
)

CLAIM_TABLES = (
    CLAIMS,
    CLAIM_STATEMENTS,
    ORIGINS,
    ORIGIN_STATEMENTS,
    DERIVATIONS,
    WOULD_CHANGE,
    CONFLICTS,
    FIGURES,
)

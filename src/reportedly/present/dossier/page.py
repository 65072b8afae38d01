"""The dossier: all that was found about some claims as one page that needs nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from reportedly.present.assets import asset
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.claims import ClaimView, claim_view
from reportedly.present.dossier.disputes import Dispute, disputes
from reportedly.present.dossier.excerpts import ArticleView, articles
from reportedly.present.dossier.figures import Chart, charts
from reportedly.present.dossier.marks import WORDS
from reportedly.present.dossier.overview import Overview, overview
from reportedly.present.dossier.ranking import ranked
from reportedly.present.dossier.revisions import RevisionView, revisions
from reportedly.present.dossier.sources import Named, UnnamedIn, named, unnamed
from reportedly.present.dossier.timeline import Ahead, Day, ahead, days
from reportedly.present.html import digest
from reportedly.present.safe import harmless
from reportedly.trace.found import Findings
from reportedly.version import __version__


@dataclass(frozen=True, slots=True)
class Options:
    """day: on which the counting is done. subject: what the story is called; None: the first article's title. whole:
    the findings are all that there are, not an answer to a question. full_text: complete articles, not excerpts."""

    day: date
    subject: str | None = None
    whole: bool = True
    full_text: bool = False


@dataclass(frozen=True, slots=True)
class Dossier:
    """The page's contents, part by part."""

    overview: Overview
    claims: tuple[ClaimView, ...]
    charts: tuple[Chart, ...]
    days: tuple[Day, ...]
    ahead: tuple[Ahead, ...]
    disputes: tuple[Dispute, ...]
    named: tuple[Named, ...]
    unnamed: tuple[UnnamedIn, ...]
    revisions: tuple[RevisionView, ...]
    articles: tuple[ArticleView, ...]
    full_text: bool


def dossier_page(findings: Findings, options: Options) -> str:
    """One HTML document. Raises KeyError where ``findings`` lacks a reading or claim that its claims point to."""
    page = _pages().get_template("dossier.html")
    style, script = _style(), _script()
    policy = (
        f"default-src 'none'; style-src '{digest(style)}'; script-src '{digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    dossier = dossier_of(findings, options)
    return page.render(dossier=dossier, style=style, script=script, policy=policy, version=__version__, WORDS=WORDS)


def dossier_of(findings: Findings, options: Options) -> Dossier:
    """All that the page shows, worked out."""
    findings = findings if options.whole else _cited_only(findings)
    order = ranked(findings)
    claims = order.all
    anchors = Anchors(findings, claims, everything=options.whole)
    disputed = disputes(claims, findings, anchors)
    main = {claim.id for claim in order.main}
    return Dossier(
        overview=overview(findings, order, options.subject, len(disputed)),
        claims=tuple(claim_view(claim, findings, anchors, options.day, main=claim.id in main) for claim in claims),
        charts=charts(claims, findings, anchors),
        days=days(order.main, findings, anchors),
        ahead=ahead(claims, findings, anchors),
        disputes=disputed,
        named=named(claims, findings, anchors),
        unnamed=unnamed(claims, anchors),
        revisions=revisions(anchors),
        articles=tuple(articles(findings, anchors, full_text=options.full_text)),
        full_text=options.full_text,
    )


def _cited_only(findings: Findings) -> Findings:
    """Without the articles that no claim of the page is in."""
    cited = {ref.document for claim in (*findings.claims, *findings.beside) for ref in claim.statements}
    return replace(findings, readings={id: reading for id, reading in findings.readings.items() if id in cited})


@cache
def _style() -> str:
    return asset("palette.css") + asset("marks.css") + asset("dossier.css")


@cache
def _script() -> str:
    return asset("reading.js") + asset("dossier.js")


@cache
def _pages() -> Environment:
    return Environment(
        loader=PackageLoader("reportedly.present.dossier"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )


def _finalize(value: object) -> object:
    """Whatever a template writes out, unless it is markup already, without what could steer a page."""
    return harmless(value) if type(value) is str else value

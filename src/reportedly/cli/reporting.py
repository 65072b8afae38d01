"""What `reportedly report` does: the claims that are asked for onto one page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from reportedly.cli.asking import Asked, findings_for, the_claim
from reportedly.cli.errors import Refused, complain
from reportedly.cli.output import open_output
from reportedly.present.dossier import Options, dossier_page
from reportedly.present.wording import counted
from reportedly.trace.found import Findings
from reportedly.trace.wanted import Wanted, is_claim_id


@dataclass(frozen=True, slots=True)
class Reporting:
    """terms: words of a query and ids of claims, in any order. title: of the page. ratings: with notes, and reasons."""

    terms: tuple[str, ...]
    title: str | None = None
    full_text: bool = False
    ratings: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(filter(is_claim_id, self.terms))

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(term for term in self.terms if not is_claim_id(term))


def write_dossier(asked: Asked, reporting: Reporting, output: Path | None) -> None:
    """Writes the page. Raises Refused where nothing fits what is asked for."""
    findings = _findings(asked, reporting)
    if reporting.terms and not findings.claims:
        words = " ".join(reporting.terms)
        raise Refused(f"no claim has {words!r} in one of its statements; try fewer words, or see: reportedly claims")
    if not reporting.ratings:
        findings = replace(findings, decided=findings.decided.without_opinions())
    options = Options(
        day=datetime.now().astimezone().date(),
        subject=reporting.title or " ".join(reporting.words) or None,
        whole=not reporting.terms,
        full_text=reporting.full_text,
    )
    with open_output(output) as stream:
        stream.write(dossier_page(findings, options))
    if reporting.full_text:
        articles = counted(len(findings.readings), "article")
        complain(f"the dossier has the full text of {articles}: copyright is theirs; ask before you pass it on")


def _findings(asked: Asked, reporting: Reporting) -> Findings:
    """The claims of those ids and those that the words fit."""
    if not reporting.ids:
        return findings_for(replace(asked, query=reporting.words))
    every = findings_for(asked)
    chosen = {the_claim(id, every).id for id in reporting.ids}
    if reporting.words:
        chosen |= {claim.id for claim in Wanted.asked(" ".join(reporting.words)).chosen(every).claims}
    return every.only(claim for claim in every.claims if claim.id in chosen)

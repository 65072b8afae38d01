"""How well a draft is held against articles: each article of annotated stories as a draft, the others as the ledger.

    python -m benchmarks.check --shared FOLDER [-v]

Statements are as people marked them, and so are the claims. A statement is to be found where the annotation puts it
into a claim that another article makes, too, or where another has its very words. Recall: of these, how many are
matched with such a claim. Precision: of all that sources are said to say, how much they do.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.annotated import SEEN, Json, Story, stories
from reportedly.ledger.networks import PACKAGED
from reportedly.model.claim import Among, Bounds, Claim, Independence, StatementRef
from reportedly.model.reading import Reading
from reportedly.model.span import hull
from reportedly.model.statement import Stance
from reportedly.trace.check import Checked, Verdict, check
from reportedly.trace.found import Findings
from reportedly.trace.said import said_in

_NOTHING = Bounds(0, 0)
_CLAIM_NOTHING = frozenset({Stance.DECLINES, Stance.ASKS})


def claims_of(story: Story, readings: list[Reading]) -> list[Claim]:
    """The annotation's claims, as far as these readings make them; what is in none is a claim of its own."""
    refs = {s.id: StatementRef(r.document.id, s.id, s.stance) for r in readings for s in r.statements}
    groups = {row["label"]: [id for id in row["statements"] if id in refs] for row in story.gold["claims"]}
    alone = refs.keys() - {id for group in groups.values() for id in group}
    groups |= {id: [id] for id in sorted(alone)}
    return [_claim(label, tuple(refs[id] for id in group)) for label, group in groups.items() if group]


def _claim(label: str, statements: tuple[StatementRef, ...]) -> Claim:
    return Claim(
        id=label, label=label, statements=statements, origins=_NOTHING, origin_list=(), would_change=(),
        newsrooms=_NOTHING, independence=Independence.NO_ORIGIN, first_reported=None, among=Among(0, 0, None),
    )  # fmt: skip


def counts(story: Story, verbose: bool) -> Counter[str]:
    """expected, matched, said, right."""
    found: Counter[str] = Counter()
    readings = story.readings()
    for draft in readings:
        others = [reading for reading in readings if reading is not draft]
        findings = Findings.of(claims_of(story, others), others)
        for one, id in _checked(draft, findings):
            said = {remark.claim for remark in one.remarks if remark.verdict is Verdict.SOURCES_SAY} if one else set()
            wanted = _claims_with(id, story.gold, findings) | _same_words(id, draft, findings)
            found += Counter(
                expected=bool(wanted),
                matched=bool(wanted and said & wanted),
                said=bool(said),
                right=bool(said & wanted),
            )
            if verbose and bool(wanted or said) != bool(said & wanted):
                print(f"{story.name} {id}: {one.words if one else ''!r}: {said or None}, not {wanted or None}")
    return found


def _checked(draft: Reading, findings: Findings) -> Iterator[tuple[Checked | None, str]]:
    by_words = {(one.span, one.words): one for one in check(draft, findings, PACKAGED)}
    for said in (said for said in said_in(draft) if said.statement.stance not in _CLAIM_NOTHING):
        yield by_words.get((hull(said.statement.content), said.words)), said.statement.id


def _claims_with(id: str, gold: Json, findings: Findings) -> set[str]:
    there = {claim.id for claim in findings.claims}
    return {row["label"] for row in gold["claims"] if id in row["statements"] and row["label"] in there}


def _same_words(id: str, draft: Reading, findings: Findings) -> set[str]:
    """A version of an article repeats what the annotation puts into no claim."""
    words = next(said.words for said in said_in(draft) if said.statement.id == id)
    alone = (claim for claim in findings.claims if claim.id == claim.statements[0].statement)
    return {claim.id for claim in alone if findings.said(claim.statements[0]).words == words}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, required=True, help="has stories/")
    parser.add_argument("--stories", type=Path, default=SEEN)
    parser.add_argument("-v", "--verbose", action="store_true", help="each miss as well")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    for story in stories(options.shared, options.stories):
        total += counts(story, options.verbose)
    print(dict(total))
    print(f"recall {total['matched'] / total['expected']:.3f}, precision {total['right'] / total['said']:.3f}")


if __name__ == "__main__":
    main()

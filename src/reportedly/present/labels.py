"""A claim's label: how its words are to be taken, and those around them where they don't stand alone."""

from __future__ import annotations

import re

from reportedly.extract.sentences import sentences
from reportedly.model.claim import Claim
from reportedly.model.document import SectionKind
from reportedly.model.span import hull
from reportedly.model.statement import Kind, Stance
from reportedly.present.safe import one_line
from reportedly.present.speakers import quoted
from reportedly.trace.found import Findings
from reportedly.trace.said import Said

# How the words of a claim are to be taken, where they aren't simply asserted.
_AS = {
    Stance.PREDICTS: "the forecast {}",
    Stance.PROMISES: "the promise {}",
    Stance.DEMANDS: "the demand {}",
    Stance.ASKS: "the question {}",
}
# A denial's words are either what is denied ("denied that water was released") or what is held against it ("said the
# gates were shut"), which only its cue tells; so with doubts.
_AGAINST = {
    Stance.DENIES: (
        re.compile(r"den(?:y|i)|reject|dismiss|disput|refut|rebut|contradict"),
        "the denial of {}",
        "{}, said in denial",
    ),
    Stance.DOUBTS: (
        re.compile(r"doubt|question|scept|skept|unsure|disbelie"),
        "the doubt about {}",
        "{}, said in doubt",
    ),
}
# What begins so points to words that stand before it, or asks for them.
_POINTING = frozenset(
    """he she it they him her them his its their this that these those such so
    whether where who whom whose which what when why how""".split()
)
# "premature", "a closure", "no cheaper wall": parts of a sentence that says more.
_FEW = 4
_WORD = re.compile(r"\w+(?:['’]\w+)?")


def claimed(claim: Claim, findings: Findings) -> str:
    """The claim in its own words: "“31 people have died”", "the denial of “any water had been released”"."""
    said = _clearest(claim, findings)
    return (_taken(said) if said else "{}").format(quoted(claim.label))


def around(claim: Claim, findings: Findings) -> str | None:
    """The sentence that the claim's words were taken from; None where they stand alone, or no more is known of them."""
    said = _clearest(claim, findings)
    if said is None or _stands_alone(said):
        return None
    whole = hull(said.statement.content)
    section = said.document.section_at(whole.start)
    if section is None or section.kind is SectionKind.TITLE:
        return None
    text = said.document.text
    found = [sentence for sentence in sentences(text, section.span) if sentence.overlaps(whole)]
    return one_line(hull(found).of(text)) if found else None


def _clearest(claim: Claim, findings: Findings) -> Said | None:
    """The statement that the label is quoted from."""
    several = (findings.said(ref) for ref in claim.statements)
    return next((said for said in several if said.words == claim.label), None)


def _taken(said: Said) -> str:
    """A template for the words: how they are to be taken."""
    stance = said.statement.stance
    if stance not in _AGAINST:
        return _AS.get(stance, "{}")
    cue = " ".join(span.of(said.document.text) for span in said.statement.cue).lower()
    word, of_it, against_it = _AGAINST[stance]
    return of_it if word.search(cue) else against_it


def _stands_alone(said: Said) -> bool:
    """Around a whole quotation there is no more than whose it is, which is shown beside it anyway."""
    words = _WORD.findall(said.words.casefold())
    return len(words) >= _FEW and (said.statement.kind is Kind.DIRECT or words[0] not in _POINTING)

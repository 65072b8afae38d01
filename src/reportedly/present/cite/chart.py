"""A claim as a chart: a line for each origin, a mark for each statement, its figure beside it, time left to right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import wrap

from reportedly.model.claim import Claim, Origin
from reportedly.model.source import Naming
from reportedly.present import speakers
from reportedly.present.cite import phrases
from reportedly.present.cite.axis import Axis, day_of
from reportedly.present.cite.telling import Telling, outlet, tellings
from reportedly.present.days import day
from reportedly.present.labels import claimed
from reportedly.present.prose import capital, count, sentence
from reportedly.present.safe import markup, shortened
from reportedly.trace.found import Findings

_WIDTH, _LEFT, _RIGHT = 760, 250, 730
_TOP, _LANE, _BOTTOM = 94, 44, 74
_MOST_LANES = 14
_CHARACTER = 7  # pixels, about, of a figure's type
# Characters that fit: of the title across the whole, of an origin beside its line.
_TITLE, _LABEL, _FIGURE = 96, 31, 24
_STYLE = """\
text{font:13px system-ui,sans-serif;fill:#1e1d1b}.title{font-weight:600;font-size:15px}
.note,.tick{fill:#66625a;font-size:12px}.lane{stroke:#dfdbd1}
.mark{fill:#1a5fae;stroke:#1a5fae;stroke-width:2}.open{fill:#fff}.copy{fill:#fff;stroke-dasharray:3 2}
.figure{font-size:12px;text-anchor:middle}.earlier{fill:#757067}.tick{text-anchor:middle}"""
_KEY = (
    "filled: named · hollow: unnamed · square: a crowd or hearsay · dashed: repeats another report"
    " · grey: an earlier figure"
)


def chart(claim: Claim, findings: Findings, counted: date) -> str:
    """One SVG document that needs nothing else; a statement whose article has no day is counted below, not drawn."""
    told = tellings(claim, findings)
    lanes = claim.origin_list[:_MOST_LANES]
    axis = Axis.of((telling.document.published or "" for telling in told), _LEFT, _RIGHT)
    height = _TOP + _LANE * len(lanes) + _BOTTOM
    return "".join(
        [
            *_head(claim, findings, height),
            *(_axis(axis, height) if axis else ()),
            *(part for place, origin in enumerate(lanes) for part in _lane(origin, place, findings, told, axis)),
            *_foot(claim, told, counted, height),
            "</svg>\n",
        ]
    )


def _head(claim: Claim, findings: Findings, height: int) -> Iterator[str]:
    title = capital(claimed(claim, findings))
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
        ' role="img">\n'
        f"<title>{markup(title)}</title>\n<desc>{markup(sentence(phrases.origins(claim.origins)))} {_KEY}.</desc>\n"
        f'<style>{_STYLE}</style>\n<rect width="100%" height="100%" fill="#fff"/>\n'
    )
    yield _text(20, 28, shortened(title, _TITLE), "title")
    yield _text(20, 50, sentence(phrases.origins(claim.origins)), "note")
    yield _text(20, 67, sentence(phrases.INDEPENDENCE[claim.independence]), "note")


def _axis(axis: Axis, height: int) -> Iterator[str]:
    bottom = height - _BOTTOM + 4
    for x, label in axis.ticks():
        yield f'<line class="lane" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP - 8}" y2="{bottom}"/>\n'
        yield _text(x, bottom + 16, label, "tick")


def _lane(origin: Origin, place: int, findings: Findings, told: Sequence[Telling], axis: Axis | None) -> Iterator[str]:
    y = _TOP + _LANE * place + _LANE / 2
    who = capital(speakers.origin(origin, findings))
    yield f'<line class="lane" x1="{_LEFT}" x2="{_RIGHT}" y1="{y}" y2="{y}"/>\n'
    lines = wrap(who, _LABEL, max_lines=2, placeholder="…")
    top = y + 4 - 8 * (len(lines) - 1)
    words = "".join(_text(20, top + 16 * number, line, "who") for number, line in enumerate(lines))
    yield f"<g><title>{markup(who)}</title>{words}</g>\n"
    mine = [telling for telling in told if telling.said.ref in origin.statements and day_of(telling.document.published)]
    if axis is not None:
        yield from (_telling(telling, origin, axis, y) for telling in mine)
        yield from _figures(mine, axis, y - 11)


def _telling(telling: Telling, origin: Origin, axis: Axis, y: float) -> str:
    x = axis.x(telling.document.published or "")
    kind = "copy" if telling.repeats is not None else "" if origin.naming is Naming.NAMED else "open"
    about = f"{outlet(telling.document)}, {day(telling.document.published)}: {telling.stance} {telling.figure}".strip()
    if origin.naming in (Naming.COLLECTIVE, Naming.UNATTRIBUTED):
        shape = f'<rect class="mark {kind}" x="{x - 5:.1f}" y="{y - 5}" width="10" height="10">'
        return f"{shape}<title>{markup(about)}</title></rect>\n"
    return f'<circle class="mark {kind}" cx="{x:.1f}" cy="{y}" r="5.5"><title>{markup(about)}</title></circle>\n'


def _figures(mine: Sequence[Telling], axis: Axis, y: float) -> Iterator[str]:
    """Each figure where an origin first gives it, but for one that would stand on another."""
    first = {_values(telling): telling for telling in reversed(mine) if telling.figures}
    latest = next((_values(telling) for telling in reversed(mine) if telling.figures), ())
    free = 0.0
    for telling in sorted(first.values(), key=lambda one: one.said.order):
        x = axis.x(telling.document.published or "")
        if x >= free:
            words = shortened(telling.figure, _FIGURE)
            free = x + _CHARACTER * len(words)
            yield _text(x, y, words, "figure" if _values(telling) == latest else "figure earlier")


def _values(telling: Telling) -> tuple[tuple[float, float | None], ...]:
    """The numbers alone: "31 dead" and "31 people" are one figure."""
    return tuple(dict.fromkeys((figure.value, figure.high) for figure in telling.figures))


def _foot(claim: Claim, told: Sequence[Telling], counted: date, height: int) -> Iterator[str]:
    undated = sum(day_of(telling.document.published) is None for telling in told)
    hidden = len(claim.origin_list) - _MOST_LANES
    notes = [capital(phrases.denominator(claim, counted))]
    notes += [f"{count(undated, 'undated statement')} not drawn"] if undated else []
    notes += [f"{count(hidden, 'more origin')} not drawn"] if hidden > 0 else []
    yield _text(20, height - 30, "; ".join(notes) + ".", "note")
    yield _text(20, height - 12, capital(_KEY) + ".", "note")


def _text(x: float, y: float, words: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}">{markup(words)}</text>\n'

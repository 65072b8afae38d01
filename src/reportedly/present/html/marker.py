"""Stretches of an article as HTML, with their sources, cues and contents marked."""

from __future__ import annotations

from reportedly.model.reading import Reading
from reportedly.model.span import Span
from reportedly.present.html.runs import CONTENT, Run, marks_of, runs_of
from reportedly.present.safe import markup


class Marker:
    """Marks up one article, stretch by stretch; remembers which statements it has already numbered."""

    def __init__(self, reading: Reading, prefix: str) -> None:
        """prefix: what the ids of this article's statements begin with."""
        self._text = reading.document.text
        self._marks = marks_of(reading)
        self._prefix = prefix
        self._numbered: set[int] = set()

    def words(self, stretch: Span) -> str:
        """The stretch with every mark in it; overlapping marks become runs that follow one another."""
        return "".join(self._run(run) for run in runs_of(stretch, self._marks))

    def _run(self, run: Run) -> str:
        words = markup(run.span.of(self._text))
        if not run.marks:
            return words
        of = " ".join(dict.fromkeys(f"{self._prefix}{mark.number}" for mark in run.marks))
        return f'{self._numbers(run)}<mark class="{_classes(run)}" data-of="{of}">{words}</mark>'

    def _numbers(self, run: Run) -> str:
        """A small number before the first words of a statement's content, which leads to its entry in the list."""
        contents = dict.fromkeys(mark.number for mark in run.marks if mark.role == CONTENT)
        new = [number for number in contents if number not in self._numbered]
        self._numbered.update(new)
        return "".join(self._number(f"{self._prefix}{number}", number) for number in new)

    @staticmethod
    def _number(id: str, number: int) -> str:
        label = f'aria-label="Statement {number}"'
        return f'<a class="note" id="{id}-text" href="#{id}" data-of="{id}" {label}>{number}</a>'


def _classes(run: Run) -> str:
    """Roles, and for contents whether they lie in one another and where they begin and end: those edges are drawn."""
    contents = [mark.span for mark in run.marks if mark.role == CONTENT]
    traits = {
        "nested": len(contents) > 1,
        "begins": any(span.start == run.span.start for span in contents),
        "ends": any(span.end == run.span.end for span in contents),
    }
    roles = dict.fromkeys(mark.role for mark in run.marks)
    return " ".join([*roles, *(name for name, holds in traits.items() if holds)])

"""How many unit cases of the Recognizers-Text specifications (English, MIT licence) are read alike, by type.

    python benchmarks/recognizers.py recognizers_specs.tar.gz [-v] [--only TYPE]

A case passes where every expression of its type is found at an overlapping place with the same value: of a date one of
the days it may be, of a stretch its first and last day, of a duration its length, of a number or sum its value.
Assistants and calendars are what the cases are made for, so a good part is not the English of news.
"""

from __future__ import annotations

import argparse
import json
import re
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from reportedly.extract.meaning.quantities import find_quantities
from reportedly.extract.meaning.times import Expression, find_times, published_on, with_ranges
from reportedly.model.span import Span

_TIMES = re.compile(r"DateTime/English/DateTimeModel\.json$")
_NUMBERS = re.compile(r"Number/English/(?:Number|NumberRange|Percent)Model\.json$")
_UNITS = re.compile(r"NumberWithUnit/English/(?:Currency|Dimension|Temperature)Model\.json$")
_LENGTH = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?"
)
_SECONDS = (31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1)
_BOUNDS = re.compile(r"[\[(](-?[\d.]*),(-?[\d.]*)[\])]")

Case = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path, help="a tar of Specs/…/English/*.json")
    parser.add_argument("-v", "--verbose", action="store_true", help="list the cases that fail")
    parser.add_argument("--only", default="", help="list only failures of this type")
    given = parser.parse_args()
    passed: Counter[str] = Counter()
    cases: Counter[str] = Counter()
    for kind, passes, case in checks(given.archive):
        right = passes(case)
        cases[kind] += 1
        passed[kind] += right
        if given.verbose and not right and given.only in kind:
            wanted = [(r["Text"], r.get("Resolution")) for r in case["Results"]]
            print(f"{kind}\t{case['Input']}\t{json.dumps(wanted)[:160]}")
    for kind, count in sorted(cases.items()):
        print(f"{kind:28} {passed[kind]:4} of {count:4}  {passed[kind] / count:.2f}")
    print(f"{'all':28} {sum(passed.values()):4} of {sum(cases.values()):4}")


def checks(archive: Path) -> Iterator[tuple[str, Callable[[Case], bool], Case]]:
    """Type, test and case."""
    with tarfile.open(archive) as members:
        for member in sorted(members.getmembers(), key=lambda m: m.name):
            check = next((c for p, c in _CHECKS.items() if p.search(member.name)), None)
            file = members.extractfile(member) if check else None
            if file is None or check is None:
                continue
            for case in json.loads(file.read().decode("utf-8-sig")):
                yield f"{Path(member.name).stem}: {_kind(case)}", check, case


def _kind(case: Case) -> str:
    kinds = {r.get("TypeName", "other").removeprefix("datetimeV2.") for r in case["Results"]}
    return "none" if not kinds else kinds.pop() if len(kinds) == 1 else "several"


def _span(result: Case) -> Span:
    return Span(result["Start"], result.get("End", result["Start"] + result.get("Length", 1) - 1) + 1)


def times_agree(case: Case) -> bool:
    text = case["Input"]
    published = published_on(case.get("Context", {}).get("ReferenceDateTime"))
    found = with_ranges(find_times(text, [Span(0, len(text))], published), text)
    if not case["Results"]:
        return not found
    return all(any(e.span.overlaps(_span(r)) and _same_time(e, r) for e in found) for r in case["Results"])


def _same_time(expression: Expression, result: Case) -> bool:
    for value in (result.get("Resolution") or {}).get("values", []):
        if value["type"] in ("duration", "set"):
            if _same_length(expression.timex or "", value["timex"]):
                return True
        elif _same_days(expression, value):
            return True
    return False


def _same_length(got: str, want: str) -> bool:
    found, wanted = _seconds(got), _seconds(want)
    return got == want or (found is not None and found == wanted)


def _seconds(timex: str) -> float | None:
    match = _LENGTH.fullmatch(timex)
    if match is None or not any(match.groups()):
        return None
    return sum(float(part) * worth for part, worth in zip(match.groups(), _SECONDS, strict=True) if part)


def _same_days(expression: Expression, value: Case) -> bool:
    moment = expression.moment
    if value["type"] == "time":
        return (expression.timex or "").partition("T")[2] == str(value.get("value", ""))[:5]
    if moment is None:
        return False
    if re.fullmatch(value["timex"].replace("X", r"\d"), moment.timex()):
        return True
    if "start" in value or "end" in value:
        first, last = value.get("start", "")[:10], value.get("end", "")[:10]
        ends = {moment.last.isoformat(), (moment.last + timedelta(days=1)).isoformat()}
        clocked = len(value.get("start", "")) > len("2000-01-01")
        return moment.first.isoformat() == first and (clocked or last in ends)
    got = str(value.get("value", ""))
    day, _, clock = got.partition(" ")
    return moment.first.isoformat() == day and (not clock or moment.clock == clock[:5])


def numbers_agree(case: Case) -> bool:
    text = case["Input"]
    found = find_quantities(text, Span(0, len(text)), ())
    if not case["Results"]:
        return not found
    wanted = [result for result in case["Results"] if result.get("Resolution")]
    return all(any(q.span.overlaps(_span(r)) and _same_value(q.value, q.high, r) for q in found) for r in wanted)


def _same_value(low: float, high: float | None, result: Case) -> bool:
    value = str((result.get("Resolution") or {}).get("value", "")).rstrip("%")
    if bounds := _BOUNDS.fullmatch(value):
        wanted = [float(bound) for bound in bounds.groups() if bound]
        got = [low] if high is None else [low, high]
        return len(got) == len(wanted) and all(abs(a - b) <= abs(b) * 1e-3 for a, b in zip(got, wanted, strict=True))
    try:
        wanted_value = float(value)
    except ValueError:
        return False
    return abs(low - wanted_value) <= abs(wanted_value) * 1e-3 + 1e-9


_CHECKS = {_TIMES: times_agree, _NUMBERS: numbers_agree, _UNITS: numbers_agree}


if __name__ == "__main__":
    main()

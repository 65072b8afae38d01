"""The forms by the names that a person asks for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from reportedly.model.claim import Claim
from reportedly.present.cite.box import box
from reportedly.present.cite.chart import chart
from reportedly.present.cite.footnote import footnote
from reportedly.present.cite.memo import memo
from reportedly.present.cite.table import table
from reportedly.trace.found import Findings

Form = Callable[[Claim, Findings, date], str]

FORMS: Mapping[str, Form] = MappingProxyType(
    {"footnote": footnote, "box": box, "table": table, "memo": memo, "svg": chart}
)

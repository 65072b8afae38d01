"""A claim to be pasted into one's own work: who says so, through whom, of how much that was read."""

from reportedly.present.cite.box import box
from reportedly.present.cite.chart import chart
from reportedly.present.cite.footnote import footnote
from reportedly.present.cite.forms import FORMS
from reportedly.present.cite.memo import memo
from reportedly.present.cite.table import table

__all__ = ["FORMS", "box", "chart", "footnote", "memo", "table"]

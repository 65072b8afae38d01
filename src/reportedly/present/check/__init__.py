"""What a check of a draft found: for the terminal, for programs, and as the draft itself with remarks."""

from reportedly.present.check.page import checked_page
from reportedly.present.check.report import Report
from reportedly.present.check.rows import checked_rows
from reportedly.present.check.table import checked_table

__all__ = ["Report", "checked_page", "checked_rows", "checked_table"]

"""One quotation across outlets, side by side."""

from reportedly.present.quotes.rows import quote_rows
from reportedly.present.quotes.table import quotes_table

__all__ = ["quote_rows", "quotes_table"]

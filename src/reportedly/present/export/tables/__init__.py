"""Every table, in the order in which a person reads them."""

from reportedly.present.export.tables.claims import CLAIM_TABLES
from reportedly.present.export.tables.decisions import DECISIONS
from reportedly.present.export.tables.publications import PUBLICATIONS, TEXTS
from reportedly.present.export.tables.statements import STATEMENT_TABLES

TABLES = (PUBLICATIONS, TEXTS, *STATEMENT_TABLES, *CLAIM_TABLES, DECISIONS)

__all__ = ["TABLES"]

"""What is kept on disk. So far: the raw bytes of fetched pages."""

from reportedly.ledger.evidence import Evidence, EvidenceError, Fetched, Kept

__all__ = ["Evidence", "EvidenceError", "Fetched", "Kept"]

"""Document -> Reading: the trained reader finds attributions, resolution makes statements of them."""

from reportedly.extract.extractor import Reader

__all__ = ["Reader"]

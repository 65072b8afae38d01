"""Sentence vectors: how alike two statements are, whatever their words."""

from reportedly.extract.vectors.encoder import SentenceEncoder, embed

__all__ = ["SentenceEncoder", "embed"]

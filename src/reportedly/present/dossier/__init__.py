"""The dossier: one self-contained page on a story, made to be looked at, sent and printed."""

from reportedly.present.dossier.page import Dossier, Options, dossier_of, dossier_page

__all__ = ["Dossier", "Options", "dossier_of", "dossier_page"]

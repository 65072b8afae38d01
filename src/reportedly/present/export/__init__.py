"""Findings for other programs: tidy tables, and the standards of other fields, each in a folder of its own."""

from reportedly.present.export.exported import Exported
from reportedly.present.export.folder import FolderTakenError, whole_folder
from reportedly.present.export.formats import FORMATS, NotInstalledError, export

__all__ = ["FORMATS", "Exported", "FolderTakenError", "NotInstalledError", "export", "whole_folder"]

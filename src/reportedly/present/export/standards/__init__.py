"""The standards of other fields, each written as one file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from reportedly.present.export.exported import Exported
from reportedly.present.export.standards.ftm import write_ftm
from reportedly.present.export.standards.misp import write_misp
from reportedly.present.export.standards.prov import write_prov
from reportedly.present.export.standards.schemaorg import write_schemaorg
from reportedly.present.export.standards.webannotation import write_webannotation

STANDARDS: Mapping[str, Callable[[Exported, Path], None]] = MappingProxyType(
    {
        "webannotation": write_webannotation,
        "schemaorg": write_schemaorg,
        "prov": write_prov,
        "ftm": write_ftm,
        "misp": write_misp,
    }
)

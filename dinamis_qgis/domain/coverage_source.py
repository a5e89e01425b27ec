"""Where the yearly coverages are, as ``resources/services.json`` describes it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_CAPABILITIES = "SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetCapabilities"


@dataclass(frozen=True)
class CoverageSource:
    """A WMTS service that shows the coverages, and a site that gives some of them away."""

    title: str
    wmts: str
    layers: Mapping[str, str]
    """How the layers' names of each mission start."""

    open_site: str
    """Page where the open SPOT 6-7 coverages are downloaded."""

    @property
    def capabilities_url(self) -> str:
        return f"{self.wmts}{'&' if '?' in self.wmts else '?'}{_CAPABILITIES}"


def read_coverage_source(path: Path) -> CoverageSource:
    """Read the ``coverages`` of ``services.json``."""
    with path.open(encoding="utf-8") as stream:
        return CoverageSource(**json.load(stream)["coverages"])

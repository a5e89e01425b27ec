"""The request sheet (*fiche de demande*): what is printed, signed and copied, as plain text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Tuple


@dataclass(frozen=True)
class SheetRow:
    """A line with a label."""

    field: str
    """The attribute of ``ImageRequest`` it says; several are joined by a comma."""

    label: str
    text: str


@dataclass(frozen=True)
class SheetSection:
    """A heading and its lines, or sentences."""

    title: str
    rows: Tuple[SheetRow, ...] = ()
    sentences: Tuple[str, ...] = ()


@dataclass(frozen=True)
class SheetMap:
    """What the map shows, and what its parts are called."""

    area: Mapping[str, Any]
    """GeoJSON, longitude/latitude."""

    coverage: Tuple[Mapping[str, Any], ...] = ()
    """Footprints of what exists already."""

    title: str = ""
    area_label: str = ""
    coverage_label: str = ""
    note: str = ""


@dataclass(frozen=True)
class RequestSheet:
    """Everything on the sheet, in the user's language and in its order."""

    title: str
    subtitle: str
    stamp: str
    """When and by what it was made; at the foot of each page."""

    page_label: str
    """``Page {} of {}``."""

    before_map: Tuple[SheetSection, ...]
    map: SheetMap
    after_map: Tuple[SheetSection, ...]
    terms: SheetSection
    signatures: Tuple[str, ...]
    """What is written above each place to sign."""

    def rows(self) -> Iterator[SheetRow]:
        for section in (*self.before_map, *self.after_map):
            yield from section.rows

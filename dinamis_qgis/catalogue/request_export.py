"""All requests as a file for others."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Tuple

from osgeo import ogr

from ..domain.request_table import RequestRow
from .exports import cell
from .new_file import new_file

_COLUMNS = (
    "service", "reference", "project", "mission", "kind", "state", "sent", "since", "ended",
    "deliveries", "km2", "free", "paid", "unit", "estimated_price_eur", "area",
)  # fmt: skip


def write_requests_csv(rows: Sequence[RequestRow], target: Path, may_replace: bool = False) -> int:
    """One line a request, with its area as WKT; returns how many. Safe in any thread.

    Raises:
        FileNotWritten: there is such a file already, the disk is full or the file is in use.
    """
    with (
        new_file(target, may_replace) as part,
        part.open("w", encoding="utf-8-sig", newline="") as stream,
    ):
        writer = csv.writer(stream)
        writer.writerow(_COLUMNS)
        writer.writerows(map(_line, rows))
    return len(rows)


def _line(row: RequestRow) -> Tuple[Any, ...]:
    geometry = ogr.CreateGeometryFromJson(json.dumps(dict(row.area)))
    return (
        *map(cell, (row.service_id, row.reference, row.project, row.mission, row.kind.value)),
        row.state.value,
        row.sent.isoformat(),
        row.since.isoformat(),
        row.ended.isoformat() if row.ended else "",
        row.deliveries,
        *("" if one is None else one for one in (row.km2, row.free, row.paid)),
        row.unit,
        "" if row.price_eur is None else row.price_eur,
        "" if geometry is None else geometry.ExportToWkt(),
    )

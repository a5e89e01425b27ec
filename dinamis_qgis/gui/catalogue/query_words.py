"""A query in a few words, to tell one from another."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.area import geometry_km2
from ...domain.mission import mission_name
from ...domain.search import SceneQuery
from ...words.amounts import number, short_date


def query_words(query: SceneQuery) -> str:
    """Missions, days, limits, words and size, as far as they restrict."""
    parts: List[str] = []
    parts.extend(map(mission_name, query.missions))
    if query.start is not None or query.end is not None:
        first = short_date(query.start) if query.start is not None else "…"
        last = short_date(query.end) if query.end is not None else "…"
        parts.append(f"{first} – {last}")
    if query.max_cloud_percent is not None:
        text = QCoreApplication.translate("QueryWords", "clouds ≤ {} %")
        parts.append(text.format(number(query.max_cloud_percent)))
    if query.text:
        parts.append(f"“{query.text}”")
    others = _others(query)
    if others:
        text = QCoreApplication.translate("QueryWords", "other conditions: {}")
        parts.append(text.format(number(others)))
    if query.area is not None:
        size = number(geometry_km2(query.area))
        parts.append(QCoreApplication.translate("QueryWords", "{} km²").format(size))
    return ", ".join(parts) or QCoreApplication.translate("QueryWords", "everything")


def _others(query: SceneQuery) -> int:
    """How many of the conditions that are folded away restrict."""
    nothing = SceneQuery()
    names = (
        "platforms",
        "acquisition_modes",
        "coverages",
        "processing_levels",
        "spectral_modes",
        "months",
        "max_incidence_deg",
        "max_off_nadir_deg",
        "min_sun_elevation_deg",
        "max_resolution_m",
        "min_share_percent",
        "not_downloaded",
    )
    return sum(getattr(query, name) != getattr(nothing, name) for name in names)

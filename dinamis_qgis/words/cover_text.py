"""What is covered, what is missing and what was chosen, as sentences."""

from __future__ import annotations

from typing import List, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.best_cover import BestCover
from ..domain.free_cover import FreeCover
from ..domain.orderable_gap import OrderableGap, OrderShape
from .amounts import number


def explain_free_cover(cover: FreeCover) -> Tuple[str, ...]:
    """How much is covered, and what is not."""
    text = QCoreApplication.translate(
        "Cover", "{} of {} km² are covered ({} %), by {} scenes that meet the conditions."
    )
    found = [
        text.format(
            number(cover.covered_km2),
            number(cover.area.km2),
            number(100 * cover.share, 1),
            number(len(cover.scene_ids)),
        )
    ]
    if cover.gap is not None:
        text = QCoreApplication.translate("Cover", "Missing: {} km² in {} parts.")
        found.append(text.format(number(cover.gap_km2), number(cover.gap_parts)))
    if cover.sliver_km2 > 0:
        text = QCoreApplication.translate(
            "Cover", "{} km² between footprints less than 30 m apart are not counted as missing."
        )
        found.append(text.format(number(cover.sliver_km2, 3)))
    return (*found, *_unreadable(cover.unreadable))


def explain_orderable(gap: OrderableGap) -> Tuple[str, ...]:
    """What is ordered for the gap, and what that costs beyond it."""
    if gap.shape is OrderShape.HULL:
        text = QCoreApplication.translate("Cover", "To order: one outline round all parts, {} km².")
        found = [text.format(number(gap.billed_km2))]
    else:
        text = QCoreApplication.translate("Cover", "To order: {} areas, {} km² in all.")
        found = [text.format(number(len(gap.orders)), number(gap.billed_km2))]
    text = QCoreApplication.translate(
        "Cover", "That is {} km² beyond the gap ({} %), as suppliers take no holes."
    )
    if gap.extra_km2 > 0.005:
        found.append(text.format(number(gap.extra_km2, 2), number(gap.extra_percent, 1)))
    if gap.missed_km2 > 0.005:
        text = QCoreApplication.translate(
            "Cover", "{} km² of the gap are left out, as suppliers take 999 points at most."
        )
        found.append(text.format(number(gap.missed_km2, 2)))
    return tuple(found)


def explain_best_cover(cover: BestCover) -> Tuple[str, ...]:
    """How many scenes, what they cover, and how sure the choice is."""
    text = QCoreApplication.translate(
        "Cover", "{} of {} scenes cover {} % of the area; all together would cover {} %."
    )
    found = [
        text.format(
            number(len(cover.scenes)),
            number(cover.candidates),
            number(100 * cover.share, 1),
            number(100 * cover.possible_share, 1),
        )
    ]
    if cover.is_proven:
        found.append(QCoreApplication.translate("Cover", "No better choice exists."))
    else:
        found.append(
            QCoreApplication.translate(
                "Cover", "There may be a slightly better choice: too many to try them all."
            )
        )
    return (*found, *_unreadable(cover.unreadable))


def _unreadable(names: Tuple[str, ...]) -> List[str]:
    if not names:
        return []
    text = QCoreApplication.translate("Cover", "{} scenes were left out: their footprint is none.")
    return [text.format(number(len(names)))]

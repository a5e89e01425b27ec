"""Stereo pairs as a table."""

from __future__ import annotations

from typing import Tuple

from ...domain.stereo import StereoPair
from ...words.amounts import number, short_date
from ...words.plan_words import percent
from ...words.stereo_text import explain_pair, kind_word
from ..columns_model import Column, ColumnsModel


class StereoPairsModel(ColumnsModel):
    """One row a pair, the best first."""

    def pair(self, row: int) -> StereoPair:
        pair: StereoPair = self._things[row]
        return pair

    def tip(self, thing: StereoPair) -> str:
        return explain_pair(thing)

    def columns(self) -> Tuple[Column, ...]:
        return (
            Column(
                self.tr("Day"),
                self.tr("Of the first view"),
                lambda pair: short_date(pair.first.acquired),
            ),
            Column(
                self.tr("Angle"),
                self.tr("Convergence: between the two views; best for a surface model: 5–15°"),
                lambda pair: f"{_number(pair.geometry.convergence_deg, 1)}°",
            ),
            Column(
                self.tr("B/H"),
                self.tr("Base over height; about 0.25 suits an automatic surface model"),
                lambda pair: _number(pair.geometry.b_h, 2),
            ),
            Column(
                self.tr("Area"),
                self.tr("Share of the area that both see"),
                lambda pair: percent(100 * pair.overlap_share),
            ),
            Column(
                self.tr("Kind"),
                self.tr("Whether both views are of one pass"),
                lambda pair: kind_word(pair.kind),
            ),
        )


def _number(value: float, decimals: int) -> str:
    return number(value, decimals)

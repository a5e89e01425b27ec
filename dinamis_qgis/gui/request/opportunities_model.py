"""Opportunities as a table."""

from __future__ import annotations

from typing import Tuple

from ...domain.opportunity import Opportunity
from ...words.amounts import moment
from ..columns_model import Column, ColumnsModel
from .opportunity_text import cloud_text, incidence_text, opportunity_line, share_text


class OpportunitiesModel(ColumnsModel):
    """One row an opportunity, the soonest first."""

    @property
    def found(self) -> Tuple[Opportunity, ...]:
        return self._things

    def tip(self, thing: Opportunity) -> str:
        return opportunity_line(thing)

    def columns(self) -> Tuple[Column, ...]:
        return (
            Column(self.tr("When"), self.tr("Here, not UTC"), lambda one: moment(one.start)),
            Column(
                self.tr("Area"),
                self.tr("How much of your area this pass would see"),
                share_text,
            ),
            Column(
                self.tr("Angle"),
                self.tr("Incidence of the view; 0° is straight down"),
                incidence_text,
            ),
            Column(self.tr("Clouds"), self.tr("As forecast"), cloud_text),
        )

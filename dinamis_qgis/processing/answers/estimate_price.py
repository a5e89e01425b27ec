"""What `dinamis:estimate` does."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any, Dict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...catalogue.tariff_shelf import TariffShelf
from ...domain.account import Category
from ...domain.area import Area
from ...domain.errors import NoArea
from ...domain.estimate import Estimate, Line, Need, estimate
from ...domain.request import Kind, Mode
from ...resource import resource
from ...settings import data_folder
from ...words.estimate_text import explain_estimate, summary
from ...words.estimate_words import provenance, sentence
from ...words.messages import explain
from .. import estimate_price as asking
from .answering import Answering


class EstimatePrice(Answering, asking.EstimatePrice):
    """The same, able to run."""

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        area = self.area(parameters, "AREA", context)
        if area is None:
            raise NoArea
        need = Need(
            area_km2=Decimal(str(area.km2)),
            mission=self.parameterAsString(parameters, "MISSION", context).strip().lower(),
            kind=self.choice(parameters, "KIND", context, Kind),
            category=self.choice(parameters, "CATEGORY", context, Category),
            on=self.day(parameters, "DATE", context) or date.today(),
            mode=self.choice(parameters, "MODE", context, Mode),
            quota_used=self.number(parameters, "QUOTA_USED", context) or Decimal(0),
        )
        table = TariffShelf(resource("tariffs.json"), data_folder() / "tariffs.json").table()
        if table.refused is not None:
            feedback.pushWarning(explain(table.refused))
        result = estimate(need, table.rows)
        for text in (summary(result), *explain_estimate(result)):
            feedback.pushInfo(text)
        return _outputs(result, area)


def _outputs(result: Estimate, area: Area) -> Dict[str, Any]:
    price = result.price_eur
    return {
        "AREA_KM2": round(area.km2, 4),
        "BILLED": float(result.billed),
        "FREE": float(result.free),
        "PAID": float(result.paid),
        "PRICE_EUR": None if price is None else float(price),
        "TARIFF": f"{result.tariff.title} ({result.tariff.dated.isoformat()})",
        "EXPLANATION": "\n".join((summary(result), *explain_estimate(result))),
        "LINES": json.dumps([_line(line) for line in result.lines], ensure_ascii=False),
    }


def _line(line: Line) -> Dict[str, Any]:
    return {
        "rule": line.rule.value,
        "text": sentence(line),
        "basis": line.basis.value,
        "source": provenance(line),
        "date": line.dated and line.dated.isoformat(),
        "assumed": line.is_assumed,
    }

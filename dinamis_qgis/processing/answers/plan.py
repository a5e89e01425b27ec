"""What `dinamis:plan` does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Dict, List

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...catalogue.tariff_shelf import TariffShelf
from ...domain.account import Category
from ...domain.errors import FileNotWritten, NoArea
from ...domain.plan import PlanNeed, Plans
from ...domain.plan_candidates import scene_query
from ...domain.planning import plan
from ...domain.purpose import Purposes, read_purposes
from ...resource import resource
from ...settings import data_folder
from ...words.messages import explain
from ...words.plan_text import (
    explain_plan,
    found_text,
    free_text,
    nothing_text,
    plan_title,
    price_text,
)
from .. import plan as asking
from .answering import Answering, require_running
from .found_scenes import found_scenes
from .plan_json import plans_json
from .scene_layer import layer_fields, polygon_geometry, written_layer

_FIELDS = ("plan:integer", "title:string", "source:string", "area_km2:double")


class PlanImages(Answering, asking.PlanImages):
    """The same, able to run."""

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        purposes = read_purposes(resource("purposes.json"))
        need = self._need(parameters, context, purposes)
        client = self.client(parameters, context)
        service = client.service
        query = scene_query(need, (*service.collections, *service.archive))
        table = TariffShelf(resource("tariffs.json"), data_folder() / "tariffs.json").table()
        if table.refused is not None:
            feedback.pushWarning(explain(table.refused))
        scenes = found_scenes(client, query, feedback)
        found = plan(need, scenes, table.rows, purposes, lambda: require_running(feedback))
        sentences = _sentences(found)
        for sentence in sentences:
            feedback.pushInfo(sentence)
        if found.refused is not None:
            feedback.pushWarning(explain(found.refused))
        return {
            **self._written(parameters, context, found),
            **_outputs(found),
            "EXPLANATION": "\n".join(sentences),
        }

    def _need(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, purposes: Purposes
    ) -> PlanNeed:
        area = self.area(parameters, "AREA", context)
        if area is None:
            raise NoArea
        today = date.today()
        name = self.parameterAsString(parameters, "PURPOSE", context).strip().lower()
        purpose = purposes.named(name)
        usual_start, usual_end = purpose.usual_days(today)
        start, end = self.period(parameters, context)
        cloud = self.number(parameters, "MAX_CLOUD", context)
        return PlanNeed(
            area=area,
            purpose=purpose,
            start=start or usual_start,
            end=end or usual_end,
            max_cloud_percent=purpose.max_cloud_percent if cloud is None else float(cloud),
            category=self.choice(parameters, "CATEGORY", context, Category),
            on=today,
            budget_eur=self.number(parameters, "BUDGET", context),
            quota_used=self.number(parameters, "QUOTA_USED", context) or Decimal(0),
        )

    def _written(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, found: Plans
    ) -> Dict[str, str]:
        """What was asked for as a file."""
        written: Dict[str, str] = {}
        path = self.parameterAsFileOutput(parameters, "PLANS", context)
        if path:
            _write(Path(path), json.dumps(plans_json(found), ensure_ascii=False, indent=1))
            written["PLANS"] = path
        fields = layer_fields(_FIELDS)
        features = _features(found, fields)
        layer, _ = written_layer(self, (parameters, "OUTPUT", context), fields, features)
        return {**written, "OUTPUT": layer} if layer else written


def _features(found: Plans, fields: QgsFields) -> Iterator[QgsFeature]:
    for number, one in enumerate(found.plans, 1):
        for piece in one.pieces:
            feature = QgsFeature(fields)
            feature.setGeometry(polygon_geometry(piece.geometry))
            feature.setAttributes([number, plan_title(one), piece.source.value, piece.km2])
            yield feature


def _sentences(found: Plans) -> List[str]:
    said = [free_text(found), found_text(found)]
    if not found.plans:
        said.append(nothing_text(found))
    for number, one in enumerate(found.plans, 1):
        said.append(f"{number}. {plan_title(one)} – {price_text(one)}. {explain_plan(one)}")
    return said


def _outputs(found: Plans) -> Dict[str, Any]:
    best = found.best
    price = best.price_eur if best else None
    return {
        "COUNT": len(found.plans),
        "BEST": best.why.value if best else "",
        "SHARE": round(100 * best.share, 4) if best else 0.0,
        "PRICE_EUR": None if price is None else float(price),
        "FREE_SHARE": round(100 * found.cover.share, 4),
    }


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise FileNotWritten(f"{path}: {error}") from error

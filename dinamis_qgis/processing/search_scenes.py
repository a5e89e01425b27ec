"""`dinamis:searchscenes`: the scenes of a catalogue, as a polygon layer."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..domain.search import SceneQuery
from .found_scenes import found_scenes
from .scene_layer import SCENE_FIELDS, layer_fields, scene_feature, written_layer
from .service_algorithm import ServiceAlgorithm

if TYPE_CHECKING:
    from ..api.client import DinamisClient

_PAGE = 1000


class SearchScenes(ServiceAlgorithm):
    """Searches a service without a window."""

    def name(self) -> str:
        return "searchscenes"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Search scenes")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Finds the scenes of a catalogue that meet an area, a period and limits of cloud "
            "and incidence, as a polygon layer. A scene whose cloud or incidence is unknown is "
            "left out by that limit."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.addParameter(QgsProcessingParameterString("SERVICE", self.tr("Service"), "training"))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "AREA",
                self.tr("Area"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        for name, title in (
            ("COLLECTIONS", self.tr("Collections, separated by commas")),
            ("START", self.tr("First day (YYYY-MM-DD)")),
            ("END", self.tr("Last day (YYYY-MM-DD)")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, optional=True))
        number = QgsProcessingParameterNumber
        for name, title, kind, most in (
            ("MAX_CLOUD", self.tr("Clouds at most (%)"), number.Type.Double, 100),
            ("MAX_INCIDENCE", self.tr("Incidence at most (°)"), number.Type.Double, 90),
            ("LIMIT", self.tr("Scenes at most"), number.Type.Integer, 10_000_000),
        ):
            self.addParameter(number(name, title, kind, optional=True, minValue=0, maxValue=most))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Scenes"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of scenes")))

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        client = self.client(parameters, context)
        query = self._query(parameters, context, client)
        limit = self._number(parameters, "LIMIT", context)
        fields = layer_fields(SCENE_FIELDS)
        scenes = found_scenes(client, query, feedback)
        wanted = scenes if limit is None else islice(scenes, int(limit))
        features = (scene_feature(scene, fields) for scene in wanted)
        place = (parameters, "OUTPUT", context)
        destination, count = written_layer(self, place, fields, features)
        return {"OUTPUT": destination, "COUNT": count}

    def _query(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        client: DinamisClient,
    ) -> SceneQuery:
        listed = self.parameterAsString(parameters, "COLLECTIONS", context)
        collections = tuple(part.strip() for part in listed.split(",") if part.strip())
        area = self.area(parameters, "AREA", context)
        limit = self._number(parameters, "LIMIT", context)
        return SceneQuery(
            area=area.geometry if area else None,
            collections=collections or client.service.collections,
            start=self.day(parameters, "START", context),
            end=self.day(parameters, "END", context),
            max_cloud_percent=self._number(parameters, "MAX_CLOUD", context),
            max_incidence_deg=self._number(parameters, "MAX_INCIDENCE", context),
            page_size=_PAGE if limit is None else max(1, min(_PAGE, int(limit))),
        )

    def _number(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[float]:
        given = self.number(parameters, name, context)
        return None if given is None else float(given)

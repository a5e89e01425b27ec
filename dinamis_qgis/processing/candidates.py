"""Which scenes an algorithm chooses from: those of a search, or those the user names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.area import Area
from ..domain.errors import NoArea
from ..domain.scene import Scene
from ..domain.search import SceneQuery
from .found_scenes import found_scenes
from .scene_names import scene_names
from .service_algorithm import ServiceAlgorithm

if TYPE_CHECKING:
    from ..api.client import DinamisClient

_PAGE = 1000
_NAMES_AT_ONCE = 200


class CandidateAlgorithm(ServiceAlgorithm):
    """An algorithm on an area and the scenes that meet the user's own conditions."""

    def add_candidate_parameters(self) -> None:
        """Area, service and conditions."""
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "AREA", QCoreApplication.translate("Candidates", "Area"), polygon
            )
        )
        service = QgsProcessingParameterString(
            "SERVICE", QCoreApplication.translate("Candidates", "Service"), "training"
        )
        self.addParameter(service)
        for name, title in _texts():
            self.addParameter(QgsProcessingParameterString(name, title, optional=True))
        number = QgsProcessingParameterNumber
        for name, title, most in _limits():
            kind = number.Type.Double
            self.addParameter(number(name, title, kind, optional=True, minValue=0, maxValue=most))
        archive = QCoreApplication.translate(
            "Candidates", "Also scenes of the supplier's archive, which must be ordered"
        )
        self.addParameter(QgsProcessingParameterBoolean("ARCHIVE", archive, False))

    def candidates(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Tuple[Area, List[Scene]]:
        """The area, and the scenes to choose from.

        Raises:
            NoArea: none was given.
        """
        area = self.area(parameters, "AREA", context)
        if area is None:
            raise NoArea
        client = self.client(parameters, context)
        names = scene_names(self, parameters, "SCENES", context)
        found: Dict[str, Scene] = {}
        for query in _queries(self._query(parameters, context, client, area), names):
            found.update((scene.id, scene) for scene in found_scenes(client, query, feedback))
        return area, list(found.values())

    def _query(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        client: DinamisClient,
        area: Area,
    ) -> SceneQuery:
        def listed(name: str) -> Tuple[str, ...]:
            text = self.parameterAsString(parameters, name, context)
            return tuple(part.strip() for part in text.split(",") if part.strip())

        def number(name: str) -> Optional[float]:
            given = self.number(parameters, name, context)
            return None if given is None else float(given)

        collections = listed("COLLECTIONS") or client.service.collections
        if self.parameterAsBoolean(parameters, "ARCHIVE", context):
            collections = (*collections, *client.service.archive)
        start, end = self.period(parameters, context)
        return SceneQuery(
            area=area.geometry,
            collections=collections,
            missions=tuple(word.lower() for word in listed("MISSION")),
            start=start,
            end=end,
            max_cloud_percent=number("MAX_CLOUD"),
            max_incidence_deg=number("MAX_INCIDENCE"),
            page_size=_PAGE,
        )


def _queries(query: SceneQuery, names: List[str]) -> List[SceneQuery]:
    """One question, or one for each lot of names."""
    lots = [
        tuple(names[start : start + _NAMES_AT_ONCE])
        for start in range(0, len(names), _NAMES_AT_ONCE)
    ]
    return [replace(query, ids=lot) for lot in lots] if lots else [query]


def _texts() -> Tuple[Tuple[str, str], ...]:
    return (
        (
            "COLLECTIONS",
            QCoreApplication.translate("Candidates", "Collections, separated by commas"),
        ),
        ("MISSION", QCoreApplication.translate("Candidates", "Missions, separated by commas")),
        ("START", QCoreApplication.translate("Candidates", "First day (YYYY-MM-DD)")),
        ("END", QCoreApplication.translate("Candidates", "Last day (YYYY-MM-DD)")),
        ("SCENES", QCoreApplication.translate("Candidates", "Only these scenes: names or a layer")),
    )


def _limits() -> Tuple[Tuple[str, str, float], ...]:
    return (
        ("MAX_CLOUD", QCoreApplication.translate("Candidates", "Clouds at most (%)"), 100),
        ("MAX_INCIDENCE", QCoreApplication.translate("Candidates", "Incidence at most (°)"), 90),
    )

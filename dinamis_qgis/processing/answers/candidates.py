"""Which scenes an algorithm chooses from: those of a search, or those the user names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...domain.area import Area
from ...domain.errors import NoArea
from ...domain.scene import Scene
from ...domain.search import SceneQuery
from ..candidates import CandidateAlgorithm
from .answering import Answering
from .found_scenes import found_scenes
from .scene_names import scene_names

if TYPE_CHECKING:
    from ...api.client import DinamisClient

_PAGE = 1000
_NAMES_AT_ONCE = 200


class CandidateAnswering(Answering, CandidateAlgorithm):
    """Gives the area and its scenes to what chooses."""

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

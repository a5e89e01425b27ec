"""What `dinamis:searchscenes` does."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...domain.search import SceneQuery
from .. import search_scenes as asking
from .answering import Answering
from .found_scenes import found_scenes
from .scene_layer import SCENE_FIELDS, layer_fields, scene_feature, written_layer

if TYPE_CHECKING:
    from ...api.client import DinamisClient

_PAGE = 1000


class SearchScenes(Answering, asking.SearchScenes):
    """The same, able to run."""

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
        start, end = self.period(parameters, context)
        limit = self._number(parameters, "LIMIT", context)
        return SceneQuery(
            area=area.geometry if area else None,
            collections=collections or client.service.collections,
            start=start,
            end=end,
            max_cloud_percent=self._number(parameters, "MAX_CLOUD", context),
            max_incidence_deg=self._number(parameters, "MAX_INCIDENCE", context),
            page_size=_PAGE if limit is None else max(1, min(_PAGE, int(limit))),
        )

    def _number(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[float]:
        given = self.number(parameters, name, context)
        return None if given is None else float(given)

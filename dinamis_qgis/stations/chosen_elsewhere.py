"""Leads to what the user chose outside the stations: in the locator, the browser, on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Sequence

from ..api.client import DinamisClient
from ..domain.answer import Found
from ..domain.area import Area
from ..domain.geojson import shape_of
from ..domain.place import Place
from ..domain.saved_search import SavedSearch
from ..domain.scene import Scene
from ..gui.map_view import go_to_degrees

if TYPE_CHECKING:
    from .stations import Stations


class ChosenElsewhere:
    """Shows a search, a place, a collection or a scene where it belongs; GUI thread only.

    Args:
        client: the service that is used now.
        canvas: QGIS's map.
    """

    def __init__(
        self, stations: Stations, client: Callable[[], DinamisClient], canvas: Any
    ) -> None:
        self._stations, self._client, self._canvas = stations, client, canvas

    def show_search(self, search: SavedSearch) -> None:
        """Ask a saved question again, of its own service and area."""
        self._use_service(search.service_id)
        area = search.query.area
        self._stations.area_panel.set_area(
            None if area is None else Area.from_geojson(area, search.name)
        )
        self._stations.dock.show_station("search")
        self._stations.search_station.show_search(search)

    def show_place(self, place: Place) -> None:
        """Take the outline of a place as the area."""
        self._stations.dock.show_station("area")
        self._stations.area_panel.take_place(place)

    def show_collection(self, service_id: str, collection: str) -> None:
        """Put the footprints of a collection on the map, and look at them."""
        self._use_service(service_id)

        def look(found: Found) -> None:
            if found.answer.bounds is not None:
                go_to_degrees(self._canvas, found.answer.bounds)

        self._stations.search_station.show_collection(collection, look)

    def act_on_scene(self, action: str, service_id: str, number: int) -> None:
        """Show a kept scene at the station that an action of the map asks for."""
        self._use_service(service_id)
        self._stations.search_station.with_scene(number, lambda scenes: self._act(action, scenes))

    def _use_service(self, service_id: str) -> None:
        if service_id != self._client().service.id:
            self._stations.use_service(service_id)

    def _act(self, action: str, scenes: Sequence[Scene]) -> None:
        self._stations.use_scenes(scenes)
        self._stations.dock.show_station(
            {"download": "download", "request": "request"}.get(action, "quicklook")
        )
        if action == "locate":
            for scene in scenes:
                go_to_degrees(self._canvas, shape_of(scene.footprint).bounds)
        if action == "quicklook":
            self._stations.quicklook_station.show(scenes[:1])

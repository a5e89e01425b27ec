"""Connects the plan panel with the catalogue, the tariff and the map."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Callable, List, NamedTuple, Optional, Tuple

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..api.client import DinamisClient
from ..domain.account import Account
from ..domain.answer import Sorting
from ..domain.area import Area
from ..domain.errors import DinamisError, FileNotWritten, ServiceError
from ..domain.ledger import Entry
from ..domain.orderable_gap import united_orders
from ..domain.overlap import Check
from ..domain.plan import Plan, PlanNeed, Plans
from ..domain.plan_candidates import scene_query
from ..domain.plan_drafts import draft_requests
from ..domain.planning import plan
from ..domain.purpose import read_purposes
from ..domain.scene import Scene
from ..domain.search import SceneQuery
from ..domain.stereo_search import StereoPairs, stereo_pairs
from ..domain.surface_model import SurfaceModelOrder
from ..domain.tariff_row import Tariff
from ..gui.plan.free_first_box import FreeFirstBox
from ..gui.plan.plan_panel import PlanPanel, PlanSources
from ..layers.map_content import MapContent
from ..layers.plan_layers import free_first_layer, pair_layer, plan_layer
from ..library import Library
from ..resource import resource
from ..words.plan_text import taken_text
from ..words.surface_model_text import dossier

_MOST_PAGES = 40
"""Of a service that is asked while not everything is kept."""


class PlanBasis(NamedTuple):
    """What plans are priced by; both are asked for in a worker thread."""

    tariffs: Callable[[], Tuple[Tariff, ...]]
    entries: Callable[[], Tuple[Entry, ...]]


class _Looked(NamedTuple):
    scenes: Tuple[Scene, ...]
    is_partial: bool


class PlanStation(QObject):
    """The station in front of the request; lives in the GUI thread.

    Args:
        client: the service that is used now.
        run: ``Background.run``.
    """

    download_wanted = pyqtSignal(object)  # tuple[Scene, ...], free ones, the top of a mosaic first
    drafts_wanted = pyqtSignal(object, object)  # tuple[ImageRequest, ...], tuple[Scene, ...]
    area_wanted = pyqtSignal(object)  # Area, all of what is missing
    gap_wanted = pyqtSignal(object)  # tuple[Area, ...], the same in areas that can be ordered
    scenes_wanted = pyqtSignal(object)  # tuple[Scene, ...], views of a stereo pair
    layer_shown = pyqtSignal(object)  # QgsVectorLayer, on the map
    planned = pyqtSignal(bool)  # whether there are plans

    def __init__(
        self,
        client: Callable[[], DinamisClient],
        library: Library,
        content: MapContent,
        basis: PlanBasis,
        run: Callable[..., Any],
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._client, self._library, self._content = client, library, content
        self._basis, self._run = basis, run
        self._area: Optional[Area] = None
        self._seen: Optional[Plans] = None
        """What is shown before a request."""

        self._purposes = read_purposes(resource("purposes.json"))
        self.panel = PlanPanel(
            self._purposes, PlanSources(self._plan, self._pairs, write_dossier, run, today)
        )
        self.before_request = FreeFirstBox()
        """Another box, for the station where money is spent; kept in step with the area."""

        self.panel.planned.connect(self._tell)
        self.panel.plan_chosen.connect(self._take)
        self.panel.plan_shown.connect(lambda one, title: self._show(plan_layer(one, title)))
        self.panel.pair_shown.connect(lambda pair, km2: self._show(pair_layer(pair, km2)))
        self.panel.scenes_wanted.connect(self.scenes_wanted)
        self.panel.gap_wanted.connect(self._take_gap)
        self.panel.free_shown.connect(self._show_free)
        self.before_request.show_wanted.connect(self._show_free)
        self.before_request.gap_wanted.connect(self._take_gap)

    def set_account(self, account: Optional[Account]) -> None:
        self.panel.set_account(account)

    def use_service(self) -> None:
        """Another service was chosen: what was planned is of the last one."""
        self.set_area(self._area)

    def set_area(self, area: Optional[Area]) -> None:
        """Take another area, and look at once what is free of it among what is kept."""
        self._area = area
        self.panel.set_area(area)
        self._show_seen(None)
        self._look_at_once(self._kept_plans)

    def look_again(self) -> None:
        """Money may be spent now: the service is asked too, where not everything is kept."""
        need, seen = self.panel.need(), self._seen
        is_known = seen is not None and not seen.is_partial and _is_same(seen.need, need)
        self._look_at_once(self._kept_plans if is_known else self._plan)

    def _look_at_once(self, look: Callable[[PlanNeed, Check], Plans]) -> None:
        need = self.panel.need()
        if need is not None:
            self._run(
                "",
                lambda job: look(need, job.check),
                lambda found: self._show_before(need, found),
                _nothing,
            )

    def free_over(self, area: Mapping[str, Any]) -> Tuple[Scene, ...]:
        """The free scenes that were found for an area, GeoJSON; none where none were looked for."""
        found = self._seen
        is_same = found is not None and found.need.area.geometry == area
        return found.free_scenes if found is not None and is_same else ()

    # These run in a worker thread.

    def _plan(self, need: PlanNeed, check: Check) -> Plans:
        return self._plans(need, self._look(need, check), check)

    def _kept_plans(self, need: PlanNeed, check: Check) -> Plans:
        query, collections = self._query(need)
        return self._plans(need, self._kept(query, collections), check)

    def _plans(self, need: PlanNeed, looked: _Looked, check: Check) -> Plans:
        known = replace(need, entries=self._basis.entries())
        found = plan(known, looked.scenes, self._basis.tariffs(), self._purposes, check)
        return replace(found, is_partial=looked.is_partial)

    def _pairs(self, need: PlanNeed, check: Check) -> StereoPairs:
        """Of all scenes of the days asked for, also those that the purpose would not take."""
        return stereo_pairs(need.area, self._look(need, check).scenes, check=check)

    def _look(self, need: PlanNeed, check: Check) -> _Looked:
        """What is kept; where that is not all, the service is asked first, and its answer kept."""
        query, collections = self._query(need)
        client = self._client()
        kept = self._kept(query, collections)
        if not kept.is_partial:
            return kept
        try:
            self._ask(client, query, check)
        except ServiceError:  # what is kept is still worth a plan
            return self._kept(query, collections)
        return self._kept(query, collections)._replace(is_partial=False)

    def _ask(self, client: DinamisClient, query: SceneQuery, check: Check) -> None:
        """Have the service's answer kept, page by page."""
        link = None
        for _ in range(_MOST_PAGES):
            check()
            link = self._library.refresh(client, query, link).next
            if link is None:
                return

    def _query(self, need: PlanNeed) -> Tuple[SceneQuery, List[str]]:
        service = self._client().service
        collections = [*service.collections, *service.archive]
        return scene_query(need, collections), collections

    def _kept(self, query: SceneQuery, collections: List[str]) -> _Looked:
        catalogue = self._library.catalogue(self._client().service.id)
        rows = catalogue.answer(query, Sorting()).rows
        is_complete = catalogue.freshness(collections).is_complete
        return _Looked(tuple(catalogue.scenes(rows).values()), not is_complete)

    # In the GUI thread.

    def _take(self, need: PlanNeed, chosen: Plan) -> None:
        """Queue what is free, and draft the request for the rest."""
        drafts = draft_requests(need, chosen)
        if chosen.scenes:
            self.download_wanted.emit(chosen.scenes)
        if drafts:
            self.drafts_wanted.emit(drafts, chosen.archive_scenes)
        told = taken_text(len(chosen.scenes), len(drafts))
        self.panel.notice.show_text(told, Qgis.MessageLevel.Success)

    def _take_gap(self, areas: Tuple[Area, ...]) -> None:
        # First the area, which the request in the form takes: each draft then has its own part.
        self.area_wanted.emit(united_orders(areas))
        self.gap_wanted.emit(areas)

    def _tell(self, found: Optional[Plans]) -> None:
        self.planned.emit(bool(found and found.plans))
        if found is not None:
            self._show_seen(found)

    def _show_before(self, need: PlanNeed, found: Plans) -> None:
        now, seen = self.panel.need(), self._seen
        knows_more = seen is not None and not seen.is_partial and _is_same(seen.need, need)
        if _is_same(need, now) and not (found.is_partial and knows_more):
            self._show_seen(found)

    def _show_seen(self, found: Optional[Plans]) -> None:
        self._seen = found
        self.before_request.show_plans(found)

    def _show_free(self, found: Plans) -> None:
        self._show(free_first_layer(found.cover, found.gap))

    def _show(self, layer: QgsVectorLayer) -> None:
        self._content.show_on_top(layer)
        self.layer_shown.emit(layer)


def _is_same(one: PlanNeed, other: Optional[PlanNeed]) -> bool:
    """Whether both ask for the same images; who asks does not matter."""
    return (
        other is not None
        and one.area is other.area
        and one.purpose is other.purpose
        and (one.start, one.end, one.max_cloud_percent)
        == (other.start, other.end, other.max_cloud_percent)
    )


def write_dossier(order: SurfaceModelOrder, path: Path) -> Path:
    """Write what is handed over for a surface model, and its values as JSON beside it.

    Raises:
        FileNotWritten: one of them could not be.
    """
    sheet = path.with_suffix(".json")
    values = json.dumps(order.to_json(), ensure_ascii=False, indent=1)
    try:
        path.write_text(dossier(order), encoding="utf-8")
        sheet.write_text(values, encoding="utf-8")
    except OSError as error:
        raise FileNotWritten(f"{path}: {error}") from error
    return sheet


def _nothing(_: DinamisError) -> None:
    """Nobody asked: the box before the request stays away."""

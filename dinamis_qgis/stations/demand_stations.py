"""What it would cost, which plan, and the request: three stations that work together."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import Any, Callable, Optional, Sequence, Set, Tuple

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ..api.client import DinamisClient
from ..background import Background
from ..domain.account import Account
from ..domain.area import Area
from ..domain.errors import DinamisError
from ..domain.need import Need
from ..domain.request import ImageRequest, TrackedRequest
from ..domain.scene import Scene
from ..layers.map_content import MapContent
from ..library import Library
from ..settings import Settings, data_folder
from .opportunity_map import OpportunityMap
from .plan_station import PlanBasis, PlanStation
from .quota_station import QuotaStation
from .request_pricing import RequestPricing
from .request_station import RequestStation


def demand_stations(
    client: Callable[[], DinamisClient],
    library: Library,
    content: MapContent,
    background: Background,
    settings: Settings,
    fail: Callable[[DinamisError], object],
) -> Generator[None, None, DemandStations]:
    """Make the quota, the plan and the request, in steps, and connect them.

    Args:
        client: the service that is used now.
        fail: says what went wrong.
    """
    run = background.run
    quota = QuotaStation(data_folder(), run, fail)
    yield
    plan = PlanStation(client, library, content, PlanBasis(quota.tariffs, quota.entries), run)
    yield
    request = RequestStation(
        client,
        background,
        data_folder() / "drafts.sqlite",
        settings.download_folder / "requests",
        lambda url: QDesktopServices.openUrl(QUrl(url)),
    )
    yield
    return DemandStations(client, content, quota, plan, request)


class DemandStations(QObject):
    """Connects the quota, the plan and the request; lives in the GUI thread.

    Args:
        client: the service that is used now.
    """

    area_wanted = pyqtSignal(object)  # Area
    scenes_wanted = pyqtSignal(object)  # tuple[Scene, ...]
    download_wanted = pyqtSignal(object)  # tuple[Scene, ...]
    station_wanted = pyqtSignal(str)
    requested = pyqtSignal(object)  # ImageRequest, which was sent

    def __init__(
        self,
        client: Callable[[], DinamisClient],
        content: MapContent,
        quota: QuotaStation,
        plan: PlanStation,
        request: RequestStation,
    ) -> None:
        super().__init__()
        self._client = client
        self.quota, self.plan, self.request = quota, plan, request
        self._scenes: Tuple[Scene, ...] = ()
        self._looked_at: Set[str] = set()
        self._account: Optional[Account] = None
        self.account_as: Callable[[Optional[Account]], Optional[Account]] = lambda real: real
        """Whose quota counts: an exercise puts its own in place of the service's."""
        self.passes = OpportunityMap(self.request.panel.opportunities, content)
        pricing = RequestPricing(self.quota.need, self.quota.price, lambda: self._scenes)
        self.request.summary_of = pricing.summary
        self.request.estimate_of = pricing.sentences
        self.request.coverage_of = self._existing
        self.request.panel.show_before_sending(self.plan.before_request)
        self._connect()

    def _connect(self) -> None:
        self.quota.panel.request_wanted.connect(self._ask_for)
        self.quota.panel.area_wanted.connect(self.area_wanted)
        self.quota.panel.scenes_wanted.connect(self.scenes_wanted)
        self.plan.download_wanted.connect(self.download_wanted)
        self.plan.drafts_wanted.connect(self._draft)
        self.plan.area_wanted.connect(self.area_wanted)
        self.plan.gap_wanted.connect(self._ask_for_gap)
        self.plan.scenes_wanted.connect(self.scenes_wanted)
        self.request.panel.submitted.connect(self._note)
        self.quota.entries_taken = self.show_quota
        self.request.filed.connect(self._note_filed)
        self.request.follower.followed.connect(self._note_found)

    def use_service(self) -> None:
        self.plan.use_service()
        self.request.use_service()

    def set_account(self, account: Optional[Account]) -> None:
        self._account = account
        self.show_quota()
        self.request.panel.set_account(account)

    def show_quota(self) -> None:
        """Take the quota again of whoever is signed in."""
        counted = self.account_as(self._account)
        self.quota.set_account(counted)
        self.plan.set_account(counted)
        self.request.price_again()

    def set_area(self, area: Optional[Area]) -> None:
        self.quota.panel.set_area(area)
        self.plan.set_area(area)
        self.request.panel.set_area(area)

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        self._scenes = tuple(scenes)
        self.quota.panel.set_scenes(scenes)
        self.request.panel.set_scenes(scenes)

    def close(self) -> None:
        self.passes.close()
        self.request.close()

    def _ask_for(self, needs: Sequence[Need]) -> None:
        """Images of several missions are a draft each: none of them is left behind."""
        panel = self.request.panel
        panel.set_need(needs[0])
        if len(needs) > 1:
            typed = panel.request_form.request()
            panel.drafts.begin(tuple(_for_images(typed, need) for need in needs))
        self.station_wanted.emit("request")

    def _draft(self, requests: Sequence[ImageRequest], _scenes: Sequence[Scene]) -> None:
        """What a plan orders, each as a draft; the first one is shown."""
        if requests:
            self.request.panel.drafts.begin(requests)
            self.station_wanted.emit("request")

    def _ask_for_gap(self, areas: Sequence[Area]) -> None:
        """Only what the free catalogue lacks: in the request in the form, or one draft a part."""
        if len(areas) == 1:
            self.request.panel.set_area(areas[0])
            self.station_wanted.emit("request")
            return
        typed = self.request.panel.request_form.request()
        self._draft(tuple(replace(typed, area=one.geometry, area_km2=one.km2) for one in areas), ())

    def _note(self, request: ImageRequest, tracked: TrackedRequest) -> None:
        self.quota.note(self._client().service.id, request, tracked, self._scenes)
        self.requested.emit(request)

    def _note_filed(self, request: ImageRequest, tracked: TrackedRequest) -> None:
        """What was filed on the web takes of the quota like any other."""
        self.quota.note(tracked.service_id, request, tracked, self._scenes)

    def _note_found(self, _service_id: str, requests: Sequence[TrackedRequest]) -> None:
        """What this computer sent without this window: from a script, or before a crash."""
        for tracked in requests:
            if tracked.id in self._looked_at or self.quota.has_record(tracked):
                continue
            self._looked_at.add(tracked.id)
            request = self.request.actions.request_of(tracked)
            if request is not None:
                self.quota.note(tracked.service_id, request, tracked, self._scenes)

    def _existing(self, request: ImageRequest) -> Sequence[Any]:
        """Footprints of what is free over the area already, and of the scenes chosen."""
        found = (*self._scenes, *self.plan.free_over(request.area))
        return tuple({scene.id: scene.footprint for scene in found}.values())


def _for_images(typed: ImageRequest, need: Need) -> ImageRequest:
    """What was typed, for the images that were priced together."""
    names = tuple(image.name for image in need.images)
    return replace(typed, mission=need.mission, kind=need.kind, mode=need.mode, scene_ids=names)

"""The quota, the plan and the request hear of one another."""

from datetime import timedelta
from decimal import Decimal

import pytest
from fakes import run_now
from qgis.core import QgsProject
from request_rules import make_request
from scenes import WORLD_MAP

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.noted import Noted, noted_status
from dinamis_qgis.domain.request import BY_HAND, StatusCode
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.library import Library
from dinamis_qgis.settings import Settings
from dinamis_qgis.stations.demand_stations import DemandStations


class Now:
    """Stands for `Background`: runs at once."""

    run = staticmethod(run_now)


@pytest.fixture
def demand(qtbot, qgis_new_project, signed_in_client, tmp_path, monkeypatch):
    monkeypatch.setattr("dinamis_qgis.stations.demand_stations.data_folder", lambda: tmp_path)
    content = MapContent(QgsProject.instance(), lambda numbers: None)
    library = Library(tmp_path / "kept", WORLD_MAP)
    made = DemandStations(
        lambda: signed_in_client, library, content, Now(), Settings(), lambda error: None
    )
    for panel in (made.quota.panel, made.plan.panel, made.request.panel):
        qtbot.addWidget(panel)
    yield made
    made.close()
    QgsProject.instance().clear()


def test_only_the_gap_is_requested_one_draft_an_outline(demand, area):
    wanted = []
    demand.station_wanted.connect(wanted.append)
    ring = [[3.7, 43.5], [3.8, 43.5], [3.8, 43.6], [3.7, 43.6], [3.7, 43.5]]
    gap = (area, Area.from_geojson({"type": "Polygon", "coordinates": [ring]}))

    demand.plan.gap_wanted.emit(gap)

    combo = demand.request.panel.drafts.bar.draft_combo
    assert combo.count() == 3  # the new request, and one draft for each outline
    assert demand.request.panel.request_form.request().area == area.geometry
    assert wanted == ["request"]


def test_what_was_filed_on_the_web_takes_of_the_quota(demand):
    request = make_request(category=Category.SCIENTIFIC)

    demand.request._track("2026-PHR-7", request)
    demand.request._track("2026-PHR-7", request)

    (entry,) = demand.quota.entries()
    assert (entry.service_id, entry.request_id) == (BY_HAND, "2026-PHR-7")
    assert entry.key.category is Category.SCIENTIFIC
    assert entry.free == Decimal("89.60")


def test_what_was_noted_as_refused_is_free_again(demand):
    demand.request._track("2026-PHR-7", make_request(category=Category.PUBLIC))
    follower, quota = demand.request.follower, demand.quota
    follower.followed.connect(quota.follow)
    (tracked,) = (one for one in follower.requests if one.is_by_hand)

    today = tracked.created.astimezone().date()
    now = tracked.created + timedelta(seconds=1)
    status = noted_status(tracked, StatusCode.REJECTED, today, "", now)
    demand.request._hand.note(tracked.id, Noted(status))
    follower.follow()

    assert [entry.status for entry in quota.entries()] == [StatusCode.REJECTED]
    demand.request.actions.take_back(tracked)
    assert [entry.status for entry in quota.entries()] == [StatusCode.RECEIVED]

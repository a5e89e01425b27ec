"""The quota, the plan and the request hear of one another."""

from datetime import timedelta
from decimal import Decimal

import pytest
from fakes import run_now
from qgis.core import QgsProject
from request_rules import RULES, make_request
from scenes import WORLD_MAP, make_scene

from dinamis_qgis.catalogue.outbox import Outbox
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.domain.account import Account, Category, Quota
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.noted import Noted, noted_status
from dinamis_qgis.domain.request import BY_HAND, Kind, StatusCode
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.library import Library
from dinamis_qgis.sending import Sender
from dinamis_qgis.settings import Settings
from dinamis_qgis.stations.demand_stations import demand_stations


class Now:
    """Stands for `Background`: runs at once."""

    run = staticmethod(run_now)


def taken(steps):
    """What steps return in the end."""
    while True:
        try:
            next(steps)
        except StopIteration as over:
            return over.value


@pytest.fixture
def demand(qtbot, qgis_new_project, signed_in_client, tmp_path, monkeypatch):
    monkeypatch.setattr("dinamis_qgis.stations.demand_stations.data_folder", lambda: tmp_path)
    content = MapContent(QgsProject.instance(), lambda numbers: None)
    library = Library(tmp_path / "kept", WORLD_MAP)
    made = taken(
        demand_stations(
            lambda: signed_in_client, library, content, Now(), Settings(), lambda error: None
        )
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
    shown = demand.request.panel.request_form.request()
    assert (shown.area, shown.area_km2) == (area.geometry, area.km2)
    assert wanted == ["request"]


def test_a_gap_in_one_part_is_taken_by_the_request_that_is_being_typed(demand, area):
    demand.area_wanted.connect(demand.set_area)
    demand.set_area(Area.from_geojson(make_request().area))
    demand.request.panel.project_edit.setText("Dunes")

    demand.plan._take_gap((area,))

    panel = demand.request.panel
    assert panel.request_form.request().project == "Dunes"
    assert panel.request_form.request().area == area.geometry
    panel.drafts.keeper.keep()
    assert [one.request.area for one in panel._desk.drafts()] == [area.geometry]


def test_each_draft_of_a_gap_keeps_its_own_outline(demand, area):
    """The whole gap becomes the area of the other stations, as the dock has it."""
    demand.area_wanted.connect(demand.set_area)
    ring = [[3.7, 43.5], [3.8, 43.5], [3.8, 43.6], [3.7, 43.6], [3.7, 43.5]]
    gap = (area, Area.from_geojson({"type": "Polygon", "coordinates": [ring]}))

    demand.plan._take_gap(gap)

    panel = demand.request.panel
    shown = panel.request_form.request()
    assert (shown.area, shown.area_km2) == (area.geometry, area.km2)
    panel.drafts.keeper.keep()
    drafts = panel._desk.drafts()
    assert sorted(one.request.area_km2 for one in drafts) == sorted(one.km2 for one in gap)


def test_images_of_two_missions_become_a_draft_each(demand):
    square = make_request().area
    scenes = [
        make_scene(name, footprint=square, availability=Availability.TO_ORDER, mission=mission)
        for name, mission in (("A", "pleiades"), ("B", "spot67"), ("C", "spot67"))
    ]
    demand.set_area(Area.from_geojson(square))
    demand.set_scenes(scenes)

    demand.quota.panel.request_button.click()

    drafts = {one.request.mission: one.request for one in demand.request.panel.drafts._drafts}
    assert drafts["pleiades"].scene_ids == ("A",)
    assert drafts["spot67"].scene_ids == ("B", "C")


def test_a_request_in_part_unknown_is_not_recorded_in_part(demand):
    """A draft of another day names images that are not on the screen."""
    request = make_request(kind=Kind.ARCHIVE, scene_ids=("A", "gone"), category=Category.SCIENTIFIC)
    small = {"type": "Polygon", "coordinates": [
        [[3.8, 43.5], [3.801, 43.5], [3.801, 43.501], [3.8, 43.5]]]}  # fmt: skip
    demand.set_scenes(
        [make_scene("A", footprint=small, availability=Availability.TO_ORDER, mission="pleiades")]
    )

    demand.request._track("2026-PHR-8", request)

    (entry,) = demand.quota.entries()
    assert entry.km2 == Decimal("89.60")


def test_what_was_filed_on_the_web_takes_of_the_quota(demand):
    request = make_request(category=Category.SCIENTIFIC)

    demand.request._track("2026-PHR-7", request)
    demand.request._track("2026-PHR-7", request)

    (entry,) = demand.quota.entries()
    assert (entry.service_id, entry.request_id) == (BY_HAND, "2026-PHR-7")
    assert entry.key.category is Category.SCIENTIFIC
    assert entry.free == Decimal("89.60")


def test_what_a_script_sent_takes_of_the_quota_once(demand, signed_in_client, tmp_path):
    request = make_request(category=Category.SCIENTIFIC, project="from a script")
    outbox = Outbox(RequestFile(tmp_path / "drafts.sqlite"))
    sent = Sender(outbox, RULES).send(signed_in_client, request)

    demand.request.follower.follow()
    demand.request.follower.follow()

    (entry,) = (one for one in demand.quota.entries() if one.request_id == sent.tracked.id)
    assert entry.free == Decimal("89.60")


def test_the_form_prices_anew_when_somebody_else_signs_in(demand):
    demand.request.panel.request_form.show_request(
        make_request(category=Category.SCIENTIFIC, area_km2=100.0)
    )
    demand.request.price_again()
    assert not demand.request.panel.request_form.request().is_beyond_quota
    quota = Quota("pleiades", Decimal(4500), Decimal(4450), "km2")

    demand.set_account(
        Account("anne", entity="INRAE", category=Category.SCIENTIFIC, quotas=(quota,))
    )

    assert demand.request.panel.request_form.request().is_beyond_quota


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


def test_the_map_of_the_sheet_shows_what_is_free_beside_what_was_chosen(demand, area, monkeypatch):
    chosen, free = make_scene("A"), make_scene("B")
    demand.set_scenes((chosen,))
    monkeypatch.setattr(demand.plan, "free_over", lambda geometry: (chosen, free))

    shown = demand.request.coverage_of(make_request(area=area.geometry))

    assert list(shown) == [chosen.footprint, free.footprint]

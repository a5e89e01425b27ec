"""From a need to the download queue, the draft request and the map."""

from datetime import date

import pytest
from fakes import RunLater, run_now
from qgis.core import QgsProject
from scenes import WORLD_MAP
from tariffs import SHIPPED

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.domain.plan import Source
from dinamis_qgis.domain.request import Kind
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.library import Library
from dinamis_qgis.stations.plan_station import PlanBasis, PlanStation

TODAY = date(2026, 11, 21)


class Signals:
    """What a station told."""

    def __init__(self, station):
        self.told = []
        for name in ("download_wanted", "drafts_wanted", "gap_wanted", "area_wanted",
                     "scenes_wanted", "layer_shown", "planned"):  # fmt: skip
            getattr(station, name).connect(
                lambda *values, name=name: self.told.append((name, values))
            )

    def of(self, name):
        return [values for told, values in self.told if told == name]


@pytest.fixture
def make_station(qtbot, qgis_new_project, client, tmp_path):
    def make(run=run_now):
        station = PlanStation(
            lambda: client,
            Library(tmp_path / "kept", WORLD_MAP),
            MapContent(QgsProject.instance(), lambda numbers: None),
            PlanBasis(lambda: SHIPPED, tuple),
            run,
            lambda: TODAY,
        )
        qtbot.addWidget(station.panel)
        qtbot.addWidget(station.before_request)
        station.panel.show()
        return station

    yield make
    QgsProject.instance().clear()


@pytest.fixture
def planned(make_station, area):
    """A station with plans without any cloud: a part only is free."""
    station = make_station()
    station.set_area(area)
    station.panel.form.choose_purpose("change")
    station.panel.form.start_edit.setDate(date(2024, 1, 1))
    station.panel.form.cloud_spin.setValue(0)
    station.signals = Signals(station)
    station.panel.start_planning()
    return station


def test_the_service_is_asked_where_not_everything_is_kept(planned):
    cards = planned.panel.cards.cards

    assert 1 <= len(cards) <= 3
    assert planned.signals.of("planned") == [(True,)]
    assert "Only what is kept" not in planned.panel.free_first.found_label.text()


def test_choosing_queues_what_is_free_and_drafts_the_rest(planned):
    plans = [card.plan for card in planned.panel.cards.cards]
    dearest = plans[-1]
    assert dearest.orders
    planned.panel.cards.cards[-1].choose_button.click()

    ((drafts, images),) = planned.signals.of("drafts_wanted")
    assert len(drafts) == sum(len(order.gap.orders) for order in dearest.orders)
    assert images == dearest.archive_scenes
    assert {draft.kind for draft in drafts} <= {Kind.ARCHIVE, Kind.TASKING}
    queued = planned.signals.of("download_wanted")
    assert queued == ([(dearest.scenes,)] if dearest.scenes else [])
    assert all(scene.is_downloadable for scene in dearest.scenes)


def test_a_plan_that_is_free_drafts_nothing(planned):
    free = next(card for card in planned.panel.cards.cards if card.plan.sources == {Source.FREE})
    free.choose_button.click()

    assert planned.signals.of("drafts_wanted") == []
    assert planned.signals.of("download_wanted") == [(free.plan.scenes,)]
    assert "for download" in planned.panel.notice.text()


def test_plans_and_what_is_free_are_layers_in_place_of_the_last(planned):
    for card in planned.panel.cards.cards:
        card.show_button.click()
    planned.panel.free_first.show_button.click()

    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert len(names) == 2
    assert "Free first" in names
    assert len(planned.signals.of("layer_shown")) == len(planned.panel.cards.cards) + 1


def test_the_gap_becomes_the_area(planned):
    planned.panel.free_first.gap_button.click()

    ((areas,),) = planned.signals.of("gap_wanted")
    ((whole,),) = planned.signals.of("area_wanted")
    assert all(not one.order_problems() for one in areas)
    assert whole.km2 == pytest.approx(sum(one.km2 for one in areas), rel=1e-6)


def test_before_a_request_the_box_shows_what_is_free_of_what_is_kept(planned, area):
    """Without asking the service, as soon as there is an area."""
    planned.set_area(None)
    assert planned.before_request.isHidden()

    planned.set_area(area)

    assert not planned.before_request.isHidden()
    assert "Only what is kept" in planned.before_request.found_label.text()
    assert planned.panel.cards.cards == []


def test_without_the_service_what_is_kept_is_planned_with_and_said(make_station, client, area):
    def fail(*_):
        raise ServiceUnreachable("time-out")

    client.stream = fail
    station = make_station()
    station.set_area(area)
    station.panel.start_planning()

    assert "Only what is kept" in station.panel.free_first.found_label.text()


def test_an_area_changed_meanwhile_leaves_the_box_alone(make_station, area):
    later = RunLater()
    station = make_station(later)
    station.set_area(area)
    station.set_area(None)

    later.finish_all()

    assert station.before_request.isHidden()


def test_stereo_pairs_of_the_area_are_found_and_shown(planned):
    planned.panel.form.choose_purpose("surface_model")
    planned.panel.stereo_box.find_button.click()

    pair = planned.panel.stereo_box.pair()
    assert pair is not None
    planned.panel.stereo_box.show_button.click()
    planned.panel.stereo_box.take_button.click()

    assert planned.signals.of("scenes_wanted") == [(pair.scenes,)]
    ((layer,),) = planned.signals.of("layer_shown")
    assert layer.featureCount() == 1


def test_the_category_is_priced(planned):
    planned.panel.form.choose_category(Category.FOREIGN)
    planned.panel.form.start_edit.setDate(date(2026, 11, 1))
    planned.panel.start_planning()

    assert any(card.plan.price_eur is None for card in planned.panel.cards.cards)


def test_what_is_free_over_an_area_can_be_shown_on_a_request_for_it(planned, area):
    found = planned.free_over(area.geometry)

    free = planned.panel.cards.cards[0].plan.scenes
    assert {scene.id for scene in free} <= {scene.id for scene in found}
    assert planned.free_over({**area.geometry, "type": "MultiPolygon"}) == ()

    planned.set_area(None)
    assert planned.free_over(area.geometry) == ()


def test_before_money_is_spent_the_service_is_asked_what_is_free(make_station, area):
    station = make_station()
    station.set_area(area)
    box = station.before_request
    assert "kept on this computer" in box.share_label.text()

    station.look_again()

    assert "of the area is free" in box.share_label.text()
    assert "Only what is kept" not in box.found_label.text()
    assert station.free_over(area.geometry)


def test_what_the_service_told_is_not_asked_for_again_nor_forgotten(
    make_station, area, client, monkeypatch
):
    station = make_station()
    station.set_area(area)
    station.look_again()
    told = station.before_request.share_label.text()
    monkeypatch.setattr(client, "search", lambda *_: pytest.fail("asked again"))

    station.look_again()

    assert station.before_request.share_label.text() == told

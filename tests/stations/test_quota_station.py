from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from fakes import RunLater, run_now
from tariffs import make_row, table_text, write_table

from dinamis_qgis.domain.account import Account, Category
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.errors import LedgerUnreadable
from dinamis_qgis.domain.request import (
    ImageRequest,
    Kind,
    Status,
    StatusCode,
    TrackedRequest,
)
from dinamis_qgis.stations.quota_station import QuotaStation

SENT = datetime.now(timezone.utc)
ACCOUNT = Account("anne", entity="INRAE", category=Category.PUBLIC)


@pytest.fixture
def failed():
    return []


@pytest.fixture
def make_station(qtbot, tmp_path, failed):
    """Of a tariff whose quota is counted by quarter."""
    write_table(tmp_path / "tariffs.json", make_row(dated="2026-01-01"))

    def make(run=run_now):
        station = QuotaStation(tmp_path, run, failed.append)
        qtbot.addWidget(station.panel)
        station.set_account(ACCOUNT)
        return station

    return make


@pytest.fixture
def request_of(area):
    def make(**changes):
        values = {
            "mission": "pleiades",
            "kind": Kind.TASKING,
            "area": area.geometry,
            "area_km2": 3000.0,
            "project": "Lagoon",
            "start": date.today(),
            "end": date.today() + timedelta(days=60),
            **changes,
        }
        return ImageRequest(**values)

    return make


def tracked(code=StatusCode.RECEIVED, at=SENT, name="R-1"):
    history = (Status(code, at),)
    return TrackedRequest(name, SENT, "pleiades", Kind.TASKING, "Lagoon", {}, history)


def free_of(station, area):
    station.panel.set_area(replace(area, km2=1000.0))
    return station.panel.share_bar.text()


def test_a_request_takes_of_the_quota_of_the_next(make_station, request_of, area):
    station = make_station()
    assert free_of(station, area).startswith("1000\N{NO-BREAK SPACE}km² free")

    station.note("training", request_of(), tracked())

    assert free_of(station, area).startswith("500\N{NO-BREAK SPACE}km² free")


def test_it_still_does_in_another_qgis(make_station, request_of, area):
    make_station().note("training", request_of(), tracked())

    assert free_of(make_station(), area).startswith("500\N{NO-BREAK SPACE}km² free")


def test_the_request_of_another_entity_takes_nothing(make_station, request_of, area):
    station = make_station()
    station.set_account(replace(ACCOUNT, entity="Cirad"))
    station.note("training", request_of(), tracked())

    station.set_account(ACCOUNT)

    assert free_of(station, area).startswith("1000\N{NO-BREAK SPACE}km² free")


def test_a_cancelled_request_gives_its_quota_back(make_station, request_of, area):
    station = make_station()
    station.note("training", request_of(), tracked())

    later = SENT + timedelta(hours=1)
    station.follow("training", [tracked(StatusCode.USER_CANCELLED, later), tracked(name="R-9")])

    assert free_of(station, area).startswith("1000\N{NO-BREAK SPACE}km² free")


def test_what_has_not_moved_is_not_written_again(make_station, request_of):
    station = make_station()
    station.note("training", request_of(), tracked())
    later = RunLater()
    station._run = later

    station.follow("training", [tracked()])
    station.follow("dinamis", [tracked(StatusCode.REJECTED, SENT + timedelta(hours=1))])

    assert later.waiting == []


def test_a_request_for_images_takes_what_they_show(make_station, request_of, scene, area):
    station = make_station()
    ordered = replace(scene, availability=type(scene.availability).TO_ORDER)
    whole = Area.from_geojson(area.geometry)
    request = request_of(
        kind=Kind.ARCHIVE, scene_ids=(ordered.id,), area_km2=whole.km2, area=whole.geometry
    )

    station.note("training", request, tracked(), [ordered])

    (entry,) = station._ledger.entries()
    assert 0 < entry.km2 < Decimal(whole.km2)
    assert entry.free == entry.km2.quantize(Decimal("0.01"))


def test_a_record_that_cannot_be_written_is_said(make_station, request_of, failed, tmp_path):
    station = make_station()
    (tmp_path / "requests.sqlite").write_bytes(b"something else" * 100)

    station.note("training", request_of(), tracked())

    assert isinstance(failed[0], LedgerUnreadable)


@pytest.mark.parametrize(
    ("sent", "used"), [("2026-09-01", "2026-09-01"), ("2025-09-01", "2026-01-01")]
)
def test_a_service_brings_its_table_where_it_is_newer(make_station, tmp_path, sent, used, failed):
    station = make_station()

    station.ask_tariffs(lambda: table_text(make_row(dated=sent)))

    newest = max(row.dated.isoformat() for row in station.tariffs() if row.mission == "pleiades")
    assert newest == used
    kept = QuotaStation(tmp_path, run_now, failed.append)
    assert max(row.dated.isoformat() for row in kept.tariffs() if row.mission == "pleiades") == used
    assert failed == []


def test_a_table_of_a_service_with_a_mistake_is_told_and_not_used(make_station, failed):
    station = make_station()
    before = station.tariffs()

    station.ask_tariffs(lambda: "<html>")

    assert station.tariffs() == before
    assert len(failed) == 1


def test_a_service_without_a_table_changes_nothing(make_station, failed):
    station = make_station()
    before = station.tariffs()

    station.ask_tariffs(str)

    assert station.tariffs() == before
    assert failed == []

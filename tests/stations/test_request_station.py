"""The request station with a real service, a real profile and paper."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from fakes import run_now
from qgis.core import Qgis
from request_rules import SQUARE, make_request
from scenes import make_scene

from dinamis_qgis.catalogue.drafts import DraftBook
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.domain.account import Account, Category, Quota
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.estimate import estimate
from dinamis_qgis.domain.request import Kind, Mode
from dinamis_qgis.domain.request_need import need_of_request
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.domain.tariff import read_tariffs
from dinamis_qgis.gui.request.form_estimate import NO_ESTIMATE, FormEstimate
from dinamis_qgis.resource import metadata, resource
from dinamis_qgis.stations.request_pricing import RequestPricing
from dinamis_qgis.stations.request_station import RequestStation


class Now:
    """Stands for `Background`: runs at once."""

    run = staticmethod(run_now)


CHOSEN = (
    make_scene("here", footprint=SQUARE, mission="pleiades", availability=Availability.TO_ORDER),
    make_scene("far", footprint={"type": "Polygon", "coordinates": [
        [[9, 9], [10, 9], [10, 10], [9, 10], [9, 9]]]}, mission="pleiades",
        availability=Availability.TO_ORDER),
)  # fmt: skip


@pytest.fixture
def opened():
    return []


@pytest.fixture
def station(qtbot, signed_in_client, tmp_path, opened):
    made = RequestStation(
        lambda: signed_in_client,
        Now(),
        tmp_path / "profile" / "requests.sqlite",
        tmp_path / "sheets",
        opened.append,
    )
    qtbot.addWidget(made.panel)
    made.use_service()
    made.panel.set_account(Account("anne", "Anne Martin"))
    made.panel.set_area(Area.from_geojson(make_request().area))
    made.panel.show()
    yield made
    made.close()  # it would go on looking at requests while another test runs


def fill_in(station, project):
    station.panel.project_edit.setText(project)
    station.panel.licence_check.setChecked(True)


def test_a_request_goes_from_the_form_to_the_service_once(station, signed_in_client):
    fill_in(station, "from the form")

    station.panel.start_submit()

    mine = [one for one in signed_in_client.requests() if one.project == "from the form"]
    assert len(mine) == 1
    assert mine[0].id in station.panel.notice.text()


def test_what_was_typed_last_survives_the_end_of_qgis(station, tmp_path):
    station.panel.project_edit.setText("typed last")

    station.close()

    (draft,) = DraftBook(RequestFile(tmp_path / "profile" / "requests.sqlite")).all()
    assert draft.request.project == "typed last"


def test_the_sheet_is_written_and_its_reference_tracked(station, tmp_path, opened):
    station.estimate_of = lambda request: ("Estimate: free.",)
    fill_in(station, "Lido & dunes: état")
    dialog = station.show_sheet(station.panel.request_form.request())

    dialog.write_button.click()
    dialog.reference_edit.setText("2026-PHR-7")
    dialog.track_button.click()

    (folder,) = (tmp_path / "sheets").iterdir()
    assert folder.name.endswith("Lido-dunes-état")
    assert (folder / "request.pdf").read_bytes().startswith(b"%PDF")
    listed = [station.panel.requests_model.request(row).id for row in range(
        station.panel.requests_model.rowCount())]  # fmt: skip
    assert "2026-PHR-7" in listed


def test_support_gets_the_versions(station):
    dialog = station.show_support(None)

    told = dialog.report_edit.toPlainText()
    assert f"DINAMIS for QGIS: {metadata()['version']}" in told
    assert Qgis.QGIS_VERSION in told
    assert "Service: " in told


def test_support_gets_what_went_wrong_and_no_good_news(station):
    station.panel.notice.show_text("Sent.", Qgis.MessageLevel.Success)
    assert "Sent." not in station.show_support(None).report_edit.toPlainText()

    station.panel.notice.show_text("No answer.", Qgis.MessageLevel.Warning)
    assert "Message: No answer." in station.show_support(None).report_edit.toPlainText()


def test_when_it_could_be_taken_is_told(station):
    fill_in(station, "when")

    station.panel.ask_opportunities()

    passes = station.panel.opportunities.model.found
    assert passes
    assert all(0 < one.area_share <= 1 for one in passes)


def test_the_price_follows_the_form(station):
    station.summary_of = lambda request: FormEstimate(
        f"Estimate: {request.mode.value}", request.mode.value == "stereo"
    )
    combo = station.panel.request_form.mode_combo

    combo.setCurrentIndex(combo.findData("stereo"))

    assert station.panel.request_form.estimate_label.text() == "Estimate: stereo"
    assert station.panel.request_form.request().is_beyond_quota


def test_the_form_offers_what_the_service_offers(station, signed_in_client, monkeypatch):
    full = dict(signed_in_client.order_parameters("pleiades-tasking"))
    less = {**full, "properties": {**full["properties"], "level": {"enum": ["primary"]}}}
    monkeypatch.setattr(signed_in_client, "order_parameters", lambda product: less)
    station._narrowed.clear()

    station.panel.hide()
    station.panel.show()

    assert station.panel.request_form.request().level.value == "primary"


@pytest.fixture
def pricing():
    return pricing_for(None)


def pricing_for(account, scenes=None):
    rows = read_tariffs(resource("tariffs.json"))

    def need_of(request, chosen):
        return need_of_request(request, date.today(), chosen, account)

    return RequestPricing(
        need_of, lambda need: estimate(need, rows), lambda: CHOSEN if scenes is None else scenes
    )


def test_a_new_acquisition_is_priced_by_its_area_and_category(pricing):
    large = make_request(area_km2=4600.0, category=Category.SCIENTIFIC)

    found = pricing.summary(large)

    assert "100" in found.summary
    assert found.is_beyond_quota
    assert "18 October 2022" in found.warning
    whole, *lines = pricing.sentences(large)
    assert whole == found.summary
    sources = [line.rpartition("[")[2] for line in lines]
    assert all("2022]" in one or "Measured" in one or "Assumed" in one for one in sources)
    assert not pricing.summary(replace(large, area_km2=100.0)).is_beyond_quota


def test_of_a_coverage_nobody_is_asked_how_it_is_paid(pricing):
    coverage = make_request(kind=Kind.COVERAGE, area_km2=9600.0, category=Category.PUBLIC)

    found = pricing.summary(coverage)

    assert "no published price" in found.summary
    assert not found.is_beyond_quota


def test_images_of_the_archive_are_priced_for_what_they_show(pricing):
    wanted = make_request(
        kind=Kind.ARCHIVE, scene_ids=("far", "here"), category=Category.PRIVATE, area_km2=9999.0
    )

    found = pricing.summary(wanted)

    whole = round(Area.from_geojson(wanted.area).km2, 2)
    assert found.is_beyond_quota  # private users have no free quota
    assert f"{1.4 * whole:.2f}" in found.summary
    assert pricing.summary(replace(wanted, scene_ids=("here", "of another day"))) == NO_ESTIMATE
    assert pricing.summary(replace(wanted, mission="spot67")) == NO_ESTIMATE


def test_both_views_of_a_pair_are_priced_once_each():
    """The mode would count them twice over: two images, and twice for stereo."""
    views = [replace(CHOSEN[0], id="fore"), replace(CHOSEN[0], id="aft")]
    wanted = make_request(
        kind=Kind.ARCHIVE, scene_ids=("fore", "aft"), category=Category.PRIVATE, mode=Mode.STEREO
    )

    found = pricing_for(None, views).summary(wanted)

    whole = round(2 * round(Area.from_geojson(wanted.area).km2, 6), 2)
    assert f"{1.4 * whole:.2f}" in found.summary


def test_what_the_service_says_is_used_of_the_quota_counts_in_the_form():
    quota = Quota("pleiades", Decimal(4500), Decimal(4450), "km2")
    account = Account("anne", entity="INRAE", category=Category.SCIENTIFIC, quotas=(quota,))
    request = make_request(area_km2=100.0, category=Category.SCIENTIFIC)

    assert not pricing_for(None).summary(request).is_beyond_quota
    assert pricing_for(account).summary(request).is_beyond_quota


@pytest.mark.parametrize(
    "changes",
    [
        {"category": None},
        {"area": {}},
        {"kind": Kind.ARCHIVE, "scene_ids": ("A",)},
        {"mission": "unknown"},
        {"coverages": 2},
    ],
)
def test_what_cannot_be_priced_has_no_number(pricing, changes):
    request = replace(make_request(category=Category.PUBLIC), **changes)

    assert pricing.summary(request) == NO_ESTIMATE
    assert pricing.sentences(request) == ()


def test_the_sheet_of_a_corrected_request_is_proposed_beside_the_first(station, tmp_path):
    request = make_request()
    proposed = Path(station.show_sheet(request).folder_widget.filePath())
    proposed.mkdir(parents=True)

    again = Path(station.show_sheet(request).folder_widget.filePath())

    assert again == proposed.with_name(f"{proposed.name}-2")

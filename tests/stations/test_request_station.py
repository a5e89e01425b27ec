"""The request station with a real service, a real profile and paper."""

import pytest
from fakes import run_now
from request_rules import make_request

from dinamis_qgis.catalogue.drafts import DraftBook
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.domain.account import Account
from dinamis_qgis.domain.area import Area
from dinamis_qgis.stations.request_station import RequestStation


class Now:
    """Stands for `Background`: runs at once."""

    run = staticmethod(run_now)


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
    return made


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

    assert "QGIS" in dialog.report_edit.toPlainText()


def test_when_it_could_be_taken_is_told(station):
    fill_in(station, "when")

    station.panel.ask_opportunities()

    assert "incidence" in station.panel.notice.text()


def test_the_price_follows_the_form(station):
    station.summary_of = lambda request: (
        f"Estimate: {request.mode.value}",
        request.mode.value == "stereo",
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

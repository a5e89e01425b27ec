"""The quota, the plan and the request hear of one another."""

import pytest
from fakes import run_now
from qgis.core import QgsProject
from scenes import WORLD_MAP

from dinamis_qgis.domain.area import Area
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

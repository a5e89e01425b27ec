import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from scenes import make_scene

from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import TABLE
from dinamis_qgis.domain.answer import STATES
from dinamis_qgis.domain.mission import NAMES
from dinamis_qgis.domain.scene import Availability, mission_key
from dinamis_qgis.gui.contrast import GRAPHICS, contrast
from dinamis_qgis.layers.footprint_style import draw_missions, footprint_renderer
from dinamis_qgis.layers.stored_style import open_scenes, store_style

PLATFORMS = ("PNEO3", "PHR1A", "SPOT7", "SPOT4", "Sentinel-2B", "Landsat 9")
GROUNDS = ("#ffffff", "#323232", "#222222")
"""A map, and QGIS's dark theme."""


@pytest.fixture
def layer(qgis_app):
    fields = "field=mission:string&field=state:string"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{fields}", "Scenes", "memory")
    layer.setRenderer(footprint_renderer(()))
    return layer


def labels(layer):
    return [category.label() for category in layer.renderer().categories()]


def symbols(missions):
    categories = footprint_renderer(missions).categories()
    return {category.value(): category.symbol().clone() for category in categories}


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("state", STATES)
def test_every_mission_is_drawn_by_its_state(qgis_app, platform, state):
    mission = mission_key({"platform": platform})

    drawn = symbols([mission])

    others = [symbol for value, symbol in drawn.items() if value != f"{mission}/{state}"]
    assert others
    look = drawn[f"{mission}/{state}"].symbolLayer(0)
    for other in (symbol.symbolLayer(0) for symbol in others):
        assert (other.penStyle(), other.width()) != (look.penStyle(), look.width())


def test_missions_differ_by_colour_and_by_the_shape_of_their_mark(qgis_app):
    drawn = symbols(["", *NAMES])
    looks = [drawn[f"{mission}/free"] for mission in ("", *NAMES)]

    assert len({symbol.symbolLayer(0).color().name() for symbol in looks}) == len(looks)
    marks = {symbol.symbolLayer(1).subSymbol().symbolLayer(0).shape() for symbol in looks}
    assert len(marks) == len(looks)


@pytest.mark.parametrize("ground", GROUNDS)
def test_outlines_are_told_from_light_and_dark_grounds(qgis_app, ground):
    for symbol in symbols(["", *NAMES]).values():
        assert contrast(symbol.symbolLayer(0).color(), QColor(ground)) >= GRAPHICS


def test_the_legend_names_the_missions_that_there_are(layer):
    draw_missions(layer, ["spot67"])
    assert labels(layer) == [
        "SPOT 6-7, free",
        "SPOT 6-7, to order",
        "SPOT 6-7, requested",
        "SPOT 6-7, downloaded",
        "Other scenes",
    ]

    draw_missions(layer, ["spot67", "pleiades-neo", "pleiades"])
    assert [text.split(",")[0] for text in labels(layer)[::4]] == [
        "Pléiades",
        "SPOT 6-7",
        "Pléiades Neo",
        "Other scenes",
    ]


def test_what_the_user_changed_in_the_legend_stays(layer):
    draw_missions(layer, ["spot67"])
    renderer = layer.renderer().clone()
    renderer.updateCategoryLabel(0, "mine")
    renderer.deleteCategory(1)
    layer.setRenderer(renderer)

    draw_missions(layer, ["spot67", "sentinel-2"])

    assert "mine" in labels(layer)
    assert "SPOT 6-7, to order" not in labels(layer)
    assert "Sentinel-2, free" in labels(layer)


def test_a_style_of_the_users_own_stays(layer):
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({})))

    draw_missions(layer, ["spot67"])

    assert not isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)


def test_a_file_keeps_the_style_of_the_missions_in_it(qgis_app, tmp_path):
    store = SceneStore(tmp_path / "pack.gpkg")
    store.keep(
        [
            make_scene("a", mission="sentinel-2", platform="Sentinel-2A"),
            make_scene("b", platform="Landsat 9", mission="", availability=Availability.TO_ORDER),
        ]
    )

    store_style(store.path, TABLE)

    found = labels(open_scenes(store.path, TABLE, "Scenes"))
    assert found[0] == "Sentinel-2, free"
    assert "Other scenes, to order" in found
    assert not any("SPOT" in text for text in found)

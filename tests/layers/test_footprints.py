import pytest
from fakes import png
from qgis.core import (
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from scenes import make_scene

from dinamis_qgis.catalogue.pictures import picture_name
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import TABLE
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.layers.footprint_style import draw_missions
from dinamis_qgis.layers.footprints import (
    find_footprint_layer,
    footprint_layer,
    select_rows,
    selected_rows,
    show_rows,
    use_own_pictures,
)


@pytest.fixture
def store(tmp_path):
    store = SceneStore(tmp_path / "training.gpkg")
    store.keep(
        [
            make_scene("a"),
            make_scene("it's b", mission="spot67", availability=Availability.TO_ORDER),
        ]
    )
    return store


@pytest.fixture
def layer(qgis_app, tmp_path, store):
    layer = footprint_layer(store.path, TABLE, "Scenes", "training", tmp_path / "l'image")
    assert layer.isValid()
    draw_missions(layer, ["spot67", "pleiades"])
    return layer


def shown(layer):
    return sorted(feature["id"] for feature in layer.getFeatures())


def category(layer, feature):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression(layer.renderer().classAttribute()).evaluate(context)


def test_shows_nothing_until_something_was_found(layer):
    assert shown(layer) == []


def test_shows_only_what_was_found(layer):
    show_rows(layer, "\"id\" = 'it''s b'")
    assert shown(layer) == ["it's b"]

    show_rows(layer, "")
    assert shown(layer) == ["a", "it's b"]


def test_shows_at_once_what_was_added_to_the_catalogue(layer, store):
    show_rows(layer, "")

    store.keep([make_scene("c")])
    show_rows(layer, "")

    assert shown(layer) == ["a", "c", "it's b"]


def test_is_drawn_again_only_when_something_else_is_to_be_seen(layer, qtbot):
    """A million footprints take QGIS a second."""
    show_rows(layer, "\"id\" = 'a'", has_changed=False)

    with qtbot.assertNotEmitted(layer.repaintRequested):
        show_rows(layer, "\"id\" = 'a'", has_changed=False)
    with qtbot.waitSignal(layer.repaintRequested, timeout=0):
        show_rows(layer, "\"id\" = 'a'", has_changed=True)
    with qtbot.waitSignal(layer.repaintRequested, timeout=0):
        show_rows(layer, "", has_changed=False)

    assert shown(layer) == ["a", "it's b"]


def test_counts_what_was_added_to_the_catalogue(layer, store):
    show_rows(layer, "\"id\" = 'a'")

    store.keep([make_scene("c")])
    show_rows(layer, "")

    assert layer.featureCount() == 3


def test_a_change_of_the_filter_finds_the_file_open(layer):
    show_rows(layer, "\"id\" = 'a'")

    assert layer.dataProvider().leaveUpdateMode()


def test_selection_is_told_by_number(layer):
    show_rows(layer, "")
    (number,) = [feature.id() for feature in layer.getFeatures() if feature["id"] == "it's b"]

    select_rows(layer, [number])
    assert selected_rows(layer) == (number,)

    select_rows(layer, [])
    assert selected_rows(layer) == ()


def test_every_state_has_a_line_of_its_own(layer):
    categories = layer.renderer().categories()
    lines = {
        category.value(): (
            category.symbol().symbolLayer(0).penStyle(),
            category.symbol().symbolLayer(0).width(),
        )
        for category in categories
    }

    assert [category.label() for category in categories][:2] == [
        "Pléiades, free",
        "Pléiades, to order",
    ]
    states = ("free", "to_order", "requested", "downloaded")
    assert len({lines[f"spot67/{state}"] for state in states}) == 4


def test_a_downloaded_scene_is_drawn_so(layer, store):
    show_rows(layer, "")
    store.mark([("pleiades", "a")], "downloaded")

    (feature,) = [feature for feature in layer.getFeatures() if feature["id"] == "a"]

    assert category(layer, feature) == "pleiades/downloaded"


def test_the_temporal_controller_plays_the_archive(layer):
    show_rows(layer, "")
    properties = layer.temporalProperties()
    may = QgsDateTimeRange(
        QDateTime.fromString("2016-05-01T00:00:00Z", Qt.DateFormat.ISODate),
        QDateTime.fromString("2016-05-31T00:00:00Z", Qt.DateFormat.ISODate),
    )

    assert properties.isActive()
    assert properties.startField() == "acquired"
    assert layer.fields().field("acquired").typeName() == "DateTime"
    assert properties.isVisibleInTemporalRange(may)


def tip_context(layer):
    """What QGIS knows when it shows the map tip of the only feature."""
    (feature,) = layer.getFeatures()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return context


def test_what_a_service_says_is_no_command_in_the_map_tip(layer, store):
    store.keep([make_scene("<img src='//spy'>&c", platform="<b>PHR</b>")])
    show_rows(layer, "\"platform\" LIKE '%PHR</b>'")

    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), tip_context(layer))

    assert "&lt;img src='//spy'>&amp;c" in tip
    assert "<b>&lt;b>PHR&lt;/b></b>" in tip


def test_the_map_tip_shows_the_picture_when_it_is_there(layer, tmp_path):
    show_rows(layer, "\"id\" = 'a'")
    context = tip_context(layer)
    without = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)

    folder = tmp_path / "l'image"
    folder.mkdir()
    picture = folder / picture_name("training", ("pleiades", "a"))
    (folder / picture_name("training", ("spot-6-7", "a"))).write_bytes(png())
    of_another = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    picture.write_bytes(png())
    with_picture = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)

    assert "<img" not in without
    assert "<img" not in of_another
    assert "12 %" in without
    assert picture.as_posix() in with_picture


def test_a_map_tip_of_an_older_project_shows_pictures_of_its_own_collection_only(layer):
    right = layer.mapTipTemplate()
    name = "md5(concat('training', '\\n', \"collection\", '\\n', \"id\"))"
    assert name in right
    layer.setMapTipTemplate(right.replace(name, 'md5("id")'))

    use_own_pictures(layer)

    assert layer.mapTipTemplate() == right


def test_actions_know_the_number_of_a_scene_only(layer):
    actions = layer.actions().actions()

    assert len(actions) == 4
    for action in actions:
        assert "$id" in action.command()
        assert '"id"' not in action.command()


def test_works_like_any_layer_without_the_plugin(layer):
    show_rows(layer, "\"mission\" IN ('pleiades')")
    other = QgsVectorLayer(layer.source(), "again", "ogr")

    found = other.getFeatures(QgsFeatureRequest().setFilterExpression('"cloud_percent" < 20'))

    assert [feature["id"] for feature in found] == ["a"]


def test_is_found_again_whatever_its_name(layer):
    project = QgsProject()
    project.addMapLayer(layer)
    layer.setName("mes emprises")

    assert find_footprint_layer(project, "training") is layer
    assert find_footprint_layer(project, "theia-mtd") is None

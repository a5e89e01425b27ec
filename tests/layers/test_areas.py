import contextlib
import json
import shutil
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from dinamis_qgis.domain.area import ALL_LAYERS
from dinamis_qgis.domain.errors import (
    AreaOverPole,
    AreaUnreadable,
    LayerUnclear,
    NoArea,
    SystemUnknown,
)
from dinamis_qgis.layers.area_files import area_from_file
from dinamis_qgis.layers.areas import (
    area_from_geometry,
    area_from_layer,
    area_from_written,
    layer_reader,
)

LAMBERT_93 = "EPSG:2154"
SQUARE = "POLYGON((770000 6280000, 780000 6280000, 780000 6290000, 770000 6290000, 770000 6280000))"


@pytest.fixture
def layer(qgis_app):
    layer = QgsVectorLayer(f"Polygon?crs={LAMBERT_93}", "square", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
    layer.dataProvider().addFeature(feature)
    return layer


def written(layer, path, driver):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    return path


@pytest.mark.parametrize(
    ("name", "driver"),
    [("a.gpkg", "GPKG"), ("a.shp", "ESRI Shapefile"), ("a.kml", "KML"), ("a.geojson", "GeoJSON")],
)
def test_a_file_of_any_format_and_system_gives_its_size(layer, tmp_path, name, driver):
    path = written(layer, tmp_path / name, driver)

    assert area_from_file(str(path)).km2 == pytest.approx(100, rel=0.01)


def test_a_zipped_shapefile_is_read_in_place(layer, tmp_path):
    written(layer, tmp_path / "a.shp", "ESRI Shapefile")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for path in tmp_path.glob("a.[sdp]*"):
            archive.write(path, path.name)

    assert area_from_file(str(tmp_path / "a.zip")).km2 == pytest.approx(100, rel=0.01)


@pytest.mark.parametrize("content", ["not a map", "<html></html>", "", "{}"])
def test_a_file_that_is_no_map_is_said(tmp_path, content):
    path = tmp_path / "a.geojson"
    path.write_text(content)

    with pytest.raises(AreaUnreadable, match=r"a\.geojson"):
        area_from_file(str(path))


def test_points_are_no_area(tmp_path):
    path = tmp_path / "points.geojson"
    path.write_text(json.dumps({"type": "Point", "coordinates": [3, 43]}))

    with pytest.raises(AreaUnreadable, match="no polygon"):
        area_from_file(str(path))


def test_only_what_is_selected_counts_when_asked(layer):
    with pytest.raises(NoArea):
        area_from_layer(layer, selected_only=True)
    layer.selectAll()

    assert area_from_layer(layer, selected_only=True).km2 == pytest.approx(100, rel=0.01)


def test_a_drawing_in_another_system_is_carried_over(qgis_app):
    drawn = QgsGeometry.fromRect(QgsRectangle(430000, 5400000, 440000, 5410000))

    area = area_from_geometry(
        drawn, QgsCoordinateReferenceSystem("EPSG:3857"), QgsCoordinateTransformContext()
    )

    assert 3.8 < area.bounds[0] < 3.9
    assert area.km2 == pytest.approx(100 * 0.524, rel=0.02)


@pytest.mark.parametrize(
    ("name", "km2"),
    [
        ("kourou_2972.shp.zip", 2284),
        ("communes_34_lambert93_latin1.shp.zip", 6230),
        ("reunion_communes_2975.gpkg", 2504),
        ("saint-denis_reunion.kmz", 141.6),
        ("saint-denis_reunion.kml", 141.6),
        ("toulouse_3857.geojson", 118.1),
        ("montpellier_2154.geojson", 57.1),
    ],
)
def test_real_areas_are_read(shared_data, name, km2):
    area = area_from_file(str(shared_data / "aoi" / "derived" / name))

    assert area.km2 == pytest.approx(km2, rel=1e-3)


# Files that need an answer


def square(west, south, side, name="square", crs=LAMBERT_93):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", name, "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, west + side, south + side)))
    layer.dataProvider().addFeature(feature)
    return layer


def geopackage(path, *layers):
    for index, layer in enumerate(layers):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", layer.name()
        if index:
            action = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            options.actionOnExistingFile = action
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(path), QgsCoordinateTransformContext(), options
        )
    return str(path)


@pytest.fixture
def two_layers(qgis_app, tmp_path):
    points = QgsVectorLayer("Point?crs=EPSG:4326", "wells", "memory")
    return geopackage(
        tmp_path / "plots.gpkg",
        points,
        square(770000, 6280000, 10_000, "north"),
        square(770000, 6200000, 5_000, "south"),
    )


def test_a_file_of_several_maps_asks_which(two_layers):
    with pytest.raises(LayerUnclear) as unclear:
        area_from_file(two_layers)

    assert unclear.value.layers == ("north", "south")


@pytest.mark.parametrize(("layer", "km2"), [(0, 100), (1, 25), (ALL_LAYERS, 125)])
def test_the_chosen_map_is_read(two_layers, layer, km2):
    assert area_from_file(two_layers, layer).km2 == pytest.approx(km2, rel=0.01)


def test_one_map_of_polygons_among_others_needs_no_choice(qgis_app, tmp_path):
    points = QgsVectorLayer("Point?crs=EPSG:4326", "wells", "memory")
    path = geopackage(tmp_path / "plots.gpkg", points, square(770000, 6280000, 10_000))

    assert area_from_file(path).km2 == pytest.approx(100, rel=0.01)


def without_prj(layer, folder):
    written(layer, folder / "a.shp", "ESRI Shapefile")
    (folder / "a.prj").unlink()
    return str(folder / "a.shp")


def test_a_map_that_does_not_say_where_it_is_asks(layer, tmp_path):
    path = without_prj(layer, tmp_path)

    with pytest.raises(SystemUnknown):
        area_from_file(path)

    assert area_from_file(path, crs=LAMBERT_93).km2 == pytest.approx(100, rel=0.01)
    lambert = QgsCoordinateReferenceSystem(LAMBERT_93).toWkt()
    assert area_from_file(path, crs=lambert).km2 == pytest.approx(100, rel=0.01)


def test_a_geopackage_without_system_asks(qgis_app, tmp_path):
    path = geopackage(tmp_path / "a.gpkg", square(770000, 6280000, 10_000, crs=""))

    with pytest.raises(SystemUnknown):
        area_from_file(path)

    assert area_from_file(path, crs=LAMBERT_93).km2 == pytest.approx(100, rel=0.01)


def test_a_zipped_geopackage_is_read_in_place(qgis_app, tmp_path):
    path = geopackage(tmp_path / "a.gpkg", square(770000, 6280000, 10_000))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "a.gpkg")

    assert area_from_file(str(tmp_path / "a.zip")).km2 == pytest.approx(100, rel=0.01)


def test_what_is_obviously_degrees_is_not_asked(qgis_app, tmp_path):
    path = without_prj(square(3, 43, 0.1, crs="EPSG:4326"), tmp_path)

    assert area_from_file(path).bounds == pytest.approx((3, 43, 3.1, 43.1))


def test_geojson_in_metres_that_says_nothing_asks(tmp_path):
    ring = [[770000, 6280000], [780000, 6280000], [780000, 6290000], [770000, 6280000]]
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))

    with pytest.raises(SystemUnknown):
        area_from_file(str(path))

    assert area_from_file(str(path), crs=LAMBERT_93).km2 == pytest.approx(50, rel=0.01)


def test_an_archive_with_folders_and_accents_is_read(layer, tmp_path):
    written(layer, tmp_path / "a.shp", "ESRI Shapefile")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for path in tmp_path.glob("a.[sdp]*"):
            archive.write(path, f"livré/Hérault{path.suffix}")
            archive.writestr(f"__MACOSX/livré/._Hérault{path.suffix}", b"mac")

    assert area_from_file(str(tmp_path / "a.zip")).km2 == pytest.approx(100, rel=0.01)


def test_an_archive_with_latin_1_names_is_read(layer, tmp_path):
    written(layer, tmp_path / "a.shp", "ESRI Shapefile")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for path in tmp_path.glob("a.[sdp]*"):
            archive.write(path, f"H#rault{path.suffix}")
    content = (tmp_path / "a.zip").read_bytes()
    (tmp_path / "a.zip").write_bytes(content.replace(b"H#rault", b"H\xe9rault"))

    assert area_from_file(str(tmp_path / "a.zip")).km2 == pytest.approx(100, rel=0.01)


def test_two_maps_in_an_archive_ask_which(layer, tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("north", "south"):
            path = written(layer, tmp_path / f"{name}.geojson", "GeoJSON")
            archive.write(path, path.name)

    with pytest.raises(LayerUnclear) as unclear:
        area_from_file(str(tmp_path / "a.zip"))

    assert unclear.value.layers == ("north", "south")


def test_an_archive_of_something_else_is_said(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("letter.txt", "hello")

    with pytest.raises(AreaUnreadable, match=r"a\.zip"):
        area_from_file(str(tmp_path / "a.zip"))


def test_it_does_not_matter_whether_gdal_raises(layer, tmp_path, gdal_raises):
    path = written(layer, tmp_path / "a.gpkg", "GPKG")
    (tmp_path / "b.geojson").write_text("not a map")

    assert area_from_file(str(path)).km2 == pytest.approx(100, rel=0.01)
    with pytest.raises(AreaUnreadable):
        area_from_file(str(tmp_path / "b.geojson"))
    with pytest.raises(AreaUnreadable):
        area_from_written(f"SRID=1;{SQUARE}")


def test_an_outline_that_is_not_closed_is_closed(tmp_path):
    ring = [[3, 43], [3.1, 43], [3.1, 43.1], [3, 43.1]]
    path = tmp_path / "open.geojson"
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))

    assert area_from_file(str(path)).bounds == (3, 43, 3.1, 43.1)


def test_a_kmz_is_read_in_place(layer, tmp_path):
    path = written(layer, tmp_path / "doc.kml", "KML")
    with zipfile.ZipFile(tmp_path / "a.kmz", "w") as archive:
        archive.write(path, "doc.kml")

    assert area_from_file(str(tmp_path / "a.kmz")).km2 == pytest.approx(100, rel=0.01)


def test_a_shapefile_that_came_alone_says_what_is_missing(tmp_path):
    path = Path(written(square(770000, 6280000, 10000), tmp_path / "alone.shp", "ESRI Shapefile"))
    path.with_suffix(".shx").unlink()

    with pytest.raises(AreaUnreadable, match=r"alone\.shx is not beside it"):
        area_from_file(str(path))


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(AreaUnreadable, match="no such file"):
        area_from_file(str(tmp_path / "none.gpkg"))


def test_a_kml_that_explodes_is_refused(tmp_path):
    entities = "".join(f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 10))
    path = tmp_path / "bomb.kml"
    path.write_text(
        f'<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY e0 "0123456789">{entities}]>'
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>&e9;</name>'
        "<Polygon><outerBoundaryIs><LinearRing><coordinates>3,43 3.1,43 3.1,43.1 3,43"
        "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>"
    )

    with pytest.raises(AreaUnreadable):
        area_from_file(str(path))


def test_broken_and_hostile_files_are_an_area_or_a_sentence(shared_data, tmp_path):
    hostile = shared_data / "hostile"
    for path in sorted(hostile.glob("geojson-invalid-geometry/*/*.geojson")):
        _read_or_refused(path)
    for path in sorted(hostile.glob("*/*.xml")) + sorted(hostile.glob("*/*.zip")):
        for suffix in (".kml", ".gml", ".kmz", ".zip"):
            _read_or_refused(Path(shutil.copy(path, tmp_path / (path.stem + suffix))))

    assert {path.stem for path in tmp_path.parent.glob("*evil*")} == set()


def _read_or_refused(path):
    with contextlib.suppress(AreaUnreadable):
        assert area_from_file(str(path)).km2 > 0, path.name


# Text


def test_ewkt_in_another_system_is_carried_over():
    assert area_from_written(f"SRID=2154;{SQUARE}").km2 == pytest.approx(100, rel=0.01)


def test_geojson_with_an_old_crs_member_is_carried_over():
    ring = [[770000, 6280000], [780000, 6280000], [780000, 6290000], [770000, 6280000]]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2154"}}

    text = json.dumps({"type": "Polygon", "coordinates": [ring], "crs": crs})

    assert area_from_written(text).km2 == pytest.approx(50, rel=0.01)


def test_a_system_that_does_not_exist_is_said():
    with pytest.raises(AreaUnreadable, match="EPSG:1"):
        area_from_written(f"SRID=1;{SQUARE}")


# Layers and drawings


def test_a_layer_is_read_away_from_the_thread_it_lives_in(layer):
    read = layer_reader(layer, selected_only=False)

    with ThreadPoolExecutor() as executor:
        area = executor.submit(read).result()

    assert area.km2 == pytest.approx(100, rel=0.01)


def test_an_empty_layer_is_said(qgis_app):
    with pytest.raises(NoArea):
        layer_reader(QgsVectorLayer("Polygon?crs=EPSG:4326", "empty", "memory"), False)


def test_a_drawing_round_the_world_stays_as_wide_as_drawn(qgis_app):
    drawn = QgsGeometry.fromRect(QgsRectangle(-170, -10, 170, 10))

    area = area_from_geometry(
        drawn, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
    )

    assert area.bounds == (-170, -10, 170, 10)
    assert area.part_count == 1


def test_a_drawing_over_the_antimeridian_is_cut_there(qgis_app):
    middle_of_the_pacific = QgsCoordinateReferenceSystem("EPSG:3832")
    drawn = QgsGeometry.fromRect(QgsRectangle(3_000_000, -1_100_000, 3_600_000, -1_000_000))

    area = area_from_geometry(drawn, middle_of_the_pacific, QgsCoordinateTransformContext())

    assert area.is_across_antimeridian
    assert area.km2 == pytest.approx(600 * 100, rel=0.05)


def test_a_drawing_over_a_pole_is_refused(qgis_app):
    drawn = QgsGeometry.fromRect(QgsRectangle(-500_000, -400_000, 600_000, 700_000))

    with pytest.raises(AreaOverPole):
        area_from_geometry(
            drawn, QgsCoordinateReferenceSystem("EPSG:3413"), QgsCoordinateTransformContext()
        )


def test_a_layer_over_the_antimeridian_goes_the_short_way():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Fiji", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((179 -17, -179 -17, -179 -16, 179 -16, 179 -17))")
    )
    layer.dataProvider().addFeature(feature)

    area = area_from_layer(layer, selected_only=False)

    assert area.is_across_antimeridian
    assert area.km2 == pytest.approx(23_600, rel=0.01)

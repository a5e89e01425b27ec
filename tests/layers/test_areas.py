import json
import zipfile

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

from dinamis_qgis.domain.errors import AreaUnreadable, NoArea
from dinamis_qgis.layers.areas import area_from_file, area_from_geometry, area_from_layer

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

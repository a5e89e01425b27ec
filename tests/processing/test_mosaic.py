"""`dinamis:mosaic` as qgis_process runs it."""

import json
from datetime import datetime, timezone

import numpy as np
import pytest
from mosaic_images import NORTH, STEP, WEST, counts, degrees, make_image
from osgeo import gdal
from products import MONTPELLIER, make_product
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from dinamis_qgis.processing.answers.named_products import found_deliveries, named_paths
from dinamis_qgis.processing.mosaic import Mosaic


class Listening(QgsProcessingFeedback):
    """Keeps what it is told."""

    def __init__(self):
        super().__init__()
        self.warnings, self.shares = [], []

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def setProgress(self, share):
        self.shares.append(share)
        super().setProgress(share)


@pytest.fixture
def profile(tmp_path):
    return tmp_path / "profile" / "products"


@pytest.fixture
def run(qgis_app, profile):
    def run(feedback=None, **parameters):
        algorithm = Mosaic(profile).create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or QgsProcessingFeedback()
        results, is_good = algorithm.run(parameters, context, feedback, {}, False)
        assert is_good
        return results

    return run


@pytest.fixture(scope="module")
def deliveries_folder(tmp_path_factory):
    """Two deliveries that overlap; the one further east is newer and cloudier."""
    folder = tmp_path_factory.mktemp("deliveries")
    east = tuple((x + 0.01, y) for x, y in MONTPELLIER)
    make_product(folder, "DS_PHR1B_WEST", cloud_percent=1.0)
    newer = datetime(2022, 7, 1, 10, 40, tzinfo=timezone.utc)
    make_product(folder, "DS_PHR1B_EAST", east, acquired=newer, cloud_percent=20.0)
    return folder


@pytest.fixture
def images(tmp_path):
    folder = tmp_path / "images"
    folder.mkdir()
    first = make_image(folder, "first", 1, (0, 0))
    second = make_image(folder, "second", 2, (100, 100))
    return first, second


def metadata_of(results):
    with open(results["METADATA"], encoding="utf-8") as stream:
        return json.load(stream)


def test_a_folder_of_deliveries_becomes_one_raster(run, deliveries_folder):
    feedback = Listening()

    results = run(feedback, PRODUCTS=str(deliveries_folder))

    raster, metadata = gdal.Open(results["OUTPUT"]), metadata_of(results)
    assert results["USED"] == 2
    assert [product["acquired"][:4] for product in metadata["products"]] == ["2022", "2021"]
    assert all(product["rights"] for product in metadata["products"])
    assert metadata["rights"]
    assert metadata["bands"] == [
        raster.GetRasterBand(number).GetDescription() for number in range(1, raster.RasterCount + 1)
    ]
    assert raster.GetRasterBand(1).DataType == gdal.GDT_UInt16
    assert feedback.shares[-1] == 100
    assert feedback.shares == sorted(feedback.shares)


def test_the_clearest_may_lie_on_top(run, deliveries_folder):
    results = run(PRODUCTS=str(deliveries_folder), ORDER="clearest")

    clouds = [product["cloud_percent"] for product in metadata_of(results)["products"]]
    assert clouds == sorted(clouds)


def test_paths_one_by_one_written_as_a_geotiff(run, images, tmp_path):
    target = tmp_path / "out" / "mosaic.tif"

    results = run(
        PRODUCTS=f"{images[0].path};\n {images[1].path}",
        OUTPUT=str(target),
        METADATA=str(tmp_path / "mosaic.json"),
    )

    raster = gdal.Open(str(target))
    assert results["OUTPUT"] == str(target)
    assert raster.GetDriver().ShortName == "GTiff"
    assert np.array_equal(raster.ReadAsArray()[0, :100, :200], counts(1, 0, 0, 200, 100))
    assert (tmp_path / "mosaic.json").exists()


def test_a_vrt_stays_one(run, images, tmp_path):
    results = run(
        PRODUCTS=f"{images[0].path};{images[1].path}", OUTPUT=str(tmp_path / "mosaic.vrt")
    )

    raster = gdal.Open(results["OUTPUT"])
    assert raster.GetDriver().ShortName == "VRT"
    assert np.array_equal(raster.ReadAsArray()[0, :100, :200], counts(1, 0, 0, 200, 100))


def test_an_area_a_system_and_a_resolution(run, images, tmp_path):
    west, north = WEST + 50 * STEP, NORTH - 40 * STEP
    corners = [(west, north), (west + 60, north), (west + 60, north - 40), (west, north - 40)]
    ring = degrees([*corners, corners[0]])
    area = tmp_path / "area.geojson"
    area.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))

    results = run(
        PRODUCTS=f"{images[0].path};{images[1].path}",
        AREA=str(area),
        CRS="EPSG:2972",
        RESOLUTION=4,
    )

    raster = gdal.Open(results["OUTPUT"])
    assert (raster.RasterXSize, raster.RasterYSize) == (15, 10)
    assert results["USED"] == 1
    assert metadata_of(results)["left_out"] == [
        {"name": "second", "reason": "It shows nothing of the area."}
    ]


def test_open_layers_take_part(run, images):
    layer = QgsRasterLayer(str(images[1].path), "open", "gdal")
    QgsProject.instance().addMapLayer(layer)
    try:
        results = run(PRODUCTS=str(images[0].path), LAYERS=[layer.id()])
    finally:
        QgsProject.instance().removeMapLayer(layer.id())

    assert results["USED"] == 2
    assert {item["name"] for item in metadata_of(results)["products"]} == {"first", "open"}


def test_a_missing_product_is_named_and_the_others_are_shown(run, images):
    feedback = Listening()

    results = run(feedback, PRODUCTS=f"{images[0].path};/nowhere/DS_GONE")

    assert results["USED"] == 1
    left_out = metadata_of(results)["left_out"]
    assert [item["name"] for item in left_out] == ["DS_GONE"]
    assert any("DS_GONE" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"PRODUCTS": ""}, "nothing was given"),
        ({"PRODUCTS": "/nowhere/DS_GONE"}, r"No mosaic can be made.*DS_GONE"),
        ({"ORDER": "prettiest"}, "prettiest"),
        ({"CRS": "EPSG:999999"}, "not known.*EPSG:999999"),
        ({"METADATA": "/dev/null/m.json"}, "could not be saved"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(run, images, wrong, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**{"PRODUCTS": str(images[0].path), **wrong})


def test_stopping_leaves_nothing(run, profile, tmp_path):
    class Impatient(QgsProcessingFeedback):
        def setProgress(self, share):
            if share > 60:
                self.cancel()

    large = make_image(tmp_path, "large", 1, size=(2000, 2000)).path
    with pytest.raises(QgsProcessingException, match="Stopped"):
        run(Impatient(), PRODUCTS=str(large), OUTPUT=str(tmp_path / "out" / "m.tif"))

    assert list((tmp_path / "out").iterdir()) == []
    assert not list(profile.rglob("*.part"))


def test_paths_are_separated_by_semicolons_and_lines():
    assert [str(path) for path in named_paths(" a;b c \r\n\n d;")] == ["a", "b c", "d"]


def test_what_holds_no_delivery_is_told_and_the_others_are_taken(deliveries_folder, tmp_path):
    (tmp_path / "notes.txt").write_text("nothing")

    found, left_out = found_deliveries([tmp_path, deliveries_folder, tmp_path / "gone"])

    assert sorted(found) == sorted(deliveries_folder.iterdir())
    assert [one.name for one in left_out] == [tmp_path.name, "gone"]


def test_a_delivery_is_one(deliveries_folder):
    (one, _) = sorted(deliveries_folder.iterdir())

    assert found_deliveries([one]) == ([one], [])


def test_a_damaged_archive_is_named_by_who_opens_it(tmp_path):
    for name in ("one.zip", "two.zip"):
        (tmp_path / name).write_text("no archive")

    found, left_out = found_deliveries([tmp_path])

    assert sorted(path.name for path in found) == ["one.zip", "two.zip"]
    assert left_out == []

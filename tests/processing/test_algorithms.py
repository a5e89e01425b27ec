"""The algorithms as qgis_process runs them: plain strings in, plain values out."""

import json

import pytest
from algorithms import layer_of, provider_of, run_algorithm
from osgeo import gdal
from product_images import make_product as describe_product
from products import KOUROU, make_product
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)
from tariffs import make_row, write_table

from dinamis_qgis.domain.errors import UnknownChoice
from dinamis_qgis.processing.answers import estimate_price
from dinamis_qgis.processing.answers.answering import Answering
from dinamis_qgis.processing.provider import DinamisProvider


@pytest.fixture
def provider(qgis_app, client, tmp_path):
    def open_client(service_id):
        if service_id != "training":
            raise UnknownChoice(service_id)
        return client

    provider = DinamisProvider(open_client, tmp_path / "profile" / "products")
    provider.refreshAlgorithms()
    return provider


@pytest.fixture
def run(provider):
    def run(name, **parameters):
        algorithm = provider.algorithm(name).create()
        results, is_good = algorithm.run(
            parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False
        )
        assert is_good
        return results

    return run


@pytest.fixture
def area(tmp_path):
    return area_file(tmp_path / "area.geojson", 3.8, 43.55, 3.95, 43.65)


def test_each_algorithm_that_asks_has_one_that_runs(provider):
    for asking in provider.algorithms():
        able = asking.create()

        assert isinstance(able, type(asking))
        assert isinstance(able, Answering)
        assert type(able).answer is not Answering.answer
        assert able.id() == asking.id()
        assert able.displayName() == asking.displayName()
        assert type(able.create()) is type(able)


def area_file(path, west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": geometry}))
    return str(path)


def test_the_provider_has_its_names(provider):
    names = {algorithm.name() for algorithm in provider.algorithms()}

    assert names == {
        "searchscenes", "estimate", "downloadassets", "verifydownloads", "loadproduct", "mosaic",
        "coverage", "bestcover", "stereopairs", "plan", "requestsheet", "submitrequest",
    }  # fmt: skip
    assert all(algorithm.shortHelpString() for algorithm in provider.algorithms())


def test_scenes_come_as_polygons_within_the_limits(run, area, tmp_path):
    results = run(
        "searchscenes",
        SERVICE="training",
        AREA=area,
        START="2015-01-01",
        END="2024-12-31",
        MAX_CLOUD=10,
        MAX_INCIDENCE=15,
        OUTPUT=str(tmp_path / "scenes.gpkg"),
    )

    layer = QgsVectorLayer(results["OUTPUT"])
    features = list(layer.getFeatures())
    assert results["COUNT"] == len(features) > 20
    assert layer.crs().authid() == "EPSG:4326"
    wanted = {"id", "collection", "mission", "acquired", "cloud_percent", "incidence_deg"}
    assert wanted | {"resolution_m"} <= set(layer.fields().names())
    assert max(feature["cloud_percent"] for feature in features) <= 10
    assert max(feature["incidence_deg"] for feature in features) <= 15
    years = {feature["acquired"].date().year() for feature in features}
    assert min(years) >= 2015
    assert max(years) <= 2024


def test_ten_thousand_scenes_and_no_more(run, tmp_path):
    results = run("searchscenes", LIMIT=10_000, OUTPUT=str(tmp_path / "scenes.gpkg"))

    assert results["COUNT"] == 10_000


def test_the_last_day_is_included(run, area, tmp_path):
    everything = run("searchscenes", AREA=area, OUTPUT=str(tmp_path / "all.gpkg"))
    first = next(QgsVectorLayer(everything["OUTPUT"]).getFeatures())
    day = first["acquired"].date().toString("yyyy-MM-dd")

    results = run("searchscenes", AREA=area, START=day, END=day, OUTPUT=str(tmp_path / "day.gpkg"))

    ids = {feature["id"] for feature in QgsVectorLayer(results["OUTPUT"]).getFeatures()}
    assert first["id"] in ids


@pytest.mark.parametrize(
    "wrong", [{"SERVICE": "nowhere"}, {"START": "yesterday"}, {"END": "2020-13-45"}]
)
def test_what_is_not_understood_is_refused_in_a_sentence(provider, wrong, tmp_path):
    algorithm = provider.algorithm("searchscenes").create()
    parameters = {"OUTPUT": str(tmp_path / "scenes.gpkg"), **wrong}

    with pytest.raises(QgsProcessingException, match="Nothing was done"):
        algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)


def test_an_estimate_adds_up_and_says_why(run, area):
    results = run(
        "estimate",
        AREA=area,
        MISSION="pleiades",
        KIND="archive",
        CATEGORY="public",
        QUOTA_USED=3450,
        DATE="2026-11-21",
    )

    assert results["AREA_KM2"] == pytest.approx(134.56, abs=0.01)
    assert results["BILLED"] == pytest.approx(results["FREE"] + results["PAID"])
    assert results["FREE"] == 50
    assert results["PRICE_EUR"] == pytest.approx(84.56 * 1.4, abs=0.01)
    assert "2022-10-18" in results["TARIFF"]
    assert "Estimate" in results["EXPLANATION"]
    steps = json.loads(results["LINES"])
    assert [step["rule"] for step in steps][:2] == ["area", "category"]
    assert all(step["text"] and step["source"] and step["date"] for step in steps)


def test_an_estimate_uses_the_tariff_that_was_brought(run, area, tmp_path, monkeypatch):
    write_table(tmp_path / "tariffs.json", make_row(dated="2026-10-01"))
    monkeypatch.setattr(estimate_price, "data_folder", lambda: tmp_path)

    results = run("estimate", AREA=area, DATE="2026-11-21")

    assert results["TARIFF"] == "Test tariff (2026-10-01)"


def test_a_brought_tariff_that_was_damaged_is_said_and_not_used(run, area, tmp_path, monkeypatch):
    (tmp_path / "tariffs.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr(estimate_price, "data_folder", lambda: tmp_path)

    assert "2022-10-18" in run("estimate", AREA=area)["TARIFF"]


def test_no_published_price_is_no_number(run, area):
    results = run("estimate", AREA=area, CATEGORY="foreign")

    assert results["PRICE_EUR"] is None
    assert "dinamis@cnes.fr" in results["EXPLANATION"]


@pytest.mark.parametrize(
    "wrong", [{"CATEGORY": "martian"}, {"MISSION": "landsat"}, {"MODE": "4d"}, {"KIND": "free"}]
)
def test_an_unknown_word_is_refused(provider, area, wrong):
    algorithm = provider.algorithm("estimate").create()

    with pytest.raises(QgsProcessingException, match=next(iter(wrong.values()))):
        algorithm.run(
            {"AREA": area, **wrong}, QgsProcessingContext(), QgsProcessingFeedback(), {}, False
        )


def test_scenes_of_a_layer_are_downloaded_and_loaded(run, area, tmp_path):
    found = run(
        "searchscenes", AREA=area, LIMIT=1, MAX_CLOUD=5, OUTPUT=str(tmp_path / "scenes.gpkg")
    )

    files = run("downloadassets", SCENES=found["OUTPUT"], FOLDER=str(tmp_path / "data"))["FILES"]
    loaded = run("loadproduct", PRODUCT=files[0], PANSHARPEN=True)

    assert len(files) == 1
    dataset = gdal.Open(loaded["OUTPUT"])
    assert dataset.RasterCount >= 3
    assert dataset.ReadAsArray(buf_xsize=50, buf_ysize=50).std() > 0
    with open(loaded["METADATA"], encoding="utf-8") as stream:
        metadata = json.load(stream)
    assert {"mission", "mode", "level", "acquired", "bands", "crs", "rights"} <= set(metadata)
    assert len(metadata["bands"]) == dataset.RasterCount


def test_named_files_only_when_asked(run, client, area, tmp_path):
    found = run("searchscenes", AREA=area, LIMIT=1, OUTPUT=str(tmp_path / "scenes.gpkg"))
    name = next(QgsVectorLayer(found["OUTPUT"]).getFeatures())["id"]

    files = run(
        "downloadassets", SCENES=name, ASSETS="thumbnail,quicklook", FOLDER=str(tmp_path / "data")
    )["FILES"]

    sizes = {gdal.Open(file).RasterXSize for file in files}
    assert len(set(files)) == 2
    assert len(sizes) == 2  # each its own picture, though both are called after the scene


def test_a_file_that_a_scene_lacks_is_named_with_those_it_has(run, area, tmp_path):
    found = run(
        "searchscenes", AREA=area, LIMIT=1, MAX_CLOUD=5, OUTPUT=str(tmp_path / "scenes.gpkg")
    )
    given = {"SCENES": found["OUTPUT"], "FOLDER": str(tmp_path / "data")}

    with pytest.raises(QgsProcessingException, match=r"no file of that name.*src_xs;.*product"):
        run("downloadassets", ASSETS="src_xs", **given)


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(run, area, tmp_path):
    found = run("searchscenes", AREA=area, LIMIT=1, OUTPUT=str(tmp_path / "scenes.gpkg"))
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(QgsProcessingException, match="cannot be written to.*file"):
        run("downloadassets", SCENES=found["OUTPUT"], FOLDER=str(tmp_path / "file" / "data"))


def test_downloads_are_looked_at_again(run, provider, area, tmp_path):
    found = run(
        "searchscenes", AREA=area, LIMIT=1, MAX_CLOUD=5, OUTPUT=str(tmp_path / "scenes.gpkg")
    )
    folder = str(tmp_path / "data")
    (file,) = run("downloadassets", SCENES=found["OUTPUT"], FOLDER=folder)["FILES"]

    good = run("verifydownloads", FOLDER=folder)
    with open(file, "r+b") as stream:
        stream.write(b"XX")
    report = str(tmp_path / "report.json")
    bad = run("verifydownloads", FOLDER=folder, REPORT=report)
    run("verifydownloads", FOLDER=folder, REPORT=str(tmp_path / "report.csv"))

    assert (good["CHECKED"], good["DAMAGED"], good["MISSING"]) == (1, 0, 0)
    assert (bad["CHECKED"], bad["DAMAGED"], bad["MISSING"]) == (1, 1, 0)
    with open(report, encoding="utf-8") as stream:
        assert [one["state"] for one in json.load(stream)["files"]] == ["damaged"]
    assert "damaged" in (tmp_path / "report.csv").read_text("utf-8")
    assert "REPORT" not in good


def test_an_archive_is_unpacked_when_asked(run, area, tmp_path):
    found = run(
        "searchscenes", AREA=area, LIMIT=1, MAX_CLOUD=5, OUTPUT=str(tmp_path / "scenes.gpkg")
    )
    given = {"SCENES": found["OUTPUT"], "FOLDER": str(tmp_path / "data"), "UNPACK": True}

    (folder,) = run("downloadassets", **given)["FILES"]
    again = run("downloadassets", **given)["FILES"]
    loaded = run("loadproduct", PRODUCT=folder)

    assert again == [folder]
    assert gdal.Open(loaded["OUTPUT"]).RasterCount >= 1


@pytest.mark.parametrize("folder", ["", "/nowhere/at/all", "."])
def test_a_folder_without_downloads_is_refused(provider, folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    algorithm = provider.algorithm("verifydownloads").create()

    with pytest.raises(QgsProcessingException, match="Nothing was downloaded into this folder"):
        algorithm.run(
            {"FOLDER": folder}, QgsProcessingContext(), QgsProcessingFeedback(), {}, False
        )


def test_a_product_goes_where_the_user_says(run, tmp_path):
    product = make_product(tmp_path, corners=KOUROU)

    results = run(
        "loadproduct",
        PRODUCT=str(product),
        OUTPUT=str(tmp_path / "out" / "image.tif"),
        METADATA=str(tmp_path / "image.json"),
    )

    metadata = json.loads((tmp_path / "image.json").read_text("utf-8"))
    assert gdal.Open(results["OUTPUT"]).GetDriver().ShortName == "GTiff"
    assert (metadata["crs"], metadata["mode"], metadata["level"]) == ("EPSG:2972", "PMS", "ortho")
    assert metadata["acquired"].startswith("2021-06-13T10:42:38")


def test_a_missing_tile_is_refused_unless_the_rest_is_wanted(run, provider, tmp_path, monkeypatch):
    """The reader that tells what is missing is tested elsewhere; its description is made here."""
    product = describe_product(tmp_path / "in", missing=["R1C2"], mode="MS")
    monkeypatch.setattr("dinamis_qgis.delivery.read_product", lambda path: product)
    given = {"PRODUCT": str(tmp_path / "in")}
    algorithm = provider.algorithm("loadproduct").create()

    with pytest.raises(QgsProcessingException, match=r"_R1C2\.TIF"):
        algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
    shown = gdal.Open(run("loadproduct", **given, PARTIAL=True)["OUTPUT"])

    assert (shown.RasterXSize, shown.RasterYSize) == (100, 70)


def test_a_product_in_reflectance(run, tmp_path, monkeypatch):
    product = describe_product(tmp_path / "in", mode="MS")
    monkeypatch.setattr("dinamis_qgis.delivery.read_product", lambda path: product)

    results = run(
        "loadproduct",
        PRODUCT=str(tmp_path / "in"),
        REFLECTANCE=True,
        OUTPUT=str(tmp_path / "out.tif"),
    )

    assert 0 < gdal.Open(results["OUTPUT"]).ReadAsArray().max() < 1


def test_twelve_bits_are_written_as_sixteen_that_every_program_reads(run, tmp_path, monkeypatch):
    product = describe_product(tmp_path / "in", mode="MS")
    monkeypatch.setattr("dinamis_qgis.delivery.read_product", lambda path: product)

    results = run("loadproduct", PRODUCT=str(tmp_path / "in"), OUTPUT=str(tmp_path / "out.tif"))

    dataset = gdal.Open(results["OUTPUT"])
    assert dataset.GetRasterBand(1).GetMetadataItem("NBITS", "IMAGE_STRUCTURE") in (None, "16")
    assert dataset.ReadAsArray().max() > 4000


def test_a_product_that_is_none_is_refused_in_a_sentence(provider, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("nothing")
    algorithm = provider.algorithm("loadproduct").create()

    with pytest.raises(QgsProcessingException, match=r"not an image product.*notes\.txt"):
        algorithm.run(
            {"PRODUCT": str(path)}, QgsProcessingContext(), QgsProcessingFeedback(), {}, False
        )


def test_an_empty_area_is_refused(provider, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "empty", "memory")
    algorithm = provider.algorithm("estimate").create()

    with pytest.raises(QgsProcessingException, match="no area"):
        algorithm.run({"AREA": layer}, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)


def test_several_polygons_are_priced_as_one_area(run, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "two", "memory")
    for west in (3.8, 3.85):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 43.5, west + 0.1, 43.6)))
        layer.dataProvider().addFeature(feature)
    whole = area_file(tmp_path / "whole.geojson", 3.8, 43.5, 3.95, 43.6)

    assert run("estimate", AREA=layer)["AREA_KM2"] == pytest.approx(
        run("estimate", AREA=whole)["AREA_KM2"], abs=0.01
    )


FIJI = "POLYGON((179.8 -17, -179.8 -17, -179.8 -16.7, 179.8 -16.7, 179.8 -17))"


def test_an_area_over_the_antimeridian_is_not_priced_round_the_world(run):
    results = run("estimate", AREA=layer_of(FIJI), CATEGORY="scientific")

    assert results["AREA_KM2"] == pytest.approx(1415, rel=0.01)
    assert results["PRICE_EUR"] == 0


def test_an_area_over_a_pole_is_refused_as_such(run):
    cap = "POLYGON((0 85, 90 85, 180 85, -90 85, 0 85))"

    with pytest.raises(QgsProcessingException, match="pole"):
        run("estimate", AREA=layer_of(cap))


@pytest.mark.parametrize("number", ["abc", "nan", "1 000", "1,5"])
def test_a_number_that_is_none_is_not_taken_for_nothing(run, area, number):
    with pytest.raises(QgsProcessingException, match="QUOTA_USED"):
        run("estimate", AREA=area, QUOTA_USED=number)


@pytest.mark.parametrize("name", ["BUDGET", "QUOTA_USED", "MAX_CLOUD"])
def test_a_plan_refuses_a_number_that_is_none(run, area, name):
    with pytest.raises(QgsProcessingException, match=name):
        run("plan", AREA=area, **{name: "much"})


@pytest.mark.parametrize("day", ["2026-11-011", "2026-11-01 o'clock", "2026-13-01"])
def test_a_day_with_a_slip_of_the_pen_is_refused(run, area, day):
    with pytest.raises(QgsProcessingException, match="DATE"):
        run("estimate", AREA=area, DATE=day)


@pytest.mark.parametrize("day", ["2026-11-01T10:30:00", "2026-11-01T10:30:00Z"])
def test_a_moment_is_taken_for_its_day(run, area, day):
    assert '"date": "2026-11-01"' in run("estimate", AREA=area, DATE=day)["LINES"]


def test_what_an_algorithm_logs_of_a_price_says_that_it_is_an_estimate(client, tmp_path, area):
    feedback = QgsProcessingFeedback()

    run_algorithm(provider_of(client, tmp_path), "estimate", {"AREA": area}, feedback)

    assert "Estimate: " in feedback.textLog()

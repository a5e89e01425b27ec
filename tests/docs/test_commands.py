"""The command lines of the guides do what they say, one after the other as on the page."""

import re
import shlex

import pytest
from algorithms import provider_of, run_algorithm
from doc_pages import LANGUAGES, blocks, pages
from osgeo import ogr, osr

_NEAR_MONTPELLIER = "POLYGON((3.8 43.55, 3.95 43.55, 3.95 43.65, 3.8 43.65, 3.8 43.55))"
START = ["qgis_process", "run"]


def commands(path):
    """The calls of a page: algorithm, and parameters as they are typed."""
    for kind, text in blocks(path.read_text("utf-8")):
        for line in text.splitlines() if kind == "console" else ():
            words = shlex.split(line)
            if words[:2] == START:
                yield words[2].removeprefix("dinamis:"), dict(w.split("=", 1) for w in words[4:])


WITH_COMMANDS = [name for name, path in pages("en").items() if list(commands(path))]


@pytest.fixture
def _beside_an_area(tmp_path, monkeypatch):
    """A folder with a layer of one polygon near Montpellier, as the pages presume."""
    driver = ogr.GetDriverByName("GPKG")
    file = driver.CreateDataSource(str(tmp_path / "area.gpkg"))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    layer = file.CreateLayer("area", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(_NEAR_MONTPELLIER))
    layer.CreateFeature(feature)
    monkeypatch.chdir(tmp_path)


def test_there_are_commands():
    assert "how-to/batch.md" in WITH_COMMANDS


@pytest.mark.usefixtures("_beside_an_area")
@pytest.mark.parametrize("name", WITH_COMMANDS)
def test_the_commands_of_a_page_run(name, qgis_app, client, tmp_path):
    provider = provider_of(client, tmp_path / "profile")

    for algorithm, parameters in commands(pages("en")[name]):
        known = {one.name() for one in provider.algorithm(algorithm).parameterDefinitions()}
        assert set(parameters) <= known
        results = run_algorithm(provider, algorithm, parameters)
        assert results
        written = [tmp_path / value for value in parameters.values() if _is_new_file(value)]
        assert [path.name for path in written if not path.exists()] == []


def _is_new_file(value):
    return bool(re.fullmatch(r"[\w]+\.(gpkg|json|md|tif|vrt)", value))


@pytest.mark.parametrize("name", WITH_COMMANDS)
def test_a_command_is_the_same_in_every_language(name):
    english, *others = (_calls(pages(language)[name]) for language in LANGUAGES)

    assert all(other == english for other in others)


def _calls(path):
    """With what is free text left out."""
    return [
        (algorithm, {key: value for key, value in parameters.items() if key != "PROJECT"})
        for algorithm, parameters in commands(path)
    ]

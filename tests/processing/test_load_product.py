"""What `dinamis:loadproduct` tells of a delivery besides its pixels."""

import json

import pytest
from algorithms import provider_of
from dimap_factory import make_dimap
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

SMALL = {"columns": 40, "rows": 40, "tile": 0, "suffix": ".TIF"}


class Listening(QgsProcessingFeedback):
    """Keeps what it is told."""

    def __init__(self):
        super().__init__()
        self.warnings = []

    def pushWarning(self, warning):
        self.warnings.append(warning)


@pytest.fixture
def load(qgis_app, tmp_path):
    """Loads a product; gives the metadata written and the warnings."""
    provider = provider_of(None, tmp_path / "profile")

    def load(path, **parameters):
        feedback = Listening()
        algorithm = provider.algorithm("loadproduct").create()
        given = {"PRODUCT": str(path), **parameters}
        results, is_good = algorithm.run(given, QgsProcessingContext(), feedback, {}, False)
        assert is_good
        with open(results["METADATA"], encoding="utf-8") as stream:
            return json.load(stream), feedback.warnings

    return load


def test_another_satellite_is_told_in_a_sentence(load, tmp_path):
    metadata, warnings = load(make_dimap(tmp_path / "in", mission="PER1", **SMALL))

    (sentence,) = warnings
    assert "DIM_PER1" in sentence
    assert "PeruSat-1, which DINAMIS does not deliver" in sentence
    assert metadata["other_satellite"] == "PeruSat-1"


def test_a_missing_tile_is_told_once(load, tmp_path):
    product = make_dimap(tmp_path / "in", columns=80, rows=40, tile=40, suffix=".TIF")
    next(product.rglob("*_R1C2.TIF")).unlink()

    metadata, warnings = load(product, PARTIAL=True)

    (sentence,) = warnings
    assert sentence.count("_R1C2.TIF") == 1
    assert metadata["missing"][0].endswith("_R1C2.TIF")


def test_an_approximate_place_is_said(load, tmp_path):
    metadata, warnings = load(make_dimap(tmp_path / "in", level="primary", **SMALL))

    assert any("approximate" in warning for warning in warnings)
    assert metadata["is_approximate"]


def test_an_ortho_is_where_it_is(load, tmp_path):
    metadata, warnings = load(make_dimap(tmp_path / "in", **SMALL))

    assert not warnings
    assert not metadata["is_approximate"]


def test_nothing_to_sharpen_is_said(load, tmp_path):
    alone, warnings = load(make_dimap(tmp_path / "one", mode="MS", **SMALL), PANSHARPEN=True)
    both, no_warnings = load(make_dimap(tmp_path / "two", mode="bundle", **SMALL), PANSHARPEN=True)

    assert any("nothing was sharpened" in warning for warning in warnings)
    assert not no_warnings
    assert (alone["is_pansharpened"], both["is_pansharpened"]) == (False, True)


def test_several_products_are_named_as_they_may_be_given(load, tmp_path):
    folder = tmp_path / "several"
    for name in ("first", "second"):
        make_dimap(folder, zip_name=f"{name}.zip", **SMALL)

    with pytest.raises(QgsProcessingException, match=r"several products.*first\.zip, second\.zip"):
        load(folder)

    assert load(folder / "second.zip")[0]["mode"] == "PMS"


def test_rights_that_are_not_declared_are_those_of_the_mission(load, tmp_path):
    product = make_dimap(tmp_path / "in", copyright="", **SMALL)

    metadata, _ = load(product)

    assert metadata["rights"] == "© CNES (2021), distribution Airbus DS"


@pytest.mark.parametrize("output", ["METADATA", "OUTPUT"])
def test_a_folder_that_is_not_there_is_made(load, tmp_path, output):
    target = tmp_path / "new" / "folder" / {"METADATA": "m.json", "OUTPUT": "o.tif"}[output]

    load(make_dimap(tmp_path / "in", **SMALL), **{output: str(target)})

    assert target.is_file()


@pytest.mark.parametrize("name", ["METADATA", "OUTPUT"])
def test_a_place_that_cannot_be_written_is_told_in_a_sentence(load, tmp_path, name):
    (tmp_path / "file").write_text("in the way")
    product = make_dimap(tmp_path / "in", **SMALL)

    with pytest.raises(QgsProcessingException, match="could not be saved"):
        load(product, **{name: str(tmp_path / "file" / "image.tif")})


def test_a_stopped_copy_leaves_nothing(qgis_app, tmp_path):
    class Impatient(QgsProcessingFeedback):
        def setProgress(self, share):
            if share > 20:
                self.cancel()

    provider = provider_of(None, tmp_path / "profile")
    algorithm = provider.algorithm("loadproduct").create()
    product = make_dimap(tmp_path / "in", columns=400, rows=400, tile=0)
    given = {"PRODUCT": str(product), "OUTPUT": str(tmp_path / "out" / "image.tif")}

    with pytest.raises(QgsProcessingException, match="Stopped"):
        algorithm.run(given, QgsProcessingContext(), Impatient(), {}, False)

    assert list((tmp_path / "out").iterdir()) == []

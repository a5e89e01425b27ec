"""From a delivery on the disk to layers: every kind, by its own readers, in its place."""

import numpy as np
import pytest
from dimap_factory import (
    Choices,
    make_dimap,
    make_dimap1,
    make_ground_segment,
    make_safe,
    place_value,
    zipped,
)
from dimap_factory.choices import Image
from osgeo import gdal

from dinamis_qgis.domain.product import ShowOptions
from dinamis_qgis.formats.reader import read_product
from dinamis_qgis.layers.products import prepare, product_layers

DELIVERIES = {
    "Pléiades PMS, tiles": {},
    "Pléiades PMS, one tile": {"tile": 0},
    "Pléiades PMS in JP2": {"suffix": ".JP2", "columns": 40, "rows": 30},
    "TIFF called JP2": {"suffix": ".JP2", "disguised": True},
    "three bands, natural": {"mode": "PMS-N"},
    "three bands, false": {"mode": "PMS-X"},
    "Pléiades P": {"mode": "P"},
    "Pléiades MS": {"mode": "MS"},
    "Pléiades bundle": {"mode": "bundle"},
    "without volume": {"mode": "bundle", "volume": False},
    "SPOT 6 bundle": {"mission": "SPOT6", "mode": "bundle"},
    "SPOT 7 PMS": {"mission": "SPOT7"},
    "Pléiades Neo PMS": {"mission": "PNEO3"},
    "Pléiades Neo, six bands in two files": {"mission": "PNEO3", "mode": "MS-FS"},
    "Pléiades Neo bundle of six bands": {"mission": "PNEO4", "mode": "bundle-FS"},
    "in Latin-1, without Z": {"encoding": "ISO-8859-1", "zone": ""},
    "eight bits": {"bits": 8, "radiometry": "DISPLAY"},
    "projected": {"level": "projected"},
    "in degrees": {"epsg": 4326, "west": 3.85, "north": 43.62},
    "primary": {"level": "primary"},
    "primary bundle": {"level": "primary", "mode": "bundle"},
    "primary, Pléiades Neo": {"level": "primary", "mission": "PNEO3", "mode": "MS-FS"},
}


def corners(columns, rows):
    return [(0, 0), (0, columns - 1), (rows - 1, 0), (rows - 1, columns - 1)]


def pixels(dataset, columns, rows):
    """The values of the four corners, band by band."""
    values = dataset.ReadAsArray()
    values = values if values.ndim == 3 else values[np.newaxis]
    return [[int(values[band, row, column]) for row, column in corners(columns, rows)]
            for band in range(dataset.RasterCount)]  # fmt: skip


def expected(bands, columns, rows, bits=12):
    return [
        [place_value(row, column, band, bits) for row, column in corners(columns, rows)]
        for band in bands
    ]


@pytest.mark.parametrize("choices", DELIVERIES.values(), ids=DELIVERIES.keys())
@pytest.mark.parametrize("is_zipped", [False, True], ids=["folder", "ZIP"])
def test_each_corner_of_each_image_holds_what_was_delivered(tmp_path, choices, is_zipped):
    chosen = Choices(**choices)
    given = make_dimap(tmp_path / "delivery", **choices)
    if is_zipped:
        given = zipped(tmp_path / "delivery", tmp_path / "delivery.zip")

    prepared = prepare(read_product(given), tmp_path / "made", ShowOptions(partial=False))

    found = {image.part.spectral: image for image in prepared.images}
    for serial, spectral in enumerate(chosen.images, 1):
        image = Image(chosen, spectral, serial)
        made = found[read_spectral(spectral)]
        dataset = gdal.Open(str(made.path))
        assert (dataset.RasterXSize, dataset.RasterYSize) == (image.columns, image.rows)
        assert [band.id for band in made.bands] == list(image.band_ids)
        wanted = expected(range(dataset.RasterCount), image.columns, image.rows, chosen.bits)
        assert pixels(dataset, image.columns, image.rows) == wanted
        if chosen.is_primary:
            assert dataset.GetMetadata("RPC")
        else:
            assert dataset.GetGeoTransform() == pytest.approx(image.geotransform)
            code = dataset.GetSpatialRef().GetAuthorityCode(None)
            assert code == str(chosen.epsg)


def read_spectral(spectral):
    return "PMS" if spectral.startswith("PMS") else spectral


@pytest.mark.parametrize("choices", DELIVERIES.values(), ids=DELIVERIES.keys())
def test_each_becomes_layers_that_draw(qgis_app, tmp_path, choices):
    given = make_dimap(tmp_path / "delivery", **choices)

    prepared = prepare(read_product(given), tmp_path / "made", ShowOptions(pansharpen=True))
    layers = product_layers(prepared)

    assert layers
    for layer in layers:
        assert layer.isValid(), layer.source()
        block = layer.dataProvider().block(1, layer.extent(), 20, 20)
        assert block.isValid()
        assert not block.isEmpty()
        assert layer.metadata().rights()
    assert all(prepared.product.platform in layer.name() for layer in layers)


@pytest.mark.parametrize("index", ["1", "3", "4", "5"])
def test_the_older_spots_are_placed_and_shown(qgis_app, tmp_path, index):
    given = make_dimap1(tmp_path, index=index)

    prepared = prepare(read_product(given), tmp_path / "made")
    (layer,) = product_layers(prepared)

    dataset = gdal.Open(str(prepared.path))
    size = dataset.RasterXSize, dataset.RasterYSize
    assert pixels(dataset, *size) == expected(range(3), *size, bits=8)
    assert dataset.GetGeoTransform()[:2] == (570_000.0, 10.0)
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:32631"


def test_a_raw_spot_is_placed_by_its_tie_points(qgis_app, tmp_path):
    given = make_dimap1(tmp_path, level="1A")

    prepared = prepare(read_product(given), tmp_path / "made")
    (layer,) = product_layers(prepared)

    assert gdal.Open(str(prepared.path)).GetGCPCount() >= 4
    assert layer.isValid()
    assert layer.extent().width() < 1  # degrees, not pixels


@pytest.mark.parametrize("spectral", ["PA", "XS"])
def test_what_the_ground_segment_writes_is_shown(qgis_app, tmp_path, spectral):
    given = make_ground_segment(tmp_path, suffix=".TIF", spectral=spectral, tiles=(2, 2))

    prepared = prepare(read_product(given), tmp_path / "made")
    (layer,) = product_layers(prepared)

    dataset = gdal.Open(str(prepared.path))
    size = dataset.RasterXSize, dataset.RasterYSize
    assert size == (120, 90)
    first = expected(range(dataset.RasterCount), 120, 90)
    assert pixels(dataset, *size)[0][0] == first[0][0]
    assert dataset.GetMetadata("RPC")
    assert layer.isValid()


@pytest.mark.parametrize("level", ["L1C", "L2A"])
def test_sentinel_2_is_shown_at_each_of_its_resolutions(qgis_app, tmp_path, level):
    given = make_safe(tmp_path, level, suffix=".tif")

    prepared = prepare(read_product(given), tmp_path / "made")
    layers = product_layers(prepared)

    spacings = sorted({image.part.spacing_m for image in prepared.images})
    assert spacings == [10.0, 20.0, 60.0]
    assert all(layer.isValid() for layer in layers)
    assert {layer.crs().authid() for layer in layers} == {"EPSG:32631"}
    main = gdal.Open(str(prepared.path))
    assert main.GetGeoTransform()[0] == 499_980.0

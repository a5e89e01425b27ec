"""SPOT 1 to 5, the ground segment's products, other satellites, and plain rasters."""

import pytest
from dimap_factory import make_dimap, make_dimap1, make_ground_segment, place_value
from dimap_factory.pixels import place_values, write_raster
from osgeo import gdal

from dinamis_qgis.domain.errors import ProductIncomplete, ProductNotSupported
from dinamis_qgis.formats.reader import read_product


def last_pixel(file):
    values = gdal.Open(file.path).ReadAsArray()
    return values if values.ndim == 2 else values[0]


@pytest.mark.parametrize("image", ["IMAGERY.TIF", "IMAGERY.BIL"])
def test_a_spot_scene_on_a_map(tmp_path, image):
    product = read_product(make_dimap1(tmp_path, image=image))

    (part,) = product.components
    assert (product.format, product.mission, product.platform) == ("DIMAP 1", "spot-1-5", "SPOT5")
    assert (product.level, product.mode, product.bits, product.nodata) == ("2A", "MS", 8, 0)
    assert f"{product.acquired:%Y-%m-%dT%H:%M:%S}" == "2001-11-29T10:30:43"
    assert part.crs == "EPSG:32631"
    assert part.geotransform == (570_000, 10, 0, 4_830_000, 0, -10)
    assert [band.name for band in part.bands] == ["green", "red", "nir"]
    assert (part.bands[0].gain, part.bands[0].bias) == (4.357726, 0)
    assert last_pixel(part.files[0])[59, 79] == place_value(59, 79, 0, 8)
    assert product.incidence_deg == pytest.approx(19.978, abs=0.001)
    assert len(product.footprint["coordinates"][0]) == 5


def test_a_raw_spot_scene_has_tie_points(tmp_path):
    product = read_product(make_dimap1(tmp_path, level="1A", mode="P"))

    (part,) = product.components
    assert (part.spectral, part.geotransform, part.crs) == ("P", None, "")
    assert [point[:2] for point in part.tie_points] == [
        (0.5, 0.5),
        (79.5, 0.5),
        (79.5, 59.5),
        (0.5, 59.5),
    ]
    assert part.tie_points[0][2:4] == pytest.approx((3.8676, 43.6197), abs=1e-3)


@pytest.mark.parametrize(
    ("mission", "index", "metadata", "name"),
    [
        ("Deimos 2", "2", "DE2_MS4_L1C_000000_20200101T100000.dim", "GEOSAT-2"),
        ("VISION", "1", "DIM_VIS1_MS4__20200101.xml", "Vision-1"),
    ],
)
def test_another_satellite_is_shown_without_its_calibration(
    tmp_path, mission, index, metadata, name
):
    make_dimap1(tmp_path, mission, index, mode="MS4", metadata=metadata)

    product = read_product(tmp_path)

    (part,) = product.components
    assert part.files
    assert [band.name for band in part.bands] == ["nir", "red", "green", "blue"]
    assert part.bands[0].gain is None
    assert name in product.other_satellite
    assert any("calibration" in note for note in product.notes)


def test_what_only_calls_itself_dimap_is_named(tmp_path):
    path = tmp_path / "subset.dim"
    path.write_text(
        "<Dimap_Document><Metadata_Id><METADATA_FORMAT>BEAM-DIMAP</METADATA_FORMAT>"
        "</Metadata_Id></Dimap_Document>"
    )

    with pytest.raises(ProductNotSupported, match=r"subset\.dim is BEAM-DIMAP"):
        read_product(tmp_path)


@pytest.mark.parametrize(("spectral", "mode"), [("PA", "P"), ("XS", "MS")])
@pytest.mark.parametrize("suffix", [".JP2", ".TIF"])
def test_a_product_of_the_ground_segment(tmp_path, spectral, mode, suffix):
    product = read_product(make_ground_segment(tmp_path, suffix, spectral))

    (part,) = product.components
    assert (product.format, product.mission, product.platform) == ("DIMAP PHR", "pleiades", "PHR1B")
    assert (product.mode, product.level, product.nodata) == (mode, "primary", 0)
    assert f"{product.acquired:%Y-%m-%d}" == "2017-03-08"
    assert part.bands[0].name == ("pan" if mode == "P" else "red")
    assert last_pixel(part.files[0])[89, 119] == place_value(89, 119)


def test_tiles_of_the_ground_segment(tmp_path):
    product = read_product(make_ground_segment(tmp_path, tiles=(2, 3)))

    (part,) = product.components
    assert len(part.files) == 6
    for file in part.files:
        assert last_pixel(file)[-1, -1] == place_value(
            file.row + file.rows - 1, file.column + file.columns - 1
        )


def test_a_raster_on_its_own(tmp_path):
    path = write_raster(tmp_path / "image.tif", place_values((0, 0, 20, 30), [0]))

    product = read_product(path)

    assert (product.format, product.name) == ("raster", "image")
    assert product.components[0].path == str(path)


def test_a_raster_cut_short_is_named(tmp_path):
    path = write_raster(tmp_path / "image.tif", place_values((0, 0, 200, 300), [0]))
    path.write_bytes(path.read_bytes()[:9000])

    with pytest.raises(ProductIncomplete, match=r"image\.tif is cut short"):
        read_product(path)


def test_what_was_made_of_a_delivery_is_not_the_delivery(tmp_path):
    make_dimap(tmp_path)
    folder = next(path for path in tmp_path.iterdir() if path.is_dir())
    mine = write_raster(folder / "ndvi.tif", place_values((0, 0, 20, 30), [0]))

    assert read_product(mine).format == "raster"
    assert read_product(mine).name == "ndvi"

"""Files by others: what exists is read, or refused for the right reason."""

import contextlib

import pytest

from dinamis_qgis.domain.errors import ProductError, ProductIncomplete, UnsafeArchive
from dinamis_qgis.formats.markup import parsed
from dinamis_qgis.formats.reader import list_products, read_listed, read_product


@pytest.fixture(scope="module")
def dimap(shared_data):
    return shared_data / "dimap"


def test_a_pleiades_bundle(dimap):
    product = read_product(dimap / "filled_zips" / "phr_sensor_bundle_haiti_5897098101.zip")

    assert (product.mission, product.mode, product.level) == ("pleiades", "bundle", "primary")
    assert product.platform == "PHR1A"
    assert product.component("P").cloud_percent == 61.87
    assert product.component("MS").cloud_percent == 63.02
    assert all(len(part.rpc) == 14 for part in product.components)
    assert float(product.component("MS").rpc["SAMP_OFF"]) == pytest.approx(4103)
    assert product.incidence_deg == pytest.approx(28.616, abs=0.001)
    # The lineage says where the satellite was: 268.25° from there.
    assert product.viewing_azimuth_deg == pytest.approx(268.25, abs=0.2)
    masks = {mask.kind: mask for mask in product.component("P").masks}
    assert len(masks) == 7
    assert [kind for kind in masks if not masks[kind].is_empty] == ["area", "cloud"]
    assert {mask.crs for mask in masks.values()} == {""}


def test_a_spot_6_ortho(dimap):
    product = read_product(dimap / "filled_zips" / "spot6_ortho_pms_chile_CH802.zip")

    assert (product.mission, product.mode, product.crs) == ("spot67", "PMS", "EPSG:32719")
    (part,) = product.components
    assert part.geotransform == (398611.5, 1.5, 0, 6296740.5, 0, -1.5)
    assert [band.gain for band in part.bands] == [10.34, 9.16, 7.41, 13.88]
    assert product.viewing_azimuth_deg == pytest.approx(97, abs=0.1)
    assert [mask.kind for mask in part.masks if not mask.is_empty] == ["area", "snow"]


@pytest.mark.parametrize(
    "name",
    [
        "phr_ortho_pms_haiti_5881313101",
        "phr_sensor_bundle_haiti_5897098101",
        "spot6_ortho_pms_chile_CH802",
    ],
)
def test_deliveries_whose_tiles_are_stubs_are_refused_by_name(dimap, name):
    for path in [dimap / name, *(dimap / name).rglob("*.XML")]:
        with pytest.raises(ProductIncomplete, match=r"R1C1\.JP2 is empty"):
            read_product(path)


def test_the_little_products_of_gdal(dimap):
    folder = dimap / "gdal_autotest"
    scene = read_product(folder / "dimap")
    neo = read_product(folder / "dimap2" / "vhr2020_ms_fs")
    bundle = read_product(folder / "dimap2" / "bundle")

    assert (scene.mission, scene.level, scene.mode) == ("spot-1-5", "1A", "P")
    assert len(scene.components[0].tie_points) == 4
    assert (neo.mission, neo.mode) == ("pleiades-neo", "MS-FS")
    assert [file.bands for file in neo.components[0].files] == [(0, 1, 2), (3, 4, 5)]
    assert neo.components[0].bands[0].reflectance_gain == 10000
    assert len(neo.footprint["coordinates"][0]) == 5
    assert [part.spectral for part in bundle.components] == ["PMS", "P"]
    assert [(file.row, file.rows) for file in bundle.component("P").files] == [(0, 20), (20, 10)]


def test_all_of_them_are_listed(dimap):
    found = list_products(dimap)

    assert len(found) == 10
    readable = [ref for ref in found if is_readable(ref)]
    assert len(readable) == 7


def is_readable(ref):
    with contextlib.suppress(ProductIncomplete):
        return bool(read_listed(ref).components)
    return False


def test_hostile_files_are_refused(shared_data):
    archives = list((shared_data / "hostile" / "zip-slip").rglob("*.zip"))
    assert archives
    for path in archives:
        with pytest.raises(UnsafeArchive):
            read_product(path)
    for path in (shared_data / "hostile" / "defusedxml").glob("*.xml"):
        try:
            parsed(path.read_bytes(), path.name)
        except ProductError:
            continue
        assert b"<!DOCTYPE" not in path.read_bytes()

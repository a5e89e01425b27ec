import numpy as np
import pytest
from osgeo import gdal
from scenes import TILTED, make_scene

from dinamis_qgis.domain.corners import image_corners
from dinamis_qgis.domain.errors import UnexpectedReply
from dinamis_qgis.layers.quicklooks import quicklook_layer, quicklook_raster

COLOURS = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0))


def picture():
    """A PNG with a colour of its own in each quarter: UL, UR, LR, LL."""
    pixels = np.zeros((3, 120, 160), np.uint8)
    halves = ((0, 0), (0, 1), (1, 1), (1, 0))
    for colour, (down, right) in zip(COLOURS, halves):
        for band in range(3):
            pixels[band, down * 60 : down * 60 + 60, right * 80 : right * 80 + 80] = colour[band]
    memory = gdal.GetDriverByName("MEM").Create("", 160, 120, 3)
    memory.WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy("/vsimem/picture.png", memory)
    stream = gdal.VSIFOpenL("/vsimem/picture.png", "rb")
    data = bytes(gdal.VSIFReadL(1, 10_000_000, stream))
    gdal.VSIFCloseL(stream)
    return data


def pixel_at(path, longitude, latitude):
    dataset = gdal.Open(str(path))
    west, step_x, _, north, _, step_y = dataset.GetGeoTransform()
    column, row = int((longitude - west) / step_x), int((latitude - north) / step_y)
    return tuple(int(band) for band in dataset.ReadAsArray(column, row, 1, 1).ravel())


def towards_middle(corner, share=0.1):
    middle = (3.9, 43.59)
    return tuple(c + (m - c) * share for c, m in zip(corner, middle))


def test_each_corner_of_the_picture_lands_on_its_corner_of_the_footprint(tmp_path):
    path = quicklook_raster(picture(), make_scene(), tmp_path)

    for corner, colour in zip(image_corners(TILTED), COLOURS):
        assert pixel_at(path, *towards_middle(corner)) == (*colour, 255)


def test_is_transparent_around_the_picture(tmp_path):
    path = quicklook_raster(picture(), make_scene(), tmp_path)

    assert pixel_at(path, 3.765, 43.695)[3] == 0


def test_what_is_not_a_picture_is_said(tmp_path):
    with pytest.raises(UnexpectedReply, match="quicklook of"):
        quicklook_raster(b"<html>Sorry</html>", make_scene(), tmp_path)

    assert not list(tmp_path.iterdir())


def test_the_name_of_a_scene_cannot_leave_the_folder(tmp_path):
    path = quicklook_raster(picture(), make_scene("../../etc/passwd"), tmp_path / "quicklooks")

    assert path.parent == tmp_path / "quicklooks"


def test_a_training_layer_says_so(qgis_app, tmp_path):
    scene = make_scene(is_training=True)

    layer = quicklook_layer(quicklook_raster(picture(), scene, tmp_path), scene)

    assert layer.isValid()
    assert layer.name() == "TRAINING / FICTIF – PHR1A 2016-05-13 – quicklook"
    assert layer.metadata().rights() == [scene.rights]

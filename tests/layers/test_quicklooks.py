import contextlib
import json
import shutil

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QColor
from scenes import TILTED, make_scene

from dinamis_qgis.domain.corners import image_corners
from dinamis_qgis.domain.errors import UnexpectedReply
from dinamis_qgis.layers.quicklooks import quicklook_layer, quicklook_raster

COLOURS = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0))
GREYS = (40, 100, 160, 220)
NOISE = np.random.default_rng(1).integers(0, 255, (3, 300, 300), np.uint8)
TRAPEZIUM = ((3.82, 43.7), (4.04, 43.66), (4.05, 43.48), (3.76, 43.52))


def quarters(values):
    """Pixels with a value of its own in each quarter: UL, UR, LR, LL."""
    values = np.array(values, np.uint8).reshape(4, -1)
    pixels = np.zeros((values.shape[1], 120, 160), np.uint8)
    for value, (down, right) in zip(values, ((0, 0), (0, 1), (1, 1), (1, 0))):
        pixels[:, down * 60 : down * 60 + 60, right * 80 : right * 80 + 80] = value[:, None, None]
    return pixels


def encoded(pixels, driver="PNG", palette=None):
    """The bytes of a picture file."""
    bands, height, width = pixels.shape
    kind = gdal.GDT_UInt16 if pixels.dtype == np.uint16 else gdal.GDT_Byte
    memory = gdal.GetDriverByName("MEM").Create("", width, height, bands, kind)
    memory.WriteArray(pixels)
    if bands in (2, 4):
        memory.GetRasterBand(bands).SetColorInterpretation(gdal.GCI_AlphaBand)
    if palette:
        table = gdal.ColorTable()
        for index, colour in enumerate(palette):
            table.SetColorEntry(index, colour)
        memory.GetRasterBand(1).SetColorTable(table)
    gdal.GetDriverByName(driver).CreateCopy("/vsimem/picture", memory)
    stream = gdal.VSIFOpenL("/vsimem/picture", "rb")
    data = bytes(gdal.VSIFReadL(1, 10_000_000, stream))
    gdal.VSIFCloseL(stream)
    return data


def picture():
    return encoded(quarters(COLOURS))


def polygon(*corners):
    return {"type": "Polygon", "coordinates": [[*map(list, corners), list(corners[0])]]}


def scene_of(corners=None, **properties):
    """A scene whose item says more."""
    scene = make_scene(footprint=polygon(*corners) if corners else TILTED)
    item = json.loads(scene.source)
    item["properties"].update(properties)
    return type(scene).from_stac(item)


def drawn(path, scene, shown=None, crs="EPSG:4326"):
    """What QGIS draws of a quicklook around its footprint, as a function of a place."""
    layer = quicklook_layer(path, scene)
    box = shown or layer.extent()
    job_settings = QgsMapSettings()
    job_settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    job_settings.setLayers([layer])
    job_settings.setBackgroundColor(QColor(0, 0, 0, 0))
    job_settings.setOutputSize(QSize(600, 600))
    job_settings.setExtent(box.buffered(box.width() * 0.1))
    job = QgsMapRendererParallelJob(job_settings)
    job.start()
    job.waitForFinished()
    image, to_pixel = job.renderedImage(), job_settings.mapToPixel()

    def colour_at(x, y):
        point = to_pixel.transform(x, y)
        return QColor(image.pixelColor(int(point.x()), int(point.y()))).getRgb()

    return colour_at


def towards(corner, other, share):
    return tuple(a + (b - a) * share for a, b in zip(corner, other))


def middle_of(corners):
    return tuple(sum(axis) / 4 for axis in zip(*corners))


def rotated(angle):
    """An image of 20 by 26 km near Montpellier, its top ``angle`` degrees east of north."""
    turn, shrink = np.radians(angle), np.cos(np.radians(43.6))
    return [
        (
            3.9 + (x * np.cos(turn) + y * np.sin(turn)) / shrink,
            43.6 - x * np.sin(turn) + y * np.cos(turn),
        )
        for x, y in ((-0.1, 0.13), (0.1, 0.13), (0.1, -0.13), (-0.1, -0.13))
    ]


@pytest.mark.parametrize("angle", [12, 348, 30, 192])
def test_each_corner_is_drawn_where_the_image_says(qgis_app, tmp_path, angle):
    """192°: a northward pass, whose first line is the southern one."""
    corners = rotated(angle)
    scene = scene_of(corners, **{"sat:orbit_state": "ascending" if angle == 192 else "descending"})

    colour_at = drawn(quicklook_raster(picture(), scene, tmp_path), scene)

    for corner, colour in zip(corners, COLOURS):
        assert colour_at(*towards(corner, middle_of(corners), 0.03)) == (*colour, 255)
        assert colour_at(*towards(corner, middle_of(corners), -0.03))[3] == 0


def test_the_corners_of_a_trapezium_are_met_too(qgis_app, tmp_path):
    scene = scene_of(TRAPEZIUM)

    colour_at = drawn(quicklook_raster(picture(), scene, tmp_path), scene)

    for corner, colour in zip(TRAPEZIUM, COLOURS):
        assert colour_at(*towards(corner, middle_of(TRAPEZIUM), 0.03)) == (*colour, 255)
        assert colour_at(*towards(corner, middle_of(TRAPEZIUM), -0.03))[3] == 0


def test_is_transparent_around_the_picture(qgis_app, tmp_path):
    scene = make_scene()

    colour_at = drawn(quicklook_raster(picture(), scene, tmp_path), scene)

    assert colour_at(3.765, 43.695)[3] == 0
    assert colour_at(4.035, 43.485)[3] == 0


GRID = {
    "proj:code": "EPSG:32631",
    "proj:shape": [120, 160],
    "proj:transform": [100, 0, 565000, 0, -100, 4834000],
}
"""16 by 12 km, upright in UTM, where the footprint is."""


@pytest.mark.parametrize(
    "said",
    [GRID, {"proj:epsg": 32631, "proj:bbox": "565000,4822000,581000,4834000"}],
    ids=["transform", "box"],
)
def test_an_image_on_a_grid_of_its_own_lies_on_it(qgis_app, tmp_path, said):
    scene = scene_of(**said)
    box = QgsRectangle(565000, 4822000, 581000, 4834000)

    path = quicklook_raster(picture(), scene, tmp_path)
    colour_at = drawn(path, scene, box, "EPSG:32631")

    assert colour_at(565200, 4833800) == (255, 0, 0, 255)
    assert colour_at(580800, 4822200) == (0, 0, 255, 255)
    assert colour_at(564800, 4834200)[3] == 0


@pytest.mark.parametrize(
    "said",
    [
        {**GRID, "proj:code": "EPSG:32620"},
        {**GRID, "proj:code": "EPSG:999999"},
        {**GRID, "proj:transform": [1, 0, 0, 0, 1, 0]},
    ],
    ids=["far away", "no such system", "pixels"],
)
def test_a_grid_that_cannot_be_so_is_not_believed(qgis_app, tmp_path, said):
    scene = scene_of(**said)

    colour_at = drawn(quicklook_raster(picture(), scene, tmp_path), scene)

    upper_left = image_corners(TILTED)[0]
    assert colour_at(*towards(upper_left, (3.9, 43.59), 0.05)) == (255, 0, 0, 255)


PALETTE = [(*colour, 255) for colour in COLOURS]
PICTURES = {
    "grey": (encoded(quarters(GREYS)), [(g, g, g) for g in GREYS]),
    "grey and alpha": (encoded(quarters([(g, 255) for g in GREYS])), [(g, g, g) for g in GREYS]),
    "16 bits": (
        encoded(quarters(GREYS).astype(np.uint16) * 257),
        [(g, g, g) for g in GREYS],
    ),
    "palette": (encoded(quarters((0, 1, 2, 3)), palette=PALETTE), COLOURS),
    "alpha": (encoded(quarters([(*c, 255) for c in COLOURS])), COLOURS),
    "JPEG": (encoded(quarters(COLOURS), "JPEG"), COLOURS),
    "grey JPEG": (encoded(quarters(GREYS), "JPEG"), [(g, g, g) for g in GREYS]),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_every_kind_of_picture_is_drawn_in_its_colours(qgis_app, tmp_path, kind):
    data, colours = PICTURES[kind]
    scene = make_scene()

    colour_at = drawn(quicklook_raster(data, scene, tmp_path), scene)

    for corner, colour in zip(image_corners(TILTED), colours):
        found = colour_at(*towards(corner, (3.9, 43.59), 0.3))
        assert np.abs(np.subtract(found, (*colour, 255))).max() <= 4
    assert colour_at(3.765, 43.695)[3] == 0


def test_what_a_picture_leaves_transparent_stays_so(qgis_app, tmp_path):
    data = encoded(quarters([(255, 0, 0, 0), *((*c, 255) for c in COLOURS[1:])]))
    scene = make_scene()

    colour_at = drawn(quicklook_raster(data, scene, tmp_path), scene)

    upper_left, upper_right, *_ = image_corners(TILTED)
    assert colour_at(*towards(upper_left, (3.9, 43.59), 0.3))[3] == 0
    assert colour_at(*towards(upper_right, (3.9, 43.59), 0.3))[3] == 255


def test_the_folder_can_be_moved(qgis_app, tmp_path):
    scene = make_scene()
    path = quicklook_raster(picture(), scene, tmp_path / "here")
    shutil.move(tmp_path / "here", tmp_path / "there")

    colour_at = drawn(tmp_path / "there" / path.name, scene)

    assert str(tmp_path) not in (tmp_path / "there" / path.name).read_text()
    assert colour_at(3.9, 43.6)[3] == 255


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>Sorry</html>",
        b'<VRTDataset rasterXSize="1" rasterYSize="1"/>',
        encoded(NOISE)[:100_000],
        encoded(NOISE, "JPEG")[:30_000],
    ],
    ids=["nothing", "HTML", "VRT", "half a PNG", "half a JPEG"],
)
def test_what_is_not_a_picture_is_said(tmp_path, data):
    with pytest.raises(UnexpectedReply, match="quicklook of"):
        quicklook_raster(data, make_scene(), tmp_path)

    assert not list(tmp_path.iterdir())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(cut=st.integers(0, 400), noise=st.binary(max_size=30))
def test_no_bytes_crash_it(tmp_path, cut, noise):
    data = picture()
    with contextlib.suppress(UnexpectedReply):
        quicklook_raster(data[:cut] + noise + data[cut + len(noise) :], make_scene(), tmp_path)


def test_a_newer_picture_takes_the_place_of_the_older(qgis_app, tmp_path):
    scene = make_scene()
    quicklook_raster(encoded(quarters(GREYS)), scene, tmp_path)

    colour_at = drawn(quicklook_raster(picture(), scene, tmp_path), scene)

    assert colour_at(*towards(image_corners(TILTED)[0], (3.9, 43.59), 0.3)) == (255, 0, 0, 255)


def test_the_name_of_a_scene_cannot_leave_the_folder(tmp_path):
    path = quicklook_raster(picture(), make_scene("../../etc/passwd"), tmp_path / "quicklooks")

    assert path.parent == tmp_path / "quicklooks"


def test_names_that_look_alike_on_a_disk_are_kept_apart(tmp_path):
    paths = {quicklook_raster(picture(), make_scene(name), tmp_path) for name in ("a/b", "a:b")}

    assert len(paths) == 2


def test_scenes_of_two_collections_are_kept_apart_though_they_are_called_the_same(tmp_path):
    scenes = [make_scene(collection=name) for name in ("ortho", "primary")]

    paths = {quicklook_raster(picture(), scene, tmp_path) for scene in scenes}

    assert len(paths) == 2


def test_a_layer_says_what_it_is_and_how_good(qgis_app, tmp_path):
    scene = make_scene(is_training=True)

    layer = quicklook_layer(quicklook_raster(picture(), scene, tmp_path), scene, "Look only.")

    assert layer.isValid()
    assert layer.name() == "TRAINING / FICTIF – PHR1A 2016-05-13 – quicklook"
    assert layer.metadata().rights() == [scene.rights]
    assert layer.metadata().abstract() == "Look only."


def test_a_layer_is_seen_on_the_day_it_was_taken(qgis_app, tmp_path):
    scene = make_scene()

    layer = quicklook_layer(quicklook_raster(picture(), scene, tmp_path), scene)

    def frame(day):
        texts = (f"2016-05-{day:02}T00:00:00Z", f"2016-05-{day + 1:02}T00:00:00Z")
        first, last = (QDateTime.fromString(text, Qt.DateFormat.ISODate) for text in texts)
        return QgsDateTimeRange(first, last, True, False)

    times = layer.temporalProperties()
    assert times.isActive()
    assert [times.isVisibleInTemporalRange(frame(day)) for day in (12, 13, 14)] == [
        False,
        True,
        False,
    ]


def test_a_file_that_qgis_does_not_open_is_said(qgis_app, tmp_path):
    with pytest.raises(UnexpectedReply, match="quicklook of"):
        quicklook_layer(tmp_path / "gone.vrt", make_scene())

"""A made-up country that looks the same from every pass and at every resolution.

Values are counts of a 12-bit instrument, bands in the order blue, green, red, near infrared.
"""

from __future__ import annotations

import math
from typing import Tuple

import numpy as np

from .land import Coast
from .noise import hashed, rough_noise, smooth_noise

BRIGHTEST = 4095
_EARTH_M = 6378137.0

Colour = Tuple[float, float, float, float]
_DEEP: Colour = (330, 260, 150, 90)
_SHALLOW: Colour = (560, 620, 330, 120)
_SAND: Colour = (900, 1010, 1060, 1300)
_FOREST: Colour = (300, 395, 265, 1250)
_CITY: Colour = (760, 760, 780, 900)
_ROOF: Colour = (620, 640, 900, 1000)
_ROAD: Colour = (690, 700, 710, 780)
_RIVER: Colour = (360, 340, 220, 140)
_CROPS: Tuple[Colour, ...] = (
    (310, 455, 300, 1700),  # meadow
    (330, 490, 335, 1850),  # maize
    (500, 690, 710, 1350),  # ripe wheat
    (480, 570, 630, 980),  # bare soil
    (400, 520, 470, 1180),  # vineyard
    (410, 700, 540, 1600),  # rape
)


def ground(
    longitude: np.ndarray, latitude: np.ndarray, day_of_year: int, coast: Coast
) -> np.ndarray:
    """What the instrument counts over each place under a clear sky.

    Args:
        longitude, latitude: ``(h, w)`` degrees.

    Returns:
        ``(4, h, w)`` float32.
    """
    x, y = _mercator(longitude, latitude)
    inland = coast.at(longitude, latitude) + 0.22 * (rough_noise(x / 2600, y / 2600, 3, 5) - 0.5)
    relief = rough_noise(x / 14000, y / 14000, 11, 4)
    values = _countryside(x, y, relief, day_of_year, float(np.mean(latitude)))
    _put(values, _RIVER, _river(x, y, relief))
    _put_towns(values, x, y)
    shade = 1 + 5.0 * (relief - rough_noise((x + 220) / 14000, (y - 220) / 14000, 11, 4))
    values *= np.clip(shade, 0.72, 1.3)
    _put(values, _SAND, np.clip((0.56 - inland) * 45, 0, 1))
    _put_sea(values, x, y, inland)
    grain = 1 + 0.10 * (smooth_noise(x / 17, y / 17, 71) - 0.5)
    return np.clip(values * grain, 1, BRIGHTEST).astype(np.float32)


def clouds(column: np.ndarray, row: np.ndarray, seed: int, share: float) -> np.ndarray:
    """Opacity of the clouds, 0 to 1, whose mean over the image is about ``share``.

    Args:
        column, row: place in the image, 0 to 1 across its width and its height.
    """
    if share <= 0.004:
        return np.zeros(column.shape, np.float32)
    everywhere = np.linspace(0, 1, 96)
    across, down = np.meshgrid(everywhere, everywhere)
    sample = _cloud_field(across, down, seed)
    threshold = float(np.quantile(sample, 1 - min(share, 1.0)))
    if share >= 0.996:
        threshold = float(sample.min()) - 0.1
    return np.clip((_cloud_field(column, row, seed) - threshold) / 0.09 + 0.5, 0, 1)


def _cloud_field(column: np.ndarray, row: np.ndarray, seed: int) -> np.ndarray:
    return rough_noise(column * 5 + seed % 89, row * 5 + seed % 97, seed, 6)


def _mercator(longitude: np.ndarray, latitude: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    x = np.radians(longitude) * _EARTH_M
    y = np.arctanh(np.sin(np.radians(latitude))) * _EARTH_M
    return x, y


def _countryside(
    x: np.ndarray, y: np.ndarray, relief: np.ndarray, day_of_year: int, latitude: float
) -> np.ndarray:
    """Fields in the plains, forest on the slopes."""
    bend_x = 900 * rough_noise(x / 5000, y / 5000, 21, 2)
    bend_y = 900 * rough_noise(x / 5000, y / 5000, 22, 2)
    turn = 0.5 + 0.9 * math.sin(latitude)
    along = (x + bend_x) * math.cos(turn) + (y + bend_y) * math.sin(turn)
    across = (y + bend_y) * math.cos(turn) - (x + bend_x) * math.sin(turn)
    strip = np.floor(across / 260)
    plot = np.floor(along / (180 + 260 * hashed(strip, strip, 31)) + 7 * hashed(strip, strip, 32))
    crop = hashed(plot, strip, 33)
    shade = 0.85 + 0.3 * hashed(plot, strip, 34)
    values = np.empty((4, *x.shape), np.float32)
    green = _greenness(day_of_year, latitude)
    kinds = np.minimum((crop * len(_CROPS)).astype(np.int8), len(_CROPS) - 1)
    palette = np.array([_in_season(colour, green) for colour in _CROPS], np.float32)
    for band in range(4):
        values[band] = palette[kinds, band] * shade
    wood = rough_noise(x / 3300, y / 3300, 41, 4) + 0.55 * (relief - 0.5)
    trees = np.clip((wood - 0.56) * 26, 0, 1)
    _put(values, _in_season(_FOREST, 0.5 + green / 2), trees)
    values *= 1 - 0.22 * trees * smooth_noise(x / 40, y / 40, 42)
    return values


def _in_season(colour: Colour, green: float) -> Colour:
    """Dry vegetation is redder, and reflects less in the near infrared."""
    blue, mid, red, infrared = colour
    dry = 1 - green
    return (
        blue * (1 + 0.2 * dry),
        mid * (1 + 0.12 * dry),
        red * (1 + 0.5 * dry),
        infrared * (1 - 0.3 * dry),
    )


def _greenness(day_of_year: int, latitude: float) -> float:
    if abs(latitude) < 20:
        return 0.95
    midsummer = 150 if latitude > 0 else 332
    return 0.55 + 0.45 * math.cos(2 * math.pi * (day_of_year - midsummer) / 365)


def _river(x: np.ndarray, y: np.ndarray, relief: np.ndarray) -> np.ndarray:
    course = np.abs(rough_noise(x / 16000, y / 16000, 51, 4) - 0.5)
    width = 0.0022 + 0.004 * np.clip(0.55 - relief, 0, 1)
    return np.clip((width - course) * 900, 0, 1)


def _put_towns(values: np.ndarray, x: np.ndarray, y: np.ndarray) -> None:
    """Towns in some cells of a 7 km lattice, with streets, roofs, and roads between them."""
    cell_x, cell_y = np.floor(x / 7000), np.floor(y / 7000)
    centre_x = (cell_x + 0.25 + 0.5 * hashed(cell_x, cell_y, 61)) * 7000
    centre_y = (cell_y + 0.25 + 0.5 * hashed(cell_x, cell_y, 62)) * 7000
    size = 350 + 2100 * hashed(cell_x, cell_y, 63) ** 3
    far = np.hypot(x - centre_x, y - centre_y) / size
    ragged = far + 0.9 * (rough_noise(x / 500, y / 500, 64, 3) - 0.5)
    for offset, spacing in ((0.0, 7000.0), (3100.0, 7000.0)):
        bend = 1500 * (rough_noise(x / 9000, y / 9000, 65, 2) - 0.5)
        line = np.minimum(
            np.abs((x + bend + offset) % spacing - spacing / 2),
            np.abs((y + bend + offset) % spacing - spacing / 2),
        )
        _put(values, _ROAD, np.clip((11 - line) / 6, 0, 1))
    built = np.clip((1 - ragged) * 3, 0, 1)
    roofs = hashed(np.floor(x / 24), np.floor(y / 24), 66)
    _put(values, _CITY, built * (0.45 + 0.3 * roofs))
    _put(values, _ROOF, built * (roofs > 0.62) * 0.8)
    street = np.minimum(np.abs(x % 130 - 65), np.abs(y % 170 - 85))
    _put(values, _ROAD, built * np.clip((8 - street) / 5, 0, 1))


def _put_sea(values: np.ndarray, x: np.ndarray, y: np.ndarray, inland: np.ndarray) -> None:
    water = np.clip((0.5 - inland) * 90, 0, 1)
    if not water.any():
        return
    depth = np.clip((0.5 - inland) * 3.2, 0, 1) ** 0.7
    waves = 1 + 0.12 * (smooth_noise(x / 90, y / 45, 81) - 0.5)
    for band in range(4):
        sea = (_SHALLOW[band] * (1 - depth) + _DEEP[band] * depth) * waves
        values[band] += (sea - values[band]) * water


def _put(values: np.ndarray, colour: Colour, opacity: np.ndarray) -> None:
    """Lay a colour over the values where it is opaque."""
    for band in range(4):
        values[band] += (np.float32(colour[band]) - values[band]) * opacity

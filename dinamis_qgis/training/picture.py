"""Draws what a scene shows, on any grid."""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

import numpy as np

from .land import Coast
from .landscape import BRIGHTEST, clouds, ground
from .scene import TrainingScene

_CLOUD = (3300.0, 3250.0, 3200.0, 3350.0)
_BLOCK_ROWS = 96
"""Rows drawn at once: short enough that no single numpy call keeps the GUI waiting."""


class ScenePainter:
    """Draws one scene, block of rows by block of rows."""

    def __init__(self, scene: TrainingScene, world_map: Path) -> None:
        self._scene = scene
        self._day = scene.acquired.timetuple().tm_yday
        self._coast = Coast(world_map, scene.bounds)
        self._light = 0.55 + 0.45 * np.sin(np.radians(max(scene.sun_elevation_deg, 15.0)))

    def image(self, width: int, height: int) -> np.ndarray:
        """Draw the image as the satellite saw it: ``(4, height, width)`` counts."""
        values = np.empty((4, height, width), np.uint16)
        columns = (np.arange(width) + 0.5) / width
        for first in range(0, height, _BLOCK_ROWS):
            rows = (np.arange(first, min(first + _BLOCK_ROWS, height)) + 0.5) / height
            column, row = np.meshgrid(columns, rows)
            longitude, latitude = self.place(column, row)
            values[:, first : first + len(rows)] = self.block(longitude, latitude, column, row)
        return values

    def block(
        self, longitude: np.ndarray, latitude: np.ndarray, column: np.ndarray, row: np.ndarray
    ) -> np.ndarray:
        """Draw some places; outside the image (column or row not in 0 to 1) it is 0."""
        values = ground(longitude, latitude, self._day, self._coast) * np.float32(self._light)
        share = (self._scene.cloud_percent or 0.0) / 100
        if share:
            shadow = clouds(column + 0.012, row + 0.02, self._scene.seed, share)
            values *= 1 - 0.45 * shadow
            opacity = clouds(column, row, self._scene.seed, share)
            for band in range(4):
                values[band] += (_CLOUD[band] - values[band]) * opacity * 0.94
        values = np.clip(values, 1, BRIGHTEST)
        outside = (column < 0) | (column > 1) | (row < 0) | (row > 1)
        values[:, outside] = 0
        return values.astype(np.uint16)

    def place(self, column: np.ndarray, row: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Where a point of the image is on the ground, bilinear between the corners."""
        upper_left, upper_right, lower_right, lower_left = self._scene.corners
        places = []
        for axis in (0, 1):
            top = upper_left[axis] + (upper_right[axis] - upper_left[axis]) * column
            bottom = lower_left[axis] + (lower_right[axis] - lower_left[axis]) * column
            places.append(top + (bottom - top) * row)
        return places[0], places[1]

    def point(self, longitude: np.ndarray, latitude: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Which column and row of the image, 0 to 1, a place is at (corners in parallelogram)."""
        upper_left, upper_right, _, lower_left = self._scene.corners
        right = np.subtract(upper_right, upper_left)
        down = np.subtract(lower_left, upper_left)
        determinant = right[0] * down[1] - right[1] * down[0]
        east, north = longitude - upper_left[0], latitude - upper_left[1]
        column = (east * down[1] - north * down[0]) / determinant
        row = (north * right[0] - east * right[1]) / determinant
        return column, row

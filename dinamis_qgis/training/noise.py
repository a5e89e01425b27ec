"""Deterministic noise over the plane: the same place always looks the same."""

from __future__ import annotations

from typing import Callable

import numpy as np

_LARGEST_LATTICE = 4_000_000


def hashed(x: np.ndarray, y: np.ndarray, seed: int) -> np.ndarray:
    """A number from 0 to 1 for each pair of integers (after Wang's integer hash)."""
    value = x.astype(np.uint32) * np.uint32(374761393) + y.astype(np.uint32) * np.uint32(668265263)
    value += np.uint32((seed * 2246822519) & 0xFFFFFFFF)
    value = (value ^ (value >> np.uint32(13))) * np.uint32(1274126177)
    value = (value ^ (value >> np.uint32(16))) * np.uint32(2246822519)
    value ^= value >> np.uint32(13)
    return (value & np.uint32(0xFFFFFF)).astype(np.float32) / np.float32(0xFFFFFF)


def smooth_noise(x: np.ndarray, y: np.ndarray, seed: int) -> np.ndarray:
    """Value noise of wavelength 1, from 0 to 1."""
    first_column, first_row = int(np.floor(x.min())), int(np.floor(y.min()))
    from_left = (x - first_column).astype(np.float32)
    from_top = (y - first_row).astype(np.float32)
    column, row = from_left.astype(np.int32), from_top.astype(np.int32)
    right, down = _eased(from_left - column), _eased(from_top - row)
    columns, rows = int(column.max()) + 2, int(row.max()) + 2
    if columns * rows > min(_LARGEST_LATTICE, 2 * x.size):
        return _between(
            lambda c, r: hashed(column + (first_column + c), row + (first_row + r), seed),
            right,
            down,
        )
    at_row, at_column = np.mgrid[
        first_row : first_row + rows, first_column : first_column + columns
    ]
    lattice = hashed(at_column, at_row, seed).ravel()
    place = row * np.int32(columns) + column
    return _between(lambda c, r: lattice.take(place + (r * columns + c)), right, down)


def rough_noise(x: np.ndarray, y: np.ndarray, seed: int, octaves: int) -> np.ndarray:
    """Octaves of smooth noise, each twice as fine and half as strong; about 0 to 1.

    Where even the finest octave is wide in pixels, it is computed on every fourth pixel only.
    """
    step = 4 if _pixels_a_wave(x, y) > 10 * 2 ** (octaves - 1) else 1
    if step == 1:
        return _octaves(x, y, seed, octaves)
    rows, columns = x.shape
    down, across = _nodes(rows, step), _nodes(columns, step)
    coarse = _octaves(x[np.ix_(down, across)], y[np.ix_(down, across)], seed, octaves)
    return _refined(_refined(coarse, down, rows).T, across, columns).T


def _octaves(x: np.ndarray, y: np.ndarray, seed: int, octaves: int) -> np.ndarray:
    total = np.zeros(x.shape, np.float32)
    weight, whole, scale = 1.0, 0.0, 1.0
    for octave in range(octaves):
        total += np.float32(weight) * smooth_noise(x * scale, y * scale, seed + 101 * octave)
        whole += weight
        weight, scale = weight / 2, scale * 2
    return total / np.float32(whole)


def _between(
    corner: Callable[[int, int], np.ndarray], right: np.ndarray, down: np.ndarray
) -> np.ndarray:
    """Interpolate between the four corners of each cell."""
    top = corner(0, 0)
    top += (corner(1, 0) - top) * right
    bottom = corner(0, 1)
    bottom += (corner(1, 1) - bottom) * right
    bottom -= top
    bottom *= down
    top += bottom
    return top


def _eased(share: np.ndarray) -> np.ndarray:
    return share * share * (3 - 2 * share)


def _pixels_a_wave(x: np.ndarray, y: np.ndarray) -> float:
    """How many pixels a wavelength of 1 takes, in the direction where it takes fewest."""
    if x.ndim != 2 or min(x.shape) < 8:
        return 0.0
    steps = (x[0, 1] - x[0, 0], y[0, 1] - y[0, 0], x[1, 0] - x[0, 0], y[1, 0] - y[0, 0])
    return 1 / max(abs(float(step)) for step in steps)


def _nodes(count: int, step: int) -> np.ndarray:
    return np.append(np.arange(0, count - 1, step), count - 1)


def _refined(values: np.ndarray, nodes: np.ndarray, count: int) -> np.ndarray:
    """Interpolate rows known at ``nodes`` to all of ``count`` rows."""
    place = np.arange(count)
    cell = np.minimum(np.searchsorted(nodes, place, side="right") - 1, len(nodes) - 2)
    share = (place - nodes[cell]) / (nodes[cell + 1] - nodes[cell])
    upper = values[cell]
    return upper + (values[cell + 1] - upper) * share.astype(np.float32)[:, None]

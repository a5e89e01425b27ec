"""Makes deliveries: a ZIP with a DIMAP v2 product, drawn on demand."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import List, Optional, Tuple

import numpy as np
from osgeo import gdal, osr

from .dimap import image_metadata, volume
from .dimap_component import Component
from .grid import MOST_PIXELS, GridPlaces, OrthoGrid
from .lettering import lettered
from .picture import ScenePainter
from .rpc import rpc_metadata
from .scene import TrainingScene

_COMPONENTS = {
    "pansharpened": ("PMS",),
    "bundle": ("P", "MS"),
    "panchromatic": ("P",),
    "multispectral": ("MS",),
}
_TILES = 2
_BLOCK_ROWS = 96
_PANCHROMATIC = np.array((0.22, 0.28, 0.30, 0.20), np.float32)
"""Shares of blue, green, red and near infrared in the panchromatic band."""

_FILE_ORDER = (2, 1, 0, 3)
"""Image files hold red, green, blue, near infrared; the landscape starts at blue."""

_LICENCE = """TRAINING / FICTIF

This product was drawn by the training service of the DINAMIS plugin for QGIS. It shows no real
place, and no satellite took it. Free of any right; never to be passed off as an image.

Ce produit a été dessiné par le service de formation de l'extension DINAMIS pour QGIS. Il ne
montre aucun lieu réel et aucun satellite ne l'a pris.
"""

Block = Tuple[int, np.ndarray]


def make_delivery(scene: TrainingScene, target: Path, world_map: Path) -> Path:
    """Write the product of a scene into the ZIP ``target``; complete or not at all.

    Its level and spectral mode are the scene's.
    """
    work = target.with_name(target.name + ".making")
    shutil.rmtree(work, ignore_errors=True)
    product = work / f"{scene.id}_TRAINING"
    product.mkdir(parents=True)
    try:
        _Delivery(scene, product, world_map).write()
        part = target.with_name(target.name + ".part")
        _zip(work, part)
        os.replace(part, target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return target


@dataclass
class _Delivery:
    """One product being written into a folder."""

    scene: TrainingScene
    folder: Path
    world_map: Path

    def write(self) -> None:
        painter = ScenePainter(self.scene, self.world_map)
        components: List[Component] = []
        for serial, kind in enumerate(_COMPONENTS[self.scene.spectral], 1):
            components.append(self._component(kind, serial, painter))
        prefix = "PHR" if self.scene.constellation == "pleiades" else "SPOT"
        (self.folder / f"VOL_{prefix}.XML").write_bytes(volume(components))
        (self.folder / "LICENSE.TXT").write_text(_LICENCE, encoding="utf-8")

    def _component(self, spectral: str, serial: int, painter: ScenePainter) -> Component:
        part = self._layout(spectral, serial)
        home = self.folder / part.folder
        (home / "MASKS").mkdir(parents=True)
        self._write_tiles(part, home, painter)
        (home / f"DIM_{part.stem}.XML").write_bytes(image_metadata(part))
        if part.grid is None:
            (home / f"RPC_{part.stem}.XML").write_bytes(rpc_metadata(part))
        (home / "MASKS" / f"CLD_{part.stem}_MSK.GML").write_bytes(_cloud_mask(self.scene))
        return part

    def _layout(self, spectral: str, serial: int) -> Component:
        coarser = spectral == "MS"
        if self.scene.level == "ortho":
            grid: Optional[OrthoGrid] = OrthoGrid.around(self.scene)
            assert grid is not None
            grid = grid.coarser() if coarser else grid
            columns, rows, spacing = grid.columns, grid.rows, grid.spacing
        else:
            grid = None
            columns, rows, spacing = _sensor_size(self.scene)
            if coarser:
                columns, rows, spacing = columns // 4, rows // 4, spacing * 4
        part = Component(
            self.scene, spectral, serial, columns, rows, spacing, (), columns // 2, rows // 2, grid
        )
        names = tuple(
            (row, column, f"IMG_{part.stem}_R{row}C{column}.TIF")
            for row in range(1, _TILES + 1)
            for column in range(1, _TILES + 1)
        )
        return replace(part, tiles=names)

    def _write_tiles(self, part: Component, home: Path, painter: ScenePainter) -> None:
        tiles = {
            (row, column): _new_tile(part, home / name, row, column)
            for row, column, name in part.tiles
        }
        for first, values in _marked(part, _blocks(part, painter)):
            for row in range(1, _TILES + 1):
                top = (row - 1) * part.tile_rows
                start, stop = max(first, top), min(first + values.shape[1], top + part.tile_rows)
                for column in range(1, _TILES + 1) if start < stop else ():
                    left = (column - 1) * part.tile_columns
                    piece = values[:, start - first : stop - first, left : left + part.tile_columns]
                    tiles[row, column].WriteArray(np.ascontiguousarray(piece), 0, start - top)
        for tile in tiles.values():
            tile.FlushCache()


def _sensor_size(scene: TrainingScene) -> Tuple[int, int, float]:
    """Columns, rows and spacing in metres of an image along its track."""
    upper_left, upper_right, _, lower_left = scene.corners
    middle = np.radians((upper_left[1] + lower_left[1]) / 2)
    scale = np.array((111_320 * np.cos(middle), 110_570))
    across = float(np.hypot(*(np.subtract(upper_right, upper_left) * scale)))
    along = float(np.hypot(*(np.subtract(lower_left, upper_left) * scale)))
    spacing = max(scene.native_m, max(across, along) / MOST_PIXELS)
    return max(8, round(across / spacing / 8) * 8), max(8, round(along / spacing / 8) * 8), spacing


def _blocks(part: Component, painter: ScenePainter) -> Iterator[Block]:
    """The image from top to bottom, as its first row and ``(bands, rows, columns)`` counts."""
    places: Optional[GridPlaces] = part.grid.places() if part.grid else None
    columns = (np.arange(part.columns) + 0.5) / part.columns
    for first in range(0, part.rows, _BLOCK_ROWS):
        count = min(_BLOCK_ROWS, part.rows - first)
        if places is None:
            rows = (np.arange(first, first + count) + 0.5) / part.rows
            column, row = np.meshgrid(columns, rows)
            longitude, latitude = painter.place(column, row)
        else:
            longitude, latitude = places.rows(first, count)
            column, row = painter.point(longitude, latitude)
        values = painter.block(longitude, latitude, column, row)
        if part.spectral == "P":
            values = np.tensordot(_PANCHROMATIC, values, 1).round().astype(np.uint16)[None]
        else:
            values = values[list(_FILE_ORDER)]
        yield first, values


def _marked(part: Component, blocks: Iterator[Block]) -> Iterator[Block]:
    """Write TRAINING / FICTIF across the middle of the image's top."""
    text = lettered(size=max(1, part.columns // 400))
    height, width = text.shape
    top, left = part.rows // 7, (part.columns - width) // 2
    for first, values in blocks:
        start, stop = max(first, top), min(first + values.shape[1], top + height)
        if start < stop and left >= 0:
            piece = values[:, start - first : stop - first, left : left + width]
            piece //= 3  # readable over clouds too
            piece[:, text[start - top : stop - top]] = 4000
        yield first, values


def _new_tile(part: Component, path: Path, row: int, column: int) -> gdal.Dataset:
    tile = gdal.GetDriverByName("GTiff").Create(
        str(path),
        part.tile_columns,
        part.tile_rows,
        len(part.bands),
        gdal.GDT_UInt16,
        options=[
            "COMPRESS=DEFLATE",
            "ZLEVEL=1",
            "PREDICTOR=2",
            "TILED=YES",
            "PHOTOMETRIC=MINISBLACK",
        ],
    )
    if part.grid is not None:
        west = part.grid.west + (column - 1) * part.tile_columns * part.grid.spacing
        north = part.grid.north - (row - 1) * part.tile_rows * part.grid.spacing
        tile.SetGeoTransform((west, part.grid.spacing, 0, north, 0, -part.grid.spacing))
        system = osr.SpatialReference()
        system.ImportFromEPSG(part.grid.epsg)
        tile.SetProjection(system.ExportToWkt())
    return tile


def _cloud_mask(scene: TrainingScene) -> bytes:
    """An empty mask, as many deliveries have: the clouds are drawn, not outlined."""
    name = f"TRAINING / FICTIF {scene.id}"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<hma:Mask xmlns:gml="http://www.opengis.net/gml" xmlns:hma="http://earth.esa.int/hma">\n'
        f"  <gml:name>{name}</gml:name>\n</hma:Mask>\n"
    ).encode()


def _zip(folder: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder).as_posix())

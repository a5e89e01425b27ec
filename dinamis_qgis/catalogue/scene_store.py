"""The scenes seen so far, in a GeoPackage that QGIS shows as it is."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Callable, Dict, NamedTuple, Optional, Tuple

from osgeo import gdal, ogr, osr

from ..domain.errors import CatalogueError
from ..domain.scene import Scene

TABLE = "scenes"


class _Field(NamedTuple):
    name: str
    type: int
    value: Callable[[Scene], Any]


_FIELDS: Tuple[_Field, ...] = (
    _Field("id", ogr.OFTString, lambda scene: scene.id),
    _Field("collection", ogr.OFTString, lambda scene: scene.collection),
    _Field("mission", ogr.OFTString, lambda scene: scene.mission),
    _Field("platform", ogr.OFTString, lambda scene: scene.platform),
    _Field("acquired", ogr.OFTDateTime, lambda scene: scene.acquired.isoformat()),
    _Field("availability", ogr.OFTString, lambda scene: scene.availability.name.lower()),
    _Field("cloud_percent", ogr.OFTReal, lambda scene: scene.cloud_percent),
    _Field("incidence_deg", ogr.OFTReal, lambda scene: scene.incidence_deg),
    _Field("off_nadir_deg", ogr.OFTReal, lambda scene: scene.off_nadir_deg),
    _Field("sun_elevation_deg", ogr.OFTReal, lambda scene: scene.sun_elevation_deg),
    _Field("resolution_m", ogr.OFTReal, lambda scene: scene.resolution_m),
    _Field("processing_level", ogr.OFTString, lambda scene: scene.processing_level),
    _Field("spectral_mode", ogr.OFTString, lambda scene: scene.spectral_mode),
    _Field("acquisition_mode", ogr.OFTString, lambda scene: scene.acquisition_mode),
    _Field("coverage", ogr.OFTString, lambda scene: scene.coverage),
    _Field("rights", ogr.OFTString, lambda scene: scene.rights),
    _Field("is_training", ogr.OFTInteger, lambda scene: int(scene.is_training)),
)


class SceneStore:
    """One GeoPackage of scenes; its table is ``scenes``, in longitude/latitude.

    Safe in any thread: writes of one store wait for one another, so share it. Rows are written
    through OGR, because the triggers of the R-tree call functions that plain ``sqlite3`` lacks.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()

    def keep(self, scenes: Sequence[Scene]) -> None:
        """Add scenes, or bring those already kept up to date; all of them or none.

        Raises:
            CatalogueError: another program holds the file, it is damaged, or the disk is full.
        """
        with self._lock:
            dataset = self._open()
            layer = dataset.GetLayerByName(TABLE)
            rows = self._rows_of(scenes)
            dataset.StartTransaction()
            for scene in scenes:
                if _write(layer, scene, rows.get((scene.collection, scene.id))) != ogr.OGRERR_NONE:
                    reason = gdal.GetLastErrorMsg()
                    dataset.RollbackTransaction()
                    raise CatalogueError(f"{self.path.name}: {reason}")
            if dataset.CommitTransaction() != ogr.OGRERR_NONE:
                raise CatalogueError(f"{self.path.name}: {gdal.GetLastErrorMsg()}")
            dataset.FlushCache()

    def prepare(self) -> None:
        """Make the file with an empty table when there is none yet."""
        with self._lock:
            self._open()

    def _open(self) -> gdal.Dataset:
        if self.path.exists():
            dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            if dataset is None:
                raise CatalogueError(f"{self.path.name}: {gdal.GetLastErrorMsg()}")
            return dataset
        self.path.parent.mkdir(parents=True, exist_ok=True)
        dataset = gdal.GetDriverByName("GPKG").Create(str(self.path), 0, 0, 0, gdal.GDT_Unknown)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(4326)
        layer = dataset.CreateLayer(TABLE, reference, ogr.wkbMultiPolygon)
        for field in _FIELDS:
            layer.CreateField(ogr.FieldDefn(field.name, field.type))
        dataset.ExecuteSQL(f"CREATE UNIQUE INDEX scene_key ON {TABLE} (collection, id)")
        dataset.FlushCache()
        return dataset

    def _rows_of(self, scenes: Sequence[Scene]) -> Dict[Tuple[str, str], int]:
        wanted = json.dumps([scene.id for scene in scenes])
        with closing(sqlite3.connect(self.path)) as connection:
            found = connection.execute(
                f"SELECT collection, id, fid FROM {TABLE} "  # noqa: S608 - a constant
                "WHERE id IN (SELECT value FROM json_each(?))",
                (wanted,),
            )
            return {(collection, identifier): fid for collection, identifier, fid in found}


def _write(layer: ogr.Layer, scene: Scene, row: Optional[int]) -> int:
    """Add or replace a row; returns OGR's error code."""
    feature = ogr.Feature(layer.GetLayerDefn())
    for field in _FIELDS:
        value = field.value(scene)
        if value is None:
            feature.SetFieldNull(field.name)
        else:
            feature.SetField(field.name, value)
    outline = ogr.CreateGeometryFromJson(json.dumps(scene.footprint))
    outline.FlattenTo2D()
    feature.SetGeometry(ogr.ForceToMultiPolygon(outline))
    if row is None:
        return int(layer.CreateFeature(feature))
    feature.SetFID(row)
    return int(layer.SetFeature(feature))

"""Gives a raster layer another file, and nothing else: its name, place, id and style stay."""

from __future__ import annotations

from typing import Iterable, List, NamedTuple, Tuple

from qgis.core import QgsProject, QgsRasterDataProvider, QgsRasterLayer, QgsRasterRange


class _NoData(NamedTuple):
    """What is left out of one band."""

    is_source_ignored: bool
    """What the file declares, though it declares something."""

    ranges: List[QgsRasterRange]


def use_source(layer: QgsRasterLayer, path: str) -> None:
    """Have a layer read a file that is like the one before; the project is no more changed."""
    project = layer.project() or QgsProject.instance()
    was_changed, crs, left_out = project.isDirty(), layer.crs(), _left_out(layer.dataProvider())
    layer.setDataSource(path, layer.name(), "gdal", False)
    if crs.isValid():  # that of the file came in its place
        layer.setCrs(crs)
    _leave_out(layer.dataProvider(), left_out)
    layer.triggerRepaint()
    project.setDirty(was_changed)


def leave_out_nodata(layer: QgsRasterLayer, bands: Iterable[int]) -> None:
    """Have nodata left out again, where a project says that its file has none."""
    for band in bands:
        layer.dataProvider().setUseSourceNoDataValue(band, True)


def _left_out(provider: QgsRasterDataProvider) -> Tuple[_NoData, ...]:
    return tuple(
        _NoData(
            provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band),
            provider.userNoDataValues(band),
        )
        for band in range(1, provider.bandCount() + 1)
    )


def _leave_out(provider: QgsRasterDataProvider, left_out: Tuple[_NoData, ...]) -> None:
    for band, nodata in enumerate(left_out[: provider.bandCount()], 1):
        if nodata.is_source_ignored:
            provider.setUseSourceNoDataValue(band, False)
        if nodata.ranges:
            provider.setUserNoDataValue(band, nodata.ranges)

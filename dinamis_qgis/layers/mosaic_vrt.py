"""Writes the virtual rasters of a mosaic: one warped and cut an image, and one over all."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import List, NamedTuple, Optional, Sequence, Tuple

from osgeo import gdal
from shapely.geometry.base import BaseGeometry

from ..domain.errors import ProductIncomplete
from .mosaic_grid import Grid, ImagePlace, reference, system_of

Bounds = Tuple[float, float, float, float]

_WARP_MB = 64
_STEPS_A_SIDE = 64
_SMALLEST_SIDE = 256


class Piece(NamedTuple):
    """An image, as it takes part in a mosaic."""

    raster: gdal.Dataset
    place: ImagePlace
    outline: BaseGeometry
    """Where it shows, on the map of the mosaic."""

    bands: Tuple[int, ...]
    """Those it gives, from 1, in the order of the mosaic."""

    nodata: Optional[float]
    options: Tuple[str, ...] = ()
    """Of GDAL's transformer."""


class MosaicBands(NamedTuple):
    """What all images of a mosaic have in common."""

    names: Tuple[str, ...]
    kind: str
    """GDAL's name of the type of their pixels."""

    nodata: float


class Warped(NamedTuple):
    """A warped image, with a mask."""

    name: str
    bounds: Bounds


def write_piece(piece: Piece, grid: Grid, folder: Path, stem: str) -> Warped:
    """A virtual raster of one image on the grid, transparent outside its outline.

    Transparency is a mask of its own: a dark pixel may be 0 in one band, and still hides what
    is below it.

    Raises:
        ProductIncomplete: GDAL cannot.
    """
    bounds = grid.snapped(piece.outline.bounds)
    chosen = _write_bands(piece, folder / f"{stem}_bands.vrt")
    warped = folder / f"{stem}_warped.vrt"
    options = gdal.WarpOptions(
        format="VRT",
        dstSRS=grid.crs,
        outputBounds=bounds,
        xRes=grid.resolution,
        yRes=grid.resolution,
        resampleAlg=_resampling(piece.raster, grid),
        srcNodata=" ".join([f"{piece.nodata:.17g}"] * len(piece.bands))
        if piece.nodata is not None
        else None,
        dstAlpha=True,
        warpMemoryLimit=_WARP_MB,
        warpOptions=["UNIFIED_SRC_NODATA=YES", f"CUTLINE={_cut_line(piece, grid)}"],
        transformerOptions=list(piece.options),
    )
    made = gdal.Warp(str(warped), str(chosen), options=options)
    _require(made, warped)
    # GDAL takes a fifth band for transparency only when it is told.
    masked = folder / f"{stem}.vrt"
    count = len(piece.bands)
    only = {"format": "VRT", "bandList": list(range(1, count + 1)), "maskBand": count + 1}
    _require(gdal.Translate(str(masked), made, **only), masked)
    return Warped(masked.name, bounds)


def _write_bands(piece: Piece, target: Path) -> Path:
    """The bands of an image that take part, with overviews.

    The warper works on those where it can: without any, all pixels would be warped to show a
    mosaic on a screen.
    """
    only = {"format": "VRT", "bandList": list(piece.bands), "noData": "none"}
    _require(gdal.Translate(str(target), piece.raster, **only), target)
    if not piece.raster.GetRasterBand(1).GetOverviewCount():
        text = target.read_text(encoding="utf-8")
        listed = " ".join(map(str, _factors(piece.raster)))
        entry = f'<OverviewList resampling="nearest">{listed}</OverviewList>'
        target.write_text(text.replace("</VRTDataset>", f"{entry}</VRTDataset>"), encoding="utf-8")
    return target


def _factors(raster: gdal.Dataset) -> List[int]:
    """Powers of two, down to what a small window shows at once."""
    side = max(raster.RasterXSize, raster.RasterYSize)
    return [2**power for power in range(1, 20) if side >= _SMALLEST_SIDE * 2 ** (power - 1)]


def write_mosaic(pieces: Sequence[Warped], grid: Grid, common: MosaicBands, to: Path) -> None:
    """A virtual raster over warped images beside it, the first one on top."""
    west, south, east, north = zip(*(piece.bounds for piece in pieces))
    whole = min(west), min(south), max(east), max(north)
    width, height = grid.size(whole)
    bands = []
    for number, name in enumerate(common.names, 1):
        sources = "".join(_source(piece, grid, whole, number) for piece in reversed(pieces))
        bands.append(
            f'<VRTRasterBand dataType="{common.kind}" band="{number}">'
            f"<Description>{escape(name)}</Description><NoDataValue>{common.nodata:.17g}</NoDataValue>"
            f"{sources}</VRTRasterBand>\n"
        )
    step = repr(grid.resolution)
    placed = f"{whole[0]!r}, {step}, 0.0, {whole[3]!r}, 0.0, -{step}"
    to.write_text(
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">\n'
        f'<SRS dataAxisToSRSAxisMapping="{_axes(grid)}">'
        f"{escape(reference(grid.crs).ExportToWkt())}</SRS>\n"
        f"<GeoTransform>{placed}</GeoTransform>\n{''.join(bands)}</VRTDataset>\n",
        encoding="utf-8",
    )


def _source(piece: Warped, grid: Grid, whole: Bounds, band: int) -> str:
    width, height = grid.size(piece.bounds)
    right = round((piece.bounds[0] - whole[0]) / grid.resolution)
    down = round((whole[3] - piece.bounds[3]) / grid.resolution)
    return (
        "<ComplexSource>"
        f'<SourceFilename relativeToVRT="1">{escape(piece.name)}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
        f'<DstRect xOff="{right}" yOff="{down}" xSize="{width}" ySize="{height}"/>'
        "<UseMaskBand>true</UseMaskBand></ComplexSource>"
    )


def _axes(grid: Grid) -> str:
    return ",".join(map(str, reference(grid.crs).GetDataAxisToSRSAxisMapping()))


def _cut_line(piece: Piece, grid: Grid) -> str:
    """The outline in pixels of the image, as the warper wants it."""
    west, south, east, north = piece.outline.bounds
    step = max(east - west, north - south, grid.resolution) / _STEPS_A_SIDE
    pixels = piece.place.to_pixels(piece.outline, step)
    return str((pixels if pixels.is_valid else pixels.buffer(0)).wkt)


def _resampling(raster: gdal.Dataset, grid: Grid) -> str:
    """None where the pixels lie on the grid already: the counts stay what was delivered."""
    if system_of(raster) != grid.crs:
        return "bilinear"
    west, width, skew_x, north, skew_y, height = raster.GetGeoTransform()
    offsets = [
        (value - start) / grid.resolution for value, start in zip((west, north), grid.origin)
    ]
    is_on_grid = (
        not skew_x
        and not skew_y
        and abs(width / grid.resolution - 1) < 1e-6
        and abs(height / grid.resolution + 1) < 1e-6
        and all(abs(offset - round(offset)) < 0.01 for offset in offsets)
    )
    return "near" if is_on_grid else "bilinear"


def _require(made: Optional[gdal.Dataset], path: Path) -> None:
    if made is None:
        raise ProductIncomplete(gdal.GetLastErrorMsg(), str(path))
    made.FlushCache()

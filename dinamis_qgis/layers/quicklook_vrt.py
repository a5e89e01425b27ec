"""The text of a VRT that places a picture without copying a pixel of it."""

from __future__ import annotations

from typing import List, Tuple
from xml.sax.saxutils import escape, quoteattr

from osgeo import gdal, osr

from ..domain.corners import Corner, Corners

_COLOURS = ("Red", "Green", "Blue")


def placing_vrt(
    picture: gdal.Dataset, name: str, corners: Corners, crs: osr.SpatialReference
) -> str:
    """A picture in red, green, blue and alpha with control points, for QGIS to warp as it draws.

    The alpha is the picture's own, or opaque; without one, QGIS draws black around a picture
    that is not upright.

    Args:
        name: of the picture's file, beside the VRT.
    """
    width, height = picture.RasterXSize, picture.RasterYSize
    bands = [
        _band(index, colour, _source(picture, name, index))
        for index, colour in enumerate((*_COLOURS, "Alpha"), 1)
    ]
    return "\n".join(
        (
            f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">',
            *_control_points(corners, width, height, crs),
            *bands,
            "</VRTDataset>\n",
        )
    )


def _control_points(
    corners: Corners, width: int, height: int, crs: osr.SpatialReference
) -> List[str]:
    """The corners, and the middles between them.

    GDAL fits a plane to four points, which misses the corners of a trapezium by hundreds of
    metres; from six on, its second order takes the bilinear map between them as it is.
    """
    axes = ",".join(map(str, crs.GetDataAxisToSRSAxisMapping()))
    head = f'<GCPList Projection={quoteattr(crs.ExportToWkt())} dataAxisToSRSAxisMapping="{axes}">'
    points = []
    for down in (0.0, 0.5, 1.0):
        for right in (0.0, 0.5, 1.0):
            x, y = _between(corners, right, down)
            points.append(
                f'<GCP Id="" Pixel="{right * width}" Line="{down * height}" X="{x!r}" Y="{y!r}"/>'
            )
    return [head, *points, "</GCPList>"]


def _between(corners: Corners, right: float, down: float) -> Corner:
    def mixed(axis: int) -> float:
        upper_left, upper_right, lower_right, lower_left = (corner[axis] for corner in corners)
        top = upper_left * (1 - right) + upper_right * right
        bottom = lower_left * (1 - right) + lower_right * right
        return top * (1 - down) + bottom * down

    return mixed(0), mixed(1)


def _source(picture: gdal.Dataset, name: str, index: int) -> str:
    """Where a band of the VRT takes its values."""
    file = f'<SourceFilename relativeToVRT="1">{escape(name)}</SourceFilename>'
    band, more = _read_as(picture, index)
    return f"<ComplexSource>{file}<SourceBand>{band}</SourceBand>{more}</ComplexSource>"


def _read_as(picture: gdal.Dataset, index: int) -> Tuple[str, str]:
    first = picture.GetRasterBand(1)
    if first.GetColorTable() is not None:  # a palette: also its transparency
        return "1", f"<ColorTableComponent>{index}</ColorTableComponent>"
    if index == 4:
        return "mask,1", ""
    is_grey = picture.RasterCount < 3
    is_wide = first.DataType == gdal.GDT_UInt16
    scale = "<ScaleOffset>0</ScaleOffset><ScaleRatio>0.00389105058</ScaleRatio>"  # 1/257
    return "1" if is_grey else str(index), scale if is_wide else ""


def _band(index: int, colour: str, source: str) -> str:
    return (
        f'<VRTRasterBand dataType="Byte" band="{index}"><ColorInterp>{colour}</ColorInterp>'
        f"{source}</VRTRasterBand>"
    )

"""What the bands of our VRTs say of themselves, and of the place of their image."""

from __future__ import annotations

from typing import Optional, Tuple

from osgeo import gdal

from ..domain.errors import ProductIncomplete
from ..domain.product import Band, Component, Product
from .component_place import Place, system
from .vrt_file import Element, child

_COLOURS = {"red": "Red", "green": "Green", "blue": "Blue", "pan": "Gray"}


def opened(path: str, name: str) -> gdal.Dataset:
    """Open a raster.

    Raises:
        ProductIncomplete: GDAL cannot; says why.
    """
    dataset = gdal.Open(path)
    if dataset is None:
        reason = gdal.GetLastErrorMsg() or "GDAL cannot open it"
        raise ProductIncomplete(f"{name}: {reason}", path)
    return dataset


def component_bands(part: Component, count: int) -> Tuple[Band, ...]:
    """The bands as the metadata tell, and numbered ones where they tell of fewer."""
    if part.bands:
        known = part.bands[:count]
    else:
        names = ("red", "green", "blue", "nir") if count in (3, 4) else ()
        known = tuple(Band(str(index), name) for index, name in enumerate(names[:count], 1))
    numbers = range(len(known) + 1, count + 1)
    return (*known, *(Band(str(number), f"band {number}") for number in numbers))


def nodata_of(part: Component, product: Product) -> Optional[float]:
    """As declared; 0 where a tile is missing, for its hole to be seen through."""
    return 0.0 if product.nodata is None and part.missing else product.nodata


def depth_of(product: Product) -> Optional[int]:
    """Bits of a count that fills less than its type: 12 of 16.

    A reflectance is scaled beyond what the detectors count to: the depth is no bound of it.
    """
    is_counted = product.radiometry != "reflectance"
    return product.bits if is_counted and product.bits and 8 < product.bits < 16 else None


def add_place(root: Element, place: Place) -> None:
    """Tell where an image is, in the words of a VRT."""
    if place.geotransform is not None:
        if place.wkt:
            child(root, "SRS", place.wkt, dataAxisToSRSAxisMapping=place.axes)
        child(root, "GeoTransform", ", ".join(repr(float(it)) for it in place.geotransform))
    if place.rpc:
        domain = child(root, "Metadata", domain="RPC")
        for key, value in place.rpc.items():
            child(domain, "MDI", value, key=key)
    if place.tie_points:
        _add_tie_points(root, place)


def _add_tie_points(root: Element, place: Place) -> None:
    wkt, axes = system("EPSG:4326")
    points = child(root, "GCPList", Projection=wkt, dataAxisToSRSAxisMapping=axes)
    for column, row, longitude, latitude, height in place.tie_points:
        child(
            points,
            "GCP",
            Pixel=repr(column),
            Line=repr(row),
            X=repr(longitude),
            Y=repr(latitude),
            Z=repr(height),
        )


def add_band_facts(
    band: Element, about: Band, nodata: Optional[float], bits: Optional[int] = None
) -> None:
    """What a band of a VRT is, before where its values come from."""
    child(band, "Description", about.name)
    if bits is not None:
        child(child(band, "Metadata", domain="IMAGE_STRUCTURE"), "MDI", str(bits), key="NBITS")
    if nodata is not None:
        child(band, "NoDataValue", f"{nodata:g}")
    child(band, "ColorInterp", _COLOURS.get(about.name, "Undefined"))

"""Rasters whose values tell their place."""

import numpy as np
from osgeo import gdal, osr

_DRIVERS = {".TIF": "GTiff", ".JP2": "JP2OpenJPEG"}


def place_value(row, column, band=0, bits=12):
    """What a pixel of a mosaic holds; never 0, which means no data."""
    return 1 + (row * 251 + column * 3 + band * 1009) % (2**bits - 2)


def place_values(window, bands, bits=12):
    """(bands, rows, columns) of a window (row, column, rows, columns) of a mosaic."""
    top, left, rows, columns = window
    row, column = np.mgrid[top : top + rows, left : left + columns]
    kind = np.uint8 if bits <= 8 else np.uint16
    return np.stack([place_value(row, column, band, bits) for band in bands]).astype(kind)


def write_raster(path, values, geotransform=None, epsg=None, driver=""):
    """Write (bands, rows, columns) in the format of the name, without loss."""
    path.parent.mkdir(parents=True, exist_ok=True)
    bands, rows, columns = values.shape
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_UInt16
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, bands, kind)
    for index in range(bands):
        memory.GetRasterBand(index + 1).WriteArray(values[index])
    if geotransform:
        memory.SetGeoTransform(geotransform)
        memory.SetProjection(wkt(epsg))
    name = driver or _DRIVERS[path.suffix.upper()]
    options = ["REVERSIBLE=YES", "QUALITY=100"] if name == "JP2OpenJPEG" else []
    if gdal.GetDriverByName(name).CreateCopy(str(path), memory, options=options) is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    for aside in path.parent.glob(f"{path.name}.aux.xml"):
        aside.unlink()
    return path


def write_sparse(path, columns, rows, bands, geotransform=None, epsg=None):
    """A GeoTIFF of any size that takes no room: every block is missing, hence 0."""
    options = ["TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), columns, rows, bands, gdal.GDT_UInt16, options)
    if geotransform:
        dataset.SetGeoTransform(geotransform)
        dataset.SetProjection(wkt(epsg))


def wkt(epsg):
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    return system.ExportToWkt()

"""Products described as their readers describe them, of deliveries that the factory makes."""

from datetime import datetime, timezone

from dimap_factory import Choices, make_dimap
from dimap_factory.choices import Image
from dimap_factory.rpc import HEIGHT_OFF, HEIGHT_SCALE

from dinamis_qgis.domain.product import Band, Component, Product, RasterFile
from dinamis_qgis.domain.scene import mission_key

NAMES = {
    "P": "pan", "PAN": "pan", "B0": "blue", "B1": "green", "B2": "red", "B3": "nir", "B": "blue",
    "G": "green", "R": "red", "NIR": "nir", "RE": "red edge", "DB": "deep blue",
}  # fmt: skip
GAIN, BIAS, IRRADIANCE = 9.5, 0.2, 1830.0


def make_product(folder, missing=(), **choices):
    """Make a delivery and describe it; tiles of ``missing``, as ``R1C2``, are taken away."""
    make_dimap(folder, **choices)
    chosen = Choices(**choices)
    images = [Image(chosen, spectral, serial) for serial, spectral in enumerate(chosen.images, 1)]
    parts = [_component(image, folder, missing) for image in images]
    return Product(
        name=chosen.name,
        location=str(folder),
        components=tuple(sorted(parts, key=lambda part: part.spectral == "P")),
        format="DIMAP 2",
        mission=mission_key({"platform": chosen.mission}),
        platform=chosen.mission,
        level=chosen.level,
        acquired=datetime(2021, 6, 13, 10, 42, 38, tzinfo=timezone.utc),
        crs="" if chosen.is_primary else f"EPSG:{chosen.epsg}",
        rights=chosen.copyright,
        producer="AIRBUS DS GEO",
        cloud_percent=chosen.cloud,
        incidence_deg=12.0,
        sun_elevation_deg=60.0,
        radiometry=chosen.radiometry.lower(),
        bits=chosen.bits,
        nodata=0,
    )


def _component(image, folder, missing):
    files, gone = [], []
    for row, column, (top, left, rows, columns) in image.tiles:
        for letters, ids in image.band_files:
            name = image.tile_name(row, column, letters)
            path = next(folder.rglob(name))
            if f"R{row}C{column}" in missing:
                path.unlink()
                gone.append(name)
                continue
            bands = tuple(image.band_ids.index(it) for it in ids) if letters else ()
            files.append(RasterFile(str(path), left, top, columns, rows, bands))
    chosen = image.choices
    return Component(
        spectral=image.spectral,
        path=str(next(folder.rglob(f"{image.folder}/DIM_*.XML"))),
        bands=tuple(_band(it) for it in image.band_ids),
        columns=image.columns,
        rows=image.rows,
        spacing_m=image.spacing_m,
        files=tuple(files),
        missing=tuple(gone),
        geotransform=image.geotransform,
        crs="" if chosen.is_primary else f"EPSG:{chosen.epsg}",
        rpc=_polynomials(image) if chosen.is_primary else {},
    )


def _band(identifier):
    return Band(identifier, NAMES[identifier], None, GAIN, BIAS, IRRADIANCE)


def _polynomials(image):
    """In GDAL's names, rows and columns counted from the middle of the first pixel."""
    west, south, east, north = image.bounds
    one = " ".join(["1"] + ["0"] * 19)
    return {
        "LONG_OFF": repr((east + west) / 2),
        "LONG_SCALE": repr((east - west) / 2),
        "LAT_OFF": repr((north + south) / 2),
        "LAT_SCALE": repr((north - south) / 2),
        "HEIGHT_OFF": str(HEIGHT_OFF),
        "HEIGHT_SCALE": str(HEIGHT_SCALE),
        "SAMP_OFF": str(image.columns / 2 - 0.5),
        "SAMP_SCALE": str(image.columns / 2),
        "LINE_OFF": str(image.rows / 2 - 0.5),
        "LINE_SCALE": str(image.rows / 2),
        "SAMP_NUM_COEFF": _term(1, 1.0),
        "SAMP_DEN_COEFF": one,
        "LINE_NUM_COEFF": _term(2, -1.0),
        "LINE_DEN_COEFF": one,
    }


def _term(index, value):
    return " ".join(str(value if it == index else 0.0) for it in range(20))

"""Writes a whole DIMAP 2 delivery: images, tiles, masks, positions, and what lists them."""

import zipfile

from .choices import Choices, Image
from .image_metadata import image_metadata
from .index import write_index
from .markup import write_document
from .masks import write_masks
from .pixels import place_values, write_raster, write_sparse
from .rpc import rpc_metadata


def make_dimap(folder, zip_name="", **choices):
    """Write a delivery into ``folder``.

    Args:
        zip_name: name of a ZIP to put it in; the folder then holds nothing else.
        choices: fields of ``Choices``.

    Returns:
        The folder, or the ZIP.
    """
    chosen = Choices(**choices)
    images = [Image(chosen, spectral, serial) for serial, spectral in enumerate(chosen.images, 1)]
    home = folder / "delivery" if zip_name else folder
    root = write_index(home, images) if chosen.volume else home
    for image in images:
        _write_image(root / image.folder, image)
    return zipped(home, folder / zip_name) if zip_name else folder


def zipped(folder, path):
    """Move a folder's files into a new ZIP."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file != path:
                archive.write(file, file.relative_to(folder).as_posix())
                file.unlink()
    return path


def _write_image(home, image):
    chosen = image.choices
    write_document(home / f"DIM_{image.stem}.XML", image_metadata(image), chosen.encoding)
    if chosen.is_primary:
        write_document(home / f"RPC_{image.stem}.XML", rpc_metadata(image), chosen.encoding)
    write_masks(home / "MASKS", image)
    lineage = home / "LINEAGE" / f"DIM_{image.stem}.XML"
    write_document(lineage, image_metadata(image), chosen.encoding)
    for row, column, window in image.tiles:
        for letters, bands in image.band_files:
            _write_tile(home / image.tile_name(row, column, letters), image, window, bands)


def _write_tile(path, image, window, bands):
    chosen, place = image.choices, None
    if image.geotransform:
        west, step, _, north, _, _ = image.geotransform
        left, top = west + window[1] * step, north - window[0] * step
        place = (left, step, 0.0, top, 0.0, -step)
    if chosen.sparse:
        write_sparse(path, window[3], window[2], len(bands), place, chosen.epsg)
        return
    indexes = [image.band_ids.index(band) for band in bands]
    values = place_values(window, indexes, chosen.bits)
    write_raster(path, values, place, chosen.epsg, "GTiff" if chosen.disguised else "")

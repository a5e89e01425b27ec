"""Several products as one raster: each within its own outline, the best of them on top."""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path
from typing import Any, Callable, List, Optional, Tuple

from ..domain.errors import FileNotWritten, MosaicImpossible, ProductError, ProductIncomplete
from ..domain.product import Product
from .mosaic_grid import Grid, reference, system_of
from .mosaic_images import (
    LeftOut,
    MosaicImage,
    OpenImage,
    Placed,
    agreeing,
    area_on,
    common_grid,
    opened,
    placed,
)
from .mosaic_vrt import MosaicBands, write_mosaic, write_piece

Check = Callable[[], None]


class Order(Enum):
    """Which image hides the others."""

    NEWEST = "newest"
    OLDEST = "oldest"
    CLEAREST = "clearest"


@dataclass(frozen=True)
class MosaicOptions:
    """What mosaic is wanted."""

    order: Order = Order.NEWEST
    area: Optional[Mapping[str, Any]] = None
    """GeoJSON in longitude and latitude; nothing is shown outside."""

    crs: str = ""
    """As ``EPSG:2154``; that of the first image when "" is given."""

    resolution: Optional[float] = None
    """In units of the system; that of the finest image when none is given."""

    terrain: str = ""
    """File of a terrain model, for images in sensor geometry."""


@dataclass(frozen=True)
class MosaicResult:
    """A mosaic, and what it is made of."""

    path: Path
    used: Tuple[Product, ...]
    """The first one hides the others."""

    left_out: Tuple[LeftOut, ...]
    bands: Tuple[str, ...]
    crs: str
    resolution: float
    nodata: float
    is_approximate: bool
    """Whether an image in sensor geometry was placed without a terrain model."""


def mosaic(
    images: Sequence[MosaicImage],
    folder: Path,
    options: MosaicOptions,
    check: Check = lambda: None,
) -> MosaicResult:
    """Write a virtual raster over the images; its pixels are computed as they are drawn.

    It goes into a folder of its own inside ``folder``, whole or not at all; the same images
    and options give the same place. Meant for a worker thread.

    Raises:
        MosaicImpossible: no image can take part.
        UnknownChoice: there is no such coordinate reference system.
        FileNotWritten: the disk refuses.
        Cancelled: raised by ``check``.
    """
    if options.crs:
        reference(options.crs)
    readable, left_out = _readable(images, options, check)
    agree, names, others = agreeing(readable)
    left_out += others
    if not agree:
        raise MosaicImpossible(_listed(left_out))
    grid = common_grid(agree, options.crs, options.resolution)
    pieces, outside = placed(agree, names, grid, area_on(grid, options.area))
    left_out += outside
    if not pieces:
        raise MosaicImpossible(_listed(left_out))
    pieces.sort(key=lambda piece: _rank(piece.image.image.product, options.order))
    nodata = agree[0].nodata or 0.0
    home = folder / f"mosaic_{_digest(pieces, grid, options)}"
    _write(home, pieces, grid, MosaicBands(names, agree[0].kind, nodata), check)
    return MosaicResult(
        home / "mosaic.vrt",
        tuple(piece.image.image.product for piece in pieces),
        tuple(left_out),
        names,
        grid.crs,
        grid.resolution,
        nodata,
        not options.terrain and any(not system_of(piece.image.raster) for piece in pieces),
    )


def _readable(
    images: Sequence[MosaicImage], options: MosaicOptions, check: Check
) -> Tuple[List[OpenImage], List[LeftOut]]:
    found: List[OpenImage] = []
    left_out: List[LeftOut] = []
    for image in images:
        check()
        try:
            found.append(opened(image, options.terrain))
        except ProductIncomplete as error:
            left_out.append(LeftOut(image.product.name, error.detail))
    return found, left_out


def _rank(product: Product, order: Order) -> Tuple[float, ...]:
    """The least goes on top; what is not known goes below."""
    acquired = product.acquired
    if acquired is not None and acquired.tzinfo is None:
        acquired = acquired.replace(tzinfo=timezone.utc)
    age = float("inf") if acquired is None else -_seconds(acquired)
    if order is Order.OLDEST:
        return (age if acquired is None else -age,)
    if order is Order.CLEAREST:
        clouds = product.cloud_percent
        return (float("inf") if clouds is None else clouds, age)
    return (age,)


def _seconds(moment: datetime) -> float:
    return moment.timestamp()


def _write(
    home: Path, pieces: Sequence[Placed], grid: Grid, bands: MosaicBands, check: Check
) -> None:
    part = home.with_name(f"{home.name}.{os.getpid()}_{threading.get_ident()}.part")
    try:
        part.mkdir(parents=True)
        warped = []
        for number, piece in enumerate(pieces, 1):
            check()
            warped.append(write_piece(piece.piece, grid, part, f"{number:03}"))
        write_mosaic(warped, grid, bands, part / "mosaic.vrt")
        check()
        if not _is_same(part, home):
            shutil.rmtree(home, ignore_errors=not home.exists())
            os.replace(part, home)
    except OSError as error:
        raise FileNotWritten(f"{home.name}: {error}") from error
    except RuntimeError as error:  # GDAL raises when some other plugin asked it to
        raise ProductError(str(error), str(home)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _is_same(part: Path, home: Path) -> bool:
    """Whether it was made before: it may be open, and have overviews."""
    made = sorted(part.glob("*.vrt"))
    return [path.name for path in made] == sorted(path.name for path in home.glob("*.vrt")) and all(
        path.read_bytes() == (home / path.name).read_bytes() for path in made
    )


def _digest(pieces: Sequence[Placed], grid: Grid, options: MosaicOptions) -> str:
    """Names the folder of a mosaic."""
    paths = [os.path.abspath(piece.image.image.path) for piece in pieces]
    text = repr((paths, grid, options))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]


def _listed(left_out: Sequence[LeftOut]) -> str:
    return "; ".join(f"{item.name}: {item.reason}" for item in left_out)

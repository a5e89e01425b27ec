"""How GDAL reads a file of a store where it is, and how the plugin keeps its address."""

from __future__ import annotations

import re
from typing import Optional
from urllib.parse import parse_qs, quote, urlsplit

from osgeo import gdal

from ..domain.errors import AccessDenied, NotFound, ProductIncomplete, ServiceUnreachable
from .raster_file import quiet_gdal

_HIDDEN = "connecttimeout=300password="
"""What GDAL reads as the 300 s that curl waits anyway. In its errors, which QGIS shows beside a
layer and writes to its standard error, it crosses out what follows ``password=`` up to the next
space (``CPLErrorV`` in its cpl_error.cpp): here the address, with its signature."""

_OPTIONS = f"use_head=no&list_dir=no&empty_dir=yes&max_retry=2&retry_delay=1&{_HIDDEN}"
"""In the path, since layers are drawn in threads that are QGIS's own, and nothing global is
ours to change. No HEAD: a signature is for GET. No listing, no files beside: each is a 403."""

_PREFIX, _PLAIN_PREFIX = "/vsicurl?", "/vsicurl/"


def remote_path(address: str) -> str:
    """What GDAL and QGIS open for an address; a local file is opened as it is."""
    if not is_remote(address):
        return address
    return f"{_PREFIX}{_OPTIONS}&url={quote(address, safe='')}"


def is_remote(address: str) -> bool:
    return urlsplit(address).scheme in ("http", "https")


def address_in(path: str) -> str:
    """The address that a path of GDAL's leads to, with its signature; "" for another path."""
    if path.startswith(_PLAIN_PREFIX):
        return path[len(_PLAIN_PREFIX) :]
    if not path.startswith(_PREFIX):
        return ""
    return parse_qs(path[len(_PREFIX) :]).get("url", [""])[0]


def open_remote(path: str, href: str) -> gdal.Dataset:
    """Have GDAL open a file of a store.

    Args:
        href: its address without a signature: what errors may show.

    Raises:
        AccessDenied: the store refuses: not signed for, or no longer.
        NotFound: it is not there.
        ServiceUnreachable: the store does not answer.
        ProductIncomplete: it is no image.
    """
    gdal.ErrorReset()
    try:
        with quiet_gdal():
            raster: Optional[gdal.Dataset] = gdal.Open(path)
            reason = gdal.GetLastErrorMsg()
    except RuntimeError as error:  # GDAL raises when some other plugin asked it to
        raster, reason = None, str(error)
    if raster is not None:
        return raster
    if not address_in(path):
        raise ProductIncomplete(href, href)
    raise _refusal(reason, href)


def _refusal(reason: str, href: str) -> Exception:
    """GDAL's reason may hold the signed address: only its number is passed on."""
    found = re.search(r"response code[^\d]*(\d{3})", reason)
    status = int(found.group(1)) if found else None
    if status in (401, 403):
        return AccessDenied(href, status)
    if status in (404, 410):
        return NotFound(href, status)
    if "not recognized" in reason:
        return ProductIncomplete(f"{href} is no image", href)
    return ServiceUnreachable(href, status)

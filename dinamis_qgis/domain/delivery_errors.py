"""What goes wrong with deliveries and their files, told apart as far as the remedy differs.

Part of the family of ``domain/errors.py``, whose tree names them.
"""

from __future__ import annotations

from .errors import DownloadError, NothingToDownload, ProductError


class SeveralProducts(ProductError):
    """One was to be read; ``detail`` names what there is, as it may be given instead."""


class NoSuchFile(NothingToDownload):
    """The scene has images, and none of the name that was asked for; ``detail`` lists them."""


class FolderRefused(DownloadError):
    """The folder is none, or may not be written to."""

"""What of a scene can be shown without being downloaded: its images in a store."""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple

from .scene import Asset, Availability, Scene

SPECTRAL, PAN = "src_xs", "src_pan"
"""The assets of ``spot-6-7-drs``: 6 m in four bands, and 1.5 m."""

_MEDIA_TYPES = ("image/tiff", "image/geotiff", "image/vnd.stac.geotiff")


class StreamedFiles(NamedTuple):
    """One image: a file, or two that are merged as they are drawn."""

    image: Asset
    pan: Optional[Asset] = None

    @property
    def assets(self) -> Tuple[Asset, ...]:
        return (self.image,) if self.pan is None else (self.image, self.pan)


def streamed_files(scene: Scene) -> Tuple[StreamedFiles, ...]:
    """The images of a scene that can be read where they are; none for what must be ordered."""
    if scene.availability is not Availability.FREE:
        return ()
    images = {asset.key: asset for asset in scene.assets if _is_image(asset)}
    if SPECTRAL in images and PAN in images:
        pair = StreamedFiles(images.pop(SPECTRAL), images.pop(PAN))
        return (pair, *map(StreamedFiles, images.values()))
    return tuple(map(StreamedFiles, images.values()))


def _is_image(asset: Asset) -> bool:
    is_data = "data" in asset.roles or asset.key in (SPECTRAL, PAN)
    media_type = asset.media_type.partition(";")[0].strip().lower()
    return is_data and media_type in _MEDIA_TYPES

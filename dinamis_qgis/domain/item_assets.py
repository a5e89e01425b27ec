"""The assets of a STAC item, read when somebody asks for them.

A catalogue reads scenes by the million to keep them, and looks at the files of a few.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Tuple, cast

from .asset import Asset

TOLD = "_told_assets"
"""Where a scene has the assets of its item as they came."""


def readable(assets: Mapping[str, Any]) -> Mapping[str, Any]:
    """The assets of an item, all of which can be read later.

    Raises:
        LookupError, TypeError, AttributeError: one has no address, or roles that are no list.
    """
    for key, asset in assets.items():
        if not isinstance(asset["href"], str):
            raise TypeError(f"the address of {key!r} is no text")
        if not isinstance(asset.get("roles") or [], (list, str)):
            raise TypeError(f"the roles of {key!r} are no list")
    return assets


class _ReadWhenAsked:
    """Makes them of what was told, once.

    A scene that is made with its assets has them as an attribute of its own, which comes first:
    as with ``functools.cached_property``, which no field of a dataclass can be.
    """

    def __get__(self, scene: Any, _kind: Any = None) -> Tuple[Asset, ...]:
        if scene is None:
            return ()  # the dataclass asks for the default of its field
        told = scene.__dict__.get(TOLD, {})
        scene.__dict__["assets"] = tuple(Asset.from_stac(*one) for one in told.items())
        return scene.assets


READ_WHEN_ASKED = cast(Tuple[Asset, ...], _ReadWhenAsked())

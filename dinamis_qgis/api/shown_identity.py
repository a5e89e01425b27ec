"""Whether a reply came to a configuration of QGIS, which is not among what ``requests`` sent."""

from __future__ import annotations

from enum import Enum

import requests

_NAME = "shown_identity"


class Shown(Enum):
    """What the service saw of a configuration."""

    NOTHING = "nothing"
    KEY = "key"
    """A key in a header; many a service answers 403 to one that it does not know."""

    PERSON = "person"
    """Whoever a password, a token or a certificate stands for."""


def note_identity(response: requests.Response, shown: Shown) -> None:
    """Remember with a reply what its service was shown."""
    setattr(response, _NAME, shown)


def is_identity_refused(response: requests.Response) -> bool:
    """Whether a reply of 401 or 403 means that the configuration is not taken."""
    shown = getattr(response, _NAME, Shown.NOTHING)
    return shown is Shown.KEY or (shown is Shown.PERSON and response.status_code == 401)

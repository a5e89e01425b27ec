"""Headers as configurations of QGIS's method "API Header", in its authentication database.

QGIS lists, edits and removes them in Settings ▸ Options ▸ Authentication. Their map holds values by
the names of the headers, as the method's own source says (``qgsauthapiheadermethod.cpp``).
"""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsApplication, QgsAuthMethodConfig

HEADER_METHOD = "APIHeader"
_VERSION = 2
"""Of the method, since it takes any number of headers (QGIS 3.22)."""


def loaded(authcfg: str) -> Optional[QgsAuthMethodConfig]:
    """A configuration with its secrets; None where there is none, or it cannot be read.

    The master password must have been given: else QGIS asks for it.
    """
    config = QgsAuthMethodConfig()
    manager = QgsApplication.authManager()
    return config if is_done(manager.loadAuthenticationConfig(authcfg, config, True)) else None


def is_kept(authcfg: str) -> bool:
    """Whether QGIS has it; asks for no password, and logs nothing where it has not."""
    return bool(authcfg) and authcfg in QgsApplication.authManager().configIds()


def stored_headers(name: str, address: str, headers: Dict[str, str], authcfg: str = "") -> str:
    """Keep headers encrypted; return the configuration's id, "" where QGIS could not.

    Args:
        name: what QGIS lists it as.
        address: of the service they are for.
        authcfg: of one to change; a new one is made where it is gone.
    """
    config = QgsAuthMethodConfig(HEADER_METHOD, _VERSION)
    config.setName(name)
    config.setUri(address)
    config.setConfigMap(headers)
    manager = QgsApplication.authManager()
    if is_kept(authcfg):
        config.setId(authcfg)
        return authcfg if manager.updateAuthenticationConfig(config) else ""
    return config.id() if is_done(manager.storeAuthenticationConfig(config)) else ""


def remove(authcfg: str) -> None:
    """Take one away; needs no master password."""
    if is_kept(authcfg):
        QgsApplication.authManager().removeAuthenticationConfig(authcfg)


def is_done(told: Any) -> bool:
    """QGIS tells it by itself, or first of several."""
    return bool(told[0] if isinstance(told, tuple) else told)

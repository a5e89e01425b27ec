"""Shows an authentication configuration of QGIS to the service it is for."""

from __future__ import annotations

from typing import Tuple

import requests
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtNetwork import QNetworkRequest

from .network_faults import PasswordsLocked
from .redirects import is_own, origin

_HEADER_METHOD = "APIHeader"


class QgisIdentity:
    """A configuration of QGIS's options, of whatever method: basic, OAuth2, API Header, PKI.

    Args:
        authcfg: its id.
        roots: addresses of the service that may see it; nobody else does.
    """

    def __init__(self, authcfg: str, roots: Tuple[str, ...]) -> None:
        self._authcfg = authcfg
        self._origins = frozenset(map(origin, roots))

    def show_to(self, asked: QNetworkRequest, request: requests.PreparedRequest) -> None:
        """Add to a request what the configuration says.

        Raises:
            PasswordsLocked: QGIS's master password was not given, or it has no such configuration.
        """
        if not is_own(request.url or "", self._origins):
            return
        manager = QgsApplication.authManager()
        if not manager.masterPasswordIsSet():  # asking for it here would stop this thread
            raise PasswordsLocked(self._authcfg, request=request)
        config = QgsAuthMethodConfig()
        loaded = manager.loadAuthenticationConfig(self._authcfg, config, True)
        is_known = loaded[0] if isinstance(loaded, tuple) else loaded
        if not is_known:
            raise PasswordsLocked(f"no configuration {self._authcfg}", request=request)
        if config.method() == _HEADER_METHOD:
            # Debian's QGIS 3.22 has not the method, but keeps such a configuration.
            for name, value in config.configMap().items():
                asked.setRawHeader(QByteArray(name.encode()), QByteArray(value.encode()))
        else:
            manager.updateNetworkRequest(asked, self._authcfg)

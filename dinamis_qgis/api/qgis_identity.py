"""Shows an authentication configuration of QGIS to the service it is for."""

from __future__ import annotations

from typing import Tuple

import requests
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtNetwork import QNetworkRequest

from .network_faults import IdentityBroken, PasswordsLocked
from .qgis_configurations import HEADER_METHOD, is_done, loaded
from .redirects import is_own, origin
from .shown_identity import Shown

_CERTIFICATE_METHODS = ("PKI-Paths", "PKI-PKCS#12", "Identity-Cert")


class QgisIdentity:
    """A configuration of QGIS's options, of whatever method: basic, OAuth2, API Header, PKI.

    Args:
        authcfg: its id.
        roots: addresses of the service that may see it; nobody else does.
    """

    def __init__(self, authcfg: str, roots: Tuple[str, ...]) -> None:
        self._authcfg = authcfg
        self._origins = frozenset(map(origin, roots))

    def show_to(self, asked: QNetworkRequest, request: requests.PreparedRequest) -> Shown:
        """Add to a request what the configuration says.

        Raises:
            PasswordsLocked: QGIS's master password was not given.
            IdentityBroken: it has no such configuration, or cannot use it.
        """
        if not is_own(request.url or "", self._origins):
            return Shown.NOTHING
        manager = QgsApplication.authManager()
        if not manager.masterPasswordIsSet():  # asking for it here would stop this thread
            raise PasswordsLocked(self._authcfg, request=request)
        config = loaded(self._authcfg)
        if config is None:
            raise IdentityBroken(self._authcfg, request=request)
        if config.method() == HEADER_METHOD:
            # Debian's QGIS 3.22 has not the method, but keeps such a configuration.
            for name, value in config.configMap().items():
                asked.setRawHeader(QByteArray(name.encode()), QByteArray(value.encode()))
            return Shown.KEY
        is_shown = is_done(manager.updateNetworkRequest(asked, self._authcfg))
        if config.method() in _CERTIFICATE_METHODS:
            is_shown = is_shown and _has_certificate(asked)
        if not is_shown:
            raise IdentityBroken(config.name(), request=request)
        return Shown.PERSON


def _has_certificate(asked: QNetworkRequest) -> bool:
    """QGIS goes on without where a file is gone, and the service would only hang up."""
    ssl = asked.sslConfiguration()
    return not (ssl.localCertificate().isNull() or ssl.privateKey().isNull())

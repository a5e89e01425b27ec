"""What the network looks like from inside QGIS."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkReply

from ..domain.errors import ServiceError
from ..domain.network_errors import ProxyScriptUnread, ProxyScriptUnused
from .doctor import PlainSurroundings
from .qgis_certificates import issuer_of
from .qgis_proxy import has_proxy, named_script, proxy_for, reads_scripts
from .redirects import Origin, origin


class QgisSurroundings(PlainSurroundings):
    """Reads QGIS's proxy, and remembers the certificates that a transport meets."""

    def __init__(self) -> None:
        self._signers: dict[Origin, Tuple[str, bool]] = {}

    def proxy(self, url: str) -> str:
        manager = QgsNetworkAccessManager.instance()
        if not has_proxy(manager, QUrl(url)):
            return ""
        found = proxy_for(manager, QUrl(url))
        kind = "SOCKS5" if found.type() == QNetworkProxy.ProxyType.Socks5Proxy else "HTTP"
        return f"{kind} {found.hostName()}:{found.port()}"

    def ignored_script(self) -> Optional[ServiceError]:
        script = named_script()
        if not script:
            return None
        if not reads_scripts():
            return ProxyScriptUnread(script)
        is_followed = QgsNetworkAccessManager.instance().useSystemProxy()
        return None if is_followed else ProxyScriptUnused(script)

    def signer(self, url: str) -> Tuple[str, bool]:
        return self._signers.get(origin(url), ("", False))

    def note(self, reply: QNetworkReply) -> None:
        """Remember who signed the certificate of a reply that has begun."""
        certificates = reply.sslConfiguration().peerCertificateChain()
        if not certificates:
            return
        top = certificates[-1]
        added = QgsApplication.authManager().databaseCAs()
        is_added = any(authority in added for authority in certificates) or any(
            authority.subjectInfo(authority.SubjectInfo.CommonName)
            == top.issuerInfo(top.SubjectInfo.CommonName)
            for authority in added
        )
        self._signers[origin(reply.url().toString())] = issuer_of(top), is_added

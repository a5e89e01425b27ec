"""Certificates that QGIS does not trust, and the exceptions that its user made."""

from __future__ import annotations

from typing import List, Sequence

from qgis.core import QgsApplication, QgsAuthCertUtils
from qgis.PyQt.QtNetwork import QNetworkReply, QSslCertificate, QSslError

_DEFAULT_PORT = 443


class CertificateCheck:
    """Decides on the certificate errors of a reply, in the reply's own thread.

    QGIS has its main thread decide while the other waits; in QGIS 3.22 that one waits for ever
    when the main thread was the faster. So its way is taken off the reply, and the user's stored
    exceptions (Options ▸ Authentication ▸ Manage Certificates ▸ Servers) are looked up here.
    """

    def __init__(self, reply: QNetworkReply) -> None:
        self._reply = reply
        self.issuer = ""
        """Who signed the certificate that is not trusted."""

        self.faults: List[str] = []
        reply.sslErrors.disconnect()
        reply.sslErrors.connect(self._decide)

    def end(self) -> None:
        """Listen no more: the reply goes."""
        self._reply.sslErrors.disconnect()

    def _decide(self, errors: Sequence[QSslError]) -> None:
        certificate = self._reply.sslConfiguration().peerCertificate()
        allowed = self._allowed(certificate)
        ignored = [error for error in errors if error.error() in allowed]
        if ignored:
            self._reply.ignoreSslErrors(ignored)
        self.faults = [error.errorString() for error in errors if error.error() not in allowed]
        self.issuer = issuer_of(certificate)

    def _allowed(self, certificate: QSslCertificate) -> Sequence[QSslError.SslError]:
        url = self._reply.url()
        host = f"{url.host()}:{url.port(_DEFAULT_PORT)}"
        digest = QgsAuthCertUtils.shaHexForCert(certificate)
        config = QgsApplication.authManager().sslCertCustomConfig(digest, host)
        return [] if config.isNull() else list(config.sslIgnoredErrorEnums())


def issuer_of(certificate: QSslCertificate) -> str:
    """Name of who signed a certificate; "" when it does not say."""
    info = QSslCertificate.SubjectInfo
    for part in (info.CommonName, info.Organization, info.OrganizationalUnitName):
        names = certificate.issuerInfo(part)
        if names:
            return str(names[0])
    return ""

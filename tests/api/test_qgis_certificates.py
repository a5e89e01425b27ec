"""Exceptions for certificates, as the user makes them in QGIS's options."""

import ssl

import pytest
from certificates import make_authority, served_by
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthConfigSslServer
from qgis.PyQt.QtNetwork import QSslCertificate, QSslError
from servers import reply, serving

from dinamis_qgis.api.qgis_transport import QgisTransport
from dinamis_qgis.api.replies import ask
from dinamis_qgis.api.session import open_session
from dinamis_qgis.domain.network_errors import CertificateUnknown

_Error = QSslError.SslError
UNKNOWN_AUTHORITY = (
    _Error.UnableToGetLocalIssuerCertificate,
    _Error.UnableToVerifyFirstCertificate,
)


@pytest.fixture
def town(tmp_path):
    """Makes a server with a certificate of an authority that nobody knows."""
    authority = make_authority(tmp_path / "ca", "Town Hall")
    with serving(served_by(authority, tmp_path / "tls")) as server:
        server.says("/items", reply(200, b'{"a": 1}'))
        yield server


@pytest.fixture
def allow(qgis_app):
    """Makes an exception, as Options ▸ Authentication ▸ Manage Certificates ▸ Servers does."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("a password for tests", True)
    made = []

    def store(certificate, host, errors):
        config = QgsAuthConfigSslServer()
        config.setSslCertificate(certificate)
        config.setSslHostPort(host)
        config.setSslIgnoredErrorEnums(list(errors))
        assert manager.storeSslCertCustomConfig(config)
        made.append((QgsAuthCertUtils.shaHexForCert(certificate), host))

    yield store
    for digest, host in made:
        manager.removeSslCertCustomConfig(digest, host)


@pytest.fixture
def fetch(in_worker):
    return lambda url: in_worker(lambda: ask(open_session(QgisTransport()), "GET", url))


def certificate_of(server):
    port = int(server.root.rstrip("/").rpartition(":")[2])
    pem = ssl.get_server_certificate(("127.0.0.1", port))
    return QSslCertificate(pem.encode("ascii")), f"127.0.0.1:{port}"


def test_an_exception_that_the_user_made_is_kept_to(town, allow, fetch):
    certificate, host = certificate_of(town)
    allow(certificate, host, UNKNOWN_AUTHORITY)

    assert fetch(f"{town.root}items").json() == {"a": 1}


def test_an_exception_is_for_its_own_port_only(town, allow, fetch):
    certificate, _ = certificate_of(town)
    allow(certificate, "127.0.0.1:9", UNKNOWN_AUTHORITY)

    with pytest.raises(CertificateUnknown):
        fetch(f"{town.root}items")

    assert town.asked == []


def test_an_exception_for_one_fault_is_none_for_another(town, allow, fetch):
    certificate, host = certificate_of(town)
    allow(certificate, host, [_Error.CertificateExpired])

    with pytest.raises(CertificateUnknown) as raised:
        fetch(f"{town.root}items")

    assert raised.value.issuer == "Town Hall"
    assert town.asked == []

"""The transport behind the proxies of an office, as QGIS's options name them."""

import os
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from certificates import make_authority, served_by
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsSettings,
)
from qgis.PyQt.QtNetwork import QSslCertificate
from servers import reply, serving
from services import proxies
from services.conftest import require_servers
from services.temporary_folder import temporary_folder
from socks import socks_proxy

from dinamis_qgis.api.doctor import Doctor
from dinamis_qgis.api.doctor_question import Question
from dinamis_qgis.api.qgis_proxy import reads_scripts
from dinamis_qgis.api.qgis_surroundings import QgisSurroundings
from dinamis_qgis.api.qgis_transport import QgisTransport
from dinamis_qgis.api.replies import ask
from dinamis_qgis.api.session import open_session
from dinamis_qgis.domain import network_errors
from dinamis_qgis.domain.health import Check, State


@pytest.fixture
def network(qgis_app):
    """Sets the proxy as the options dialog does, and takes it away again."""
    main = QgsNetworkAccessManager.instance()
    settings = QgsSettings()
    settings.beginGroup("proxy")

    def use(kind, port, user="", password="", excluded=()):
        settings.setValue("proxyEnabled", True)
        settings.setValue("proxyType", kind)
        settings.setValue("proxyHost", "127.0.0.1")
        settings.setValue("proxyPort", port)
        settings.setValue("proxyUser", user)
        settings.setValue("proxyPassword", password)
        settings.setValue("noProxyUrls", list(excluded))
        main.setupDefaultProxyAndCache()

    yield use
    settings.remove("")
    main.setupDefaultProxyAndCache()


@pytest.fixture
def fetch(qgis_app, qtbot):
    """Fetches in one and the same worker thread, as QGIS's own are reused."""
    transport = QgisTransport(main_network=QgsNetworkAccessManager.instance())
    session = open_session(transport, lambda _: None)
    with ThreadPoolExecutor(1) as pool:

        def get(url, method="GET", **options):
            future = pool.submit(lambda: ask(session, method, url, **options))
            qtbot.waitUntil(future.done, timeout=30_000)
            return future.result()

        yield get


@pytest.fixture
def server():
    with serving() as running:
        running.says("/items", reply(200, b'{"a": 1}'))
        yield running


@pytest.fixture(scope="module")
def password_proxy():
    require_servers(proxies.missing())
    with proxies.asking_password() as proxy:
        yield proxy


@pytest.fixture
def folder():
    """Where the servers' user may read and write, too."""
    require_servers(proxies.missing())
    with temporary_folder("office") as made:
        made.chmod(0o755)
        yield made


@pytest.fixture
def trust():
    """Tells QGIS to trust an authority, as its options do."""
    manager = QgsApplication.authManager()
    trusted = []

    def add(authority):
        certificate = QSslCertificate(authority.certificate.read_bytes())
        assert manager.storeCertAuthority(certificate)
        trusted.append(certificate)
        manager.initSslCaches()

    yield add
    for certificate in trusted:
        manager.removeCertAuthority(certificate)
    manager.initSslCaches()


def test_a_proxy_that_asks_for_a_password_gets_it(network, fetch, server, password_proxy):
    network("HttpProxy", password_proxy.port, password_proxy.user, password_proxy.password)

    assert fetch(f"{server.root}items").json() == {"a": 1}
    assert "via" in server.asked[0].headers
    assert "proxy-authorization" not in server.asked[0].headers


def test_a_proxy_gets_the_password_of_a_configuration(network, fetch, server, password_proxy):
    manager = QgsApplication.authManager()
    manager.setMasterPassword("a password for tests", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("proxy")
    config.setConfigMap({"username": password_proxy.user, "password": password_proxy.password})
    manager.storeAuthenticationConfig(config)
    QgsSettings().setValue("proxy/authcfg", config.id())

    network("HttpProxy", password_proxy.port)
    fetch(f"{server.root}items")

    assert "via" in server.asked[0].headers
    manager.removeAuthenticationConfig(config.id())


@pytest.mark.parametrize(("user", "password"), [("", ""), ("agent", "wrong")])
def test_without_the_right_password_it_says_so(
    network, fetch, server, password_proxy, user, password
):
    network("HttpProxy", password_proxy.port, user, password)

    with pytest.raises(network_errors.ProxyPasswordWanted):
        fetch(f"{server.root}items")

    assert server.asked == []


def test_a_proxy_chosen_later_is_used_by_threads_that_run(network, fetch, server, password_proxy):
    fetch(f"{server.root}items")
    network("HttpProxy", password_proxy.port, password_proxy.user, password_proxy.password)

    fetch(f"{server.root}items")

    assert ["via" in asked.headers for asked in server.asked] == [False, True]


def test_hosts_without_proxy_are_asked_directly(network, fetch, server, password_proxy):
    network("HttpProxy", password_proxy.port, excluded=[server.root])

    fetch(f"{server.root}items")

    assert "via" not in server.asked[0].headers


def test_an_order_passes_the_password_proxy_once(network, fetch, server, password_proxy):
    network("HttpProxy", password_proxy.port, password_proxy.user, password_proxy.password)
    fetch(f"{server.root}items")
    url = server.says("/orders", reply(201))

    fetch(url, "POST", json={"a": 1})

    assert [asked.path for asked in server.asked].count("/orders") == 1


def test_a_proxy_that_is_gone_is_named(network, fetch, server):
    network("HttpProxy", 9)

    with pytest.raises(network_errors.ProxyUnreachable) as raised:
        fetch(f"{server.root}items")

    assert not isinstance(raised.value, network_errors.ProxyPasswordWanted)


def test_a_socks_proxy(network, fetch, server):
    with socks_proxy() as (port, passed):
        network("Socks5Proxy", port)

        assert fetch(f"{server.root}items").json() == {"a": 1}

    assert [f"http://{host}:{to}/" for host, to in passed] == [server.root]


def test_the_systems_proxy(network, fetch, server, password_proxy, monkeypatch):
    at = f"{password_proxy.user}:mot%20de%20passe@127.0.0.1:{password_proxy.port}"
    monkeypatch.setenv("http_proxy", f"http://{at}")
    network("DefaultProxy", 0)

    fetch(f"{server.root}items")

    assert "via" in server.asked[0].headers


def test_a_proxy_named_by_a_script(network, fetch, server, folder, monkeypatch):
    if not reads_scripts():
        pytest.skip("this Qt reads no PAC scripts: it was built without libproxy")
    with proxies.named_by_script(folder) as (_, script):
        monkeypatch.setenv("http_proxy", f"pac+{script}")
        network("DefaultProxy", 0)

        fetch(f"{server.root}items")

    assert "via" in server.asked[0].headers


def test_a_script_that_qgis_cannot_read_is_named_with_what_to_do(
    network, fetch, server, folder, monkeypatch, qtbot
):
    if reads_scripts():
        pytest.skip("this Qt reads PAC scripts: it was built with libproxy")
    server.says("/", reply(200, b'{"links": [{}]}'))
    with proxies.named_by_script(folder) as (proxy, script):
        monkeypatch.setenv("http_proxy", f"pac+{script}")
        network("DefaultProxy", 0)
        told = _examined(server, qtbot)[Check.PROXY]
        fetch(f"{server.root}items")

        content = requests.get(told.fact, proxies={"http": ""}, timeout=10).text
        port = int(re.search(r"PROXY 127\.0\.0\.1:(\d+)", content)[1])
        network("HttpProxy", port)
        after = _examined(server, qtbot)[Check.PROXY]
        fetch(f"{server.root}items")

    assert (told.state, type(told.error)) == (State.NOTE, network_errors.ProxyScriptUnread)
    assert told.fact == script
    assert (after.fact, after.error) == (f"HTTP 127.0.0.1:{proxy.port}", None)
    items = [asked for asked in server.asked if asked.path == "/items"]
    assert ["via" in asked.headers for asked in items] == [False, True]


def test_a_certificate_of_an_unknown_authority_is_refused(qgis_app, fetch, folder):
    unknown = make_authority(folder / "unknown", "Unknown Authority")
    with serving(served_by(unknown, folder / "server")) as server:
        with pytest.raises(network_errors.CertificateUnknown):
            fetch(server.says("/", reply(200)))

        assert server.asked == []


def test_an_authority_that_the_user_added_is_trusted(qgis_app, fetch, folder, trust):
    known = make_authority(folder / "known", "Town Hall Authority")
    trust(known)
    with serving(served_by(known, folder / "server")) as server:
        assert fetch(server.says("/", reply(200))).status_code == 200


def test_a_proxy_that_reads_tls_is_refused_until_it_is_trusted(network, fetch, folder, trust):
    public = make_authority(folder / "public", "Public Authority")
    office = make_authority(folder / "office", "Town Hall Proxy")
    trust(public)
    with serving(served_by(public, folder / "server")) as server:
        url = server.says("/", reply(200))
        with proxies.reading_tls(office, public.certificate, folder / "proxy") as proxy:
            network("HttpProxy", proxy.port)
            with pytest.raises(network_errors.CertificateUnknown):
                fetch(url)
            assert server.asked == []

            trust(office)

            assert fetch(url).status_code == 200
            assert len(server.asked) == 1


def test_nothing_of_the_developers_environment_is_used(fetch, server, monkeypatch):
    monkeypatch.setitem(os.environ, "HTTP_PROXY", "http://127.0.0.1:9")

    assert fetch(f"{server.root}items").status_code == 200


def test_the_doctor_names_who_reads_tls(network, qtbot, folder, trust):
    public = make_authority(folder / "public", "Public Authority")
    office = make_authority(folder / "office", "Town Hall Proxy")
    trust(public)
    with serving(served_by(public, folder / "server")) as server:
        server.says("/", reply(200, b'{"links": [{}]}'))
        with proxies.reading_tls(office, public.certificate, folder / "proxy") as proxy:
            network("HttpProxy", proxy.port)
            before = _certificate(server, qtbot)
            trust(office)
            after = _certificate(server, qtbot)

    assert (before.state, before.fact) == (State.BAD, "Town Hall Proxy")
    assert (after.state, after.fact) == (State.NOTE, "Town Hall Proxy")


def _certificate(server, qtbot):
    found = _examined(server, qtbot)
    assert found[Check.PROXY].state is State.NOTE
    return found[Check.CERTIFICATE]


def _examined(server, qtbot):
    around = QgisSurroundings()
    main = QgsNetworkAccessManager.instance()
    transport = QgisTransport(main_network=main, on_answer=around.note)
    doctor = Doctor(open_session(transport, lambda _: None), Question(server.root), around)
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(lambda: [check() for check in doctor.checks()])
        qtbot.waitUntil(future.done, timeout=30_000)
    return {finding.check: finding for finding in future.result()}

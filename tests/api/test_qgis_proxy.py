"""The proxy of QGIS's options, as threads of ours follow it."""

import threading

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QUrl

from dinamis_qgis.api.qgis_proxy import follow_proxy, proxy_for
from dinamis_qgis.api.qgis_surroundings import QgisSurroundings
from dinamis_qgis.domain.network_errors import ProxyScriptUnread, ProxyScriptUnused

ADDRESSES = ("http://a.org/", "https://a.org/")


@pytest.fixture
def options(qgis_app, monkeypatch):
    """Sets the proxy as the options dialog does."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "auto_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    main, settings = QgsNetworkAccessManager.instance(), QgsSettings()

    def choose(kind, host="", port=0, excluded=()):
        settings.setValue("proxy/proxyEnabled", bool(kind))
        settings.setValue("proxy/proxyType", kind)
        settings.setValue("proxy/proxyHost", host)
        settings.setValue("proxy/proxyPort", port)
        settings.setValue("proxy/noProxyUrls", list(excluded))
        main.setupDefaultProxyAndCache()

    choose("")
    yield choose
    settings.remove("proxy")
    main.setupDefaultProxyAndCache()


@pytest.fixture
def thread(qgis_app):
    """A thread that has its own manager from now on: ``thread()`` tells its proxies."""
    main = QgsNetworkAccessManager.instance()
    asked, answered = threading.Semaphore(0), threading.Semaphore(0)
    told, is_over = [], threading.Event()

    def live():
        manager = QgsNetworkAccessManager.instance()
        while True:
            asked.acquire()
            if is_over.is_set():
                return
            follow_proxy(manager, main)
            told.append([proxy_for(manager, QUrl(url)).hostName() for url in ADDRESSES])
            answered.release()

    worker = threading.Thread(target=live)
    worker.start()

    def tell():
        asked.release()
        assert answered.acquire(timeout=10)
        return told[-1]

    yield tell
    is_over.set()
    asked.release()
    worker.join()


def test_each_address_has_the_systems_proxy_of_its_own(options, thread, monkeypatch):
    assert thread() == ["", ""]
    monkeypatch.setenv("http_proxy", "http://one.town.fr:3128")
    monkeypatch.setenv("https_proxy", "http://two.town.fr:3128")

    options("DefaultProxy")

    assert thread() == ["one.town.fr", "two.town.fr"]


def test_a_proxy_that_is_entered_takes_the_place_of_the_systems(options, thread, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://one.town.fr:3128")
    options("DefaultProxy")
    assert thread()[0] == "one.town.fr"

    options("HttpProxy", "other.town.fr", 3128)
    assert thread() == ["other.town.fr", "other.town.fr"]

    options("")
    assert thread() == ["", ""]


def test_hosts_without_proxy_have_none_in_threads_either(options, thread):
    options("HttpProxy", "proxy.town.fr", 3128, excluded=["https://a.org"])

    assert thread() == ["proxy.town.fr", ""]


# Scripts


@pytest.fixture
def reads(monkeypatch):
    """Whether this QGIS reads scripts."""

    def set_to(is_able):
        monkeypatch.setattr("dinamis_qgis.api.qgis_surroundings.reads_scripts", lambda: is_able)

    return set_to


@pytest.fixture
def script(options, monkeypatch):
    monkeypatch.setenv("http_proxy", "pac+http://town.fr/proxy.pac")


@pytest.mark.parametrize("kind", ["", "DefaultProxy"])
def test_a_script_that_cannot_be_read_is_told(options, script, reads, kind):
    reads(False)
    options(kind)

    found = QgisSurroundings().ignored_script()

    assert isinstance(found, ProxyScriptUnread)
    assert found.detail == "http://town.fr/proxy.pac"


def test_a_script_that_qgis_is_not_set_to_follow_is_told(options, script, reads):
    reads(True)

    assert isinstance(QgisSurroundings().ignored_script(), ProxyScriptUnused)


def test_a_script_that_is_followed_is_nothing_to_tell(options, script, reads):
    reads(True)
    options("DefaultProxy")

    assert QgisSurroundings().ignored_script() is None

"""Which proxy QGIS uses."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery


def follow_proxy(manager: QgsNetworkAccessManager, main: Optional[QgsNetworkAccessManager]) -> None:
    """Use the proxy that QGIS uses now."""
    if main is None or main is manager:
        return
    now = main.fallbackProxy(), main.excludeList(), main.noProxyList()
    if now != (manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()):
        manager.setFallbackProxyAndExcludes(*now)


def proxy_for(manager: QgsNetworkAccessManager, url: QUrl) -> QNetworkProxy:
    """Return the proxy that an address is asked through; of type ``NoProxy`` where none is."""
    factory = manager.proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(url)) if factory is not None else []
    return found[0] if found else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)


def has_proxy(manager: QgsNetworkAccessManager, url: QUrl) -> bool:
    kinds = QNetworkProxy.ProxyType
    return proxy_for(manager, url).type() not in (kinds.NoProxy, kinds.DefaultProxy)

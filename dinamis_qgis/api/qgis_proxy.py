"""Which proxy QGIS uses."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import List, Optional

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QSettings, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from .proxy_script import bare, script_named_here

_REGISTRY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Internet Settings"


def follow_proxy(manager: QgsNetworkAccessManager, main: Optional[QgsNetworkAccessManager]) -> None:
    """Use the proxy that QGIS uses now, in a thread's own manager."""
    if main is None or main is manager:
        return
    if not isinstance(manager.proxyFactory(), _ProxiesOfMain):
        manager.setProxyFactory(_ProxiesOfMain(main))


class _ProxiesOfMain(QNetworkProxyFactory):
    """Looks at QGIS's options for each request.

    A thread's manager copies them once, when it is made, and cannot be told later that they now
    are the system's: the proxy of each address by itself, as a proxy script says.
    """

    def __init__(self, main: QgsNetworkAccessManager) -> None:
        super().__init__()
        self._main = main

    def queryProxy(self, query: QNetworkProxyQuery) -> List[QNetworkProxy]:  # noqa: N802 - Qt's
        """The same order of decisions as QGIS's own."""
        url = query.url().toString()
        if any(url.startswith(start) for start in self._main.noProxyList()):
            return [QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)]
        if any(url.startswith(start) for start in self._main.excludeList()):
            return [QNetworkProxy(QNetworkProxy.ProxyType.DefaultProxy)]
        if self._main.useSystemProxy():
            return QNetworkProxyFactory.systemProxyForQuery(query)
        return [self._main.fallbackProxy()]


def proxy_for(manager: QgsNetworkAccessManager, url: QUrl) -> QNetworkProxy:
    """Return the proxy that an address is asked through; of type ``NoProxy`` where none is."""
    factory = manager.proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(url)) if factory is not None else []
    return found[0] if found else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)


def has_proxy(manager: QgsNetworkAccessManager, url: QUrl) -> bool:
    kinds = QNetworkProxy.ProxyType
    return proxy_for(manager, url).type() not in (kinds.NoProxy, kinds.DefaultProxy)


def named_script() -> str:
    """Address of the proxy script (PAC) that this computer names; "" where it names none."""
    if sys.platform == "win32":
        registry = QSettings(_REGISTRY, QSettings.Format.NativeFormat)
        return bare(str(registry.value("AutoConfigURL", "") or ""))
    return script_named_here(os.environ, Path.home())


def reads_scripts() -> bool:
    """Whether Qt follows proxy scripts where QGIS uses the system's proxy.

    It does by Windows' and macOS's own means; elsewhere where it was built with libproxy, else it
    takes the script for no proxy at all.
    """
    if sys.platform in ("win32", "darwin"):
        return True
    loaded = Path("/proc/self/maps")
    return loaded.exists() and "libproxy.so" in loaded.read_text("utf-8", "replace")

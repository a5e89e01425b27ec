"""Inside QGIS: streams a large file through the plugin's network, or has many links signed."""

from __future__ import annotations

import os
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Dict

from qgis.core import QgsApplication
from qgis.utils import iface, plugins
from script import Player, Steps, pause, until
from seen import end

_PIECE = 1 << 20
_REPEATS = 3


def start() -> None:
    QgsApplication.authManager().setMasterPassword("bench of a throw-away profile", True)
    seen: Dict[str, Any] = {}
    Player(_watch(seen), lambda error: end(seen, error)).start()


def _watch(seen: Dict[str, Any]) -> Steps:
    yield from until("QGIS's window", lambda: iface.mainWindow().isVisible())
    yield from pause(2)
    _sign_in()
    call = _stream if "DINAMIS_BENCH_FILE" in os.environ else _sign
    ends = []
    plugins["dinamis_qgis"]._run("", lambda job: call(), ends.append, ends.append)
    yield from until("the answer", lambda: bool(ends), 300)
    if isinstance(ends[0], Exception):
        raise ends[0]
    seen.update(ends[0])


def _stream() -> Dict[str, Any]:
    """In a worker thread, as everything that asks."""
    session, address = _client()._session, os.environ["DINAMIS_BENCH_FILE"]
    # QGIS makes a thread's network at its first request.
    session.get(address, headers={"Range": "bytes=0-1048575"}).close()
    before = _resident_mb("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
    times = [_streamed(session, address) for _ in range(_REPEATS)]
    return {"seconds": times, "growth_mb": _resident_mb("VmHWM") - before}


def _streamed(session: Any, address: str) -> float:
    began, size = time.monotonic(), 0
    with session.get(address, stream=True) as answer:
        for piece in answer.iter_content(_PIECE):
            size += len(piece)
    assert size == int(os.environ["DINAMIS_BENCH_SIZE"])
    return time.monotonic() - began


def _sign() -> Dict[str, Any]:
    root, count = os.environ["DINAMIS_BENCH_LINKS"].rsplit(" ", 1)
    links = [f"{root}/{number}.tif" for number in range(int(count))]
    began = time.monotonic()
    signed = _client().signed(links)
    taken = time.monotonic() - began
    assert all("X-Amz-Signature" in signed[link] for link in links)
    assert _client().signed(links) == signed  # from what is known: nobody is asked again
    return {"seconds": taken}


def _client() -> Any:
    return plugins["dinamis_qgis"]._connections.client("bench")


def _sign_in() -> None:
    from dinamis_qgis.api.qgis_credentials import QgisCredentials
    from dinamis_qgis.domain.account import Tokens

    later = datetime.now(timezone.utc) + timedelta(days=1)
    QgisCredentials("bench").save(Tokens("token", later, "refresh", later))


def _resident_mb(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) * 1024 / 1e6

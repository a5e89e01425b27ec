from concurrent.futures import ThreadPoolExecutor

import pytest
from servers import serving

from dinamis_qgis.api.qgis_transport import QgisTransport
from dinamis_qgis.api.session import open_session


@pytest.fixture
def server():
    with serving() as running:
        yield running


@pytest.fixture
def other_server():
    """The same machine on another port: somebody else."""
    with serving() as running:
        yield running


@pytest.fixture
def in_worker(qgis_app, qtbot):
    """Runs a function in a worker thread while this one paints, as QGIS does."""

    def run(function, *arguments):
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(function, *arguments)
            qtbot.waitUntil(future.done, timeout=30_000)
            return future.result()

    return run


@pytest.fixture(params=["QGIS's network", "plain requests"])
def send(request, in_worker, waits):
    """Sends through a session: ``send(method, url, **options)``."""
    if request.param == "plain requests":
        session = open_session(wait=waits.append)
        session.trust_env = False
        return session.request
    session = open_session(QgisTransport(), waits.append)
    return lambda method, url, **options: in_worker(lambda: session.request(method, url, **options))

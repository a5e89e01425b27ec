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
def session(request, in_worker, waits):
    """A session whose requests are sent from a worker thread."""
    if request.param == "plain requests":
        made = open_session(wait=waits.append)
        made.trust_env = False
        return made
    made = open_session(QgisTransport(), waits.append)
    plain = made.request
    made.request = lambda *args, **options: in_worker(lambda: plain(*args, **options))
    return made


@pytest.fixture
def send(session):
    """Sends through a session: ``send(method, url, **options)``."""
    return session.request

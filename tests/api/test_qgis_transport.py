"""The transport against a real server on this machine, from a worker thread as in QGIS."""

import gc
import gzip
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
from qgis.core import (
    QgsApplication,
    QgsBlockingNetworkRequest,
    QgsNetworkAccessManager,
    QgsNetworkRequestParameters,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest
from servers import reply, serving

from dinamis_qgis.api.qgis_transport import QgisTransport
from dinamis_qgis.api.remembered_replies import RememberedReplies
from dinamis_qgis.api.session import open_session
from dinamis_qgis.domain.errors import Cancelled

_ENDLESS_BYTES = 400_000_000


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/gzip":
            self._send(200, gzip.compress(b'{"a": 1}'), {"Content-Encoding": "gzip"})
        elif self.path == "/headers":
            self._send(200, str(dict(self.headers)).encode())
        elif self.path == "/port":
            self._send(200, str(self.client_address[1]).encode())
        elif self.path == "/tagged":
            is_known = self.headers.get("If-None-Match") == '"v1"'
            self.server.statuses.append(304 if is_known else 200)
            body = b"" if is_known else b'{"features": [1]}'
            self._send(304 if is_known else 200, body, {"ETag": '"v1"'})
        elif self.path == "/moved":
            self._send(302, b"", {"Location": "/gzip"})
        elif self.path == "/big":
            self._send(200, b"x" * 20_000_000)
        elif self.path == "/endless":
            self._send_until_nobody_reads()
        elif self.path == "/cut":
            self._cut()
        elif self.path == "/cut-once":
            self.server.statuses.append(200)
            if len(self.server.statuses) > 1:
                self._send(200, b"whole")
            else:
                self._cut()
        elif self.path == "/drops":
            self.send_response(200)
            self.send_header("Content-Length", "8")
            self.end_headers()
            for _ in range(8):
                time.sleep(0.1)
                self.wfile.write(b"x")
        elif self.path == "/slow":
            self.server.released.wait(10)
            self._send(200, b"late")
        else:
            self._send(404, b'{"detail": "no such thing"}')

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self._send(201, self.headers["Content-Type"].encode() + b"|" + body)

    def _cut(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"x" * 10)
        self.close_connection = True

    def _send_until_nobody_reads(self):
        """Says how many bytes went out before nothing more was taken."""
        self.send_response(200)
        self.send_header("Content-Length", str(_ENDLESS_BYTES))
        self.end_headers()
        self.connection.settimeout(0.5)
        sent, piece = 0, b"x" * 65536
        try:
            while sent < _ENDLESS_BYTES:
                sent += self.connection.send(piece)
        except OSError:
            pass
        self.server.sent = sent
        self.server.stopped.set()
        self.close_connection = True

    def _send(self, status, body, headers=()):
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.released, server.stopped = threading.Event(), threading.Event()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.released.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def ask(qgis_app, qtbot, server):
    """Runs a function in a worker thread while this one paints, as QGIS does."""
    address = f"http://127.0.0.1:{server.server_port}"

    def run(function, transport=None):
        session = open_session(transport or QgisTransport())
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(function, session, address)
            qtbot.waitUntil(future.done, timeout=20_000)
            return future.result()

    return run


def test_a_compressed_reply_is_read_once(ask):
    assert ask(lambda s, url: s.get(f"{url}/gzip").json()) == {"a": 1}


def test_sends_a_body_and_its_type(ask):
    reply = ask(lambda s, url: s.post(f"{url}/orders", json={"b": 2}))

    assert (reply.status_code, reply.text) == (201, 'application/json|{"b": 2}')


def test_what_has_not_changed_is_not_sent_again(ask, server):
    server.statuses = []
    replies = RememberedReplies()

    def twice(session, url):
        return [replies.ask_json(session, f"{url}/tagged", None) for _ in range(2)]

    assert ask(twice) == [{"features": [1]}] * 2
    assert server.statuses == [200, 304]


def test_an_error_status_is_a_reply(ask):
    reply = ask(lambda s, url: s.get(f"{url}/nothing"))

    assert (reply.status_code, reply.json()) == (404, {"detail": "no such thing"})


def test_redirects_are_followed_by_requests(ask):
    reply = ask(lambda s, url: s.get(f"{url}/moved"))

    assert [step.status_code for step in reply.history] == [302]
    assert reply.json() == {"a": 1}


def test_what_nobody_reads_stays_with_the_server(ask, server):
    """Qt would otherwise hold gigabytes of a file that the disk is slower to take."""

    def read_a_little(session, url):
        with session.get(f"{url}/endless", stream=True) as reply:
            first = reply.raw.read(1000)
            server.stopped.wait(20)
            return first

    assert len(ask(read_a_little)) == 1000
    assert server.sent < 60_000_000


def test_a_large_file_streams(ask):
    def fetch(session, url):
        with session.get(f"{url}/big", stream=True) as reply:
            return sum(len(chunk) for chunk in reply.iter_content(65536))

    assert ask(fetch) == 20_000_000


def test_a_cut_connection_is_an_error_not_a_short_file(ask):
    with pytest.raises(requests.RequestException):
        ask(lambda s, url: s.get(f"{url}/cut").content)


def test_a_page_that_is_cut_is_asked_for_again(ask, server):
    server.statuses = []

    assert ask(lambda s, url: s.get(f"{url}/cut-once").content) == b"whole"
    assert server.statuses == [200, 200]


def test_a_slow_answer_that_goes_on_is_waited_for(ask):
    """The time allowed is that between two pieces."""

    def fetch(session, url):
        return QgisTransport().send(_prepared(f"{url}/drops"), timeout=0.4).content

    assert ask(fetch) == b"x" * 8


def test_nobody_there_is_a_connection_error(ask):
    with pytest.raises(requests.ConnectionError):
        ask(lambda s, url: s.post("http://127.0.0.1:9/orders", data=b"x"))


def test_who_is_not_there_does_not_cost_a_thread_its_other_connections(ask):
    """To close them Qt waits for the thread that sends, and that may wait for Python."""

    def fetch(session, url):
        before = session.get(f"{url}/port").text
        for nobody in ("http://127.0.0.1:9/", "http://nobody.invalid/"):
            with pytest.raises(requests.ConnectionError):
                session.post(nobody, data=b"x")
        return before, session.get(f"{url}/port").text

    before, after = ask(fetch)

    assert before == after


@pytest.mark.parametrize("is_cancelled", [False, True], ids=["not there", "cancelled"])
def test_an_error_keeps_nothing_of_qts_for_another_thread_to_let_go(ask, is_cancelled):
    """Its traceback knows the request, and goes with it to the window."""

    def living():
        return [
            one for one in gc.get_objects() if type(one) is QEventLoop and not sip.isdeleted(one)
        ]

    before = len(living())

    with pytest.raises((requests.ConnectionError, Cancelled)) as told:
        ask(
            lambda s, url: s.get("http://127.0.0.1:9/" if not is_cancelled else f"{url}/slow"),
            QgisTransport(is_cancelled=lambda: is_cancelled),
        )

    assert told.value.__traceback__ is not None
    assert len(living()) == before


def test_a_slow_answer_times_out(ask):
    with pytest.raises(requests.Timeout):
        ask(lambda s, url: QgisTransport().send(_prepared(f"{url}/slow"), timeout=0.2))


def test_a_cancelled_request_ends_at_once(ask):
    began = time.monotonic()
    transport = QgisTransport(is_cancelled=lambda: time.monotonic() > began + 0.2)

    with pytest.raises(Cancelled):
        ask(lambda s, url: s.get(f"{url}/slow"), transport)

    assert time.monotonic() - began < 2


def test_refuses_to_freeze_the_window(qgis_app, monkeypatch):
    monkeypatch.setattr(QgsApplication, "platform", lambda: "desktop")

    with pytest.raises(RuntimeError, match="freeze"):
        open_session(QgisTransport()).get("http://127.0.0.1:9/")


def test_without_a_window_the_main_thread_may_ask(qgis_app, server):
    session = open_session(QgisTransport())

    assert session.get(f"http://127.0.0.1:{server.server_port}/gzip").json() == {"a": 1}


def _prepared(url):
    return requests.Request("GET", url).prepare()


def test_a_body_nobody_reads_may_be_dropped_by_another_thread(ask):
    """Also after the thread that asked is gone, with the manager that owned the reply."""
    for _ in range(20):
        reply = ask(lambda s, url: s.get(f"{url}/big", stream=True))
        assert reply.status_code == 200
        del reply


def test_the_end_of_a_reply_nobody_reads_marks_no_later_one_as_deleted(ask):
    """PyQt would hear of it late, when the next reply may live at the same address."""
    replies = []

    ask(lambda s, url: s.get(f"{url}/big", stream=True), QgisTransport(on_answer=replies.append))
    QCoreApplication.sendPostedEvents()

    assert [sip.isdeleted(reply) for reply in replies] == [False]


def test_a_body_is_read_in_the_thread_that_asked(ask):
    """The reply goes with its thread: another would read what is no more."""
    reply = ask(lambda s, url: s.get(f"{url}/big", stream=True))

    with pytest.raises(requests.RequestException, match="thread that asked"):
        next(reply.iter_content(1))


def test_what_was_read_to_its_end_holds_nothing(ask):
    def fetch(session, url):
        with session.get(f"{url}/gzip", stream=True) as reply:
            return reply.content, reply.raw.read()

    content, more = ask(fetch)

    assert content == b'{"a": 1}'
    assert more == b""


def test_an_answer_is_the_service_s_and_not_what_qgis_keeps(qgis_app, in_worker):
    """Qt puts what is in the cache in front of the answer of a service that is busy."""

    def ask_twice():
        assert QgsBlockingNetworkRequest().get(QNetworkRequest(QUrl(url))) == 0  # QGIS keeps it
        with requests.Session() as session:
            session.mount("http://", QgisTransport())
            return session.get(url, timeout=5)

    with serving() as server:
        url = server.says("/items", reply(200, b"kept"), reply(503, b"busy"))
        answer = in_worker(ask_twice)

    assert (answer.status_code, answer.content) == (503, b"busy")


def test_what_arrives_is_not_kept_on_the_disk(qgis_app, in_worker):
    """Its address may be signed, and it may be gigabytes."""

    def ask_and_look():
        with requests.Session() as session:
            session.mount("http://", QgisTransport())
            assert session.get(url, timeout=5).content == b"secret"
        return QgsNetworkAccessManager.instance().cache().metaData(QUrl(url)).isValid()

    with serving() as server:
        url = server.says("/file?signature=1", reply(200, b"secret", Cache_Control="max-age=99"))
        server.answers["/file"] = server.answers["/file?signature=1"]

        assert not in_worker(ask_and_look)


def test_qgis_s_network_logger_sees_what_is_asked_in_threads(ask, qtbot):
    """Its panel listens to QGIS's own manager, in the GUI thread."""
    told = QgsNetworkAccessManager.instance().requestAboutToBeCreated[QgsNetworkRequestParameters]

    def is_asked_for(parameters):
        return parameters.request().url().path() == "/gzip"

    with qtbot.waitSignal(told, check_params_cb=is_asked_for):
        ask(lambda session, address: session.get(f"{address}/gzip"))

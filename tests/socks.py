"""A SOCKS5 proxy (RFC 1928) for tests: no password, connects only."""

from __future__ import annotations

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import List, Tuple

Passed = List[Tuple[str, int]]


@contextmanager
def socks_proxy() -> Iterator[Tuple[int, Passed]]:
    """Run it while the block runs; gives its port, and the places it was asked to connect to."""
    server = _Server(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server.server_address[1], server.passed
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self.passed: Passed = []


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        _version, methods = self.rfile.read(2)
        self.rfile.read(methods)
        self.wfile.write(b"\x05\x00")
        kind = self.rfile.read(4)[3]
        host = self._host(kind)
        port = int.from_bytes(self.rfile.read(2), "big")
        self.server.passed.append((host, port))
        with socket.create_connection((host, port), 10) as there:
            self.wfile.write(b"\x05\x00\x00\x01" + bytes(6))
            back = threading.Thread(target=_copy, args=(there, self.connection), daemon=True)
            back.start()
            _copy(self.connection, there)
            back.join(10)

    def _host(self, kind: int) -> str:
        if kind == 1:
            return socket.inet_ntoa(self.rfile.read(4))
        length = self.rfile.read(1)[0]
        return self.rfile.read(length).decode("ascii")


def _copy(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return

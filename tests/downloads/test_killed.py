"""What a power cut or `kill -9` leaves is gone on with."""

import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

from downloads.file_server import file_server

MB = 1 << 20
SIZE = 48 * MB
KILLED_AFTER = (8 * MB, 20 * MB, 32 * MB)
"""Bytes that were told to be on the disk."""

AHEAD = 8 * MB
"""What the server may have sent by then that is not told yet: six connections read a piece."""


def start(folder, server):
    return subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("killed.py")), str(folder), server.address],
        stdout=subprocess.PIPE,
        text=True,
    )


def test_killed_three_times_it_is_right_and_little_is_fetched_again(tmp_path):
    content = random.Random(1).randbytes(SIZE)
    with file_server() as server:
        served = server.put("big.bin", content)
        before = 0
        for limit in KILLED_AFTER:
            allow_up_to(server, served, served.sent + limit - before + AHEAD)
            before = limit
            with start(tmp_path, server) as program:
                for line in program.stdout:
                    if line.strip().isdigit() and int(line) >= limit:
                        break
                program.send_signal(signal.SIGKILL)
            server.gate.set()
        served.on_piece = None
        with start(tmp_path, server) as program:
            lines = program.stdout.read().split()

    assert lines[-1] == "done"
    (path,) = (tmp_path / "images").rglob("big.bin")
    assert path.read_bytes() == content
    again = served.sent - SIZE
    assert again <= len(KILLED_AFTER) * (AHEAD + MB)


def allow_up_to(server, served, count):
    """Hold the server back once it has sent so much, that there is something left to kill."""
    server.gate.set()
    lock = threading.Lock()

    def look():
        with lock:
            if served.sent >= count:
                server.gate.clear()

    served.on_piece = look

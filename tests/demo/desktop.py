"""A screen to run QGIS on where there is none: Xvfb and a window manager."""

from __future__ import annotations

import os
import subprocess
from typing import Dict, List

SIZE = "1600x1000x24"
DPI = "96"
"""Newer QGIS draws all a little larger at the 100 of Xvfb: places are no longer pixels."""


class VirtualDesktop:
    """Starts on enter, stops on exit what it started, by its own process ids."""

    def __init__(self) -> None:
        self._processes: List[subprocess.Popen[str]] = []
        self.environment: Dict[str, str] = {}

    def __enter__(self) -> VirtualDesktop:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-dpi", DPI, "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._processes.append(server)
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        if not number:
            raise SystemExit("Xvfb did not start.")
        self.environment = {**os.environ, "DISPLAY": f":{number}"}
        for other in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(other, None)
        # Without a window manager, no window ever has the keyboard.
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._processes.append(manager)
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
        for process in reversed(self._processes):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

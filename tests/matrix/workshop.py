"""This checkout in a chroot with one release of QGIS, where ``make`` does what it does outside."""

from __future__ import annotations

import shutil
from pathlib import Path

from chroot import Chroot
from debian import make_debian, recipe
from machine import checked_out, download_wheels
from releases import Release

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "build" / "matrix"
REQUIREMENTS = ROOT / "tests" / "requirements.txt"
MADE = ("build", ".venv")
"""What make has inside already, and need not make again."""

WHEELS = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/src/wheels", "PIP_ROOT_USER_ACTION": "ignore"}


class Workshop:
    """One release of QGIS, kept in ``build/matrix/<suite>`` from one run to the next."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self._chroot = Chroot(FOLDER / release.suite, ROOT.parent / "shared")
        self._stamp = FOLDER / f"{release.suite}.made"
        self._inside = self._chroot.folder / "src"

    def log(self, of: str) -> Path:
        """Where is written what a step says."""
        return FOLDER / f"{self.release.suite}-{of}.log"

    def prepare(self) -> int:
        """Make the Debian unless it is there, bring the checkout up to date; make's exit code.

        Raises:
            CalledProcessError: debootstrap or pip could not; they say why.
        """
        FOLDER.mkdir(parents=True, exist_ok=True)
        log = self.log("prepare")
        log.write_bytes(b"")
        wanted = recipe(self.release)
        if not self._stamp.exists() or self._stamp.read_text("utf-8") != wanted:
            self._stamp.unlink(missing_ok=True)
            shutil.rmtree(self._chroot.folder, ignore_errors=True)
            make_debian(self._chroot, self.release, log)
            self._stamp.write_text(wanted, "utf-8")
        self._copy_checkout()
        self._fetch_wheels()
        targets = ["build/.qgis", "build/.demo", "build/.build", "build/.test"]
        return self._chroot.run(["make", *targets], log, WHEELS, is_closed=False)

    def make(self, target: str, log: Path, **variables: str) -> int:
        """Run ``make`` inside, cut off from the network, with variables; its exit code."""
        log.unlink(missing_ok=True)
        return self._chroot.run(["make", target], log, {**WHEELS, **variables}, is_closed=True)

    def _copy_checkout(self) -> None:
        inside = self._inside / "dinamis-qgis"
        inside.mkdir(parents=True, exist_ok=True)
        for stale in inside.iterdir():
            if stale.name not in MADE:
                shutil.rmtree(stale) if stale.is_dir() else stale.unlink()
        for name in checked_out(ROOT):
            copy = inside / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy)

    def _fetch_wheels(self) -> None:
        wheels, stamp = self._inside / "wheels", self._inside / "wheels" / "made-from"
        wanted = REQUIREMENTS.read_text("utf-8")
        if not stamp.exists() or stamp.read_text("utf-8") != wanted:
            python = (self._chroot.folder / "usr" / "bin" / "python3").readlink().name
            wheels.mkdir(exist_ok=True)
            download_wheels(REQUIREMENTS, python.removeprefix("python"), wheels)
            stamp.write_text(wanted, "utf-8")

"""The list of yearly coverages: asked from the service, kept for when there is no network."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

import requests

from ..domain.coverage import CoverageList, read_coverages
from ..domain.coverage_source import CoverageSource
from ..domain.errors import UnexpectedReply
from .replies import ask
from .sign_in import utc_now


class CoverageClient:
    """Asks a WMTS service which coverages it has; not in the GUI thread.

    Args:
        folder: where the service's answer is kept; its file's time is when it was asked.
    """

    def __init__(
        self,
        session: requests.Session,
        source: CoverageSource,
        folder: Path,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._session = session
        self.source = source
        self._file = folder / "wmts-capabilities.xml"
        self._now = now

    def kept(self) -> Optional[CoverageList]:
        """Return the list as it was last asked for; None when there is none to read."""
        try:
            content = self._file.read_bytes()
            fetched = datetime.fromtimestamp(self._file.stat().st_mtime, timezone.utc)
            return CoverageList(read_coverages(content, self.source.layers), fetched)
        except (OSError, UnexpectedReply):  # lost or damaged on the disk: as good as none
            return None

    def fetch(self) -> CoverageList:
        """Ask the service, and keep its answer.

        Raises:
            ServiceError: of the class that tells what the user can do; what was kept stays.
        """
        content = ask(self._session, "GET", self.source.capabilities_url).content
        found = CoverageList(read_coverages(content, self.source.layers), self._now())
        with contextlib.suppress(OSError):  # the list is as good without its copy
            self._keep(content, found.fetched)
        return found

    def _keep(self, content: bytes, fetched: datetime) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part = self._file.with_suffix(".part")
        part.write_bytes(content)
        os.utime(part, (fetched.timestamp(), fetched.timestamp()))
        os.replace(part, self._file)

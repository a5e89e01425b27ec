"""What `dinamis:downloadassets` does."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from ...domain.errors import FileInTheWay, NothingToDownload
from ...downloads.unpacking import Overwrite, unpack
from .. import download_assets as asking
from ..service_session import signed_in
from .answering import Answering, require_running
from .scene_names import scene_names


class DownloadAssets(Answering, asking.DownloadAssets):
    """The same, able to run."""

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        client = self.client(parameters, context)
        names = scene_names(self, parameters, "SCENES", context)
        if not names:
            raise NothingToDownload(self.tr("no scene was named"))
        listed = self.parameterAsString(parameters, "ASSETS", context)
        assets = tuple(part.strip() for part in listed.split(",") if part.strip())
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        signed_in(client)
        scenes = [client.scene(name) for name in names]

        def show(done: int, size: Optional[int]) -> None:
            feedback.setProgress(100 * done / size if size else 0)

        # QGIS's start does not wait for what only a run needs.
        from ...downloads.scene_download import download_scenes

        files = download_scenes(
            lambda service: client,
            client.service.id,
            scenes,
            folder,
            show,
            lambda: require_running(feedback),
            assets,
            pause_with_events,
        )
        if self.parameterAsBoolean(parameters, "UNPACK", context):
            files = tuple(_unpacked(path, feedback) for path in files)
        return {"FOLDER": str(folder), "FILES": [str(path) for path in files]}


def pause_with_events(seconds: float) -> None:
    """Wait; the downloads' threads ask QGIS's main thread for passwords and certificates."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _unpacked(path: Path, feedback: QgsProcessingFeedback) -> Path:
    """The folder of an archive; what is no archive stays as it is."""
    if not zipfile.is_zipfile(path):
        return path
    folder = path.with_suffix("")
    feedback.pushInfo(str(folder))
    return unpack(path, folder, lambda: require_running(feedback), _keep_folder)


def _keep_folder(folder: Path) -> Overwrite:
    """An earlier run has unpacked it: a folder is whole, or is not there."""
    if not folder.is_dir():
        raise FileInTheWay(str(folder), str(folder))
    return Overwrite.KEEP

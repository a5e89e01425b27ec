"""`dinamis:downloadassets`: the files of scenes, into a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..api.client import DinamisClient
from ..delivery import download_scene
from ..domain.errors import NothingToDownload
from .algorithm import DinamisAlgorithm, require_running
from .scene_names import scene_names
from .service_session import signed_in


class DownloadAssets(DinamisAlgorithm):
    """Downloads without a window."""

    def __init__(self, open_client: Callable[[str], DinamisClient]) -> None:
        super().__init__()
        self._open_client = open_client

    def createInstance(self) -> DownloadAssets:  # noqa: N802
        return DownloadAssets(self._open_client)

    def name(self) -> str:
        return "downloadassets"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Download scenes")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Downloads the files of scenes into a folder. SCENES: names separated by commas, or "
            "a layer made by the search. ASSETS: keys of files separated by commas; the "
            "products themselves when empty. A download that was interrupted goes on."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.addParameter(QgsProcessingParameterString("SERVICE", self.tr("Service"), "training"))
        self.addParameter(
            QgsProcessingParameterString("SCENES", self.tr("Scenes: names or a layer"))
        )
        self.addParameter(
            QgsProcessingParameterString(
                "ASSETS", self.tr("Files, separated by commas"), optional=True
            )
        )
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", self.tr("Folder")))
        self.addOutput(QgsProcessingOutputMultipleLayers("FILES", self.tr("Files")))

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        client = self._open_client(self.parameterAsString(parameters, "SERVICE", context))
        names = scene_names(self, parameters, "SCENES", context)
        if not names:
            raise NothingToDownload(self.tr("no scene was named"))
        listed = self.parameterAsString(parameters, "ASSETS", context)
        assets = tuple(part.strip() for part in listed.split(",") if part.strip())
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        signed_in(client)
        files: List[str] = []
        for index, name in enumerate(names):

            def show(done: int, total: Optional[int], before: int = index) -> None:
                share = done / total if total else 0.0
                feedback.setProgress(100 * (before + share) / len(names))

            feedback.pushInfo(name)
            paths = download_scene(
                client,
                client.scene(name),
                folder,
                show,
                lambda: require_running(feedback),
                assets,
            )
            files.extend(map(str, paths))
        return {"FOLDER": str(folder), "FILES": files}

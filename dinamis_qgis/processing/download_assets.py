"""`dinamis:downloadassets`: the files of scenes, into a folder."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from .service_algorithm import ServiceAlgorithm


class DownloadAssets(ServiceAlgorithm):
    """Downloads without a window."""

    def name(self) -> str:
        return "downloadassets"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Download scenes")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Downloads the files of scenes into a folder. SCENES: names separated by commas, or "
            "a layer made by the search. ASSETS: keys of files separated by commas; the "
            "products themselves when empty. A download that was interrupted goes on. UNPACK: "
            "takes ZIP archives apart into folders beside them; QGIS reads products without."
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
        self.addParameter(
            QgsProcessingParameterBoolean("UNPACK", self.tr("Unpack archives"), False)
        )
        self.addOutput(QgsProcessingOutputMultipleLayers("FILES", self.tr("Files")))

"""What algorithms that choose scenes ask: an area, and conditions or names."""

from __future__ import annotations

from typing import Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .service_algorithm import ServiceAlgorithm


class CandidateAlgorithm(ServiceAlgorithm):
    """An algorithm on an area and the scenes that meet the user's own conditions."""

    def add_candidate_parameters(self) -> None:
        """Area, service and conditions."""
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "AREA", QCoreApplication.translate("Candidates", "Area"), polygon
            )
        )
        service = QgsProcessingParameterString(
            "SERVICE", QCoreApplication.translate("Candidates", "Service"), "training"
        )
        self.addParameter(service)
        for name, title in _texts():
            self.addParameter(QgsProcessingParameterString(name, title, optional=True))
        number = QgsProcessingParameterNumber
        for name, title, most in _limits():
            kind = number.Type.Double
            self.addParameter(number(name, title, kind, optional=True, minValue=0, maxValue=most))
        archive = QCoreApplication.translate(
            "Candidates", "Also scenes of the supplier's archive, which must be ordered"
        )
        self.addParameter(QgsProcessingParameterBoolean("ARCHIVE", archive, False))


def _texts() -> Tuple[Tuple[str, str], ...]:
    return (
        (
            "COLLECTIONS",
            QCoreApplication.translate("Candidates", "Collections, separated by commas"),
        ),
        ("MISSION", QCoreApplication.translate("Candidates", "Missions, separated by commas")),
        ("START", QCoreApplication.translate("Candidates", "First day (YYYY-MM-DD)")),
        ("END", QCoreApplication.translate("Candidates", "Last day (YYYY-MM-DD)")),
        ("SCENES", QCoreApplication.translate("Candidates", "Only these scenes: names or a layer")),
    )


def _limits() -> Tuple[Tuple[str, str, float], ...]:
    return (
        ("MAX_CLOUD", QCoreApplication.translate("Candidates", "Clouds at most (%)"), 100),
        ("MAX_INCIDENCE", QCoreApplication.translate("Candidates", "Incidence at most (°)"), 90),
    )

"""`dinamis:submitrequest`: sends a request to a service, once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ..domain.request_rules import RequestRules
from .request_algorithm import RequestAlgorithm

if TYPE_CHECKING:
    from ..api.client import DinamisClient


class SubmitRequest(RequestAlgorithm):
    """Sends a request without a window; run again, it finds what it sent.

    Args:
        sent: the file of the profile that holds what was sent.
    """

    def __init__(
        self, rules: RequestRules, open_client: Callable[[str], DinamisClient], sent: Path
    ) -> None:
        super().__init__(rules)
        self._open_client = open_client
        self._sent = sent

    def createInstance(self) -> SubmitRequest:  # noqa: N802
        return self.able_to_run()(self._rules, self._open_client, self._sent)

    def name(self) -> str:
        return "submitrequest"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Send a request")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Sends a request to a service that takes them, from a DRAFT, from the fields, or from "
            "both. What is not complete is refused, with the names of the fields. The same "
            "request is ordered once, however often this is run; give another KEY to order the "
            "same again. LICENCE_ACCEPTED must be true."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.addParameter(QgsProcessingParameterString("SERVICE", self.tr("Service"), "training"))
        self.add_request_parameters()
        self.addParameter(
            QgsProcessingParameterString(
                "KEY", self.tr("Key: tells this request from another of the same words"), "",
                optional=True,
            )
        )  # fmt: skip
        self.addOutput(QgsProcessingOutputString("REQUEST", self.tr("Reference of the request")))
        self.addOutput(QgsProcessingOutputString("STATUS", self.tr("Status")))

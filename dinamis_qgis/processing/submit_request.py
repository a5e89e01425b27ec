"""`dinamis:submitrequest`: sends a request to a service, once."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ..catalogue.outbox import Outbox
from ..catalogue.request_file import RequestFile
from ..domain.errors import SentBefore
from ..domain.request_rules import RequestRules
from ..words.request_text import sharing_sentence
from .request_algorithm import RequestAlgorithm
from .service_session import signed_in

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
        return SubmitRequest(self._rules, self._open_client, self._sent)

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

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        request = self.request(parameters, context)
        self.tell_faults(request, feedback)
        self._rules.check(request, date.today())
        feedback.pushInfo(sharing_sentence())
        service_id = self.parameterAsString(parameters, "SERVICE", context)
        client = signed_in(self._open_client(service_id))
        key = self.parameterAsString(parameters, "KEY", context).strip()
        # QGIS's start does not wait for what only a run needs.
        from ..sending import Sender

        sender = Sender(Outbox(RequestFile(self._sent)), self._rules)
        sent = sender.send(client, request, key)
        if sent.is_older_version:
            raise SentBefore(sent.tracked.id)
        if sent.was_there:
            feedback.pushInfo(self.tr("It had arrived already; nothing was sent now."))
        return {"REQUEST": sent.tracked.id, "STATUS": sent.tracked.status.code.value}

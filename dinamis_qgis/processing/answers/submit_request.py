"""What `dinamis:submitrequest` does."""

from __future__ import annotations

from datetime import date
from typing import Any, Dict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...catalogue.outbox import Outbox
from ...catalogue.request_file import RequestFile
from ...domain.errors import SentBefore
from ...words.request_text import sharing_sentence
from .. import submit_request as asking
from ..service_session import signed_in
from .given_request import RequestAnswering


class SubmitRequest(RequestAnswering, asking.SubmitRequest):
    """The same, able to run."""

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
        from ...sending import Sender

        sender = Sender(Outbox(RequestFile(self._sent)), self._rules)
        sent = sender.send(client, request, key)
        if sent.is_older_version:
            raise SentBefore(sent.tracked.id)
        if sent.was_there:
            feedback.pushInfo(self.tr("It had arrived already; nothing was sent now."))
        return {"REQUEST": sent.tracked.id, "STATUS": sent.tracked.status.code.value}

"""What algorithms that ask a service have in common: they are given how to speak to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict

from qgis.core import QgsProcessingContext

from .algorithm import DinamisAlgorithm

if TYPE_CHECKING:
    from ..api.client import DinamisClient


class ServiceAlgorithm(DinamisAlgorithm):
    """Its parameter SERVICE is the id of a service.

    Args:
        open_client: returns the client of a service, by its id.
    """

    def __init__(self, open_client: Callable[[str], DinamisClient]) -> None:
        super().__init__()
        self._open_client = open_client

    def createInstance(self) -> ServiceAlgorithm:  # noqa: N802 - QGIS looks for this name
        return self.able_to_run()(self._open_client)

    def client(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> DinamisClient:
        """Of the service that was chosen."""
        return self._open_client(self.parameterAsString(parameters, "SERVICE", context))

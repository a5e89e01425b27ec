"""What our algorithms have in common that only ask; what they do is in ``answers``."""

from __future__ import annotations

from typing import Any, Type

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..resource import resource
from .groups import group_of, group_title
from .parameter_help import parameter_help


class DinamisAlgorithm(QgsProcessingAlgorithm):
    """Says what it is called and asks; the class of the same name in ``answers`` does it.

    QGIS has every algorithm ask at each start, and runs what ``createInstance`` returns: what a
    run needs is imported then, and nowhere else.
    """

    def createInstance(self) -> DinamisAlgorithm:  # noqa: N802 - QGIS looks for this name
        return self.able_to_run()()

    def able_to_run(self) -> Type[Any]:
        """The class that does what this one asks for."""
        own = type(self)
        name = own.__module__.rpartition(".")[2]
        # By name, so that QGIS sees the import, and drops the module with the plugin.
        module = __import__(f"{__package__}.answers.{name}", fromlist=[own.__name__])
        able: Type[Any] = getattr(module, own.__name__)
        return able

    def tr(self, text: str) -> str:
        """In the user's language, whichever of the algorithm's classes wrote it."""
        for written_by in type(self).__mro__:
            told = QCoreApplication.translate(written_by.__name__, text)
            if told != text:
                return told
        return text

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons/dinamis.svg")))

    def groupId(self) -> str:  # noqa: N802 - QGIS looks for this name
        return group_of(self.name())

    def group(self) -> str:
        return group_title(self.groupId())

    def addParameter(  # noqa: N802 - QGIS looks for this name
        self, parameter: QgsProcessingParameterDefinition, create_output: bool = True
    ) -> bool:
        """Add a parameter, with what the dialog, ``algorithmHelp`` and the docs say of it."""
        parameter.setHelp(parameter_help(self.name(), parameter.name()))
        return super().addParameter(parameter, create_output)

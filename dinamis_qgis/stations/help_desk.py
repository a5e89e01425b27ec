"""What helps a newcomer: the first choice, the glossary, joining, and pages of the web."""

from __future__ import annotations

from typing import Callable, Sequence, TypeVar

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QDialog

from ..domain.glossary import read_glossary
from ..domain.membership import read_membership
from ..domain.service import Service, SignIn
from ..domain.web_page import read_links
from ..gui.dock import DinamisDock
from ..gui.guide.field_terms import add_terms
from ..gui.guide.first_start import FirstChoice
from ..gui.guide.glossary_dialog import GlossaryDialog
from ..gui.guide.join_dialog import JoinDialog
from ..gui.service.sign_in_panel import SignInPanel
from ..resource import resource
from ..settings import Settings
from ..words.plan_words import language

Dialog = TypeVar("Dialog", bound=QDialog)


class HelpDesk(QObject):
    """Connects the dock's help with what is said in ``resources/``.

    Args:
        sign_in: the first station.
        services: all that can be chosen.
        use_service: makes one the service in use, by its id.
        open_address: shows a page of the web.
    """

    def __init__(
        self,
        dock: DinamisDock,
        sign_in: SignInPanel,
        services: Callable[[], Sequence[Service]],
        use_service: Callable[[str], object],
        open_address: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._dock, self._sign_in, self._services = dock, sign_in, services
        self._use_service, self._open_address = use_service, open_address
        self._settings = Settings()
        self._glossary = read_glossary(resource("glossary.json"))
        add_terms(dock, self._glossary, language())
        menu = dock.help_menu
        pages = read_links(resource("links.json"))
        menu.show_pages([(page.name.said(language()), page.address) for page in pages])
        menu.glossary_wanted.connect(self.show_glossary)
        menu.join_wanted.connect(self.show_join)
        menu.page_wanted.connect(open_address)
        sign_in.join_wanted.connect(self.show_join)
        dock.first_start.chosen.connect(self._begin)

    def welcome(self) -> None:
        """Ask where to begin; asked again next time, as long as nobody answers."""
        # The service in use is noted from now on, which is no answer.
        self._settings.is_welcomed = False
        self._dock.ask_first()

    def show_glossary(self) -> GlossaryDialog:
        """Open the glossary beside the work."""
        return self._shown(GlossaryDialog(self._glossary, language(), self._dock))

    def show_join(self) -> JoinDialog:
        """Open the page on who may join, and how."""
        askers = read_membership(resource("membership.json"))
        return self._shown(JoinDialog(askers, language(), self._open_address, self._dock))

    def _shown(self, dialog: Dialog) -> Dialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def _begin(self, choice: FirstChoice) -> None:
        self._settings.is_welcomed = True
        if choice is not FirstChoice.OTHER:
            wants_training = choice is FirstChoice.TRAINING
            self._use_service(
                next(
                    service.id
                    for service in self._services()
                    if service.is_training == wants_training and service.sign_in is SignIn.DEVICE
                )
            )
        self._dock.show_station("sign_in")
        if choice is FirstChoice.OTHER:
            self._sign_in.offer_services()
        else:
            self._sign_in.sign_in_button.setFocus()

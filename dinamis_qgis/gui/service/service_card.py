"""What a service is, and what it can do."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...domain.service import Capability, Kind, Service, SignIn
from ..panel import wrapped_label

_SHOWN = (
    Capability.SEARCH,
    Capability.MIRROR,
    Capability.SIGN,
    Capability.QUOTA,
    Capability.TASKING,
)


class ServiceCard(QWidget):
    """What the chosen service can do, and what it cannot."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.can_label = wrapped_label("")
        self.pleiades_label = wrapped_label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.can_label)
        column.addWidget(self.pleiades_label)

    def show_service(self, service: Service) -> None:
        lines = [
            # A no-break space: a line ends between two, never inside one.
            f"{_mark(capability in service.can)} {capability_word(capability)}".replace(
                " ", "\N{NO-BREAK SPACE}"
            )
            for capability in _SHOWN
        ]
        self.can_label.setText("   ".join(lines))
        self.can_label.setVisible(service.kind is not Kind.CARD)
        here = self.tr(
            "It has no Pléiades images. Those of DINAMIS are in its web catalogue, "
            "or on the training service to try with."
        )
        elsewhere = self.tr(
            "It has no Pléiades images. For those of DINAMIS, choose Theia / MTD, which opens "
            "their web catalogue, or the training service to try with."
        )
        self.pleiades_label.setText(here if service.is_members else elsewhere)
        self.pleiades_label.setVisible(service.lacks_pleiades)


def _mark(can: bool) -> str:
    # A line may end after a dash, even before a no-break space: unless the two are joined.
    return "✓" if can else "–\N{WORD JOINER}"


def capability_word(capability: Capability) -> str:
    return {
        Capability.SEARCH: QCoreApplication.translate("ServiceCard", "search"),
        Capability.MIRROR: QCoreApplication.translate("ServiceCard", "local copy"),
        Capability.SIGN: QCoreApplication.translate("ServiceCard", "download links"),
        Capability.QUOTA: QCoreApplication.translate("ServiceCard", "quota"),
        Capability.TASKING: QCoreApplication.translate("ServiceCard", "requests"),
    }[capability]


def service_story(service: Service) -> str:
    """What it is, in a sentence or two."""
    if service.is_training:
        return QCoreApplication.translate(
            "SignInPanel",
            "A DINAMIS in a box: 60 000 made-up scenes, products and orders. "
            "No account, no network; nothing in it is real.",
        )
    if service.kind is Kind.CARD:
        return QCoreApplication.translate(
            "SignInPanel",
            "This plugin cannot search here. The service's own catalogue opens in your browser.",
        )
    if service.kind is Kind.ONEATLAS:
        return QCoreApplication.translate(
            "SignInPanel",
            "The supplier's archive: millions of Pléiades and SPOT scenes to order, searched with "
            "your own key and never copied. Without a key, paste identifiers into a request.",
        )
    if service.kind is Kind.GEODES:
        return QCoreApplication.translate(
            "SignInPanel",
            "Sentinel-2 and SPOT World Heritage at CNES. Searching is open; downloading asks for "
            "an API key, made on its portal.",
        )
    if service.authcfg:
        return QCoreApplication.translate(
            "SignInPanel", "QGIS shows this catalogue the identity chosen for it in the options."
        )
    if service.is_members and not service.description:
        return QCoreApplication.translate(
            "SignInPanel",
            "Public catalogue and downloads of the Theia data store. Your DINAMIS or "
            "Theia account is asked for in your browser, never in QGIS.",
        )
    title = " – ".join(text for text in (service.title, service.description) if text)
    return f"{title}\n{_way_in(service.sign_in)}"


def join_tip(service: Service) -> str:
    """What is told to who has no account there."""
    if service.is_members:
        return QCoreApplication.translate(
            "SignInPanel", "Who may become a member of DINAMIS, and the steps."
        )
    return QCoreApplication.translate(
        "SignInPanel",
        "Opens the service's own page in your browser: how one gets an account there.",
    )


def _way_in(sign_in: SignIn) -> str:
    return {
        SignIn.DEVICE: QCoreApplication.translate(
            "SignInPanel", "It asks for your account in your browser, never in QGIS."
        ),
        SignIn.KEY: QCoreApplication.translate(
            "SignInPanel", "It asks for an API key, made on its own web page."
        ),
        SignIn.NONE: QCoreApplication.translate(
            "SignInPanel", "This catalogue is open: no account is needed."
        ),
    }[sign_in]

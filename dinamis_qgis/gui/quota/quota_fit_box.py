"""One-click ways to make a request free."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...domain.area import Area
from ...domain.errors import DinamisError
from ...domain.estimate import Estimate
from ...domain.quota_fit import Fit, Proposal
from ...domain.scene import Scene
from ...words.amounts import amount, number
from ...words.estimate_text import listed
from ...words.messages import explain
from ..panel import button, wrapped_label
from .estimate_lines import clear
from .quota_sources import QuotaSources


class QuotaFitBox(QWidget):
    """A button that looks for ways, and below it a button for each that was found.

    Shown where a part must be paid though something is free.
    """

    chosen = pyqtSignal(object)  # Proposal

    def __init__(self, sources: QuotaSources, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._priced: Optional[Estimate] = None
        self._area: Optional[Area] = None
        self._scenes: Sequence[Scene] = ()
        self.fit_button = button(
            self.tr("&Fit my quota"),
            "fit_quota_button",
            self.tr("Looks for what to leave out, or how to make the area smaller, to pay nothing"),
        )
        self.fit_button.clicked.connect(self.start_fitting)
        self.told_label = wrapped_label("")
        self._offers = QVBoxLayout()
        self._offers.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fit_button)
        column.addWidget(self.told_label)
        column.addLayout(self._offers)
        self.show_priced(None, None, ())

    def show_priced(
        self, priced: Optional[Estimate], area: Optional[Area], scenes: Sequence[Scene]
    ) -> None:
        """Stand ready for another estimate; what was proposed for the last one goes."""
        self._priced, self._area, self._scenes = priced, area, scenes
        self._show_offers(())
        self.told_label.hide()
        self.fit_button.setEnabled(True)
        left = priced.quota_left_before if priced else None
        self.setVisible(bool(priced and priced.paid and left))

    def start_fitting(self) -> None:
        priced, area, scenes = self._priced, self._area, tuple(self._scenes)
        if priced is None:
            return
        self.fit_button.setEnabled(False)
        self._sources.run(
            self.tr("DINAMIS quota"),
            lambda job: self._sources.fit(priced, area, scenes),
            lambda found: self._show(priced, found),
            lambda error: self._fail(priced, error),
        )

    def _show(self, priced: Estimate, found: Tuple[Proposal, ...]) -> None:
        if priced is not self._priced:
            return  # another area or another choice meanwhile
        self.fit_button.setEnabled(True)
        self._show_offers(found)
        self._tell(
            self.tr("Free, each of these:")
            if found
            else self.tr("Nothing of this request can be made free.")
        )

    def _fail(self, priced: Estimate, error: DinamisError) -> None:
        if priced is self._priced:
            self.fit_button.setEnabled(True)
            self._tell(explain(error))

    def _tell(self, text: str) -> None:
        self.told_label.setText(text)
        self.told_label.setVisible(bool(text))

    def _show_offers(self, found: Sequence[Proposal]) -> None:
        clear(self._offers)
        for proposal in found:
            text, tip = proposal_title(proposal), proposal_tip(proposal)
            made = button(text, f"fit_{proposal.fit.value}_button", f"{text}\n{tip}")
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.clicked.connect(lambda _=False, proposal=proposal: self.chosen.emit(proposal))
            self._offers.addWidget(made)


def proposal_title(proposal: Proposal) -> str:
    """What a proposal leaves, on a button."""
    text = {
        Fit.FEWER_IMAGES: QCoreApplication.translate("QuotaFit", "Images kept: {kept} of {all}"),
        Fit.FEWER_PARTS: QCoreApplication.translate("QuotaFit", "Parts left out: {out} of {all}"),
        Fit.TRIMMED: QCoreApplication.translate("QuotaFit", "Edge taken off: {metres} m"),
        Fit.SCALED: QCoreApplication.translate("QuotaFit", "Same shape, smaller"),
    }[proposal.fit]
    kept, out = len(proposal.kept), len(proposal.dropped)
    if proposal.fit is Fit.FEWER_PARTS and proposal.area:
        kept = proposal.area.part_count
    metres = -proposal.area.changes[-1].metres if proposal.area else 0.0
    what = text.format(kept=kept, out=out, all=kept + out, metres=number(metres))
    title = QCoreApplication.translate("QuotaFit", "{} – {}")
    return title.format(what, amount(proposal.estimate.need.area_km2, "km2"))


def proposal_tip(proposal: Proposal) -> str:
    """What a proposal gives up, and how sure it is that there is no better one."""
    said = []
    if proposal.fit is Fit.FEWER_IMAGES:
        text = QCoreApplication.translate("QuotaFit", "Left out: {}.")
        said.append(text.format(listed(proposal.dropped)))
    elif proposal.fit is Fit.FEWER_PARTS:
        text = QCoreApplication.translate("QuotaFit", "Parts left out, by size: {}.")
        said.append(text.format(listed(proposal.dropped)))
    elif proposal.fit is Fit.SCALED:
        said.append(
            QCoreApplication.translate(
                "QuotaFit", "Round its middle; where it has dents, it may reach out of the area."
            )
        )
    else:
        said.append(QCoreApplication.translate("QuotaFit", "It stays inside of the area."))
    if not proposal.is_exact:
        said.append(
            QCoreApplication.translate(
                "QuotaFit", "There are too many to compare every choice: a better one may exist."
            )
        )
    return " ".join(said)

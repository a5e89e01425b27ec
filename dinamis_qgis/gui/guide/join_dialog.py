"""Who may join DINAMIS, and how: one question, and what applies."""

from __future__ import annotations

from typing import Callable, Optional, Sequence

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.account import Category
from ...domain.membership import Asker, MayJoin
from ...domain.web_page import WebPage
from ...words.estimate_words import category_word
from ..fields import add_row, choice, form, named
from ..panel import SPACING_PX, Notice, button, heading, wrapped_label
from ..scrolled import Scrolled
from ..tab_order import put_in_tab_order

_WIDTH_PX, _HEIGHT_PX = 520, 700
_LINKS_A_ROW = 2


class JoinDialog(QDialog):
    """Asks who somebody is, and shows their answer, steps and pages.

    Args:
        askers: everybody who may ask.
        language: of the texts, such as ``fr``.
        open_address: shows a page of the web.
    """

    def __init__(
        self,
        askers: Sequence[Asker],
        language: str,
        open_address: Callable[[str], object],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("join_dialog")
        self.setWindowTitle(self.tr("Joining DINAMIS"))
        self._askers, self._language, self._open = tuple(askers), language, open_address
        self._links: list[QPushButton] = []
        self._create()
        self._lay_out()
        self.who_combo.currentIndexChanged.connect(self._show)
        self._show()

    def choose(self, identifier: str) -> None:
        """Answer the question, as the list does."""
        self.who_combo.setCurrentIndex(self.who_combo.findData(identifier))

    def _show(self, *_: object) -> None:
        chosen = self.who_combo.currentData()
        asker = next((one for one in self._askers if one.id == chosen), None)
        level = Qgis.MessageLevel
        symbol = {
            MayJoin.YES: level.Success,
            MayJoin.CONDITIONS: level.Info,
            MayJoin.NO: level.Warning,
        }
        self.answer_notice.show_text("")
        if asker is not None:
            answer = asker.answer.said(self._language)
            self.answer_notice.show_text(answer, symbol[asker.may_join])
        self._show_category(None if asker is None else asker.category)
        self.steps_heading.setText(
            self.tr("Who may join") if asker is None else self.tr("The steps")
        )
        self.steps_label.setText(self._everybody() if asker is None else self._steps(asker))
        self._show_links(() if asker is None else asker.pages)

    def _show_category(self, category: Optional[Category]) -> None:
        self.quota_label.setVisible(category is not None)
        if category is not None:
            text = self.tr("Counted for the free quota as: {}.")
            self.quota_label.setText(text.format(category_word(category)))

    def _steps(self, asker: Asker) -> str:
        steps = enumerate(asker.steps, 1)
        return "\n\n".join(f"{place}. {step.said(self._language)}" for place, step in steps)

    def _everybody(self) -> str:
        """Who may join, at a glance, before anybody says who they are."""
        titles = (
            (MayJoin.YES, self.tr("Yes:")),
            (MayJoin.CONDITIONS, self.tr("Under conditions:")),
            (MayJoin.NO, self.tr("No:")),
        )
        parts = []
        for may_join, title in titles:
            names = [one.name for one in self._askers if one.may_join is may_join]
            parts.append(
                "\n".join((title, *(f"  • {name.said(self._language)}" for name in names)))
            )
        return "\n\n".join(parts)

    def _show_links(self, pages: Sequence[WebPage]) -> None:
        for old in self._links:
            old.hide()
            old.deleteLater()
        self._links = []
        for place, page in enumerate(pages):
            made = button(page.name.said(self._language), f"join_link_{place}", page.address)
            made.clicked.connect(lambda _=False, to=page.address: self._open(to))
            self._links_grid.addWidget(made, place // _LINKS_A_ROW, place % _LINKS_A_ROW)
            made.show()
            self._links.append(made)
        put_in_tab_order(self._links_box)

    def _create(self) -> None:
        names = [(one.name.said(self._language), one.id) for one in self._askers]
        self.who_combo = choice([(self.tr("Choose…"), ""), *names])
        named(
            self.who_combo,
            "join_who_combo",
            self.tr("Who are you?"),
            self.tr("Shows below whether you may join, and how."),
        )
        self.answer_notice = Notice()
        self.quota_label = wrapped_label("")
        self.steps_heading, self.steps_label = heading(""), wrapped_label("")
        self._links_box = QWidget()
        self._links_grid = QGridLayout(self._links_box)
        self._links_grid.setContentsMargins(0, 0, 0, 0)

    def _lay_out(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, SPACING_PX, 0)
        inner.setSpacing(SPACING_PX)
        inner.addWidget(
            wrapped_label(
                self.tr(
                    "DINAMIS shares satellite images among public bodies. An entity joins, then "
                    "its people have an account each."
                )
            )
        )
        question = form()
        add_row(question, self.tr("&Who are you?"), self.who_combo)
        inner.addLayout(question)
        for part in (
            self.answer_notice,
            self.quota_label,
            self.steps_heading,
            self.steps_label,
            self._links_box,
        ):
            inner.addWidget(part)
        inner.addStretch(1)
        scroll = Scrolled()
        scroll.setWidget(content)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addWidget(close)
        self.resize(_WIDTH_PX, _HEIGHT_PX)

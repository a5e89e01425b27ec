"""Which product? Question by question, with when each choice is the right one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Callable, Dict, List, Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.product_guide import Topic
from ...words.plan_words import language
from ...words.request_words import option_word, reason_sentence
from ..fields import choice, named
from ..panel import SPACING_PX, scaled, wrapped_label

_INDENT_PX = 22

Refusals = Callable[[str], Mapping[Any, str]]
"""The choices of a field that the rest rules out, with the reason."""


class ProductGuideBox(QgsCollapsibleGroupBox):
    """Helps to choose, and sets the field of the request that each question is about."""

    chosen = pyqtSignal(str, str)  # name of the field, value

    def __init__(self, topics: Sequence[Topic], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Which product?"))
        self.setObjectName("product_guide_box")
        self.setSaveCollapsedState(False)
        self._radios: Dict[str, Dict[str, QRadioButton]] = {}
        self.topic_combo = choice([(one.question.said(language()), one.field) for one in topics])
        named(
            self.topic_combo,
            "product_guide_combo",
            self.tr("Question"),
            self.tr("Each question is about a field of the request, which your answer fills in."),
        )
        self._pages: List[QWidget] = [self._page(topic) for topic in topics]
        self.topic_combo.currentIndexChanged.connect(self._show_page)
        self.collapsedStateChanged.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.topic_combo)
        for page in self._pages:
            column.addWidget(page)
        self._show_page()
        self.setCollapsed(True)
        for handle in self.findChildren(QToolButton):
            handle.setAccessibleName(self.title())
        if not topics:  # shown without a parent it would be a window
            self.hide()

    def radio(self, field: str, value: str) -> QRadioButton:
        """The choice of a field."""
        return self._radios[field][value]

    def show_values(self, values: Mapping[str, Any], refusals: Refusals) -> None:
        """Show what the request says now, and what it rules out."""
        for field, radios in self._radios.items():
            refused = refusals(field)
            for value, radio in radios.items():
                reason = refused.get(value, "")
                radio.setChecked(values.get(field) == value)
                radio.setEnabled(not reason)
                radio.setToolTip(reason_sentence(reason) if reason else radio.whatsThis())

    def _unfold(self, is_folded: bool) -> None:
        """QGIS's box has just shown everything that is in it."""
        if not is_folded:
            self._show_page()

    def _show_page(self, *_: object) -> None:
        for place, page in enumerate(self._pages):
            page.setVisible(place == self.topic_combo.currentIndex())

    def _page(self, topic: Topic) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        group = QButtonGroup(page)
        radios = self._radios[topic.field] = {}
        for advice in topic.options:
            when = advice.when.said(language())
            radio = QRadioButton(option_word(topic.field, advice.value))
            named(radio, f"guide_{topic.field}_{advice.value}", radio.text(), when)
            radio.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            radio.clicked.connect(
                lambda _=False, to=advice.value: self.chosen.emit(topic.field, to)
            )
            group.addButton(radio)
            radios[advice.value] = radio
            column.addWidget(radio)
            column.addWidget(_indented(when))
        column.addStretch(1)
        return page


def _indented(text: str) -> QLabel:
    label = scaled(wrapped_label(text), 0.92)
    label.setContentsMargins(_INDENT_PX, 0, 0, SPACING_PX // 2)
    return label

"""A plan as a card: what it covers, costs and gives up, and two buttons."""

from __future__ import annotations

from datetime import date
from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.plan import Plan, Plans
from ...words.plan_text import (
    budget_text,
    days_text,
    explain_plan,
    order_text,
    plan_title,
    price_text,
    quota_text,
    ready_text,
    share_text,
)
from ..letters import redden
from ..panel import SPACING_PX, button, button_row, heading, wrapped_label
from ..quota.estimate_lines import EstimateLines, clear
from ..tab_order import put_in_tab_order
from .share_bar import ShareBar

_LEAST_WIDTH_PX = 300
"""Of a card: where there is room for two, they stand side by side."""


class PlanCard(QFrame):
    """One plan of several."""

    show_wanted = pyqtSignal(object, str)  # Plan, its title
    chosen = pyqtSignal(object)  # Plan

    def __init__(self, plan: Plan, number: int, on: date, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.setObjectName(f"plan_card_{number}")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._create(number, on)
        self._lay_out()
        self.setAccessibleName(f"{self.title_label.text()}. {self.reason_label.text()}")
        self.lines_button.toggled.connect(self._show_lines)
        self._show_lines(False)
        self.show_button.clicked.connect(
            lambda: self.show_wanted.emit(plan, self.title_label.text())
        )
        self.choose_button.clicked.connect(lambda: self.chosen.emit(plan))

    def _show_lines(self, is_shown: bool) -> None:
        self.lines.setVisible(is_shown)
        arrow = Qt.ArrowType.DownArrow if is_shown else Qt.ArrowType.RightArrow
        self.lines_button.setArrowType(arrow)

    def _create(self, number: int, on: date) -> None:
        plan = self.plan
        self.title_label = heading(f"{number} · {plan_title(plan)}", 1.05)
        self.bar = ShareBar()
        total = sum(piece.km2 for piece in plan.pieces)
        shares = [(piece.source, piece.km2 / total) for piece in plan.pieces]
        self.bar.show_shares(shares, share_text(plan))
        self.reason_label = wrapped_label(explain_plan(plan))
        self.lines = EstimateLines()
        self.lines.show_estimate(plan.estimates)
        for order in reversed(plan.orders):
            self.lines.lines_layout.insertWidget(0, wrapped_label(order_text(order)))
        # With its parent from the start: shown without one, it is a window that takes the keyboard.
        self.lines_button = QToolButton(self)
        self.lines_button.setObjectName(f"plan_lines_button_{number}")
        self.lines_button.setText(self.tr("Price, line by line"))
        self.lines_button.setCheckable(True)
        self.lines_button.setAutoRaise(True)
        self.lines_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.lines_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lines_button.setVisible(bool(plan.orders))
        self.show_button = button(
            self.tr("Show on map"),
            f"plan_show_button_{number}",
            self.tr("Shows what comes from where"),
        )
        self.choose_button = button(
            self.tr("Choose"),
            f"plan_choose_button_{number}",
            self.tr("Queues what is free for download, and drafts the request for the rest"),
        )
        self._facts = self._fact_labels(on)

    def _fact_labels(self, on: date) -> List[Tuple[str, QLabel]]:
        plan = self.plan
        price = wrapped_label(price_text(plan))
        font = price.font()
        font.setBold(True)
        price.setFont(font)
        budget = wrapped_label(f"⚠ {budget_text(plan)}" if budget_text(plan) else "")
        redden(budget)
        ready = wrapped_label(ready_text(plan, on))
        ready.setToolTip(plan.ready.source)
        rows = [
            (self.tr("Covers"), wrapped_label(share_text(plan))),
            (self.tr("Costs"), price),
            ("", budget),
            (self.tr("Quota"), wrapped_label(quota_text(plan))),
            (self.tr("There by"), ready),
            (self.tr("Images"), wrapped_label(days_text(plan))),
        ]
        return [(title, label) for title, label in rows if label.text()]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        column.addWidget(self.title_label)
        column.addWidget(self.bar)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACING_PX)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, (title, label) in enumerate(self._facts):
            name = QLabel(title)
            name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        column.addLayout(grid)
        column.addWidget(self.reason_label)
        column.addWidget(self.lines_button)
        column.addWidget(self.lines)
        column.addStretch(1)
        column.addLayout(button_row(self.show_button, self.choose_button))


class PlanCards(QWidget):
    """Cards side by side where there is room, else one below the other."""

    show_wanted = pyqtSignal(object, str)  # Plan, its title
    chosen = pyqtSignal(object)  # Plan

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.cards: List[PlanCard] = []
        self._columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING_PX)

    def show_plans(self, found: Optional[Plans]) -> None:
        """Take an answer; None takes the cards away."""
        clear(self._grid)
        plans: Sequence[Plan] = found.plans if found else ()
        on = found.need.on if found else date.min
        self.cards = [PlanCard(plan, number, on) for number, plan in enumerate(plans, 1)]
        for card in self.cards:
            card.show_wanted.connect(self.show_wanted)
            card.chosen.connect(self.chosen)
        self._place()
        put_in_tab_order(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        columns = max(1, min(3, self.width() // _LEAST_WIDTH_PX))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        for index, card in enumerate(self.cards):
            self._grid.addWidget(card, index // self._columns, index % self._columns)

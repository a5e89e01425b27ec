"""Who is signed in, and what is left to them."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ...domain.account import Account, Quota
from ...words.amounts import amount
from ...words.estimate_words import category_word
from ..fields import form
from ..panel import SPACING_PX, wrapped_label
from ..worded_bar import WordedBar

_MISSIONS = {"pleiades": "Pléiades", "spot67": "SPOT 6-7"}


class AccountCard(QWidget):
    """Name, entity, category and quotas of an account."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.name_label, self.entity_label = wrapped_label(""), wrapped_label("")
        self.category_label = wrapped_label("")
        self.kept_label = wrapped_label(
            self.tr("Your session is kept, encrypted, in QGIS's authentication database.")
        )
        self.memory_label = wrapped_label(
            self.tr(
                "Kept in memory only: QGIS was not given its master password, so you will sign in "
                "again next time."
            )
        )
        self.quota_bars = QuotaBars()
        self.unnamed_label = wrapped_label(self.tr("You are signed in."))
        self.facts = QWidget()
        self._rows = form()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addRow(self.tr("Name"), self.name_label)
        self._rows.addRow(self.tr("Entity"), self.entity_label)
        self._rows.addRow(self.tr("Category"), self.category_label)
        self.facts.setLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.unnamed_label)
        column.addWidget(self.facts)
        column.addWidget(self.quota_bars)
        column.addWidget(self.kept_label)
        column.addWidget(self.memory_label)

    def show_account(self, account: Account, is_persistent: bool) -> None:
        name = account.name or account.username
        self.facts.setVisible(bool(name))
        self.unnamed_label.setVisible(not name)  # many a service tells no more
        self.name_label.setText(name)
        self._tell(self.entity_label, account.entity)
        self._tell(self.category_label, category_word(account.category) if account.category else "")
        self.quota_bars.show_quotas(account.quotas)
        self.kept_label.setVisible(is_persistent)
        self.memory_label.setVisible(not is_persistent)

    def _tell(self, label: QLabel, text: str) -> None:
        """Fill in a row, where there is something to tell."""
        label.setText(text)
        for part in (label, self._rows.labelForField(label)):
            part.setVisible(bool(text))


class QuotaBars(QWidget):
    """A bar a mission: how much of the free quota is left, also in words."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._form: QFormLayout = form()
        self._form.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._form)

    def show_quotas(self, quotas: Sequence[Quota]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        for quota in quotas:
            title = _MISSIONS.get(quota.mission, quota.mission)
            self._form.addRow(title, self._bar(title, quota))
        self.setVisible(bool(quotas))

    def _bar(self, title: str, quota: Quota) -> QProgressBar:
        bar = WordedBar()
        bar.setObjectName(f"quota_bar_{quota.mission}")
        bar.setRange(0, max(1, int(quota.total)))
        bar.setValue(int(quota.left))
        left, total = amount(quota.left, quota.unit), amount(quota.total, quota.unit)
        text = self.tr("{} left of {}").format(left, total)
        bar.setFormat(text)
        bar.setAccessibleName(f"{title}, {text}")
        bar.setToolTip(
            self.tr("What your entity may still have free of charge. Period: {}").format(
                quota.period or self.tr("by request")
            )
        )
        return bar

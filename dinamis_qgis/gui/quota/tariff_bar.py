"""Which tariff table is in use, and a newer one in its place."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ...domain.errors import DinamisError
from ...domain.tariff import TariffTable
from ...words.estimate_text import table_text
from ...words.messages import explain
from ..letters import redden
from ..panel import button, button_row, wrapped_label
from .quota_sources import QuotaSources


class TariffBar(QWidget):
    """Says which table counts; brings another, and goes back to the plugin's own."""

    changed = pyqtSignal()

    def __init__(self, sources: QuotaSources, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self.choose_file: Callable[[], str] = self._ask_for_file
        self.table_label = wrapped_label("")
        self.wrong_label = wrapped_label("")
        redden(self.wrong_label)
        self.bring_button = button(
            self.tr("&Bring a newer tariff…"),
            "bring_tariff_button",
            self.tr("Takes a tariff table (JSON) that DINAMIS or a colleague gave you"),
        )
        self.back_button = button(
            self.tr("&Use the plugin's own"),
            "tariff_back_button",
            self.tr("Leaves the table you brought aside"),
        )
        self.bring_button.clicked.connect(self._bring)
        self.back_button.clicked.connect(self._go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table_label)
        column.addWidget(self.wrong_label)
        for choice in (self.back_button, self.bring_button):
            column.addLayout(button_row(choice))
        self._show(sources.table())

    def refresh(self) -> None:
        """Name the table that is in use now."""
        self._show(self._sources.table())

    def _bring(self) -> None:
        path = self.choose_file()
        if path:
            self._sources.run(
                self.tr("DINAMIS tariff"),
                lambda job: self._sources.bring_table(Path(path)),
                self._take,
                self._fail,
            )

    def _go_back(self) -> None:
        self._sources.run(
            self.tr("DINAMIS tariff"), lambda job: self._sources.go_back(), self._take, self._fail
        )

    def _take(self, table: TariffTable) -> None:
        self._show(table)
        self.changed.emit()

    def _show(self, table: TariffTable) -> None:
        self.table_label.setText(table_text(table))
        self.back_button.setVisible(bool(table.brought or table.refused))
        self._say_wrong(explain(table.refused) if table.refused else "")

    def _fail(self, error: DinamisError) -> None:
        self._say_wrong(explain(error))

    def _say_wrong(self, text: str) -> None:
        self.wrong_label.setText(f"⚠ {text}" if text else "")
        self.wrong_label.setVisible(bool(text))

    def _ask_for_file(self) -> str:
        title, kinds = self.tr("A newer tariff table"), self.tr("Tariff tables (*.json)")
        return str(QFileDialog.getOpenFileName(self, title, "", kinds)[0])

"""The page of DINAMIS in QGIS's options dialog."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGroupBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...domain.service import Service
from ...words.amounts import long_date
from ..fields import add_row, form, named
from ..panel import SPACING_PX, button, button_row, wrapped_label
from ..quota.quota_sources import QuotaSources
from ..quota.tariff_bar import TariffBar
from ..scrolled import Scrolled
from ..while_there import while_there
from .about_text import about_text
from .caches_box import CacheRow, CachesBox
from .services_box import ServicesBox


@dataclass(frozen=True)
class OptionsMore:
    """What the page shows that does not belong to the connection."""

    tariff: QuotaSources
    tariff_changed: Callable[[], object]
    use_training: Callable[[], object]
    open_exercise: Callable[[], object]
    make_exercise: Callable[[], object]
    caches: Callable[[], Sequence[CacheRow]]
    run: Callable[..., Any]
    """``Background.run``."""


@dataclass(frozen=True)
class OptionsDesk:
    """What the page shows and changes."""

    services: Callable[[], Sequence[Service]]
    folder: Callable[[], Path]
    save: Callable[[Sequence[Service], Path], None]
    """Keeps the user's own services and the folder."""

    examine: Callable[[QWidget], object]
    """Opens the connection doctor for the service in use."""

    show_keys: Callable[[QWidget], object]
    kept: Path
    """Folder of everything else that the plugin keeps."""

    show_folder: Callable[[Path], object]
    more: OptionsMore
    has_keys: Callable[[], bool] = lambda: True
    """Whether the service in use takes API keys."""


class OptionsPage(QgsOptionsPageWidget):
    """Services, folder, connection, tariff, training, caches."""

    def __init__(self, desk: OptionsDesk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("dinamis_options_page")
        self._desk = desk
        self._create()
        self._lay_out()
        more = desk.more
        self.doctor_button.clicked.connect(lambda: desk.examine(self))
        self.keys_button.clicked.connect(lambda: desk.show_keys(self))
        self.show_kept_button.clicked.connect(lambda: desk.show_folder(desk.kept))
        self.tariff_bar.changed.connect(self._show_dates)
        self.tariff_bar.changed.connect(lambda: more.tariff_changed())
        self.training_button.clicked.connect(lambda: more.use_training())
        self.open_button.clicked.connect(lambda: more.open_exercise())
        self.make_button.clicked.connect(lambda: more.make_exercise())

    def apply(self) -> None:
        """Called by QGIS when the user says OK."""
        folder = self.folder_widget.filePath().strip()
        self._desk.save(self.services_box.own, Path(folder) if folder else self._desk.folder())

    def _show_dates(self) -> None:
        """Name the rows that hold today, with the day of their publication."""
        text, today = self.tr("{title}: published {day}"), date.today()
        rows = [row for row in self._desk.more.tariff.table().rows if row.holds_on(today)]
        lines = [text.format(title=row.title, day=long_date(row.dated)) for row in rows]
        self.dates_label.setText("\n".join(lines))

    def _create(self) -> None:
        more = self._desk.more
        run = while_there(self, more.run)
        self.services_box = ServicesBox(self._desk.services())
        self._create_folders()
        self.doctor_button = button(
            self.tr("Connection &doctor…"),
            "doctor_button",
            self.tr("Looks at network, proxy, certificate, clock, sign-in and disk."),
        )
        self.keys_button = self._make_keys_button()
        sources = more.tariff
        self.tariff_bar = TariffBar(
            QuotaSources(sources.table, sources.bring_table, sources.go_back, sources.fit, run)
        )
        self.dates_label = wrapped_label("")
        self._show_dates()
        self.training_button = button(self.tr("Use the &training service"), "training_button")
        self.open_button = button(self.tr("Open an e&xercise…"), "options_open_exercise_button")
        self.make_button = button(self.tr("&Make an exercise…"), "options_make_exercise_button")
        self.caches_box = CachesBox(more.caches(), run)

    def _create_folders(self) -> None:
        self.folder_widget = QgsFileWidget()
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setFilePath(str(self._desk.folder()))
        named(
            self.folder_widget,
            "options_folder",
            self.tr("Downloads"),
            self.tr("Where products are kept; several gigabytes each."),
        )
        self.kept_edit = QLineEdit(str(self._desk.kept))
        self.kept_edit.setReadOnly(True)
        named(
            self.kept_edit,
            "options_kept",
            self.tr("Everything else"),
            self.tr("Catalogues, drafts, requests and searches, in the QGIS profile."),
        )
        self.show_kept_button = button(
            self.tr("Sho&w"), "show_kept_button", self.tr("Opens this folder.")
        )

    def _make_keys_button(self) -> QPushButton:
        has_keys = self._desk.has_keys()
        tip = (
            self.tr("Keys of the service in use; QGIS keeps them encrypted.")
            if has_keys
            else self.tr("The service in use takes no API key.")
        )
        made = button(self.tr("API &keys…"), "options_keys_button", tip)
        made.setEnabled(has_keys)
        return made

    def _lay_out(self) -> None:
        rows = form()
        rows.addRow(self.tr("Downloads"), self.folder_widget)
        kept = add_row(rows, self.tr("Everything else"), self.kept_edit)
        kept.addWidget(self.show_kept_button)
        column = QVBoxLayout()
        column.setSpacing(SPACING_PX)
        column.addWidget(self.services_box)
        column.addLayout(rows)
        text = self.tr("Proxy, certificates and passwords are those of QGIS's own options.")
        column.addWidget(_box(self.tr("Connection"), text, self.keys_button, self.doctor_button))
        tariff = QGroupBox(self.tr("Tariff"))
        inner = QVBoxLayout(tariff)
        inner.addWidget(self.tariff_bar)
        inner.insertWidget(0, self.dates_label)
        column.addWidget(tariff)
        text = self.tr(
            "The training service needs no account and nothing in it is real. An exercise is a "
            "file that a teacher gives to a class."
        )
        buttons = (self.make_button, self.open_button, self.training_button)
        column.addWidget(_box(self.tr("Training"), text, *buttons))
        column.addWidget(self.caches_box)
        column.addWidget(wrapped_label(about_text()))
        column.addStretch(1)
        self._scroll(column)

    def _scroll(self, column: QVBoxLayout) -> None:
        content = QWidget()
        content.setLayout(column)
        scroll = Scrolled()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def _box(title: str, text: str, *buttons: QWidget) -> QGroupBox:
    made = QGroupBox(title)
    column = QVBoxLayout(made)
    column.addWidget(wrapped_label(text))
    column.addLayout(button_row(*buttons))
    return made

"""Files a request as DINAMIS takes it today: each field ready to copy into its web application."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import Qgis
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import DinamisError
from ...domain.request import TrackedRequest
from ...domain.request_sheet import RequestSheet, SheetRow
from ...words.messages import explain
from ...words.request_text import sharing_sentence
from ..fields import named
from ..panel import SPACING_PX, Notice, button, button_row, heading, wrapped_label
from ..scrolled import Scrolled

_WIDTH_PX, _HEIGHT_PX = 560, 680
_ICON = QSize(16, 16)


class RequestSheetDialog(QDialog):
    """Three steps: the files, the web application, the reference it gives.

    Args:
        folder: where the files are proposed to go.
        write: writes the files into a folder; in the GUI thread, like QGIS's layouts.
        track: keeps the request under its DINAMIS reference.
        open_address: shows the web application, or a folder.
    """

    def __init__(
        self,
        sheet: RequestSheet,
        address: str,
        folder: Path,
        write: Callable[[Path], Sequence[Path]],
        track: Callable[[str], TrackedRequest],
        open_address: Callable[[str], None],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Request sheet"))
        self._sheet, self._address = sheet, address
        self._write, self._track, self._open = write, track, open_address
        self._create(folder)
        self._lay_out()
        self.write_button.clicked.connect(self._write_files)
        self.open_button.clicked.connect(lambda: self._open(self._address))
        self.track_button.clicked.connect(self._keep_reference)
        self.reference_edit.textChanged.connect(self._update)
        self._update()

    def _write_files(self) -> None:
        folder = Path(self.folder_widget.filePath())
        try:
            files = self._write(folder)
        except DinamisError as error:
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)
            return
        names = ", ".join(path.name for path in files)
        text = self.tr("Written to {}: {}.")
        self.notice.show_text(text.format(folder, names), Qgis.MessageLevel.Success)

    def _keep_reference(self) -> None:
        try:
            tracked = self._track(self.reference_edit.text())
        except DinamisError as error:
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)
            return
        text = self.tr("Request {} is tracked under My requests. Quote it whenever you write.")
        self.notice.show_text(text.format(tracked.id), Qgis.MessageLevel.Success)
        self.reference_edit.clear()

    def _copy(self, row: SheetRow) -> None:
        QApplication.clipboard().setText(row.text)
        self.notice.show_text(self.tr("Copied: {}").format(row.label))

    def _update(self, *_: object) -> None:
        self.track_button.setEnabled(bool(self.reference_edit.text().strip()))

    def _create(self, folder: Path) -> None:
        self.folder_widget = QgsFileWidget()
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setFilePath(str(folder))
        tip = self.tr("The sheet, the area and the request are written here, into a folder.")
        named(self.folder_widget, "sheet_folder_widget", self.tr("Folder"), tip)
        self.write_button = button(
            self.tr("&Write the sheet and the area"),
            "sheet_write_button",
            self.tr("PDF to sign, area as GeoPackage, GeoJSON and KML, request as JSON."),
        )
        self.open_button = button(self.tr("&Open the request application"), "sheet_open_button")
        self.reference_edit = QLineEdit()
        named(
            self.reference_edit,
            "sheet_reference_edit",
            self.tr("DINAMIS reference"),
            self.tr("With it, a request that was filed on DINAMIS's site is listed among yours."),
        )
        self.reference_edit.setPlaceholderText(self.tr("Reference that DINAMIS gave"))
        self.track_button = button(self.tr("&Track it"), "sheet_track_button")
        self.close_button = button(self.tr("Close"), "sheet_close_button")
        self.close_button.clicked.connect(self.reject)
        self.notice = Notice()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addWidget(heading(self.tr("1. The files")))
        column.addWidget(self.folder_widget)
        column.addLayout(button_row(self.write_button))
        column.addWidget(heading(self.tr("2. The request application of DINAMIS")))
        hint = self.tr(
            "A member files the need on the web. Copy each field with the button beside it, and "
            "attach the area and the signed sheet."
        )
        column.addWidget(wrapped_label(hint))
        column.addWidget(self._fields(), 1)
        column.addWidget(wrapped_label(sharing_sentence()))
        column.addLayout(button_row(self.open_button))
        column.addWidget(heading(self.tr("3. The reference")))
        last = QHBoxLayout()
        last.addWidget(self.reference_edit, 1)
        last.addWidget(self.track_button)
        column.addLayout(last)
        column.addWidget(self.notice)
        column.addLayout(button_row(self.close_button))
        self.resize(_WIDTH_PX, _HEIGHT_PX)

    def _fields(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnStretch(1, 1)
        rows = [row for row in self._sheet.rows() if row.text]
        for number, row in enumerate(rows):
            label, text = QLabel(row.label), wrapped_label(row.text)
            for column, shown in enumerate((label, text)):
                shown.setAlignment(Qt.AlignmentFlag.AlignTop)
                grid.addWidget(shown, number, column)
            grid.addWidget(self._copy_button(row), number, 2, Qt.AlignmentFlag.AlignTop)
        scroll = Scrolled()
        scroll.setFrameShape(QFrame.Shape.StyledPanel)
        scroll.setWidget(inside)
        return scroll

    def _copy_button(self, row: SheetRow) -> QToolButton:
        made = QToolButton()
        made.setText(self.tr("Copy"))
        made.setIconSize(_ICON)
        made.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_FileDialogDetailedView))
        tip = self.tr("Copy: {}").format(row.label)
        named(made, f"sheet_copy_{row.field}", tip, tip)
        made.setProperty("sheet_field", row.field)
        made.clicked.connect(self._copier(row))
        return made

    def _copier(self, row: SheetRow) -> Callable[..., Any]:
        return lambda *_: self._copy(row)

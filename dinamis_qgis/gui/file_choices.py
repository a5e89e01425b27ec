"""Asks the user for files and folders; returns at once, the answer comes later."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

OnChosen = Callable[[Path], None]


class FileChoices:
    """Opens QGIS's file dialogs over a widget, where the user was last."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._folder = Path.home()

    def new_file(self, title: str, name: str, kind: str, on_chosen: OnChosen) -> QFileDialog:
        """Ask for a file to write; the dialog asks too before one that is there is replaced.

        Args:
            name: proposed, with its suffix.
            kind: what such a file is called.
        """
        suffix = name.rsplit(".", 1)[-1]
        dialog = self._dialog("new_file_dialog", title, f"{kind} (*.{suffix})", on_chosen)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        dialog.open()
        return dialog

    def file(self, title: str, kind: str, suffix: str, on_chosen: OnChosen) -> QFileDialog:
        """Ask for a file to read."""
        dialog = self._dialog("file_dialog", title, f"{kind} (*.{suffix})", on_chosen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()
        return dialog

    def folder(self, title: str, on_chosen: OnChosen) -> QFileDialog:
        """Ask for a folder, which may be made in the dialog."""
        dialog = self._dialog("folder_dialog", title, "", on_chosen)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()
        return dialog

    def _dialog(
        self, object_name: str, title: str, accepted: str, on_chosen: OnChosen
    ) -> QFileDialog:
        dialog = QFileDialog(self._parent, title, str(self._folder), accepted)
        dialog.setObjectName(object_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._tell(Path(path), on_chosen))
        return dialog

    def _tell(self, path: Path, on_chosen: OnChosen) -> None:
        self._folder = path.parent
        on_chosen(path)

"""The window that asks what mosaic is wanted, of several products."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Sequence

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsUnitTypes
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..fields import add_row, choice, form, named, steady
from ..panel import SPACING_PX, Notice, heading, wrapped_label

_WIDTH_PX, _INDENT_PX = 400, 24
_COARSEST = 10_000.0
_MOST_NAMED = 4
_ENDINGS = (".tif", ".tiff")


@dataclass(frozen=True)
class MosaicWish:
    """What mosaic the user wants."""

    order: str = "newest"
    """``newest``, ``oldest`` or ``clearest``: which image hides the others."""

    is_clipped: bool = False
    """To the area of the dock."""

    crs: str = ""
    """As ``EPSG:2154``; "" for that of the first product."""

    resolution: Optional[float] = None
    """In units of the system; None for that of the finest product."""

    file: Optional[Path] = None
    """The GeoTIFF that is written; None: computed as it is drawn."""


class MosaicDialog(QDialog):
    """Shows the choices, and tells them when they are accepted; the user goes on meanwhile.

    Args:
        names: of the products.
        sources: their files and folders, which the mosaic must not replace.
        area: says the area of the dock in words; "" when there is none.
        folder: where a choice of a file begins.
    """

    mosaic_wanted = pyqtSignal(object)  # MosaicWish

    def __init__(
        self,
        names: Sequence[str],
        sources: Sequence[Path],
        area: str,
        folder: Path,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mosaic_dialog")
        self.setWindowTitle(self.tr("Mosaic"))
        self.setMinimumWidth(_WIDTH_PX)
        self._sources = tuple(sources)
        self._create_choices(area)
        self._create_output(folder)
        self._lay_out(names)
        for signal in (
            self.file_radio.toggled,
            self.file_widget.fileChanged,
            self.crs_widget.crsChanged,
        ):
            signal.connect(self._update)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.mosaic_wanted.emit(self.wish()))
        self._update()

    def event(self, event: QEvent) -> bool:
        """Never be lower than the texts need at this width, which Qt does not see to."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumHeight(self.layout().minimumHeightForWidth(self.width()))
        return bool(handled)

    def wish(self) -> MosaicWish:
        """Return what the form says."""
        crs = self.crs_widget.crs()
        is_clipped = self.clip_check.isEnabled() and self.clip_check.isChecked()
        return MosaicWish(
            self.order_combo.currentData(),
            is_clipped,
            (crs.authid() or crs.toWkt()) if crs.isValid() else "",
            self.resolution_spin.value() or None,
            self._file() if self.file_radio.isChecked() else None,
        )

    def _file(self) -> Optional[Path]:
        text = self.file_widget.filePath().strip()
        if not text:
            return None
        path = Path(text)
        return path if path.suffix.lower() in _ENDINGS else path.with_name(f"{path.name}.tif")

    def _update(self, *_: object) -> None:
        """Enable what has a meaning, and say what is wrong or would be lost."""
        is_file = self.file_radio.isChecked()
        self.file_widget.setEnabled(is_file)
        self.resolution_spin.setSuffix(_unit(self.crs_widget.crs()))
        file = self._file() if is_file else None
        fault = self._fault(file)
        warning = ""
        if file is not None and not fault and file.exists():
            warning = self.tr("{} is there already and will be replaced.").format(file.name)
        self.notice.show_text(fault or warning, Qgis.MessageLevel.Warning)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(not fault and (file is not None or not is_file))

    def _fault(self, file: Optional[Path]) -> str:
        if file is None:
            return ""
        if any(file == source or source in file.parents for source in self._sources):
            return self.tr("This is one of the products. Choose another file.")
        if not file.parent.is_dir():
            return self.tr("There is no folder {}. Choose another file.").format(file.parent)
        return ""

    def _create_choices(self, area: str) -> None:
        self.order_combo = choice(
            (
                (self.tr("the newest"), "newest"),
                (self.tr("the oldest"), "oldest"),
                (self.tr("the clearest (fewest clouds)"), "clearest"),
            )
        )
        tip = self.tr("Where images overlap, which one is seen")
        named(self.order_combo, "mosaic_order_combo", self.tr("On top"), tip)
        self.clip_check = QCheckBox(self.tr("C&lip to the area"))
        self.area_label = wrapped_label(area or self.tr("None is chosen in the dock."))
        tip = self.tr("Nothing is shown outside the area that is chosen in the dock.")
        named(self.clip_check, "mosaic_clip_check", self.tr("Clip to the area"), tip)
        self.clip_check.setEnabled(bool(area))
        self.clip_check.setChecked(bool(area))
        self.crs_widget = QgsProjectionSelectionWidget()
        self.crs_widget.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs_widget.setNotSetText(self.tr("as the first product"))
        self.crs_widget.setCrs(QgsCoordinateReferenceSystem())
        named(
            self.crs_widget,
            "mosaic_crs_widget",
            self.tr("Coordinate system"),
            self.tr("Of the mosaic; products in another one are warped into it."),
        )
        self.resolution_spin = steady(QDoubleSpinBox())
        self.resolution_spin.setRange(0.0, _COARSEST)
        self.resolution_spin.setDecimals(6)
        self.resolution_spin.setSpecialValueText(self.tr("as the finest"))
        tip = self.tr("Size of a pixel, in units of the coordinate system")
        named(self.resolution_spin, "mosaic_resolution_spin", self.tr("Resolution"), tip)

    def _create_output(self, folder: Path) -> None:
        self.drawn_radio = QRadioButton(self.tr("&Computed as it is drawn"))
        tip = self.tr("Ready at once, and takes no room. The products must stay where they are.")
        named(self.drawn_radio, "mosaic_drawn_radio", self.tr("Computed as it is drawn"), tip)
        self.drawn_radio.setChecked(True)
        self.file_radio = QRadioButton(self.tr("&Written to a GeoTIFF file"))
        tip = self.tr("Takes time and room, and is good for other programs and computers.")
        named(self.file_radio, "mosaic_file_radio", self.tr("Written to a GeoTIFF file"), tip)
        self.file_widget = QgsFileWidget()
        self.file_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file_widget.setFilter("GeoTIFF (*.tif)")
        self.file_widget.setDefaultRoot(str(folder))
        named(
            self.file_widget,
            "mosaic_file_widget",
            self.tr("GeoTIFF file"),
            self.tr("Where the mosaic is written; it may take several gigabytes."),
        )
        self.notice = Notice()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("&Make the mosaic"))

    def _lay_out(self, names: Sequence[str]) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addWidget(heading(self.tr("One layer of {} products").format(len(names))))
        listed = list(names[:_MOST_NAMED])
        if len(names) > _MOST_NAMED:
            listed.append(self.tr("and {} more").format(len(names) - _MOST_NAMED))
        column.addWidget(wrapped_label("\n".join(listed)))
        rows = form()
        add_row(rows, self.tr("On &top"), self.order_combo)
        add_row(rows, self.tr("CR&S"), self.crs_widget)
        add_row(rows, self.tr("&Resolution"), self.resolution_spin)
        column.addLayout(rows)
        column.addWidget(self.clip_check)
        about = QHBoxLayout()
        about.addSpacing(_INDENT_PX)
        about.addWidget(self.area_label)
        column.addLayout(about)
        column.addSpacing(4)
        column.addWidget(self.drawn_radio)
        column.addWidget(self.file_radio)
        column.addWidget(self.file_widget)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self.buttons)


def _unit(crs: QgsCoordinateReferenceSystem) -> str:
    """Of a pixel's size; nothing where the system is that of a product."""
    if not crs.isValid():
        return ""
    return f" {QgsUnitTypes.toAbbreviatedString(crs.mapUnits())}"

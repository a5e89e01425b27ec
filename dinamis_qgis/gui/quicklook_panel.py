"""The fourth station: a closer look at a scene."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QWidget

from ..domain.errors import DinamisError
from ..domain.scene import Asset, Availability, Scene
from ..messages import explain
from .panel import Panel, button, wrapped_label

_PREVIEW = QSize(330, 230)


class QuicklookPanel(Panel):
    """Shows what is known of the selected scene, and puts its quicklook on the map."""

    quicklook_wanted = pyqtSignal(object)  # Scene

    def __init__(
        self,
        load_image: Callable[[Asset], bytes],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Quicklook"))
        self._empty_hint = self.tr("Select a scene in the table or on the map to look at it.")
        self.hint_label.setText(self._empty_hint)
        self._load_image, self._run = load_image, run
        self._scene: Optional[Scene] = None
        self.preview_label = QLabel()
        self.preview_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview_label.setMinimumHeight(120)
        self.show_button = button(
            self.tr("Show on the &map"),
            "show_quicklook_button",
            self.tr("Places the quicklook on the four corners of the scene."),
        )
        self.form = QFormLayout()
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._lay_out()
        self.show_button.clicked.connect(self._want)
        self.set_scenes(())

    @property
    def scene(self) -> Optional[Scene]:
        return self._scene

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Show the first of the selected scenes."""
        scene = scenes[0] if scenes else None
        if scene is not None and scene == self._scene:
            return
        self._scene = scene
        self.notice.show_text("")
        self.preview_label.clear()
        self.preview_label.setVisible(scene is not None)
        self.show_button.setEnabled(scene is not None and scene.quicklook is not None)
        self.hint_label.setText(self._empty_hint if scene is None else scene.id)
        self._fill(self._facts(scene) if scene else [])
        asset = scene.quicklook if scene else None
        if scene is not None and asset is not None:
            self.preview_label.setText(self.tr("Loading…"))
            self._run(
                "",
                lambda job: _scaled(self._load_image(asset)),
                lambda image: self._show_preview(scene, image),
                lambda error: self._fail(scene, error),
            )

    def set_busy(self, busy: bool) -> None:
        self.show_button.setEnabled(not busy and self._scene is not None)

    def _want(self) -> None:
        if self._scene is not None:
            self.quicklook_wanted.emit(self._scene)

    def _show_preview(self, scene: Scene, image: QImage) -> None:
        if scene is not self._scene:
            return
        if image.isNull():
            self.preview_label.setText(self.tr("This scene has no quicklook."))
        else:
            self.preview_label.setPixmap(QPixmap.fromImage(image))

    def _fail(self, scene: Scene, error: DinamisError) -> None:
        if scene is self._scene:
            self.preview_label.clear()
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _facts(self, scene: Scene) -> List[Tuple[str, str]]:
        is_free = scene.availability is Availability.FREE
        facts = [
            (self.tr("Taken"), f"{scene.acquired:%Y-%m-%d %H:%M} UTC"),
            (self.tr("Satellite"), scene.platform),
            (self.tr("Resolution"), _with_unit(scene.resolution_m, "m", 1)),
            (self.tr("Clouds"), _with_unit(scene.cloud_percent, "%", 0)),
            (self.tr("Incidence"), _with_unit(scene.incidence_deg, "°", 1)),
            (self.tr("Sun elevation"), _with_unit(scene.sun_elevation_deg, "°", 0)),
            (self.tr("Level"), scene.processing_level),
            (self.tr("Bands"), scene.spectral_mode),
            (self.tr("Views"), scene.acquisition_mode),
            (self.tr("State"), self.tr("Free to download") if is_free else self.tr("To order")),
            (self.tr("Rights"), scene.rights),
        ]
        return [(title, value) for title, value in facts if value]

    def _fill(self, facts: Sequence[Tuple[str, str]]) -> None:
        while self.form.rowCount():
            self.form.removeRow(0)
        for title, value in facts:
            self.form.addRow(title, wrapped_label(value))

    def _lay_out(self) -> None:
        self.body.addWidget(self.preview_label)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.show_button)
        self.body.addLayout(row)
        self.body.addLayout(self.form)
        self.body.addStretch(1)


def _scaled(data: bytes) -> QImage:
    """Decoded in the worker thread; null when it is no picture."""
    image = QImage.fromData(data)
    if image.isNull():
        return image
    return image.scaled(
        _PREVIEW,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _with_unit(value: Optional[float], unit: str, decimals: int) -> str:
    if value is None:
        return "–"
    gap = "" if unit == "°" else " "
    return f"{QLocale().toString(float(value), 'f', decimals)}{gap}{unit}"

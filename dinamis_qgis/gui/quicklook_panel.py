"""The fourth station: a closer look at a scene."""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..domain.errors import DinamisError
from ..domain.scene import Asset, Scene
from ..messages import explain
from .fields import form
from .panel import Panel, button, button_row, scaled, wrapped_label
from .scaled_image import scaled_image
from .scene_facts import scene_facts

_PREVIEW = QSize(330, 230)


class QuicklookPanel(Panel):
    """Shows what is known of the selected scenes, and puts their quicklooks on the map."""

    quicklook_wanted = pyqtSignal(object)  # Scene

    def __init__(
        self,
        load_image: Callable[[Asset], bytes],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Quicklook"))
        self._load_image, self._run = load_image, run
        self._scenes: Tuple[Scene, ...] = ()
        self._index = 0
        self._is_busy = False
        self._create()
        self._lay_out()
        self.show_button.clicked.connect(self._want)
        self.previous_button.clicked.connect(lambda: self._go(-1))
        self.next_button.clicked.connect(lambda: self._go(1))
        self._show_scene()

    @property
    def scene(self) -> Optional[Scene]:
        return self._scenes[self._index] if self._scenes else None

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the selected scenes, and show the first."""
        if tuple(scenes) == self._scenes:
            return
        self._scenes, self._index = tuple(scenes), 0
        self._show_scene()

    def set_busy(self, busy: bool) -> None:
        """While a quicklook is on its way to the map."""
        self._is_busy = busy
        self._update_buttons()

    def _go(self, step: int) -> None:
        self._index += step
        self._show_scene()

    def _want(self) -> None:
        if self.scene is not None:
            self.quicklook_wanted.emit(self.scene)

    def _show_scene(self) -> None:
        scene = self.scene
        self.notice.show_text("")
        self.hint_label.setText(
            self.tr("Select a scene in the table or on the map to look at it.")
            if scene is None
            else self.tr("A small picture of the scene, to judge it by before downloading.")
        )
        self.id_label.setText(scene.id if scene else "")
        self.id_label.setVisible(scene is not None)
        self.preview_label.clear()
        self.preview_label.setVisible(scene is not None)
        self._fill(scene)
        self._update_buttons()
        if scene is not None:
            self._load_preview(scene)

    def _load_preview(self, scene: Scene) -> None:
        asset = scene.quicklook
        if asset is None:
            self.preview_label.setText(self.tr("This scene has no quicklook."))
            return
        self.preview_label.setText(self.tr("Loading…"))
        ratio = self.devicePixelRatioF()
        self._run(
            "",
            lambda job: scaled_image(self._load_image(asset), _PREVIEW, ratio),
            lambda image: self._show_preview(scene, image),
            lambda error: self._fail(scene, error),
        )

    def _show_preview(self, scene: Scene, image: QImage) -> None:
        if scene is not self.scene:
            return
        if image.isNull():
            self.preview_label.setText(self.tr("This quicklook is not a picture."))
        else:
            self.preview_label.setPixmap(QPixmap.fromImage(image))

    def _fail(self, scene: Scene, error: DinamisError) -> None:
        if scene is self.scene:
            self.preview_label.clear()
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _update_buttons(self) -> None:
        scene, count = self.scene, len(self._scenes)
        self.show_button.setEnabled(
            scene is not None and scene.quicklook is not None and not self._is_busy
        )
        for part in (self.previous_button, self.next_button, self.place_label):
            part.setVisible(count > 1)
        self.previous_button.setEnabled(self._index > 0)
        self.next_button.setEnabled(self._index + 1 < count)
        self.place_label.setText(self.tr("{} of {}").format(self._index + 1, count))

    def _fill(self, scene: Optional[Scene]) -> None:
        while self.facts_form.rowCount():
            self.facts_form.removeRow(0)
        for fact in scene_facts(scene) if scene else ():
            title, value = QLabel(fact.title), wrapped_label(fact.value)
            value.setAccessibleName(f"{fact.title}: {fact.value}")
            for part in (title, value):
                part.setToolTip(fact.tip)
            self.facts_form.addRow(title, value)

    def _create(self) -> None:
        self.id_label = scaled(wrapped_label(""), 0.9)  # long, and no word to break it at
        self.id_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.preview_label = QLabel()
        self.preview_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview_label.setMinimumHeight(_PREVIEW.height())
        self.preview_label.setAccessibleName(self.tr("Preview of the scene"))
        self.previous_button = button("‹", "previous_scene_button", self.tr("Previous scene"))
        self.next_button = button("›", "next_scene_button", self.tr("Next scene"))
        for part in (self.previous_button, self.next_button):
            part.setAccessibleName(part.toolTip())
            part.setFixedWidth(32)
        self.place_label = QLabel()
        self.show_button = button(
            self.tr("Show on the &map"),
            "show_quicklook_button",
            self.tr("Places the quicklook on the four corners of the scene."),
        )
        self.facts_form = form()

    def _lay_out(self) -> None:
        self.body.addWidget(self.id_label)
        self.body.addWidget(self.preview_label)
        row = QHBoxLayout()
        for part in (self.previous_button, self.place_label, self.next_button):
            row.addWidget(part)
        row.addLayout(button_row(self.show_button), 1)
        self.body.addLayout(row)
        self.body.addLayout(self.facts_form)
        self.body.addStretch(1)

"""The fourth station: a closer look at a scene."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import Any, Callable, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ...domain.errors import DinamisError
from ...domain.item_properties import Licence, licence
from ...domain.scene import Scene
from ...words.amounts import number
from ...words.messages import explain
from ..catalogue.scene_details import SceneDetails
from ..next_step import NextStep
from ..panel import Panel, button, button_row, scaled, wrapped_label
from ..scaled_image import scaled_image

MOST_AT_ONCE = 40
"""Quicklooks put on the map at a click: each is a layer, and QGIS slows down with hundreds."""

_PREVIEW = QSize(330, 230)
_STEPS = 1000


class QuicklookPanel(Panel):
    """Shows what is known of the selected scenes, and puts their quicklooks on the map.

    Args:
        load_image: fetches the quicklook of a scene, in a worker; None when it has none.
        load_mark: tells, in a worker, what the user did with a scene: ``requested``,
            ``downloaded`` or "".
        open_link: opens an address of the web.
        load_licence: tells, in a worker, the terms of a scene that does not say its own.
    """

    quicklook_wanted = pyqtSignal(object)  # Scene
    quicklooks_wanted = pyqtSignal(object)  # tuple[Scene, ...]
    stop_wanted = pyqtSignal()

    def __init__(
        self,
        load_image: Callable[[Scene], Optional[bytes]],
        load_mark: Callable[[Scene], str],
        open_link: Callable[[str], object],
        run: Callable[..., Any],
        load_licence: Callable[[Scene], Licence] = licence,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Quicklook"))
        self._load_image, self._load_mark, self._run = load_image, load_mark, run
        self._load_licence = load_licence
        self._scenes: Tuple[Scene, ...] = ()
        self._with_quicklook: Tuple[Scene, ...] = ()
        self._index = 0
        self._is_busy = False
        self._pressed: Optional[QPushButton] = None
        self._create(open_link)
        self._lay_out()
        self.show_button.clicked.connect(self._want)
        self.show_all_button.clicked.connect(self._want_all)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.previous_button.clicked.connect(lambda: self._go(-1))
        self.next_button.clicked.connect(lambda: self._go(1))
        self.next_step.wanted.connect(self.station_wanted)
        self._show_scene()

    @property
    def scene(self) -> Optional[Scene]:
        return self._scenes[self._index] if self._scenes else None

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the selected scenes, and show the first."""
        if tuple(scenes) == self._scenes:
            return
        self._scenes, self._index = tuple(scenes), 0
        self._with_quicklook = tuple(scene for scene in scenes if scene.quicklook is not None)
        self._show_scene()

    def set_busy(self, busy: bool) -> None:
        """While quicklooks are on their way to the map."""
        self._is_busy = busy
        self.progress_bar.setRange(0, 0)
        self._keep_focus(busy)
        self._update_buttons()

    def _keep_focus(self, busy: bool) -> None:
        """A button that is disabled hands the keyboard on to the next, and the panel scrolls."""
        if busy:
            shows = (self.show_button, self.show_all_button)
            self._pressed = next((part for part in shows if part.hasFocus()), None)
            self.stop_button.show()
            if self._pressed is not None:
                self.stop_button.setFocus()
        else:
            self._allow_buttons()
            if self._pressed is not None and self.stop_button.hasFocus():
                self._pressed.setFocus()

    def show_progress(self, share: float, _text: str = "") -> None:
        """How far they are on their way, 0 to 1."""
        self.progress_bar.setRange(0, _STEPS)
        self.progress_bar.setValue(int(share * _STEPS))

    def _go(self, step: int) -> None:
        self._index += step
        self._show_scene()

    def _want(self) -> None:
        if self.scene is not None:
            self.quicklook_wanted.emit(self.scene)

    def _want_all(self) -> None:
        self.quicklooks_wanted.emit(self._with_quicklook[:MOST_AT_ONCE])

    def _show_scene(self) -> None:
        scene = self.scene
        self.notice.show_text("")
        self.hint_label.setText(
            self.tr("Select a scene in the table or on the map to look at it.")
            if scene is None
            else self.tr("A small picture of the scene, to judge it by before downloading.")
        )
        self.next_step.show_step("", "search" if scene is None else "")
        self.id_label.setText(scene.id if scene else "")
        self.id_label.setToolTip(escape(scene.id) if scene else "")
        self.id_label.setVisible(scene is not None)
        self.preview_label.clear()
        self.preview_label.setVisible(scene is not None)
        self.accuracy_label.setVisible(scene is not None)
        self.details.show_scene(scene)
        self._update_buttons()
        if scene is not None:
            self.look_again()
            self._load_preview(scene)
            self._look_for_licence(scene)

    def look_again(self) -> None:
        """What the user did with the scene may have changed."""
        scene = self.scene
        if scene is not None:
            self._run(
                "",
                lambda job: self._load_mark(scene),
                lambda mark: self._show_mark(scene, mark),
                self._leave_untold,
            )

    def _show_mark(self, scene: Scene, mark: str) -> None:
        if scene is self.scene:
            self.details.show_mark(scene, mark)

    def _look_for_licence(self, scene: Scene) -> None:
        """That of its collection, where the scene does not say its own."""
        if not any(licence(scene)):
            show = partial(self._show_licence, scene)
            self._run("", lambda job: self._load_licence(scene), show, self._leave_untold)

    def _show_licence(self, scene: Scene, terms: Licence) -> None:
        if scene is self.scene:
            self.details.show_licence(terms)

    def _leave_untold(self, _error: DinamisError) -> None:
        """What the service says of the scene is shown; the search says what is wrong."""

    def _load_preview(self, scene: Scene) -> None:
        if scene.quicklook is None:
            self.preview_label.setText(self.tr("This scene has no quicklook."))
            return
        self.preview_label.setText(self.tr("Loading…"))
        ratio = self.devicePixelRatioF()
        self._run(
            "",
            lambda job: scaled_image(self._load_image(scene) or b"", _PREVIEW, ratio),
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
        count = len(self._scenes)
        self._allow_buttons()
        for part, is_seen in (
            (self.show_button, count > 0),
            (self.previous_button, count > 1),
            (self.next_button, count > 1),
            (self.place_label, count > 1),
            (self.show_all_button, count > 1),
            (self.stop_button, self._is_busy),
            (self.progress_bar, self._is_busy),
        ):
            part.setVisible(is_seen)
        self.previous_button.setEnabled(self._index > 0)
        self.next_button.setEnabled(self._index + 1 < count)
        self.place_label.setText(self.tr("{} of {}").format(number(self._index + 1), number(count)))

    def _allow_buttons(self) -> None:
        together = len(self._with_quicklook)
        _allow(self.show_button, self._why_not_one(), self._show_tip)
        tip = self.tr("Newest on top. QGIS's Temporal Controller plays them by date.")
        if together > MOST_AT_ONCE:
            tip = self.tr("The first {} of {} with a quicklook.").format(
                number(MOST_AT_ONCE), number(together)
            )
        _allow(self.show_all_button, self._why_not_all(), tip)

    def _why_not_one(self) -> str:
        if self._is_busy:
            return self.tr("Quicklooks are on their way to the map.")
        if self.scene is None:
            return self.tr("Select a scene first.")
        return self.tr("This scene has no quicklook.") if self.scene.quicklook is None else ""

    def _why_not_all(self) -> str:
        if self._is_busy:
            return self.tr("Quicklooks are on their way to the map.")
        return "" if self._with_quicklook else self.tr("None of these scenes has a quicklook.")

    def _create(self, open_link: Callable[[str], object]) -> None:
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
        self._show_tip = self.tr("Places the quicklook on the four corners of the scene.")
        self.show_button = button(self.tr("Show on the &map"), "show_quicklook_button")
        self.show_all_button = button(
            self.tr("Show &all chosen on the map"), "show_all_quicklooks_button"
        )
        self.stop_button = button(self.tr("&Stop"), "stop_quicklooks_button")
        self.progress_bar = QProgressBar()
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setObjectName("quicklooks_progress_bar")
        self.progress_bar.setAccessibleName(self.tr("Progress"))
        self.accuracy_label = scaled(wrapped_label(accuracy_text()), 0.9)
        self.accuracy_label.setObjectName("quicklook_accuracy_label")
        self.details = SceneDetails(open_link)
        self.next_step = NextStep("quicklook_next_step")

    def _lay_out(self) -> None:
        self.body.addWidget(self.next_step)
        self.body.addWidget(self.id_label)
        self.body.addWidget(self.preview_label)
        row = QHBoxLayout()
        for part in (self.previous_button, self.place_label, self.next_button):
            row.addWidget(part)
        row.addLayout(button_row(self.show_button), 1)
        self.body.addLayout(row)
        self.body.addLayout(button_row(self.show_all_button))
        busy = QHBoxLayout()
        busy.addWidget(self.progress_bar, 1)
        busy.addWidget(self.stop_button)
        self.body.addLayout(busy)
        self.body.addWidget(self.accuracy_label)
        self.body.addWidget(self.details)
        self.body.addStretch(1)


def accuracy_text() -> str:
    """How far the place of a quicklook may be trusted."""
    return QCoreApplication.translate(
        "QuicklookPanel",
        "Placed by its four corners: tens to hundreds of metres off. "
        "For judging clouds and cover, not for measuring.",
    )


def _allow(part: QPushButton, why_not: str, tip: str) -> None:
    """Enable a button, or say in its tool tip why it is not."""
    part.setEnabled(not why_not)
    part.setToolTip(why_not or tip)
    part.setAccessibleDescription(why_not or tip)
    part.setWhatsThis(tip)

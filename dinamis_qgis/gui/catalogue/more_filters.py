"""The conditions of a search that are asked for less often, folded away."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, Optional, Tuple

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QToolButton, QVBoxLayout, QWidget

from ...domain.answer import Answer
from ...domain.search import RESOLUTIONS_M, SceneQuery
from ...words.amounts import figures, number
from ..fields import add_row, form, named
from ..panel import button, button_row
from .counted_choice import CountedChoice
from .limit_slider import LimitSlider
from .months_row import MonthsRow

_ANY_ANGLE, _ANY_ELEVATION, _ANY_SHARE = 60, 0, 0


class MoreFilters(QgsCollapsibleGroupBoxBasic):
    """Angles, share of the area, season, satellite, mode, coverage, level and bands."""

    changed = pyqtSignal()
    reset_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("more_filters")
        self.setFlat(True)
        self._is_filling = False
        self._create()
        self._lay_out()
        for signal in (
            *(combo.currentIndexChanged for combo in self._combos.values()),
            *(slider.valueChanged for slider in self._sliders.values()),
            self.resolution_combo.currentIndexChanged,
            self.months_row.changed,
            self.not_downloaded_check.toggled,
        ):
            signal.connect(self._tell)
        self.reset_button.clicked.connect(self.reset_wanted)
        self.setCollapsed(True)
        fold = self.findChild(QToolButton, "collapseButton")  # QGIS's own
        if fold is not None:
            fold.setAccessibleName(self.tr("More conditions"))
        self._count()

    def narrowed(self, query: SceneQuery) -> SceneQuery:
        """The query with these conditions too."""
        words = {name: combo.words() for name, combo in self._combos.items()}
        limits = {name: slider.limit() for name, slider in self._sliders.items()}
        sharpest = self.resolution_combo.value()
        return replace(
            query,
            max_resolution_m=float(sharpest) if sharpest else None,
            months=self.months_row.months(),
            not_downloaded=self.not_downloaded_check.isChecked(),
            **words,  # type: ignore[arg-type]
            **limits,  # type: ignore[arg-type]
        )

    def fill(self, query: SceneQuery) -> None:
        """Show a query's conditions."""
        self._is_filling = True
        for name, combo in self._combos.items():
            combo.choose_words(getattr(query, name))
        for name, slider in self._sliders.items():
            slider.set_limit(getattr(query, name))
        sharpest = query.max_resolution_m
        self.resolution_combo.choose("" if sharpest is None else f"{sharpest:g}")
        self.months_row.choose(query.months)
        self.not_downloaded_check.setChecked(query.not_downloaded)
        self._is_filling = False
        self._count()

    def show_counts(self, answer: Answer, is_whole: bool) -> None:
        for name, combo in self._combos.items():
            combo.show_counts(answer.choices[name], is_whole)
        sharp = answer.choices["max_resolution_m"]
        self.resolution_combo.show_counts(sharp, is_whole, len(answer.rows))
        self.months_row.show_counts(answer.choices["months"], is_whole)
        new = answer.choices["not_downloaded"]["yes"]
        check = self.not_downloaded_check
        check.setText(f"{self._not_downloaded} · {number(new)}")
        check.setEnabled(bool(new) or not is_whole or check.isChecked())

    def forget_found(self) -> None:
        """Offer what every service may have only."""
        self._is_filling = True
        for combo in self._combos.values():
            combo.forget_found()
        self._is_filling = False

    def hide_counts(self) -> None:
        for combo in self._combos.values():
            combo.hide_counts()
        self.resolution_combo.hide_counts()
        self.months_row.hide_counts()
        self.not_downloaded_check.setText(self._not_downloaded)
        self.not_downloaded_check.setEnabled(True)

    def _tell(self, *_: Any) -> None:
        self._count()
        if not self._is_filling:
            self.changed.emit()

    def _count(self) -> None:
        """Say how many of them are set, also while they are folded away."""
        asked = self.narrowed(SceneQuery())
        nothing = SceneQuery()
        others = ("max_resolution_m", "months", "not_downloaded")
        names = (*self._combos, *self._sliders, *others)
        number = sum(getattr(asked, name) != getattr(nothing, name) for name in names)
        title = self.tr("More conditions")
        self.setTitle(self.tr("More conditions ({})").format(number) if number else title)
        self.reset_button.setEnabled(bool(number))

    def _create(self) -> None:
        any_words: Tuple[str, ...] = ()
        listed = {
            "platforms": ("PHR1A", "PHR1B", "SPOT6", "SPOT7"),
            "acquisition_modes": ("mono", "stereo", "tristereo"),
            "coverages": ("reference", "yearly", "adhoc"),
            "processing_levels": ("ortho", "primary"),
            "spectral_modes": ("pansharpened", "bundle", "panchromatic", "multispectral"),
        }
        texts = self._texts()
        self._combos: Dict[str, CountedChoice] = {
            name: CountedChoice(
                (
                    (self.tr("Any"), "", any_words),
                    *((texts[word], word, (word,)) for word in words),
                ),
                str,
            )
            for name, words in listed.items()
        }
        at_most, at_least = self.tr("≤ {}°"), self.tr("≥ {}°")
        self._sliders: Dict[str, LimitSlider] = {
            "max_incidence_deg": LimitSlider(0, _ANY_ANGLE, _ANY_ANGLE, at_most.format),
            "max_off_nadir_deg": LimitSlider(0, _ANY_ANGLE, _ANY_ANGLE, at_most.format),
            "min_sun_elevation_deg": LimitSlider(_ANY_ELEVATION, 80, 0, at_least.format),
            "min_share_percent": LimitSlider(_ANY_SHARE, 100, 0, self.tr("≥ {} %").format),
        }
        at_most_m = self.tr("≤ {} m")
        self.resolution_combo = CountedChoice(
            (
                (self.tr("Any"), "", any_words),
                *(
                    (at_most_m.format(_size(most)), f"{most:g}", (f"{most:g}",))
                    for most in RESOLUTIONS_M
                ),
            )
        )
        self.months_row = MonthsRow()
        self._not_downloaded = self.tr("&Not yet downloaded")
        self.not_downloaded_check = QCheckBox(self._not_downloaded)
        self.not_downloaded_check.setObjectName("not_downloaded_check")
        tip = self.tr("Leaves out the scenes that you downloaded with this plugin")
        self.not_downloaded_check.setToolTip(tip)
        self.not_downloaded_check.setWhatsThis(tip)
        self.reset_button = button(
            self.tr("Reset"), "reset_filters_button", self.tr("Asks for everything again")
        )

    def _texts(self) -> Dict[str, str]:
        return {
            "PHR1A": "Pléiades 1A",
            "PHR1B": "Pléiades 1B",
            "SPOT6": "SPOT 6",
            "SPOT7": "SPOT 7",
            "mono": self.tr("Mono"),
            "stereo": self.tr("Stereo"),
            "tristereo": self.tr("Tri-stereo"),
            "reference": self.tr("Reference set"),
            "yearly": self.tr("Yearly coverage"),
            "adhoc": self.tr("Ad hoc"),
            "ortho": self.tr("Ortho"),
            "primary": self.tr("Primary"),
            "pansharpened": self.tr("Pansharpened (PMS)"),
            "bundle": self.tr("Bundle (P + MS)"),
            "panchromatic": self.tr("Panchromatic (P)"),
            "multispectral": self.tr("Multispectral (MS)"),
        }

    def _lay_out(self) -> None:
        rows = form()
        rows.setContentsMargins(0, 0, 0, 0)
        for name, label, field_name, tip in self._sliders_described():
            slider = self._sliders[name]
            add_row(rows, label, slider)
            slider.name(field_name, label.replace("&", ""), tip)
        for name, label, field_name, tip in self._combos_described():
            add_row(rows, label, self._combos[name])
            named(self._combos[name], field_name, label, tip)
        title = self.tr("Resolution")
        add_row(rows, title, self.resolution_combo)
        tip = self.tr("Size of a pixel on the ground, at most")
        named(self.resolution_combo, "resolution_combo", title, tip)
        add_row(rows, self.tr("Months"), self.months_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(rows)
        column.addWidget(self.not_downloaded_check)
        column.addLayout(button_row(self.reset_button))

    def _sliders_described(self) -> Tuple[Tuple[str, str, str, str], ...]:
        return (
            (
                "max_incidence_deg",
                self.tr("Incidence"),
                "incidence_slider",
                self.tr(
                    "Angle at which the ground is seen: 0° is straight down. The larger, the "
                    "more buildings lean. Below 60°, scenes that do not tell are left out."
                ),
            ),
            (
                "max_off_nadir_deg",
                self.tr("Off-nadir"),
                "off_nadir_slider",
                self.tr("How far the satellite was turned from straight down"),
            ),
            (
                "min_sun_elevation_deg",
                self.tr("Sun"),
                "sun_slider",
                self.tr("How high the sun stood: the lower, the longer the shadows"),
            ),
            (
                "min_share_percent",
                self.tr("Covers"),
                "share_slider",
                self.tr("Share of your area that one scene covers alone, at least"),
            ),
        )

    def _combos_described(self) -> Tuple[Tuple[str, str, str, str], ...]:
        return (
            (
                "platforms",
                self.tr("Satellite"),
                "platform_combo",
                self.tr("One satellite of the mission, such as Pléiades 1A."),
            ),
            (
                "acquisition_modes",
                self.tr("Views"),
                "mode_combo",
                self.tr("Stereo and tri-stereo: two or three views of one pass, for relief"),
            ),
            (
                "coverages",
                self.tr("Set"),
                "coverage_combo",
                self.tr(
                    "Why DINAMIS holds the scene: the reference set of France, a yearly "
                    "coverage, or somebody's request"
                ),
            ),
            (
                "processing_levels",
                self.tr("Level"),
                "level_combo",
                self.tr(
                    "Primary: as the sensor saw it, with its geometry model. Ortho: on the "
                    "ground, ready for a map"
                ),
            ),
            (
                "spectral_modes",
                self.tr("Bands"),
                "spectral_combo",
                self.tr("Pansharpened: colours at full resolution; bundle: both images apart"),
            ),
        )


def _size(metres: float) -> str:
    return figures(metres)

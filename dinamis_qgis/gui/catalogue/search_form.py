"""What is searched for, as a form that answers to every touch."""

from __future__ import annotations

from datetime import date
from typing import Any, Optional

from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ...domain.answer import Answer
from ...domain.area import Area
from ...domain.mission import mission_name
from ...domain.search import SceneQuery
from ...domain.service import Service
from ..fields import add_row, day, form, named
from .counted_choice import CountedChoice
from .limit_slider import LimitSlider
from .more_filters import MoreFilters

_YEARS_BACK = 6
_USUAL_CLOUD = 20
_FIRST_DAY = QDate(1986, 1, 1)


class SearchForm(QWidget):
    """Source, mission, words, period and clouds; the other conditions fold away below."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self._create()
        self._name()
        self._lay_out()
        self._connect()

    def set_service(self, service: Service) -> None:
        """Offer what a service has."""
        free, archive = service.collections, service.archive
        self.source_combo.set_words("free", free)
        self.source_combo.set_words("archive", archive)
        self.source_combo.set_words("all", (*free, *archive))
        self.source_combo.setEnabled(bool(archive))
        self._forget_found()
        self.mission_combo.set_held(service.holds)
        start = self._since().toPyDate()
        self.fill(SceneQuery(collections=free, start=start, max_cloud_percent=_USUAL_CLOUD))

    def query(self, area: Optional[Area] = None) -> SceneQuery:
        """Return what the form asks for."""
        return self.more_filters.narrowed(
            SceneQuery(
                area=area.geometry if area is not None else None,
                collections=self.source_combo.words(),
                missions=self.mission_combo.words(),
                text=self.text_edit.text().strip(),
                start=self.start_edit.date().toPyDate(),
                end=self._end(),
                max_cloud_percent=self.cloud_slider.limit(),
            )
        )

    def fill(self, query: SceneQuery) -> None:
        """Show a query; one change for all."""
        self._is_filling = True
        self.source_combo.choose_words(query.collections)
        self.mission_combo.choose_words(query.missions)
        self.text_edit.setText(query.text)
        start = _FIRST_DAY if query.start is None else QDate(query.start)
        end = QDate.currentDate() if query.end is None else QDate(query.end)
        self._set_days(start, end)
        self.cloud_slider.set_limit(query.max_cloud_percent)
        self.more_filters.fill(query)
        self._is_filling = False
        self.changed.emit()

    def choose_days(self, start: Optional[QDate], end: Optional[QDate]) -> None:
        """Ask for a period; None: from the first image ever, to today."""
        self._is_filling = True
        self._set_days(start or _FIRST_DAY, end or QDate.currentDate())
        self._is_filling = False
        self.changed.emit()

    def reset(self) -> None:
        """Ask for everything of the source that is chosen."""
        self.fill(SceneQuery(collections=self.source_combo.words()))

    def show_counts(self, answer: Answer, is_whole: bool) -> None:
        """Tell next to every choice how many scenes it would leave.

        Args:
            is_whole: whether all of the source that is chosen is kept here.
        """
        # Of the other sources nothing may be kept.
        self.source_combo.show_counts(answer.choices["collections"], is_whole=False)
        self.mission_combo.show_counts(answer.choices["missions"], is_whole)
        self.more_filters.show_counts(answer, is_whole)

    def hide_counts(self) -> None:
        self.source_combo.hide_counts()
        self.mission_combo.hide_counts()
        self.more_filters.hide_counts()

    def _forget_found(self) -> None:
        """Another service has other missions, satellites and levels."""
        self._is_filling = True
        self.mission_combo.forget_found()
        self.more_filters.forget_found()
        self.hide_counts()
        self._is_filling = False

    def _set_days(self, start: QDate, end: QDate) -> None:
        self.end_edit.setMinimumDate(min(start, end))
        self.start_edit.setDate(start)
        self.end_edit.setDate(end)

    def _tell(self, *_: Any) -> None:
        if not self._is_filling:
            self.changed.emit()

    def _end(self) -> Optional[date]:
        """None for today and later: a search that is kept goes on with time."""
        end = self.end_edit.date()
        return None if end >= QDate.currentDate() else end.toPyDate()

    def _since(self) -> QDate:
        return QDate.currentDate().addYears(-_YEARS_BACK)

    def _create(self) -> None:
        self.source_combo = CountedChoice(
            (
                (self.tr("Free catalogue"), "free", ()),
                (self.tr("Supplier's archive"), "archive", ()),
                (self.tr("Both"), "all", ()),
            )
        )
        self.mission_combo = CountedChoice(
            (
                (self.tr("All missions"), "", ()),
                (self.tr("Pléiades (0.5 m)"), "pleiades", ("pleiades",)),
                (self.tr("SPOT 6-7 (1.5 m)"), "spot67", ("spot67",)),
            ),
            mission_name,
        )
        self.text_edit = QLineEdit()
        self.text_edit.setClearButtonEnabled(True)
        self.text_edit.setPlaceholderText(self.tr("Place, theme, sensor or identifier"))
        self.start_edit, self.end_edit = day(self._since()), day(QDate.currentDate())
        self.end_edit.setMinimumDate(self.start_edit.date())
        self.cloud_slider = LimitSlider(0, 100, 100, self.tr("≤ {} %").format)
        self.more_filters = MoreFilters()

    def _connect(self) -> None:
        self.start_edit.dateChanged.connect(self.end_edit.setMinimumDate)
        for signal in (
            self.source_combo.currentIndexChanged,
            self.mission_combo.currentIndexChanged,
            self.text_edit.textChanged,
            self.start_edit.dateChanged,
            self.end_edit.dateChanged,
            self.cloud_slider.valueChanged,
            self.more_filters.changed,
        ):
            signal.connect(self._tell)
        self.more_filters.reset_wanted.connect(self.reset)

    def _name(self) -> None:
        for field, name, title, tip in (
            (
                self.source_combo,
                "source_combo",
                self.tr("Source"),
                self.tr(
                    "Free catalogue: images that DINAMIS holds, to download now. "
                    "Supplier's archive: images that exist and must be ordered."
                ),
            ),
            (
                self.mission_combo,
                "mission_combo",
                self.tr("Mission"),
                self.tr("Pléiades sees half a metre over 20 km, SPOT 6-7 one and a half over 60."),
            ),
            (
                self.text_edit,
                "text_edit",
                self.tr("Words"),
                self.tr(
                    "Words that must all occur: a département, a province or a country that the "
                    "scene crosses, its theme, its satellite, or a part of its identifier. "
                    "Accents and capitals do not matter."
                ),
            ),
            (self.start_edit, "start_edit", self.tr("From"), self.tr("First day, UTC")),
            (self.end_edit, "end_edit", self.tr("To"), self.tr("Last day, UTC")),
        ):
            named(field, name, title, tip)
        self.cloud_slider.name(
            "cloud_slider",
            self.tr("Clouds at most"),
            self.tr(
                "Share of the scene under clouds, at most. Below 100 %, scenes that do not "
                "tell are left out."
            ),
        )

    def _lay_out(self) -> None:
        rows = form()
        rows.setContentsMargins(0, 0, 0, 0)
        add_row(rows, self.tr("S&ource"), self.source_combo)
        add_row(rows, self.tr("M&ission"), self.mission_combo)
        add_row(rows, self.tr("&Words"), self.text_edit)
        add_row(rows, self.tr("&Period"), self.start_edit, self.end_edit)
        add_row(rows, self.tr("Clou&ds"), self.cloud_slider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(rows)
        column.addWidget(self.more_filters)

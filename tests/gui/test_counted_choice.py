import pytest

from dinamis_qgis.domain.answer import Answer
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.service import Service
from dinamis_qgis.gui.catalogue.counted_choice import CountedChoice
from dinamis_qgis.gui.catalogue.search_form import SearchForm

CHOICES = (("Any", "", ()), ("Pléiades", "pleiades", ("pleiades",)), ("SPOT", "spot", ("spot",)))


@pytest.fixture
def combo(qtbot):
    combo = CountedChoice(CHOICES, str.title)
    qtbot.addWidget(combo)
    return combo


def offered(combo):
    """Text of each choice; None for one that is greyed."""
    model = combo.model()
    rows = range(combo.count())
    return [combo.itemText(row) if model.item(row).isEnabled() else None for row in rows]


def test_what_is_found_beside_the_usual_choices_is_offered_too(combo):
    combo.show_counts({"pleiades": 2, "sentinel": 3, "": 1, "gone": 0}, is_whole=True)

    assert offered(combo) == ["Any · 6", "Pléiades · 2", None, "Sentinel · 3"]


def test_it_can_be_chosen_and_stays_while_it_leaves_nothing(combo):
    combo.show_counts({"sentinel": 3}, is_whole=True)
    combo.choose("sentinel")
    assert combo.words() == ("sentinel",)

    combo.show_counts({"sentinel": 0}, is_whole=True)
    assert offered(combo)[3] == "Sentinel · 0"


@pytest.mark.parametrize("words", [("sentinel",), ("pleiades", "spot"), ("pleiades",), ()])
def test_a_saved_search_is_never_widened(combo, words):
    combo.choose_words(words)

    assert combo.words() == words


def test_what_the_service_does_not_hold_is_greyed_before_anything_was_counted(combo):
    combo.set_held(("spot", "sentinel"))
    assert offered(combo) == ["Any", None, "SPOT", "Sentinel"]

    combo.show_counts({}, is_whole=False)
    assert offered(combo) == ["Any", None, "SPOT", "Sentinel"]


def test_another_service_starts_with_the_usual_choices(combo):
    combo.set_held(("sentinel",))

    combo.forget_found()
    combo.set_held(())

    assert offered(combo) == ["Any", "Pléiades", "SPOT"]


def test_without_names_nothing_else_is_offered(qtbot):
    combo = CountedChoice(CHOICES)
    qtbot.addWidget(combo)

    combo.show_counts({"other": 3}, is_whole=True)

    assert combo.count() == len(CHOICES)


@pytest.fixture
def form(qtbot):
    form = SearchForm()
    qtbot.addWidget(form)
    return form


def test_the_missions_of_each_service_can_be_chosen(form):
    form.set_service(Service("g", "G", "https://g/", holds=("sentinel-2", "spot-1-5")))
    assert offered(form.mission_combo) == ["All missions", None, None, "Sentinel-2", "SPOT 1-5"]

    form.set_service(Service("t", "T", "https://t/", holds=("pleiades", "spot67")))
    assert offered(form.mission_combo) == ["All missions", "Pléiades (0.5 m)", "SPOT 6-7 (1.5 m)"]


def test_a_satellite_that_was_found_is_offered_and_asked_for(form):
    counts = dict.fromkeys(
        (
            "collections",
            "missions",
            "acquisition_modes",
            "coverages",
            "processing_levels",
            "spectral_modes",
            "months",
            "max_resolution_m",
        ),
        {},
    )
    counts["platforms"] = {"sentinel-2a": 7}
    counts["not_downloaded"] = {"yes": 0, "no": 7}
    form.show_counts(Answer(rows=range(7), choices=counts), is_whole=True)
    combo = form.more_filters._combos["platforms"]

    combo.choose("sentinel-2a")

    assert combo.currentText() == "sentinel-2a · 7"
    assert form.query().platforms == ("sentinel-2a",)
    assert form.more_filters.not_downloaded_check.text().endswith("· 0")
    assert not form.more_filters.not_downloaded_check.isEnabled()


def test_a_search_with_a_satellite_of_another_service_is_shown_as_it_was_asked(form):
    query = SceneQuery(missions=("sentinel-2",), platforms=("S2A",))

    form.fill(query)

    assert (form.query().missions, form.query().platforms) == (("sentinel-2",), ("S2A",))

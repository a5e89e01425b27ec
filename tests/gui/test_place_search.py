import pytest
from areas import make_area_sources
from fakes import RunLater, run_now
from qgis.PyQt.QtCore import Qt

from dinamis_qgis.domain.errors import PlaceUnknown, ServiceUnreachable
from dinamis_qgis.domain.place import Place, PlaceKind
from dinamis_qgis.gui.area.place_search import PlaceSearch

SETE = Place(PlaceKind.COMMUNE, "Sète", "34301", "34")
KNOWN = (
    Place(PlaceKind.DEPARTEMENT, "Hérault", "Hérault"),
    Place(PlaceKind.COUNTRY, "Allemagne", "Germany"),
)


@pytest.fixture
def make_search(qtbot):
    def make(search=lambda text: (), known=lambda: KNOWN, run=run_now):
        made = PlaceSearch(known, search, run)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def shown(search):
    popup = search.name_edit.completer().popup()
    model = popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def enter(qtbot, search):
    """Press it where the keyboard is: in the list, while that is open."""
    popup = search.name_edit.completer().popup()
    qtbot.keyClick(popup if popup.isVisible() else search.name_edit, Qt.Key.Key_Return)


def choose(qtbot, search, row=0):
    popup = search.name_edit.completer().popup()
    popup.setCurrentIndex(popup.model().index(row, 0))
    qtbot.keyClick(popup, Qt.Key.Key_Return)


def test_suggests_as_one_types_without_accents(make_search, qtbot):
    search = make_search()

    qtbot.keyClicks(search.name_edit, "HERAU")

    assert shown(search) == ["Hérault – département"]


def test_a_suggestion_is_chosen_with_the_keyboard(make_search, qtbot):
    asked = []
    search = make_search(lambda text: asked.append(text) or ())
    qtbot.keyClicks(search.name_edit, "alle")

    with qtbot.waitSignal(search.place_chosen) as chosen:
        choose(qtbot, search)

    assert chosen.args == [KNOWN[1]]
    assert asked == []


def test_nothing_is_sent_while_one_types(make_search, qtbot):
    def ask(text):
        raise AssertionError(text)

    search = make_search(ask)

    qtbot.keyClicks(search.name_edit, "montpellier")


@pytest.mark.parametrize("how", ["enter", "button"])
def test_communes_are_asked_for_and_offered(make_search, qtbot, how):
    search = make_search(lambda text: (SETE,) if text == "sete" else ())
    qtbot.keyClicks(search.name_edit, " sete ")

    if how == "enter":
        qtbot.keyClick(search.name_edit, Qt.Key.Key_Return)
    else:
        qtbot.mouseClick(search.find_button, Qt.MouseButton.LeftButton)

    assert shown(search) == ["Sète – commune (34)"]
    with qtbot.waitSignal(search.place_chosen) as chosen:
        choose(qtbot, search)
    assert chosen.args == [SETE]


def test_a_failure_is_told(make_search, qtbot):
    def offline(text):
        raise ServiceUnreachable("no route")

    search = make_search(offline)
    qtbot.keyClicks(search.name_edit, "sete")

    with qtbot.waitSignal(search.failed) as failed:
        qtbot.keyClick(search.name_edit, Qt.Key.Key_Return)

    assert failed.args[0].detail == "no route"


def test_an_answer_to_another_question_is_dropped(make_search, qtbot):
    run = RunLater()
    search = make_search(lambda text: (SETE,), run=run)
    qtbot.keyClicks(search.name_edit, "sete")
    run.finish()
    qtbot.keyClick(search.name_edit, Qt.Key.Key_Return)

    qtbot.keyClicks(search.name_edit, "x")
    run.finish_all()

    assert shown(search) == []


def test_an_empty_name_is_not_asked(make_search, qtbot):
    def ask(text):
        raise AssertionError(text)

    search = make_search(ask)
    qtbot.keyClick(search.name_edit, Qt.Key.Key_Return)


def test_without_the_world_map_communes_are_still_found(make_search, qtbot):
    def no_map():
        raise ServiceUnreachable("no map")

    search = make_search(lambda text: (SETE,), no_map)
    qtbot.keyClicks(search.name_edit, "sete")
    qtbot.keyClick(search.name_edit, Qt.Key.Key_Return)

    assert shown(search) == ["Sète – commune (34)"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("reunion", "La Réunion"),
        ("LA-REUNION", "La Réunion"),
        ("haut rhin", "Haut-Rhin"),
        ("HERAULT ", "Hérault"),
        ("cote d or", "Côte-d'Or"),
        ("allemagne", "Allemagne"),
    ],
)
def test_enter_chooses_what_is_known_by_that_name_without_network(make_search, qtbot, typed, name):
    asked = []
    search = make_search(lambda text: asked.append(text) or (), make_area_sources().known_places)
    qtbot.keyClicks(search.name_edit, typed)

    with qtbot.waitSignal(search.place_chosen) as chosen:
        enter(qtbot, search)

    assert chosen.args[0].name == name
    assert search.name_edit.text().startswith(name)
    assert asked == []


def test_enter_that_comes_before_the_names_are_read_waits_for_them(make_search, qtbot):
    run = RunLater()
    search = make_search(lambda text: pytest.fail(text), run=run)
    chosen = []
    search.place_chosen.connect(chosen.append)
    qtbot.keyClicks(search.name_edit, "herault")
    enter(qtbot, search)
    assert chosen == []

    run.finish_all()

    assert chosen == [KNOWN[0]]


def test_who_types_on_did_not_mean_the_name_that_was_entered(make_search, qtbot):
    run = RunLater()
    search = make_search(run=run)
    chosen = []
    search.place_chosen.connect(chosen.append)
    qtbot.keyClicks(search.name_edit, "herault")
    enter(qtbot, search)

    qtbot.keyClick(search.name_edit, Qt.Key.Key_Backspace)
    run.finish_all()

    assert chosen == []


def test_a_part_of_a_name_is_asked_for(make_search, qtbot):
    asked = []
    reunion = Place(PlaceKind.DEPARTEMENT, "La Réunion", "La Réunion")
    search = make_search(lambda text: asked.append(text) or (), lambda: (reunion,))
    qtbot.keyClicks(search.name_edit, "reun")

    enter(qtbot, search)

    assert asked == ["reun"]


def test_of_two_places_of_a_name_neither_is_chosen(make_search, qtbot):
    places = (
        Place(PlaceKind.DEPARTEMENT, "Luxembourg", "Luxembourg"),
        Place(PlaceKind.COUNTRY, "Luxembourg", "Luxembourg"),
    )
    search = make_search(lambda text: pytest.fail(text), lambda: places)
    chosen = []
    search.place_chosen.connect(chosen.append)
    qtbot.keyClicks(search.name_edit, "luxembourg")
    search.name_edit.completer().popup().hide()

    enter(qtbot, search)

    assert chosen == []
    assert len(shown(search)) == 2


def test_the_button_asks_for_a_commune_that_is_called_as_a_departement_is(make_search, qtbot):
    paris = Place(PlaceKind.COMMUNE, "Paris", "75056", "75")
    search = make_search(
        lambda text: (paris,), lambda: (Place(PlaceKind.DEPARTEMENT, "Paris", "Paris"),)
    )
    qtbot.keyClicks(search.name_edit, "paris")
    search.name_edit.completer().popup().hide()

    qtbot.mouseClick(search.find_button, Qt.MouseButton.LeftButton)

    assert shown(search) == ["Paris – commune (75)", "Paris – département"]


def test_the_real_names_are_there(make_search, qtbot):
    search = make_search(known=make_area_sources().known_places)

    qtbot.keyClicks(search.name_edit, "la reun")

    assert shown(search) == ["La Réunion – département"]


def test_what_was_chosen_can_be_chosen_again_with_enter(make_search, qtbot):
    search = make_search()
    qtbot.keyClicks(search.name_edit, "herault")
    search.name_edit.setText(shown(search)[0])

    with qtbot.waitSignal(search.place_chosen) as chosen:
        qtbot.mouseClick(search.find_button, Qt.MouseButton.LeftButton)

    assert chosen.args == [KNOWN[0]]


def test_a_country_is_offered_though_no_commune_is_called_so(make_search, qtbot):
    def search_communes(text):
        raise PlaceUnknown(text)

    search = make_search(search_communes)
    failures = []
    search.failed.connect(failures.append)
    qtbot.keyClicks(search.name_edit, "allemagne")

    qtbot.mouseClick(search.find_button, Qt.MouseButton.LeftButton)

    assert shown(search) == ["Allemagne – country"]
    assert failures == []


def test_typing_on_ends_the_search(make_search, qtbot):
    run = RunLater()
    search = make_search(run=run)
    qtbot.keyClicks(search.name_edit, "sete")
    run.finish()
    qtbot.keyClick(search.name_edit, Qt.Key.Key_Return)

    with qtbot.waitSignal(search.search_ended):
        qtbot.keyClicks(search.name_edit, "x")

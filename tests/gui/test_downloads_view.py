import pytest
from fake_queue import GB, make_download
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import QMessageBox

from dinamis_qgis.domain.download import DownloadState
from dinamis_qgis.domain.errors import FileDamaged
from dinamis_qgis.gui.download.downloads_view import DownloadsView

WAITING, RUNNING, PAUSED = DownloadState.WAITING, DownloadState.RUNNING, DownloadState.PAUSED
FAILED, DONE, CANCELLED = DownloadState.FAILED, DownloadState.DONE, DownloadState.CANCELLED


@pytest.fixture
def view(qtbot):
    view = DownloadsView()
    qtbot.addWidget(view)
    view.resize(364, 500)
    view.show()
    return view


def show(view, *states, done=0):
    """A download a state, numbered from 1."""
    view.show_downloads([make_download(i, state, done) for i, state in enumerate(states, 1)])


def select(view, *rows):
    flags = QItemSelectionModel.SelectionFlag
    view.list.selectionModel().clear()
    for row in rows:
        view.list.selectionModel().select(view.model.index(row, 0), flags.Select)
        view.list.selectionModel().setCurrentIndex(view.model.index(row, 0), flags.NoUpdate)


def press(view, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(view.list, key, modifier)


def allowed(view):
    return {
        name
        for name in ("pause", "resume", "retry", "cancel", "load", "remove")
        if view.actions_[name].isEnabled()
    }


@pytest.mark.parametrize(
    ("state", "actions"),
    [
        (WAITING, {"pause", "cancel"}),
        (RUNNING, {"pause", "cancel"}),
        (PAUSED, {"resume", "cancel"}),
        (FAILED, {"retry", "remove"}),
        (CANCELLED, {"retry", "remove"}),
        (DONE, {"load", "remove"}),
    ],
)
def test_offers_what_the_selection_allows(view, state, actions):
    show(view, state)
    assert allowed(view) == set()

    select(view, 0)

    assert allowed(view) == actions


def test_what_failed_halfway_can_be_given_up_with_what_has_arrived(view):
    show(view, FAILED, done=GB)

    select(view, 0)

    assert allowed(view) == {"retry", "remove", "cancel"}


def test_keys_may_come_faster_than_the_queue_answers(view, qtbot):
    show(view, WAITING, WAITING, WAITING)
    select(view, 2)
    asked = []
    view.moves_wanted.connect(asked.extend)

    view.actions_["up"].trigger()
    view.actions_["up"].trigger()
    view.actions_["up"].trigger()

    assert asked == [(3, 1), (3, 0)]


def test_what_is_offered_follows_the_state(view):
    show(view, RUNNING)
    select(view, 0)
    assert not view.load_button.isEnabled()

    show(view, DONE)

    assert allowed(view) == {"load", "remove"}
    assert view.load_button.isEnabled()


def test_each_action_takes_only_those_it_can_change(view, qtbot):
    show(view, RUNNING, PAUSED, FAILED, DONE)
    select(view, 0, 1, 2, 3)

    with qtbot.waitSignal(view.pause_wanted) as paused:
        view.actions_["pause"].trigger()
    with qtbot.waitSignal(view.resume_wanted) as resumed:
        view.actions_["resume"].trigger()
    with qtbot.waitSignal(view.resume_wanted) as retried:
        view.actions_["retry"].trigger()
    with qtbot.waitSignal(view.remove_wanted) as removed:
        view.actions_["remove"].trigger()
    with qtbot.waitSignal(view.load_wanted) as loaded:
        view.load_button.click()

    assert [signal.args[0] for signal in (paused, resumed, retried)] == [(1,), (2,), (3,)]
    assert removed.args == [(3, 4)]
    assert [download.number for download in loaded.args[0]] == [4]


def test_takes_what_is_over_off_the_list_but_not_what_failed(view, qtbot):
    show(view, RUNNING, CANCELLED, FAILED, DONE)

    with qtbot.waitSignal(view.remove_wanted) as removed:
        view.actions_["clear"].trigger()

    assert removed.args == [(2, 4)]


def test_space_pauses_and_resumes(view, qtbot):
    show(view, RUNNING, PAUSED)
    select(view, 0)
    with qtbot.waitSignal(view.pause_wanted) as paused:
        press(view, qtbot, Qt.Key.Key_Space)

    select(view, 1)
    with qtbot.waitSignal(view.resume_wanted) as resumed:
        press(view, qtbot, Qt.Key.Key_Space)

    assert (paused.args, resumed.args) == ([(1,)], [(2,)])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_puts_what_is_complete_on_the_map(view, qtbot, key):
    show(view, RUNNING, DONE)
    select(view, 0, 1)

    with qtbot.waitSignal(view.load_wanted) as loaded:
        press(view, qtbot, key)

    assert [download.number for download in loaded.args[0]] == [2]


def test_del_cancels_what_is_under_way_and_removes_what_is_over(view, qtbot):
    show(view, WAITING, DONE)
    select(view, 0)
    with qtbot.waitSignal(view.cancel_wanted) as cancelled:
        press(view, qtbot, Qt.Key.Key_Delete)

    select(view, 1)
    with qtbot.waitSignal(view.remove_wanted) as removed:
        press(view, qtbot, Qt.Key.Key_Delete)

    assert cancelled.args == [(1,), False]
    assert removed.args == [(2,)]


def test_alt_and_the_arrows_change_the_order(view, qtbot):
    show(view, WAITING, WAITING, WAITING)
    select(view, 1)

    with qtbot.waitSignal(view.moves_wanted) as up:
        press(view, qtbot, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(view.moves_wanted) as down:
        view.actions_["down"].trigger()

    assert up.args == [[(2, 0)]]
    assert down.args == [[(2, 1)]]  # from where it was to go


def test_the_arrows_alone_still_walk_through_the_list(view, qtbot):
    show(view, WAITING, WAITING)
    select(view, 0)

    press(view, qtbot, Qt.Key.Key_Down)

    assert view.list.currentIndex().row() == 1


def ask_to_cancel(view):
    show(view, RUNNING, WAITING, done=GB)
    select(view, 0, 1)
    asked = []
    view.cancel_wanted.connect(lambda *arguments: asked.append(arguments))
    view.actions_["cancel"].trigger()
    return asked


def answer(view, role):
    box = view.question
    next(button for button in box.buttons() if box.buttonRole(button) == role).click()


def test_asks_what_becomes_of_what_has_arrived(view):
    asked = ask_to_cancel(view)

    assert asked == []
    assert "PHR1A 2016-05-01" in view.question.text()
    assert "2.0 GB" in view.question.informativeText()


@pytest.mark.parametrize(
    ("role", "orders"),
    [
        (QMessageBox.ButtonRole.AcceptRole, [((1, 2), False)]),
        (QMessageBox.ButtonRole.DestructiveRole, [((1, 2), True)]),
        (QMessageBox.ButtonRole.RejectRole, []),
    ],
)
def test_the_answer_decides(view, role, orders):
    asked = ask_to_cancel(view)

    answer(view, role)

    assert asked == orders


def test_where_nothing_has_arrived_nothing_is_asked(view, qtbot):
    show(view, RUNNING)
    select(view, 0)

    with qtbot.waitSignal(view.cancel_wanted) as cancelled:
        view.actions_["cancel"].trigger()

    assert cancelled.args == [(1,), False]
    assert view.question is None


def test_opens_the_folder_of_a_download(view, qtbot):
    show(view, RUNNING)
    select(view, 0)

    with qtbot.waitSignal(view.folder_wanted) as wanted:
        view.folder_button.click()

    assert wanted.args[0].folder == "/data/pleiades/SCENE_1"


def test_says_why_the_selected_one_failed(view):
    view.show_downloads([make_download(1, FAILED, error=FileDamaged("a.TIF: sha256"))])
    assert not view.details_label.isVisible()

    select(view, 0)

    assert "a.TIF: sha256" in view.details_label.text()
    assert "Files complete: 0 of 2" in view.details_label.text()


def test_the_selection_outlives_a_new_order(view):
    show(view, WAITING, WAITING, WAITING)
    select(view, 2)

    view.show_downloads([make_download(number) for number in (3, 1, 2)])

    assert [download.number for download in view.selected()] == [3]


def test_the_list_is_as_high_as_its_rows(view):
    show(view, WAITING)
    one = view.list.maximumHeight()
    show(view, *[WAITING] * 4)
    four = view.list.maximumHeight()

    assert 3 * one < four <= 4 * one


def test_the_menu_says_each_action_in_words_with_a_letter_of_its_own(view):
    texts = [action.text() for action in view.menu.actions() if not action.isSeparator()]
    letters = [text[text.index("&") + 1].lower() for text in texts]

    assert len(texts) == 10
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("state", list(DownloadState))
def test_every_state_is_painted_differently(view, state):
    pictures = {}
    for each in DownloadState:
        show(view, each)
        pictures[each] = view.list.viewport().grab().toImage()

    others = [picture for each, picture in pictures.items() if each is not state]
    assert all(pictures[state] != other for other in others)


def test_half_a_bar_is_half_painted(view):
    def blue(share):
        view.show_downloads([make_download(1, RUNNING, int(8 * GB * share), 8 * GB)])
        image = view.list.viewport().grab().toImage()
        chunk = view.palette().highlight().color()
        return max(
            sum(image.pixelColor(x, y) == chunk for x in range(image.width()))
            for y in range(image.height())
        )

    assert blue(0) == 0
    assert blue(0.5) == pytest.approx(blue(1) / 2, abs=6)

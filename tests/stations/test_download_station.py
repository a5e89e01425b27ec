"""From the panel to the queue and back, with a queue in memory."""

import threading
from dataclasses import replace
from datetime import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from fake_queue import GB, FakeQueue, make_download
from fakes import RunLater, run_now
from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLabel
from scenes import make_scene

from dinamis_qgis.background import Background
from dinamis_qgis.domain.download import DownloadFile, DownloadLimits, DownloadState
from dinamis_qgis.domain.errors import CatalogueError, DiskFull, ServiceUnreachable, SignInRequired
from dinamis_qgis.stations.download_station import DownloadHooks, DownloadStation, product_path

WAITING, RUNNING, PAUSED = DownloadState.WAITING, DownloadState.RUNNING, DownloadState.PAUSED
FAILED, DONE, CANCELLED = DownloadState.FAILED, DownloadState.DONE, DownloadState.CANCELLED


class World:
    """What the station is given: remembers what it was asked."""

    def __init__(self):
        self.loaded, self.marked, self.folders = [], [], []

    def mark(self, service_id, names):
        self.marked.append((service_id, names))

    def hooks(self):
        return DownloadHooks(
            lambda: "training",
            self.loaded.append,
            self.mark,
            self.folders.append,
            lambda template, scene: template.replace("{id}", scene.id),
        )


@pytest.fixture
def world():
    return World()


@pytest.fixture
def make_station(qtbot, world, tmp_path):
    made = []

    def make(queue, run=run_now, **remembered):
        values = {
            "download_folder": tmp_path,
            "loads_downloads": True,
            "download_limits": DownloadLimits(),
            **remembered,
        }
        background = SimpleNamespace(run=run)
        station = DownloadStation(
            queue, world.hooks(), QLabel(), SimpleNamespace(**values), background
        )
        qtbot.addWidget(station.panel)
        station.panel.show()
        made.append(station)
        QCoreApplication.processEvents()
        return station

    yield make
    for station in made:
        station.close()
    qtbot.waitUntil(lambda: tasks() == [])


def change(queue, *downloads):
    queue.change(*downloads)
    QCoreApplication.processEvents()


def shown(station):
    return {row.download.number: row.download.state for row in station.panel.view.model.rows()}


def select_all(station):
    station.panel.view.list.selectAll()


def test_shows_what_an_earlier_session_left(make_station, world):
    queue = FakeQueue([make_download(1, DONE), make_download(2, PAUSED)])

    station = make_station(queue)

    assert shown(station) == {1: DONE, 2: PAUSED}
    assert world.loaded == []
    assert station.panel.notice.text() == ""


def test_selected_scenes_join_the_queue(make_station, tmp_path):
    queue = FakeQueue()
    station = make_station(queue)
    station.panel.set_scenes((make_scene("a"), make_scene("b")))

    station.panel.download_button.click()
    QCoreApplication.processEvents()

    assert [(one.scene_id, one.folder) for one in queue.downloads()] == [
        ("a", f"{tmp_path}/a"),
        ("b", f"{tmp_path}/b"),
    ]
    assert shown(station) == {1: WAITING, 2: WAITING}
    assert "In the queue" in station.panel.notice.text()


def test_adding_leaves_the_window_free(make_station):
    run, queue = RunLater(), FakeQueue()
    station = make_station(queue, run)
    run.finish_all()
    station.panel.set_scenes((make_scene("a"),))

    station.panel.download_button.click()

    assert queue.downloads() == ()
    assert not station.panel.download_button.isEnabled()
    run.finish_all()
    assert len(queue.downloads()) == 1
    assert station.panel.download_button.isEnabled()


def test_what_cannot_be_queued_says_why(make_station):
    class Full(FakeQueue):
        def add(self, *_):
            raise DiskFull("/data")

    station = make_station(Full())
    station.panel.set_scenes((make_scene("a"),))

    station.panel.download_button.click()

    assert "disk is full" in station.panel.notice.text()
    assert station.panel.download_button.isEnabled()


def test_what_is_queued_already_says_so(make_station):
    station = make_station(FakeQueue([make_download(1, RUNNING, scene_id="a")]))
    station.panel.set_scenes((make_scene("a"),))

    station.panel.download_button.click()

    assert "already" in station.panel.notice.text()


def test_what_is_complete_is_loaded_marked_and_told(make_station, world, qtbot):
    queue = FakeQueue([make_download(1, RUNNING, GB)])
    station = make_station(queue)

    with qtbot.waitSignal(station.completed):
        change(queue, make_download(1, DONE))

    assert world.loaded == [(Path("/data/pleiades/SCENE_1"),)]
    assert world.marked == [("training", ("SCENE_1",))]
    assert "Complete: PHR1A 2016-05-01" in station.panel.notice.text()


def test_that_scenes_are_here_is_told_once_the_catalogue_knows(make_station, world):
    queue = FakeQueue([make_download(1, RUNNING, GB)])
    station = make_station(queue)
    known = []
    station.marked.connect(lambda: known.extend(world.marked))

    change(queue, make_download(1, DONE))

    assert known == [("training", ("SCENE_1",))]


def test_it_is_loaded_once_however_often_it_is_told(make_station, world):
    queue = FakeQueue([make_download(1, RUNNING, GB)])
    make_station(queue)

    change(queue, make_download(1, DONE))
    change(queue, make_download(1, DONE))

    assert len(world.loaded) == 1


def test_nothing_goes_on_the_map_unasked(make_station, world):
    queue = FakeQueue([make_download(1, RUNNING, GB)])
    station = make_station(queue)
    station.panel.load_check.setChecked(False)

    change(queue, make_download(1, DONE))
    assert world.loaded == []
    select_all(station)
    station.panel.view.load_button.click()

    assert world.loaded == [(Path("/data/pleiades/SCENE_1"),)]


def test_what_is_on_the_disk_already_goes_on_the_map_when_asked_for_again(make_station, world):
    station = make_station(FakeQueue([make_download(1, DONE, scene_id="a")]))
    station.panel.set_scenes((make_scene("a"),))

    station.panel.download_button.click()
    QCoreApplication.processEvents()

    assert world.loaded == [(Path("/data/pleiades/SCENE_1"),)]
    assert "On the disk already" in station.panel.notice.text()


def test_a_single_file_is_loaded_itself():
    file = DownloadFile(1, "product", "p.zip", DONE, GB, GB)

    assert product_path(make_download(1, DONE, files=(file,))) == Path(
        "/data/pleiades/SCENE_1/p.zip"
    )


@pytest.mark.parametrize("state", [FAILED, PAUSED])
def test_a_failure_is_told_with_what_to_do(make_station, state):
    queue = FakeQueue([make_download(1, RUNNING)])
    station = make_station(queue)

    change(queue, make_download(1, state, error=DiskFull("/data")))

    assert station.panel.notice.text().startswith("PHR1A 2016-05-01: The disk is full")
    assert "Free some room" in station.panel.notice.text()


def test_who_is_elsewhere_is_told_once_that_a_sign_in_is_missing(make_station):
    queue = FakeQueue([make_download(1, RUNNING), make_download(2)])
    station = make_station(queue)
    station.panel.hide()
    told = []
    station.told.connect(lambda text, level: told.append((text, level)))

    for number in (1, 2):
        change(queue, make_download(number, error=SignInRequired()))

    ((text, level),) = told
    assert "Sign in at the first station" in text
    assert level == Qgis.MessageLevel.Warning


def test_trying_again_in_vain_is_not_told_each_time(make_station):
    queue = FakeQueue([make_download(1, RUNNING, GB)])
    station = make_station(queue)
    station.panel.hide()
    told = []
    station.told.connect(lambda text, level: told.append(text))

    for _ in range(3):
        change(queue, make_download(1, WAITING, GB, error=ServiceUnreachable()))
        change(queue, make_download(1, RUNNING, GB))
    assert len(told) == 1

    change(queue, make_download(1, RUNNING, 2 * GB))
    change(queue, make_download(1, WAITING, 2 * GB, error=ServiceUnreachable()))

    assert len(told) == 2


def test_once_it_goes_on_nothing_is_said_of_waiting(make_station):
    queue = FakeQueue([make_download(1, WAITING, GB, error=ServiceUnreachable())])
    station = make_station(queue)
    assert "does not answer" in station.panel.notice.text()

    change(queue, make_download(1, RUNNING, GB))
    assert "does not answer" in station.panel.notice.text()
    change(queue, make_download(1, RUNNING, 2 * GB))

    assert station.panel.notice.text() == ""


def test_who_looks_at_the_panel_is_told_there_only(make_station):
    queue = FakeQueue([make_download(1, RUNNING)])
    station = make_station(queue)
    told = []
    station.told.connect(lambda text, level: told.append(text))

    change(queue, make_download(1, DONE))

    assert told == []


@pytest.mark.parametrize(
    ("action", "before", "after"),
    [
        ("pause", RUNNING, PAUSED),
        ("resume", PAUSED, WAITING),
        ("retry", FAILED, WAITING),
        ("cancel", WAITING, CANCELLED),
    ],
)
def test_the_queue_does_what_the_buttons_say(make_station, action, before, after):
    queue = FakeQueue([make_download(1, before)])
    station = make_station(queue)
    select_all(station)

    station.panel.view.actions_[action].trigger()
    QCoreApplication.processEvents()

    assert shown(station) == {1: after}


def test_removes_what_is_over(make_station):
    station = make_station(FakeQueue([make_download(1, DONE), make_download(2, RUNNING)]))

    station.panel.view.actions_["clear"].trigger()
    QCoreApplication.processEvents()

    assert shown(station) == {2: RUNNING}


def test_files_are_deleted_when_the_user_says_so(make_station):
    queue = FakeQueue([make_download(1, RUNNING, GB)])
    station = make_station(queue)

    station.panel.view.cancel_wanted.emit((1,), True)

    assert queue.deleted == [1]


def test_orders_are_kept_in_order(make_station):
    run, queue = RunLater(), FakeQueue([make_download(number) for number in (1, 2, 3, 4)])
    station = make_station(queue, run)
    run.finish_all()

    station.panel.view.moves_wanted.emit([(4, 0)])
    station.panel.view.moves_wanted.emit([(3, 0), (1, 3)])
    assert len(run.waiting) == 1  # one at a time: the pool's threads would overtake each other
    run.finish_all()
    QCoreApplication.processEvents()

    assert station.panel.view.model.order() == [3, 4, 2, 1]


def test_limits_are_remembered_and_kept_by_the_queue(make_station):
    queue = FakeQueue()
    station = make_station(queue, download_limits=DownloadLimits(7))
    assert queue.limits == DownloadLimits(7)
    limits = DownloadLimits(2, 5_000_000, (time(20), time(6)), "{id}")

    station.panel.limits_chosen.emit(limits)

    assert queue.limits == limits
    assert station._settings.download_limits == limits


def test_the_preview_is_of_the_selected_scene(make_station, tmp_path):
    station = make_station(FakeQueue())
    assert "PHR1A" in station._preview("{id}")

    station.panel.set_scenes((make_scene("MINE"),))

    assert station._preview("{id}") == str(tmp_path / "MINE")


def test_choices_are_remembered(make_station):
    station = make_station(FakeQueue())

    station.panel.load_check.setChecked(False)
    station.panel.folder_widget.setFilePath("/elsewhere")

    assert station._settings.loads_downloads is False
    assert station._settings.download_folder == Path("/elsewhere")


def test_opens_the_folder_of_a_download(make_station, world):
    station = make_station(FakeQueue([make_download(1, RUNNING)]))
    select_all(station)

    station.panel.view.folder_button.click()

    assert world.folders == [Path("/data/pleiades/SCENE_1")]


def test_a_catalogue_that_cannot_be_written_is_told(make_station, world):
    def mark(service_id, names):
        raise CatalogueError("scenes.gpkg: locked")

    world.mark = mark
    queue = FakeQueue([make_download(1, RUNNING)])
    station = make_station(queue)
    station.marked.connect(lambda: pytest.fail("nothing was marked"))

    change(queue, make_download(1, DONE))

    assert "scenes.gpkg" in station.panel.notice.text()
    assert len(world.loaded) == 1


# The task manager.

OVER = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


def tasks():
    return [
        task
        for task in QgsApplication.taskManager().tasks()
        if task.description() == "DINAMIS downloads" and task.status() not in OVER
    ]


def test_the_task_manager_shows_one_task_for_the_whole_queue(make_station, qtbot):
    queue = FakeQueue([make_download(1, RUNNING, GB), make_download(2, RUNNING, 3 * GB)])
    make_station(queue)

    (task,) = tasks()
    assert task.progress() == pytest.approx(50)
    assert task.flags() & QgsTask.Flag.CancelWithoutPrompt

    change(queue, make_download(1, DONE), make_download(2, DONE))

    qtbot.waitUntil(lambda: tasks() == [])


def test_cancelling_it_pauses_the_queue(make_station, qtbot):
    queue = FakeQueue([make_download(1, RUNNING, GB), make_download(2), make_download(3, DONE)])
    station = make_station(queue)
    (task,) = tasks()

    task.cancel()

    qtbot.waitUntil(lambda: shown(station) == {1: PAUSED, 2: PAUSED, 3: DONE})
    qtbot.waitUntil(lambda: tasks() == [])


def test_what_only_waits_has_no_task(make_station, qtbot):
    queue = FakeQueue([make_download(1, RUNNING, GB)])
    make_station(queue)

    change(queue, make_download(1, WAITING, GB, error=SignInRequired()))

    qtbot.waitUntil(lambda: tasks() == [])


def test_between_two_downloads_the_task_stays(make_station):
    queue = FakeQueue([make_download(1, RUNNING, GB), make_download(2)])
    make_station(queue)
    (task,) = tasks()

    change(queue, make_download(1, DONE))

    assert tasks() == [task]


def test_going_away_neither_pauses_nor_leaves_a_task(make_station, qtbot):
    queue = FakeQueue([make_download(1, RUNNING, GB)])
    station = make_station(queue)
    (task,) = tasks()

    station.close()
    task.cancel()
    QCoreApplication.processEvents()

    qtbot.waitUntil(lambda: tasks() == [])
    assert queue.downloads()[0].state is RUNNING


def test_after_going_away_nothing_is_told(make_station):
    queue = FakeQueue([make_download(1, RUNNING, GB)])
    station = make_station(queue)

    station.close()
    change(queue, make_download(1, DONE))

    assert shown(station) == {1: RUNNING}


# With real threads.


def test_the_queue_is_never_asked_in_the_gui_thread(make_station, qtbot):
    background = Background()
    queue = FakeQueue([make_download(1, RUNNING), make_download(2)])
    station = make_station(queue, background.run)
    qtbot.waitUntil(lambda: len(shown(station)) == 2)
    select_all(station)

    station.panel.view.actions_["pause"].trigger()

    qtbot.waitUntil(lambda: shown(station) == {1: PAUSED, 2: PAUSED})
    assert threading.main_thread() not in queue.threads
    background.close()


def test_many_changes_in_other_threads_end_in_the_last_one(make_station, qtbot):
    queue = FakeQueue([make_download(number) for number in range(1, 51)])
    station = make_station(queue)
    told = []
    station.panel.view.model.dataChanged.connect(lambda *_: told.append(1))

    def work(number):
        for share in range(101):
            queue.change(make_download(number, RUNNING, GB * share // 100, GB))
        queue.change(make_download(number, DONE, GB, GB))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    qtbot.waitUntil(lambda: [shown(station)[number] for number in range(1, 9)] == [DONE] * 8)
    assert len(told) < 8 * 100


def test_a_late_answer_to_an_early_question_is_not_shown(make_station):
    queue = FakeQueue([make_download(1, RUNNING)])
    station = make_station(queue)
    old = queue.downloads()
    answer, is_inner = queue.downloads, []

    def slow():
        if not is_inner:
            is_inner.append(True)
            queue.downloads = answer
            queue.change(replace(old[0], state=DONE))  # overtakes
            return old
        return answer()

    queue.downloads = slow
    station._watch.look()
    QCoreApplication.processEvents()

    assert shown(station) == {1: DONE}

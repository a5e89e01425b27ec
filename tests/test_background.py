"""The one way in which time-consuming work leaves the GUI thread."""

import gc
import sys
import threading

import pytest
from qgis.core import (
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from dinamis_qgis.background import Background, is_current_job_cancelled
from dinamis_qgis.domain.errors import Cancelled, DinamisError


@pytest.fixture
def background(qgis_app):
    background = Background()
    yield background
    background.close()


def test_runs_in_a_thread_and_answers_in_this_one(background, qtbot):
    threads, done = [], []

    background.run(
        "test",
        lambda job: threads.append(threading.get_ident()) or 42,
        lambda value: done.append((value, threading.get_ident())),
        pytest.fail,
    )

    qtbot.waitUntil(lambda: bool(done))
    assert done == [(42, threading.get_ident())]
    assert threads != [threading.get_ident()]


def test_reports_our_errors(background, qtbot):
    failed = []

    def fail(job):
        raise DinamisError("no")

    background.run("test", fail, pytest.fail, failed.append)

    qtbot.waitUntil(lambda: bool(failed))
    assert str(failed[0]) == "no"


def test_a_bug_frees_the_form_and_shows(background, qtbot):
    failed = []

    with qtbot.captureExceptions() as shown:
        background.run("test", lambda job: 1 / 0, pytest.fail, failed.append)
        qtbot.waitUntil(lambda: bool(shown))

    assert "ZeroDivisionError" in str(failed[0])
    assert shown[0][0] is ZeroDivisionError


def test_a_cancelled_call_fails_and_knows_it(background, qtbot):
    begun, go, failed, known = threading.Event(), threading.Event(), [], []

    def call(job):
        begun.set()
        go.wait(10)
        known.append(is_current_job_cancelled())
        job.check()

    job = background.run("test", call, pytest.fail, failed.append)
    begun.wait(10)
    job.cancel()
    go.set()

    qtbot.waitUntil(lambda: bool(failed))
    assert known == [True]
    assert isinstance(failed[0], Cancelled)


def test_cancel_in_the_task_manager_cancels_the_call(background, qtbot):
    failed = []

    def call(job):
        while not job.is_cancelled:
            threading.Event().wait(0.01)

    background.run("cancel me", call, pytest.fail, failed.append)
    tasks = QgsApplication.taskManager().tasks
    qtbot.waitUntil(lambda: any(task.description() == "cancel me" for task in tasks()))
    next(task for task in tasks() if task.description() == "cancel me").cancel()

    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Cancelled)


def test_progress_arrives_in_this_thread(background, qtbot):
    seen, done = [], []

    def call(job):
        job.report(0.5, "half")

    background.run(
        "test",
        call,
        done.append,
        pytest.fail,
        lambda share, text: seen.append((share, text, threading.get_ident())),
    )

    qtbot.waitUntil(lambda: bool(done) and bool(seen))
    assert seen == [(0.5, "half", threading.get_ident())]


def test_nobody_is_called_once_closed(qgis_app, qtbot):
    go = threading.Event()
    background = Background()
    job = background.run("test", lambda job: go.wait(10), pytest.fail, pytest.fail)

    background.close()
    go.set()
    qtbot.wait(100)

    assert job.is_cancelled


def test_six_waiting_jobs_do_not_keep_the_map_from_being_drawn(background, qtbot):
    go, done = threading.Event(), []
    for _ in range(6):
        background.run("waits", lambda job: go.wait(60), done.append, pytest.fail)
    qtbot.wait(200)  # their faces have started
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "empty", "memory")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(QgsRectangle(0, 0, 1, 1))
    settings.setOutputSize(QSize(100, 100))
    render = QgsMapRendererParallelJob(settings)

    try:
        render.start()
        qtbot.waitUntil(lambda: not render.isActive(), timeout=10_000)
        assert done == []  # they were waiting all the while
    finally:
        go.set()
    qtbot.waitUntil(lambda: len(done) == 6, timeout=10_000)


def test_old_objects_are_looked_through_only_while_none_of_ours_works(background, qtbot):
    before, within, done = gc.get_threshold(), [], []

    background.run("", lambda job: within.append(gc.get_threshold()), done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done))

    assert within[0][0] > before[0]
    assert within[0][1] > before[1]
    assert gc.get_threshold() == before


def test_a_collector_that_is_switched_off_stays_off(background, qtbot):
    before, within, done = gc.get_threshold(), [], []
    gc.set_threshold(0)
    try:
        background.run("", lambda job: within.append(gc.get_threshold()), done.append, pytest.fail)
        qtbot.waitUntil(lambda: bool(done))
    finally:
        gc.set_threshold(*before)

    assert within[0][0] == 0


def test_threads_take_short_turns_only_while_one_of_ours_works(background, qtbot):
    before, within, done = sys.getswitchinterval(), [], []

    background.run("", lambda job: within.append(sys.getswitchinterval()), done.append, pytest.fail)

    qtbot.waitUntil(lambda: bool(done))
    assert within[0] < before
    assert sys.getswitchinterval() == before


def test_a_failure_is_in_the_log_of_dinamis_without_secrets(background, qtbot):
    lines, failed = [], []

    def read(message, tab, level):
        if tab == "DINAMIS":
            lines.append(message)

    QgsApplication.messageLog().messageReceived.connect(read)

    def fail(job):
        raise DinamisError("GET https://ada:s3cr3t@stac.org/<b>x</b> Bearer s3cr3t-value")

    background.run("DINAMIS search", fail, pytest.fail, failed.append)

    qtbot.waitUntil(lambda: bool(failed))
    QgsApplication.messageLog().messageReceived.disconnect(read)
    (line,) = lines
    assert line.startswith("DINAMIS search: DinamisError: GET https://stac.org/")
    assert "s3cr3t" not in line
    assert "<b>" not in line

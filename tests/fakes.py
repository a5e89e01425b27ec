"""Stand-ins with behaviour: for the background runner, and for pictures."""

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from dinamis_qgis.domain.errors import Cancelled, DinamisError
from dinamis_qgis.domain.search import KeptPage


class FakeJob:
    """What a call is given, and what whoever started it may cancel."""

    def __init__(self, on_progress=None):
        self.is_cancelled = False
        self._on_progress = on_progress

    def cancel(self):
        self.is_cancelled = True

    def check(self):
        if self.is_cancelled:
            raise Cancelled

    def report(self, fraction, text=""):
        if self._on_progress is not None:
            self._on_progress(fraction, text)


def run_now(label, call, on_done, on_failed, on_progress=None):
    """Stands for `Background.run`: the same, but here and at once."""
    job = FakeJob(on_progress)
    _finish(job, call, on_done, on_failed)
    return job


class RunLater:
    """Stands for `Background.run`: calls wait until the test finishes them."""

    def __init__(self):
        self.waiting = []

    def __call__(self, label, call, on_done, on_failed, on_progress=None):
        job = FakeJob(on_progress)
        self.waiting.append((job, call, on_done, on_failed))
        return job

    def finish(self, index=0):
        _finish(*self.waiting.pop(index))

    def finish_all_once(self):
        """Those that wait now, not those that they start."""
        for _ in range(len(self.waiting)):
            self.finish()

    def finish_all(self):
        while self.waiting:
            self.finish()


def _finish(job, call, on_done, on_failed):
    try:
        job.check()
        value = call(job)
        job.check()
    except DinamisError as error:
        on_failed(error)
        return
    on_done(value)


def png(width=80, height=60):
    """The bytes of a green picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


def keeping(service, keep):
    """What asks a service for a page and keeps its scenes, as the library does."""

    def fetch(query, link, tell):
        page = service(query, link)
        if page.coming is not None:
            tell(page.coming)
        keep(page.scenes)
        return KeptPage(len(page.scenes), page.next, page.matched, page.rejected)

    return fetch

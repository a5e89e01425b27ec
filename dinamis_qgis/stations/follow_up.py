"""Connects what becomes of requests with the quota, the downloads and the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.account import Account
from ..gui.activity.activity_dialog import ActivityDialog
from ..layers.map_content import MapContent
from .activity_desk import ActivityDesk
from .image_station import ImageStation
from .quota_station import QuotaStation
from .request_station import RequestStation


class FollowUp(QObject):
    """Lives in the GUI thread.

    Args:
        service_id: of the service in use.
        file: the file of requests in the profile.
    """

    told = pyqtSignal(str, object)
    """A sentence and its Qgis.MessageLevel, for a user at any station."""

    delivered = pyqtSignal(object)  # tuple[Scene, ...]; they are in the download panel

    def __init__(
        self,
        service_id: Callable[[], str],
        file: Path,
        content: MapContent,
        run: Callable[..., Any],
    ) -> None:
        super().__init__()
        self._service_id, self._file = service_id, file
        self._content, self._run = content, run
        self._entity = ""
        self.activity: Optional[ActivityDesk] = None

    def connect_stations(
        self, requests: RequestStation, quota: QuotaStation, images: ImageStation
    ) -> None:
        """Let the stations hear of one another; once."""
        self._images = images
        actions, panel = requests.actions, requests.panel
        self.activity = ActivityDesk(self._file, quota.entries, images.queue, self._run)
        actions.entries_of = quota.entries
        actions.layer_made.connect(self._content.show_requests)
        actions.scenes_delivered.connect(self._take)
        actions.files_delivered.connect(images.products.load)
        panel.delivery_wanted.connect(actions.take_delivery)
        panel.account_changed.connect(self._use_account)
        panel.my_requests.activity_wanted.connect(self.show_activity)
        requests.follower.followed.connect(quota.follow)
        requests.follower.told.connect(self.told)
        images.completed.connect(self.activity.note_downloads)

    def show_activity(self) -> Optional[ActivityDialog]:
        """Open one's activity."""
        if self.activity is None:
            return None
        parent = self._images.panel.window()
        return self.activity.show(self._service_id(), self._entity, parent)

    def close(self) -> None:
        """No window stays."""
        if self.activity is not None:
            self.activity.close()

    def _use_account(self, account: Optional[Account]) -> None:
        self._entity = account.entity if account else ""

    def _take(self, scenes: Any) -> None:
        """Into the queue, in one click."""
        self._images.set_scenes(scenes)
        self._images.panel.start_download()
        self.delivered.emit(scenes)

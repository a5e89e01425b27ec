"""Downloads scenes and waits for them: the queue for those who have no window."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Callable, Dict, List, Optional, Set, Tuple

from ..domain.download import Download, DownloadLimits, DownloadState
from ..domain.errors import DinamisError, DownloadError, SignInRequired
from ..domain.scene import Scene
from .beside import STORE
from .download_queue import StoredDownloadQueue
from .entries import usual_path, wanted_assets
from .file_job import OpenClient
from .part_file import disk_errors

_PAUSE_S = 0.1
_GIVE_UP_AFTER_S = 180.0
"""Without a single byte more."""

OnProgress = Callable[[int, Optional[int]], None]


def download_scenes(
    open_client: OpenClient,
    service_id: str,
    scenes: Sequence[Scene],
    folder: Path,
    on_progress: OnProgress,
    check: Callable[[], None],
    keys: Tuple[str, ...] = (),
    pause: Callable[[float], None] = time.sleep,
    give_up_after_s: float = _GIVE_UP_AFTER_S,
) -> Tuple[Path, ...]:
    """Fetch the files of scenes into folders of their own below ``folder``; return where they are.

    Args:
        on_progress: told bytes done, and in all where known.
        check: raises ``Cancelled`` when the user stops it; what has arrived is gone on with.
        keys: of the files wanted; the data of each scene when none is named.
        pause: waits; in a main thread with events of its own, it should see to these.

    Raises:
        NothingToDownload: a scene has no such file.
        DinamisError: of the class that says what to do; what has arrived stays.
    """
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    limits = DownloadLimits()
    # Nothing starts before it is clear what is wanted.
    queue = StoredDownloadQueue(
        folder / STORE, open_client, DownloadLimits(parallel_files=0), is_private=True
    )
    try:
        queue.add(service_id, scenes, str(folder), keys)
        wanted = {scene.id for scene in scenes}
        mine = {one.number for one in queue.downloads() if one.scene_id in wanted}
        queue.pause([one.number for one in queue.downloads() if one.number not in mine])
        queue.resume(sorted(mine))
        queue.set_limits(limits)
        for so_far, size in _progress(queue, mine, give_up_after_s):
            on_progress(so_far, size)
            check()
            pause(_PAUSE_S)
        paths = _paths(queue.downloads(), scenes, keys, (str(folder), limits.folder_template))
        is_over = all(one.state is DownloadState.DONE for one in queue.downloads())
    finally:
        queue.close()
    if is_over:
        _delete_store(folder)
    return paths


def _progress(
    queue: StoredDownloadQueue, mine: Set[int], give_up_after_s: float
) -> Iterator[Tuple[int, Optional[int]]]:
    """Bytes done and bytes in all, until everything is there.

    Raises:
        DinamisError: nothing goes on by itself any more.
    """
    done, moved, is_done = -1, time.monotonic(), False
    while not is_done:
        if queue.trouble is not None:
            raise queue.trouble
        found = [one for one in queue.downloads() if one.number in mine]
        is_done = all(one.state is DownloadState.DONE for one in found)
        sizes = [one.size_bytes for one in found]
        so_far = sum(one.done_bytes for one in found)
        if so_far != done:
            done, moved = so_far, time.monotonic()
        _require_hope(found, time.monotonic() - moved > give_up_after_s)
        yield so_far, None if None in sizes else sum(filter(None, sizes))


def _require_hope(found: Sequence[Download], is_too_long: bool) -> None:
    """Say what has failed, once nothing goes on by itself."""
    for one in found:
        is_stuck = isinstance(one.error, SignInRequired) or is_too_long
        if one.error is not None and one.state is DownloadState.WAITING and is_stuck:
            raise one.error
    stopped = (DownloadState.FAILED, DownloadState.PAUSED, DownloadState.CANCELLED)
    states = {one.state for one in found}
    if states & set(stopped) and states <= {*stopped, DownloadState.DONE}:
        errors: List[DinamisError] = [one.error for one in found if one.error is not None]
        raise errors[0] if errors else DownloadError("it was stopped by another program")


def _paths(
    downloads: Sequence[Download],
    scenes: Sequence[Scene],
    keys: Tuple[str, ...],
    place: Tuple[str, str],
) -> Tuple[Path, ...]:
    """Where the files are: those just fetched, and those that were there before."""
    known: Dict[Tuple[str, str], Path] = {
        (one.scene_id, file.key): Path(one.folder) / file.name
        for one in downloads
        for file in one.files
    }
    return tuple(
        known.get((scene.id, asset.key)) or usual_path(scene, asset, *place)
        for scene in scenes
        for asset in wanted_assets(scene, keys)
    )


def _delete_store(folder: Path) -> None:
    for end in ("", "-journal", ".lock"):
        with suppress(OSError):  # another program may look at it still
            (folder / (STORE + end)).unlink()

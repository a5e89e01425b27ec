"""One file of the queue, from where it stands to its name."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Callable, Optional, Protocol, Tuple

import requests

from ..domain.checksum import Checksum
from ..domain.download import Download, DownloadFile
from ..domain.errors import FileDamaged, FileInTheWay, NothingToDownload
from ..domain.scene import Asset, Scene
from .beside import write_beside
from .ledger import Ledger
from .pace import Pace
from .part_file import PartFile
from .remote_file import RemoteFile
from .threads import Stop
from .transfer import MOST_CONNECTIONS, Progress, Transfer, Wanted
from .verify import Announced, Verdict, digests, verify


class Client(Protocol):
    """What the queue needs of a service."""

    @property
    def session(self) -> requests.Session: ...

    def address(self, href: str, is_again: bool = False) -> str: ...


OpenClient = Callable[[str], Client]


@dataclass(frozen=True)
class Surroundings:
    """What every job of a queue is given."""

    ledger: Ledger
    open_client: OpenClient
    pace: Pace
    most_connections: int = MOST_CONNECTIONS
    writing_beside: threading.Lock = field(default_factory=threading.Lock)
    """Held by whoever writes beside the data: scenes may share a folder."""


def fetch_file(
    around: Surroundings, download: Download, file: DownloadFile, stop: Stop, connections: int
) -> None:
    """Fetch, verify and name a file; what differs from what was announced is fetched once more.

    Raises:
        Cancelled: told to stop; it goes on later.
        DinamisError: of the class that says what to do.
    """
    scene = scene_of(around.ledger, download)
    asset = _asset(scene, file)
    target = Path(download.folder) / file.name
    if target.exists():
        _accept(around, download, file, asset, target, stop)
        return
    client = around.open_client(download.service_id)
    record = partial(around.ledger.record, download.number, file.number)
    remote = RemoteFile(client.session, partial(client.address, asset.href))
    known = _checksum(asset)
    algorithms = ("sha256", known.algorithm) if known else ("sha256",)
    wanted = Wanted(asset.size_bytes, known is not None, connections, algorithms)
    part = PartFile(target)
    for is_second in (False, True):
        progress = around.ledger.store.progress(download.number, file.number)
        try:
            transfer = Transfer(remote, part, record, around.pace, stop)
            announced = _announced(asset, file, transfer.run(wanted, progress).checksums)
            verdict = verify(part.path, announced, stop.check, transfer.digests)
            break
        except FileDamaged:
            record(Progress())
            part.drop()
            if is_second:
                raise
    part.finish()
    _finish(around, download, file, verdict)


def finish_download(around: Surroundings, download: Download, stop: Stop) -> None:
    """Write beside the files of a scene, all of which are there, what says where they are from.

    Raises:
        Cancelled: told to stop; it is begun again later.
        DownloadError: it cannot be written.
    """
    folder = Path(download.folder)
    known = around.ledger.store.sha256(download.number)
    sums = {
        file.name: known.get(file.name)
        or digests(folder / file.name, ("sha256",), stop.check)["sha256"]
        for file in download.files
        if (folder / file.name).exists()
    }
    with around.writing_beside:
        write_beside(folder, scene_of(around.ledger, download), sums)


def scene_of(ledger: Ledger, download: Download) -> Scene:
    """The scene as it was when it was added.

    Raises:
        UnexpectedReply: the store holds none.
    """
    return Scene.from_stac(json.loads(ledger.store.item(download.number) or "{}"))


def _accept(
    around: Surroundings,
    download: Download,
    file: DownloadFile,
    asset: Asset,
    target: Path,
    stop: Stop,
) -> None:
    """Take the file that is there, if it is the one: it was named just before the end."""
    progress = around.ledger.store.progress(download.number, file.number)
    size = asset.size_bytes or progress.version.size
    try:
        announced = _announced(asset, file, progress.version.checksums, size)
        verdict = verify(target, announced, stop.check)
    except FileDamaged as error:
        raise FileInTheWay(error.detail, str(target)) from error
    _finish(around, download, file, verdict)


def _finish(around: Surroundings, download: Download, file: DownloadFile, verdict: Verdict) -> None:
    around.ledger.finish_file(
        download.number, file.number, verdict.size_bytes, verdict.is_verified, verdict.sha256
    )


def _asset(scene: Scene, file: DownloadFile) -> Asset:
    for asset in scene.assets:
        if asset.key == file.key:
            return asset
    raise NothingToDownload(f"{scene.id}: {file.key}")


def _checksum(asset: Asset) -> Optional[Checksum]:
    return Checksum.from_multihash(asset.checksum)


def _announced(
    asset: Asset, file: DownloadFile, said: Tuple[Checksum, ...], size: Optional[int] = None
) -> Announced:
    """The catalogue's word before the server's."""
    known = _checksum(asset)
    is_zip = file.name.lower().endswith(".zip") or asset.media_type == "application/zip"
    return Announced(asset.size_bytes or size, (known,) if known else said, is_zip)

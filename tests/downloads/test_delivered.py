import sqlite3
from datetime import datetime, timezone
from pathlib import Path

import pytest

from dinamis_qgis.domain.errors import DownloadError
from dinamis_qgis.downloads.delivered import delivered
from dinamis_qgis.downloads.store_schema import bring_up_to_date


@pytest.fixture
def store(tmp_path):
    path = tmp_path / "downloads.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    bring_up_to_date(db, path.name)
    for number, state, names in ((1, "done", ["a.zip"]), (2, "running", ["b"]), (3, "done", "cd")):
        now = datetime(2026, 1, number, tzinfo=timezone.utc).isoformat()
        db.execute(
            "INSERT INTO downloads (number, place, service, scene_id, title, folder, state, added,"
            " item) VALUES (?, ?, 'training', 's', ?, ?, ?, ?, '{}')",
            (number, number, f"Scene {number}", f"/data/{number}", state, now),
        )
        for place, name in enumerate(names):
            db.execute(
                "INSERT INTO files (download, number, key, name, state) VALUES (?, ?, 'k', ?, ?)",
                (number, place, name, state),
            )
    db.close()
    return path


def test_lists_what_is_complete_the_newest_first(store):
    assert [(one.title, one.path) for one in delivered(store)] == [
        ("Scene 3", Path("/data/3")),
        ("Scene 1", Path("/data/1/a.zip")),
    ]


def test_makes_no_file(tmp_path):
    assert delivered(tmp_path / "none.sqlite") == ()
    assert not (tmp_path / "none.sqlite").exists()


def test_leaves_a_damaged_file_to_its_owner(tmp_path):
    path = tmp_path / "downloads.sqlite"
    path.write_bytes(b"no database" * 100)

    with pytest.raises(DownloadError):
        delivered(path)

    assert path.read_bytes() == b"no database" * 100

"""What a killed program wrote is known again, if it is there."""

import pytest

from dinamis_qgis.downloads.journal import Journal, with_noted

CONTENT = bytes(range(256)) * 4


@pytest.fixture
def part(tmp_path):
    part = tmp_path / "a.tif.part"
    part.write_bytes(CONTENT)
    return part


@pytest.fixture
def journal(part):
    """Notes on the bytes 100 to 300, in two pieces, and on 700 to 800."""
    path = part.with_name("a.tif.part.log")
    journal = Journal(path)
    for first, stop in ((100, 250), (250, 300), (700, 800)):
        journal.note(first, CONTENT[first:stop])
    journal.close()
    return path


STRETCHES = ((0, 512, 100), (512, 1024, 100))


def test_what_was_written_after_the_record_counts(part, journal):
    found = with_noted(STRETCHES, journal, part)

    assert found == ((0, 512, 300), (512, 700, 100), (700, 1024, 100))


def test_what_did_not_reach_the_disk_does_not(part, journal):
    part.write_bytes(CONTENT[:260] + bytes(40) + CONTENT[300:])

    assert with_noted(STRETCHES, journal, part)[0] == (0, 512, 250)


def test_a_note_cut_short_is_none(part, journal):
    journal.write_bytes(journal.read_bytes()[:20])

    assert with_noted(STRETCHES, journal, part)[0] == (0, 512, 250)


def test_no_stretch_grows_beyond_its_end(part, journal):
    assert with_noted(((0, 260, 100),), journal, part) == ((0, 260, 250),)


def test_without_notes_the_record_counts(part, tmp_path):
    assert with_noted(STRETCHES, tmp_path / "none", part) == STRETCHES

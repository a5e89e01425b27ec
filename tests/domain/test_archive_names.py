"""Identifiers of the supplier's archive, as people paste them."""

import json
from datetime import datetime, timezone

import pytest

from dinamis_qgis.domain.archive_names import Reason, read_archive_names
from dinamis_qgis.domain.scene import mission_key

PHR = "DS_PHR1A_202004011856264_FR1_PX_W123N37_0815_00596"
PHR_2 = "DS_PHR1B_201710221909350_FR1_PX_W123N37_0818_01728"
SPOT = "DS_SPOT7_201410061846529_FR1_FR1_FR1_FR1_W122N38_01790"
PNEO = "DS_PNEO3_202107011029126_PS1_FR1_FR1_E003N43_012345"
TRAINING = "DS_SPOT6_201809011021360_TR1_E003N43_00042"


def test_one_a_line_is_taken_in_its_order():
    pasted = read_archive_names(f"{PHR_2}\n{PHR}\n")

    assert pasted.ids == (PHR_2, PHR)
    assert pasted.mission == "pleiades"
    assert pasted.images[1].acquired == datetime(2020, 4, 1, 18, 56, 26, tzinfo=timezone.utc)
    assert pasted.refused == ()


@pytest.mark.parametrize(
    "text",
    [
        f"{PHR}, {PHR_2}; {PHR}",
        f'"{PHR}"\t2020-04-01\t3 %\n"{PHR_2}"\t2017-10-22\t0 %',
        f"['{PHR}', '{PHR_2}']",
        f"{PHR.lower()}\r\n\r\n  {PHR_2}_DIM.XML  ",
        f"{PHR}.JPG {PHR_2}",
    ],
)
def test_they_may_come_from_a_table_a_mail_or_a_list(text):
    pasted = read_archive_names(text)

    assert pasted.ids == (PHR, PHR_2)
    assert pasted.refused == ()


@pytest.mark.parametrize(("name", "mission"), [(SPOT, "spot67"), (TRAINING, "spot67")])
def test_a_name_tells_its_mission(name, mission):
    assert read_archive_names(name).mission == mission


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Hello, these are the images:", Reason.UNKNOWN),
        ("DS_PHR1A_202004011856264", Reason.UNKNOWN),
        (PHR.replace("20200401", "20201341"), Reason.BAD_DATE),
        (PNEO, Reason.OTHER_SATELLITE),
        ("40582651209160926432R5", Reason.OTHER_SATELLITE),
        ("IMG_PHR1A_PMS_202108151541301_ORT_5881313101_R1C1.TIF", Reason.DELIVERED),
        ("PHR1A_PMS_202108151541301_ORT_5881313101", Reason.DELIVERED),
    ],
)
def test_what_is_not_taken_is_named_with_its_line(text, reason):
    pasted = read_archive_names(f"{PHR}\n\n{text}\n{PHR_2}")

    assert pasted.ids == (PHR, PHR_2)
    (refused,) = pasted.refused
    assert (refused.line, refused.text, refused.reason) == (3, text, reason)


def test_one_request_is_of_one_mission():
    pasted = read_archive_names(f"{SPOT}\n{PHR}")

    assert pasted.ids == (SPOT,)
    assert [(one.line, one.text, one.reason) for one in pasted.refused] == [
        (2, PHR, Reason.OTHER_MISSION)
    ]


def test_a_good_and_a_broken_name_on_one_line_are_told_apart():
    pasted = read_archive_names(f"{PHR} DS_PHR1A_2020")

    assert pasted.ids == (PHR,)
    assert [one.text for one in pasted.refused] == ["DS_PHR1A_2020"]


def test_what_the_request_had_stays_whatever_its_name():
    pasted = read_archive_names(f"another-catalogue-7\n{PHR}", had=("another-catalogue-7",))

    assert pasted.ids == ("another-catalogue-7", PHR)
    assert pasted.refused == ()


def test_every_identifier_that_airbus_sends_is_known(shared_data):
    reply = json.loads((shared_data / "airbus" / "go-oneatlas" / "search.json").read_text())
    properties = [feature["properties"] for feature in reply["features"]]
    for one in properties:
        pasted = read_archive_names(one["sourceIdentifier"])

        assert pasted.ids == (one["sourceIdentifier"],)
        assert pasted.mission == mission_key(one)
        assert f"{pasted.images[0].acquired:%Y-%m-%d}" == one["acquisitionDate"][:10]

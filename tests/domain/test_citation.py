"""Whose it is, as the producer asks it to be said."""

import pytest
from scenes import make_scene

from dinamis_qgis.domain.citation import bibtex, citation, credit


@pytest.mark.parametrize(
    ("mission", "line"),
    [
        ("pleiades", "© CNES (2016), distribution Airbus DS"),
        ("spot67", "© Airbus DS (2016)"),
        ("unheard-of", ""),
    ],
)
def test_a_mission_has_its_credit(mission, line):
    assert credit(make_scene(mission=mission, rights="")) == line


def test_the_items_own_rights_come_first():
    assert credit(make_scene(rights="© Somebody")) == "© Somebody"


def test_a_citation_says_what_of_when_and_whose():
    text = citation(make_scene("DS_1", rights=""))

    assert "DS_1. PHR1A, 2016-05-13." in text
    assert "© CNES (2016)" in text
    assert bibtex(make_scene("DS-1")).startswith("@misc{DS_1,\n  title = {DS-1},\n")

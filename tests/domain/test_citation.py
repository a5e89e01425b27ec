"""Whose it is, as the producer asks it to be said."""

import json
from dataclasses import replace

import pytest
from scenes import make_scene

from dinamis_qgis.domain.citation import bibtex, citation, credit, licence


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
    assert bibtex(make_scene("DS-1")).startswith("@misc{DS_1,\n  title = {{DS-1}},\n")


def test_a_bibliography_can_be_printed():
    """An underscore alone stops LaTeX."""
    text = bibtex(make_scene("DS_PHR1A_1", rights="A & B, 100 % {all}"))

    assert r"title = {{DS\_PHR1A\_1}}" in text
    assert r"note = {A \& B, 100 \% (all)}" in text
    assert text.startswith("@misc{DS_PHR1A_1,")


def test_only_what_dinamis_delivers_is_said_to_be_its_own():
    of_dinamis, other = make_scene(), make_scene(mission="sentinel-2")

    assert "dinamis.data-terra.org" in citation(of_dinamis)
    assert "DINAMIS" not in citation(other) + bibtex(other) + licence(other)


def test_the_licence_is_the_items_own_or_else_that_of_dinamis():
    named = replace(make_scene(), source=json.dumps({"properties": {"license": "etalab-2.0"}}))

    assert "etalab-2.0" in licence(named)
    assert "DINAMIS licence" not in licence(named)
    assert "Licence DINAMIS" in licence(make_scene())


def test_what_was_made_up_is_under_no_licence():
    text = licence(make_scene(is_training=True))

    assert "training service" in text
    assert "DINAMIS licence" not in text

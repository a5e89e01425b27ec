"""What a validator that others wrote says of the STAC part."""

import json
import subprocess

import pytest
from services.processes import FOLDER, VENV, as_user
from services.sign_in_stack import ROOT

AREA = {
    "type": "Polygon",
    "coordinates": [[[3.7, 43.5], [4.0, 43.5], [4.0, 43.8], [3.7, 43.8], [3.7, 43.5]]],
}
PROGRAM = ROOT / "tests" / "services" / "stac_validation.py"


@pytest.fixture
def validate(pgstac_root):
    def run(*classes):
        options = ["--root-url", pgstac_root.rstrip("/"), "--collection", "pleiades"]
        options += ["--geometry", json.dumps(AREA)]
        for name in classes:
            options += ["--conformance", name]
        command = as_user(VENV / "bin" / "python", PROGRAM, *options)
        env = {"PYTHONDONTWRITEBYTECODE": "1", "HOME": str(FOLDER)}
        done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
        return done.returncode, done.stdout

    return run


def test_the_catalogue_passes_the_validator_of_others(validate):
    code, said = validate("core", "collections", "features", "item-search", "filter")

    assert (code, said.rstrip().splitlines()[-1]) == (0, "Errors: none"), said
    looked_at = [line.split("Validating ")[1] for line in said.splitlines() if "Validating" in line]
    assert looked_at == [
        "STAC API - Core conformance class.",
        "STAC API - Collections conformance class.",
        "STAC API - Features conformance class.",
        "STAC API - Item Search conformance class.",
        "STAC API - Item Search - Filter Extension conformance class.",
        "STAC API - Item Search - Filter Extension - CQL2-Text conformance class.",
        "STAC API - Item Search - Filter Extension - CQL2-JSON conformance class.",
        "STAC API - Item Search - Filter Extension - Basic CQL2 conformance class.",
    ]


def test_the_validator_finds_what_is_not_there(validate):
    code, said = validate("children")

    assert code == 1
    assert "Errors: none" not in said

"""Runs ``stac-api-validator`` in the test stack's own Python, without the internet.

The validator reads JSON schemas from the web. Those of STAC and GeoJSON are read from pystac, which
brings them along; those of extensions nobody brings along, and they are left unchecked.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from stac_api_validator.__main__ import main
from stac_validator import utilities

_STAC, _GEOJSON = "https://schemas.stacspec.org/", "https://geojson.org/schema/"
_EXTENSIONS = "https://stac-extensions.github.io/"


def schema(address: str, headers: Any = None) -> Any:
    """The JSON schema of that address.

    Raises:
        LookupError: pystac does not bring it along.
    """
    if address.startswith(_EXTENSIONS):
        return {}
    address = address.partition("#")[0]
    version, name = address.removeprefix(_STAC).split("/")[0], address.rpartition("/")[2]
    folder = files("pystac.validation") / "jsonschemas"
    places = {_STAC: folder / "stac-spec" / version, _GEOJSON: folder / "geojson"}
    for root, place in places.items():
        if address.startswith(root) and (place / name).is_file():
            return json.loads((place / name).read_text("utf-8"))
    raise LookupError(f"no schema of {address}")


if __name__ == "__main__":
    utilities.fetch_and_parse_file = schema
    main(prog_name="stac-api-validator")

"""How to cite a scene: as its producer asks."""

from __future__ import annotations

import json
import re
from typing import Any, Mapping

from .credit import credit_line
from .links import links_of
from .scene import Scene

_PUBLISHERS = {
    "pleiades": "CNES",
    "pleiades-neo": "Airbus DS",
    "spot67": "Airbus DS",
    "spot-1-5": "CNES",
    "sentinel-2": "European Space Agency",
}
_OF_DINAMIS = ("pleiades", "pleiades-neo", "spot67", "spot-1-5")
_HOME = "https://dinamis.data-terra.org"
_LICENCE_OF_DINAMIS = (
    f"DINAMIS licence, for authorised institutional users; its text: {_HOME}",
    f"Licence DINAMIS, pour les utilisateurs institutionnels autorisés ; son texte : {_HOME}",
)
_FICTION = (
    "Made up by the training service: no image of a real place.",
    "Inventé par le service d'entraînement : aucune image d'un lieu réel.",
)
_LATEX = {character: f"\\{character}" for character in "#$%&_"}
"""What a bibliography style would take for a command."""


def credit(scene: Scene) -> str:
    """The copyright line: the item's own, else its mission's; "" when neither is known."""
    return credit_line(scene.rights, scene.mission, scene.acquired)


def citation(scene: Scene) -> str:
    """One paragraph: what, of when, and whose."""
    platform = scene.platform or scene.mission
    what = f"{scene.id}. {platform}, {scene.acquired:%Y-%m-%d}." if platform else f"{scene.id}."
    properties = _item(scene).get("properties", {})
    doi = str(properties.get("sci:doi") or "")
    via = str(properties.get("sci:citation") or "")
    lines = [what, credit(scene), via, f"https://doi.org/{doi}" if doi else ""]
    if _is_of_dinamis(scene):
        lines.append(f"DINAMIS, {_HOME}")
    return "\n".join(line for line in lines if line) + "\n"


def bibtex(scene: Scene) -> str:
    """The same for a reference manager."""
    key = re.sub(r"\W+", "_", scene.id)
    publisher = _PUBLISHERS.get(scene.mission, "")
    fields = {
        "title": f"{{{_plain(scene.id)}}}",
        "year": f"{scene.acquired:%Y}",
        "author": f"{{{publisher}}}" if publisher else "",
        "howpublished": "DINAMIS" if _is_of_dinamis(scene) else "",
        "doi": str(_item(scene).get("properties", {}).get("sci:doi") or ""),
        "note": _plain(credit(scene)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "@misc{" + key + ",\n" + "\n".join(lines) + "\n}\n"


def licence(scene: Scene) -> str:
    """The licence the item names and where its text is, and the copyright line.

    Where the item names none, the one under which DINAMIS delivers such images.
    """
    item = _item(scene)
    named = item.get("properties", {}).get("license") or ""
    links = [str(link.get("href", "")) for link in links_of(item) if link.get("rel") == "license"]
    lines = [credit(scene), str(named), *links]
    if scene.is_training:
        lines.extend(_FICTION)
    elif not named and not links and _is_of_dinamis(scene):
        lines.extend(_LICENCE_OF_DINAMIS)
    return "\n".join(line for line in lines if line) + "\n"


def _item(scene: Scene) -> Mapping[str, Any]:
    item = json.loads(scene.source) if scene.source else {}
    return item if isinstance(item, dict) else {}


def _is_of_dinamis(scene: Scene) -> bool:
    return scene.mission in _OF_DINAMIS and not scene.is_training


def _plain(text: str) -> str:
    """As LaTeX prints it."""
    safe = text.replace("\\", "/").replace("{", "(").replace("}", ")")
    return "".join(_LATEX.get(character, character) for character in safe)

"""How to cite a scene: as its producer asks."""

from __future__ import annotations

import json
import re
from typing import Any, Mapping

from .credit import credit_line
from .scene import Scene

_PUBLISHERS = {"pleiades": "CNES", "spot67": "Airbus DS", "sentinel-2": "European Space Agency"}


def credit(scene: Scene) -> str:
    """The copyright line: the item's own, else its mission's; "" when neither is known."""
    return credit_line(scene.rights, scene.mission, scene.acquired)


def citation(scene: Scene) -> str:
    """One paragraph: what, of when, and whose."""
    platform = scene.platform or scene.mission
    what = f"{scene.id}. {platform}, {scene.acquired:%Y-%m-%d}." if platform else f"{scene.id}."
    via = _item(scene).get("properties", {}).get("sci:citation") or ""
    lines = [what, credit(scene), str(via)]
    if not scene.is_training:
        lines.append("DINAMIS, https://dinamis.data-terra.org")
    return "\n".join(line for line in lines if line) + "\n"


def bibtex(scene: Scene) -> str:
    """The same for a reference manager."""
    key = re.sub(r"\W+", "_", scene.id)
    fields = {
        "title": scene.id,
        "year": f"{scene.acquired:%Y}",
        "author": "{" + _PUBLISHERS.get(scene.mission, "DINAMIS") + "}",
        "howpublished": "DINAMIS",
        "note": credit(scene),
    }
    lines = [f"  {name} = {{{_plain(value)}}}," for name, value in fields.items() if value]
    return "@misc{" + key + ",\n" + "\n".join(lines) + "\n}\n"


def licence(scene: Scene) -> str:
    """The licence the item names and where its text is, and the copyright line."""
    item = _item(scene)
    named = item.get("properties", {}).get("license") or ""
    links = [
        str(link.get("href", ""))
        for link in item.get("links") or ()
        if isinstance(link, dict) and link.get("rel") == "license"
    ]
    lines = [credit(scene), str(named), *links]
    return "\n".join(line for line in lines if line) + "\n"


def _item(scene: Scene) -> Mapping[str, Any]:
    item = json.loads(scene.source) if scene.source else {}
    return item if isinstance(item, dict) else {}


def _plain(text: str) -> str:
    return text.replace("\\", "/").replace("{", "(").replace("}", ")") if text[:1] != "{" else text

"""Elements and documents of DIMAP v2."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

Element = ElementTree.Element


def element(tag: str, *content: Any, **attributes: str) -> Element:
    """An element with a text and children, in the order given; None is left out."""
    made = ElementTree.Element(tag, attributes)
    for part in content:
        if isinstance(part, Element):
            made.append(part)
        elif part is not None:
            made.text = str(part)
    return made


def document(*content: Element) -> bytes:
    root = element("Dimap_Document", *content)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)


def identification(profile: str, subprofile: str) -> Element:
    return element(
        "Metadata_Identification",
        element("METADATA_FORMAT", "DIMAP", version="2.15"),
        element("METADATA_PROFILE", profile),
        element("METADATA_SUBPROFILE", subprofile),
        element("METADATA_LANGUAGE", "en"),
    )

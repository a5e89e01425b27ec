"""Elements and documents, in the encodings that deliveries come in."""

from xml.etree import ElementTree


def element(tag, *content, **attributes):
    """An element with a text and children, in the order given; None is left out."""
    made = ElementTree.Element(tag, attributes)
    for part in content:
        if isinstance(part, ElementTree.Element):
            made.append(part)
        elif part is not None:
            made.text = part if isinstance(part, str) else repr(part)
    return made


def write_document(path, root, encoding="UTF-8"):
    path.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.indent(root)
    path.write_bytes(ElementTree.tostring(root, encoding=encoding, xml_declaration=True))
    return path


def dimap2(profile, subprofile, *content, version="2.15"):
    identification = element(
        "Metadata_Identification",
        element("METADATA_FORMAT", "DIMAP", version=version),
        element("METADATA_PROFILE", profile),
        element("METADATA_SUBPROFILE", subprofile),
        element("METADATA_LANGUAGE", "en"),
    )
    return element("Dimap_Document", identification, *content)


def component(title, kind, href, content=None):
    described = element("COMPONENT_CONTENT", content) if content else None
    return element(
        "Component",
        element("COMPONENT_TITLE", title),
        described,
        element("COMPONENT_TYPE", kind),
        element("COMPONENT_PATH", href=href),
    )

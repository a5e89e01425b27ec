"""The files that list what a delivery holds: VOL, and LIST and PROD for SPOT."""

from .markup import component, dimap2, element, write_document


def write_index(home, images):
    """Write them, and return the folder that the images go to."""
    if images[0].choices.family != "SPOT":
        name = "VOL_PNEO.XML" if images[0].choices.family == "PNEO" else "VOL_PHR.XML"
        _write(home / name, images[0].choices, "VOLUME", _listed(images))
        return home
    product, volume = home / "PROD_SPOT6_001", home / "PROD_SPOT6_001" / "VOL_SPOT6_001_A"
    chosen = images[0].choices
    inner = [component("PROD_SPOT6_001", "DIMAP", "PROD_SPOT6_001/SPOT_PROD.XML")]
    _write(home / "SPOT_LIST.XML", chosen, "DATASET", inner)
    inner = [component("VOL_SPOT6_001_A", "DIMAP", "VOL_SPOT6_001_A/SPOT_VOL.XML")]
    _write(product / "SPOT_PROD.XML", chosen, "PRODUCT", inner)
    _write(volume / "SPOT_VOL.XML", chosen, "VOLUME", _listed(images))
    return volume


def _listed(images):
    manual = component("Digital documentation", "ENCAPSULATED", "http://www.geo-airbusds.com/dimap")
    parts = [
        component(f"ORTHO {image.spectral}", "DIMAP", f"{image.folder}/DIM_{image.stem}.XML")
        for image in images
    ]
    return [*parts, manual]


def _write(path, chosen, profile, components):
    named = element("Dataset_Identification", element("DATASET_NAME", f"{profile} Description"))
    content = element("Dataset_Content", element("Dataset_Components", *components))
    root = dimap2(profile, f"SINGLE_{profile}", named, content)
    write_document(path, root, chosen.encoding)

"""What each parameter of an algorithm is for, in a sentence or two."""

from __future__ import annotations

from typing import Dict, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ..words.request_tips import field_tip


def parameter_help(algorithm: str, parameter: str) -> str:
    """What the user is told of a parameter; "" where nothing is written.

    Args:
        algorithm: its name, as in ``dinamis:name``.
    """
    own = _own().get((algorithm, parameter))
    return own or _shared().get(parameter) or field_tip(parameter.lower())


def _shared() -> Dict[str, str]:
    """By the name alone: it means the same wherever it is asked."""
    return {
        **_conditions(),
        "AREA": QCoreApplication.translate(
            "ParameterHelp",
            "Polygon layer or file, in any coordinate system; its polygons are merged.",
        ),
        "SERVICE": QCoreApplication.translate(
            "ParameterHelp",
            "Id of the service, as in the list of services: “training” needs no account and no "
            "network.",
        ),
        "METADATA": QCoreApplication.translate(
            "ParameterHelp", "JSON file that says where the raster comes from, and its rights."
        ),
        "PANSHARPEN": QCoreApplication.translate(
            "ParameterHelp",
            "Merges the panchromatic and the multispectral image of a bundle: colours at the "
            "resolution of the panchromatic one.",
        ),
        "CATEGORY": QCoreApplication.translate(
            "ParameterHelp",
            "scientific, public (also teaching), private or foreign: decides on the free quota.",
        ),
        "DRAFT": QCoreApplication.translate(
            "ParameterHelp", "Request written by the dock or by “Make a request sheet”, as JSON."
        ),
        "USE": QCoreApplication.translate(
            "ParameterHelp",
            "Fills in the fields that suit a use; fields that are given still replace them.",
        ),
    }


def _conditions() -> Dict[str, str]:
    """What a scene must meet."""
    return {
        "COLLECTIONS": QCoreApplication.translate(
            "ParameterHelp",
            "Collections of the service to look in; those of its free catalogue when empty.",
        ),
        "MISSION": QCoreApplication.translate(
            "ParameterHelp", "Such as pleiades, spot67 or sentinel-2; all when empty."
        ),
        "START": QCoreApplication.translate(
            "ParameterHelp", "First day of acquisition, included, UTC."
        ),
        "END": QCoreApplication.translate(
            "ParameterHelp", "Last day of acquisition, included, UTC."
        ),
        "SCENES": QCoreApplication.translate(
            "ParameterHelp",
            "Names separated by commas, or a layer made by “Search scenes”; all that meet the "
            "conditions when empty.",
        ),
        "MAX_CLOUD": QCoreApplication.translate(
            "ParameterHelp",
            "Share of the scene under clouds. Scenes that do not tell it are left out.",
        ),
        "MAX_INCIDENCE": QCoreApplication.translate(
            "ParameterHelp",
            "Angle at which the ground is seen; 0° is straight down. Scenes that do not tell it "
            "are left out.",
        ),
        "ARCHIVE": QCoreApplication.translate(
            "ParameterHelp",
            "Also chooses among images that exist but must be ordered from the supplier.",
        ),
    }


def _own() -> Dict[Tuple[str, str], str]:
    """Where an algorithm asks for something that no other does, or means it otherwise."""
    return {**_of_scenes(), **_of_rasters(), **_of_money(), **_of_requests()}


def _of_scenes() -> Dict[Tuple[str, str], str]:
    return {
        ("searchscenes", "AREA"): QCoreApplication.translate(
            "ParameterHelp",
            "Polygon layer or file that scenes must meet; everywhere when empty.",
        ),
        ("searchscenes", "LIMIT"): QCoreApplication.translate(
            "ParameterHelp", "Stops after that many scenes; all when empty."
        ),
        ("searchscenes", "OUTPUT"): QCoreApplication.translate(
            "ParameterHelp", "Footprints of the scenes, with their properties, in WGS 84."
        ),
        ("coverage", "MINIMUM_KM2"): QCoreApplication.translate(
            "ParameterHelp",
            "What the supplier bills at least for a shape: smaller ones count for as much.",
        ),
        ("coverage", "COVERED"): QCoreApplication.translate(
            "ParameterHelp", "The part of the area that the scenes cover."
        ),
        ("coverage", "GAP"): QCoreApplication.translate(
            "ParameterHelp", "The part of the area without an image."
        ),
        ("coverage", "ORDERABLE"): QCoreApplication.translate(
            "ParameterHelp",
            "The missing part in shapes that can be ordered: one polygon each, at most 999 "
            "points, no hole.",
        ),
        ("bestcover", "GOAL"): QCoreApplication.translate(
            "ParameterHelp",
            "fewest scenes, the newest, the clearest, the cheapest, or all near one season.",
        ),
        ("bestcover", "MAX_SCENES"): QCoreApplication.translate(
            "ParameterHelp",
            "Where that is too few to cover everything, those that cover most are chosen.",
        ),
        ("bestcover", "OUTPUT"): QCoreApplication.translate(
            "ParameterHelp",
            "Footprints in the order of a mosaic, with what each adds; rank 1 lies on top.",
        ),
        ("stereopairs", "MAX_DAYS"): QCoreApplication.translate(
            "ParameterHelp",
            "Between two scenes of different passes; 0 keeps to stereo of one pass.",
        ),
        ("stereopairs", "MAX_PAIRS"): QCoreApplication.translate(
            "ParameterHelp", "The best ones are kept."
        ),
        ("stereopairs", "OUTPUT"): QCoreApplication.translate(
            "ParameterHelp",
            "What both scenes see of the area, with base over height, angles and rank.",
        ),
        ("stereopairs", "SHEET"): QCoreApplication.translate(
            "ParameterHelp", "JSON: the best pair, and parameters for DSM-OPT."
        ),
        ("stereopairs", "DOSSIER"): QCoreApplication.translate(
            "ParameterHelp", "Markdown: the same to read, with what speaks for and against it."
        ),
        ("downloadassets", "SCENES"): QCoreApplication.translate(
            "ParameterHelp", "Names separated by commas, or a layer made by “Search scenes”."
        ),
        ("downloadassets", "ASSETS"): QCoreApplication.translate(
            "ParameterHelp", "Keys of files in the STAC items; the products themselves when empty."
        ),
        ("downloadassets", "FOLDER"): QCoreApplication.translate(
            "ParameterHelp",
            "Each scene gets a folder in it, with its licence, its citation and its checksums.",
        ),
        ("downloadassets", "UNPACK"): QCoreApplication.translate(
            "ParameterHelp", "Not needed by QGIS, which reads products in their ZIP."
        ),
        ("verifydownloads", "FOLDER"): QCoreApplication.translate(
            "ParameterHelp", "Folder of downloads; those below it are read too."
        ),
        ("verifydownloads", "REPORT"): QCoreApplication.translate(
            "ParameterHelp", "One line a file: ok, damaged, missing, incomplete or unknown."
        ),
    }


def _of_rasters() -> Dict[Tuple[str, str], str]:
    return {
        ("loadproduct", "PRODUCT"): QCoreApplication.translate(
            "ParameterHelp", "A delivery: its folder, its ZIP, or any file of it."
        ),
        ("loadproduct", "REFLECTANCE"): QCoreApplication.translate(
            "ParameterHelp",
            "Gives reflectance at the top of the atmosphere instead of the counts delivered.",
        ),
        ("loadproduct", "TERRAIN"): QCoreApplication.translate(
            "ParameterHelp",
            "Raster of heights that places a primary product; without one, a mean height does.",
        ),
        ("loadproduct", "PARTIAL"): QCoreApplication.translate(
            "ParameterHelp",
            "Otherwise, a product that lacks a file is refused, and the file named.",
        ),
        ("loadproduct", "OUTPUT"): QCoreApplication.translate(
            "ParameterHelp",
            "A .vrt is computed as it is drawn, a .tif is written; in the profile when empty.",
        ),
        ("mosaic", "PRODUCTS"): QCoreApplication.translate(
            "ParameterHelp",
            "Separated by semicolons or new lines; a folder that holds several is searched.",
        ),
        ("mosaic", "LAYERS"): QCoreApplication.translate(
            "ParameterHelp", "Rasters of the project, beside the products."
        ),
        ("mosaic", "ORDER"): QCoreApplication.translate(
            "ParameterHelp", "Which image hides the others where they overlap."
        ),
        ("mosaic", "AREA"): QCoreApplication.translate(
            "ParameterHelp", "Clips the mosaic; everything is kept when empty."
        ),
        ("mosaic", "CRS"): QCoreApplication.translate(
            "ParameterHelp", "Coordinate system of the mosaic; the first product's when empty."
        ),
        ("mosaic", "RESOLUTION"): QCoreApplication.translate(
            "ParameterHelp",
            "Size of a pixel in units of the coordinate system; the finest product's when empty.",
        ),
        ("mosaic", "TERRAIN"): QCoreApplication.translate(
            "ParameterHelp", "Raster of heights that places products in sensor geometry."
        ),
        ("mosaic", "OUTPUT"): QCoreApplication.translate(
            "ParameterHelp",
            "A .vrt is computed as it is drawn, a .tif is written; in the profile when empty.",
        ),
        ("mosaic", "METADATA"): QCoreApplication.translate(
            "ParameterHelp",
            "JSON: the products in drawing order with their rights, and those left out, with the "
            "reason.",
        ),
    }


def _of_money() -> Dict[Tuple[str, str], str]:
    used = QCoreApplication.translate(
        "ParameterHelp", "What was taken of the free quota before: km², or credits for SPOT 6-7."
    )
    return {
        ("estimate", "MISSION"): QCoreApplication.translate("ParameterHelp", "pleiades or spot67."),
        ("estimate", "KIND"): QCoreApplication.translate(
            "ParameterHelp", "archive: an image that exists; tasking: a new acquisition."
        ),
        ("estimate", "MODE"): QCoreApplication.translate(
            "ParameterHelp", "mono, stereo or tristereo: each view counts."
        ),
        ("estimate", "DATE"): QCoreApplication.translate(
            "ParameterHelp", "The tariff of that day is applied; today's when empty."
        ),
        ("estimate", "QUOTA_USED"): used,
        ("plan", "QUOTA_USED"): used,
        ("plan", "PURPOSE"): QCoreApplication.translate(
            "ParameterHelp",
            "base_map, change, vegetation, coast, surface_model, emergency or teaching; proposes "
            "period and limits.",
        ),
        ("plan", "START"): QCoreApplication.translate(
            "ParameterHelp", "First day of the period wanted; the purpose proposes one when empty."
        ),
        ("plan", "END"): QCoreApplication.translate(
            "ParameterHelp", "Last day of the period wanted; the purpose proposes one when empty."
        ),
        ("plan", "MAX_CLOUD"): QCoreApplication.translate(
            "ParameterHelp", "Share of an image under clouds; the purpose proposes one when empty."
        ),
        ("plan", "BUDGET"): QCoreApplication.translate(
            "ParameterHelp", "Plans that cost more are shown too, and marked; no limit when empty."
        ),
        ("plan", "PLANS"): QCoreApplication.translate(
            "ParameterHelp", "JSON file of everything: pieces, scenes, orders, prices, reasons."
        ),
        ("plan", "OUTPUT"): QCoreApplication.translate(
            "ParameterHelp", "Where the image of each part of the area comes from, plan by plan."
        ),
    }


def _of_requests() -> Dict[Tuple[str, str], str]:
    window = QCoreApplication.translate(
        "ParameterHelp", "A window of days: an acquisition cannot be asked for one exact day."
    )
    area = QCoreApplication.translate(
        "ParameterHelp", "Replaces the area of the draft: one polygon, at most 999 points, no hole."
    )
    mission = QCoreApplication.translate("ParameterHelp", "pleiades or spot67.")
    same: Dict[Tuple[str, str], str] = {}
    for name in ("requestsheet", "submitrequest"):
        same.update({(name, "START"): window, (name, "END"): window})
        same.update({(name, "AREA"): area, (name, "MISSION"): mission})
    return {
        **same,
        ("requestsheet", "ESTIMATE"): QCoreApplication.translate(
            "ParameterHelp",
            "Printed on the sheet as it is, such as EXPLANATION of “Estimate quota and price”.",
        ),
        ("requestsheet", "COVERAGE"): QCoreApplication.translate(
            "ParameterHelp", "Drawn on the map of the sheet: what exists already."
        ),
        ("requestsheet", "OUTPUT"): QCoreApplication.translate(
            "ParameterHelp", "Folder for everything, or a file ending in .pdf for the sheet alone."
        ),
        ("submitrequest", "KEY"): QCoreApplication.translate(
            "ParameterHelp",
            "The same request with the same key is ordered once, however often this is run.",
        ),
    }

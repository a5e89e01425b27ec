"""What the parts of a request are called: its fields, their options, and why not."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from qgis.PyQt.QtCore import QCoreApplication


def field_title(name: str) -> str:
    """A field of ``ImageRequest``, or ``period``, ``bh``, ``terrain``."""
    return {
        "project": QCoreApplication.translate("RequestWords", "Project"),
        "purpose": QCoreApplication.translate("RequestWords", "Why"),
        "theme": QCoreApplication.translate("RequestWords", "Theme"),
        "users": QCoreApplication.translate("RequestWords", "Other users"),
        "country": QCoreApplication.translate("RequestWords", "Country of use"),
        "entity": QCoreApplication.translate("RequestWords", "Entity"),
        "category": QCoreApplication.translate("RequestWords", "Category"),
        "contact_name": QCoreApplication.translate("RequestWords", "Name"),
        "contact_email": QCoreApplication.translate("RequestWords", "E-mail"),
        "referent": QCoreApplication.translate("RequestWords", "DINAMIS referent"),
        "mission": QCoreApplication.translate("RequestWords", "Mission"),
        "kind": QCoreApplication.translate("RequestWords", "Kind of request"),
        "area": QCoreApplication.translate("RequestWords", "Area"),
        "period": QCoreApplication.translate("RequestWords", "Period"),
        "scene_ids": QCoreApplication.translate("RequestWords", "Scenes of the archive"),
        "mode": QCoreApplication.translate("RequestWords", "Views"),
        "bh": QCoreApplication.translate("RequestWords", "Base over height (B/H)"),
        "bh_min": QCoreApplication.translate("RequestWords", "B/H at least"),
        "bh_max": QCoreApplication.translate("RequestWords", "B/H at most"),
        "coverages": QCoreApplication.translate("RequestWords", "Number of coverages"),
        "max_cloud_percent": QCoreApplication.translate("RequestWords", "Clouds at most"),
        "max_incidence_deg": QCoreApplication.translate("RequestWords", "Incidence at most"),
        "spectral": QCoreApplication.translate("RequestWords", "Bands"),
        "level": QCoreApplication.translate("RequestWords", "Processing level"),
        "radiometry": QCoreApplication.translate("RequestWords", "Radiometry"),
        "bits": QCoreApplication.translate("RequestWords", "Depth"),
        "file_format": QCoreApplication.translate("RequestWords", "Format"),
        "projection": QCoreApplication.translate("RequestWords", "Projection"),
        "terrain": QCoreApplication.translate("RequestWords", "Terrain model"),
        "is_beyond_quota": QCoreApplication.translate("RequestWords", "Beyond the free quota"),
        "payment": QCoreApplication.translate("RequestWords", "Payment beyond the quota"),
        "comment": QCoreApplication.translate("RequestWords", "Comment"),
        "licence_accepted": QCoreApplication.translate("RequestWords", "Licence and charter"),
    }[name]


def option_word(field: str, value: Any) -> str:
    """A choice; what a service adds to the table is called as it calls it."""
    return _options().get((field, "" if value is None else value), str(value))


def use_word(name: str) -> str:
    return _options().get(("use", name), name)


def reason_sentence(reason: str) -> str:
    """Why a choice is impossible, or a field is at fault."""
    return {
        "missing": QCoreApplication.translate("RequestWords", "To fill in."),
        "not_offered": QCoreApplication.translate("RequestWords", "This choice is not offered."),
        "out_of_range": QCoreApplication.translate("RequestWords", "Out of range."),
        "too_long": QCoreApplication.translate("RequestWords", "Too long: shorten it."),
        "not_an_address": QCoreApplication.translate("RequestWords", "This is no e-mail address."),
        "coverage_is_mono": QCoreApplication.translate(
            "RequestWords", "A coverage is made of single views."
        ),
        "stereo_needs_primary": QCoreApplication.translate(
            "RequestWords",
            "Surface models are computed from primary images: stereo is delivered at this level "
            "only.",
        ),
        "primary_has_no_projection": QCoreApplication.translate(
            "RequestWords", "A primary image is in the sensor's geometry: it has no projection."
        ),
        "display_is_8_bits": QCoreApplication.translate(
            "RequestWords", "Display images have 8 bits."
        ),
        "values_need_12_bits": QCoreApplication.translate(
            "RequestWords", "Raw values and reflectances need 12 bits."
        ),
        "bh_is_for_stereo": QCoreApplication.translate(
            "RequestWords", "Base over height is for stereo pairs and tri-stereo."
        ),
        "archive_was_taken": QCoreApplication.translate(
            "RequestWords", "Images of the archive were taken already."
        ),
        "scenes_are_of_the_archive": QCoreApplication.translate(
            "RequestWords", "Scenes are named for images of the archive only."
        ),
        "bh_is_upside_down": QCoreApplication.translate(
            "RequestWords", "The least is above the most."
        ),
        "one_day": QCoreApplication.translate(
            "RequestWords",
            "An acquisition cannot be asked for one exact day: give a window of days.",
        ),
        "period_is_upside_down": QCoreApplication.translate(
            "RequestWords", "The last day is before the first one."
        ),
        "period_is_past": QCoreApplication.translate(
            "RequestWords", "The period begins in the past: nothing is acquired there."
        ),
    }[reason]


def _options() -> Dict[Tuple[str, Any], str]:
    return {
        ("mission", "pleiades"): QCoreApplication.translate("RequestWords", "Pléiades"),
        ("mission", "spot67"): QCoreApplication.translate("RequestWords", "SPOT 6-7"),
        ("kind", "tasking"): QCoreApplication.translate("RequestWords", "New acquisition"),
        ("kind", "archive"): QCoreApplication.translate("RequestWords", "Images of the archive"),
        ("kind", "coverage"): QCoreApplication.translate(
            "RequestWords", "Yearly or custom coverage"
        ),
        ("category", ""): QCoreApplication.translate("RequestWords", "Not said"),
        ("category", "scientific"): QCoreApplication.translate("RequestWords", "Scientific"),
        ("category", "public"): QCoreApplication.translate(
            "RequestWords", "Public (also teaching)"
        ),
        ("category", "private"): QCoreApplication.translate("RequestWords", "Private"),
        ("category", "foreign"): QCoreApplication.translate("RequestWords", "Foreign scientist"),
        ("mode", "mono"): QCoreApplication.translate("RequestWords", "One view (mono)"),
        ("mode", "stereo"): QCoreApplication.translate("RequestWords", "Stereo pair"),
        ("mode", "tristereo"): QCoreApplication.translate("RequestWords", "Tri-stereo"),
        ("spectral", "pansharpened"): QCoreApplication.translate("RequestWords", "Merged (PMS)"),
        ("spectral", "pansharpened_natural_color"): QCoreApplication.translate(
            "RequestWords", "PMS, natural colours"
        ),
        ("spectral", "pansharpened_false_color"): QCoreApplication.translate(
            "RequestWords", "PMS, false colours"
        ),
        ("spectral", "bundle"): QCoreApplication.translate("RequestWords", "Bundle (P + MS)"),
        ("spectral", "panchromatic"): QCoreApplication.translate(
            "RequestWords", "Panchromatic (P)"
        ),
        ("spectral", "multispectral"): QCoreApplication.translate(
            "RequestWords", "Multispectral (MS)"
        ),
        ("level", "ortho"): QCoreApplication.translate("RequestWords", "Ortho"),
        ("level", "primary"): QCoreApplication.translate("RequestWords", "Primary"),
        ("radiometry", "reflectance"): QCoreApplication.translate("RequestWords", "Reflectance"),
        ("radiometry", "display"): QCoreApplication.translate("RequestWords", "Display"),
        ("radiometry", "basic"): QCoreApplication.translate("RequestWords", "Basic (raw values)"),
        ("bits", 12): QCoreApplication.translate("RequestWords", "12 bits"),
        ("bits", 8): QCoreApplication.translate("RequestWords", "8 bits"),
        ("file_format", "jpeg2000"): QCoreApplication.translate("RequestWords", "JPEG 2000"),
        ("file_format", "geotiff"): QCoreApplication.translate("RequestWords", "GeoTIFF"),
        ("projection", "default"): QCoreApplication.translate("RequestWords", "The supplier's"),
        ("projection", "utm"): QCoreApplication.translate("RequestWords", "UTM, zone of the area"),
        ("projection", "lambert93"): QCoreApplication.translate("RequestWords", "Lambert-93"),
        ("projection", "wgs84"): QCoreApplication.translate(
            "RequestWords", "Longitude and latitude (WGS 84)"
        ),
        ("bh", "any"): QCoreApplication.translate("RequestWords", "Any"),
        ("use", "map"): QCoreApplication.translate("RequestWords", "Map"),
        ("use", "surface_model"): QCoreApplication.translate("RequestWords", "Surface model (MNS)"),
        ("use", "reflectance_study"): QCoreApplication.translate(
            "RequestWords", "Reflectance study"
        ),
        ("use", "teaching"): QCoreApplication.translate("RequestWords", "Teaching"),
    }

"""The footprints of the scenes found, as one layer: the catalogue's own file, filtered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Dict, List, Optional, Tuple

from qgis.core import (
    Qgis,
    QgsAction,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication

from .footprint_style import footprint_renderer

_MARK = "dinamis/footprints"
"""Custom property that tells our layer from the others; its value is the service's id."""

_HIDDEN = ("touched", "is_training", "updated")
_NOTHING = "1 = 0"
_EVERYTHING = "1 = 1"
"""Counted anew each time; GDAL remembers the count of a whole table that it has open to write."""


Bounds = Tuple[float, float, float, float]
"""West, south, east, north."""


def footprint_layer(
    store: Path, table: str, name: str, service_id: str, thumbnails: Path
) -> QgsVectorLayer:
    """Open the catalogue's table as a styled layer that shows nothing yet.

    Args:
        thumbnails: folder of pictures named by the MD5 of service, collection and id.
    """
    layer = QgsVectorLayer(f"{store}|layername={table}", name, "ogr")
    keep_open(layer)
    layer.setSubsetString(_NOTHING)
    layer.setCustomProperty(_MARK, service_id)
    layer.setReadOnly(True)
    folder = thumbnails.as_posix().replace("'", "''")
    style_footprints(layer, f"'{folder}/' || {_picture_name(service_id)}")
    _add_actions(layer, service_id)
    return layer


def _picture_name(service_id: str) -> str:
    """Expression for the name of a scene's picture: service, collection and id, a line each."""
    service = QgsExpression.quotedString(service_id)
    return f"md5(concat({service}, '\\n', \"collection\", '\\n', \"id\"))"


def use_own_pictures(layer: QgsVectorLayer) -> None:
    """Lead a layer of an older plugin's project to pictures that are of one collection only."""
    name = _picture_name(str(layer.customProperty(_MARK)))
    layer.setMapTipTemplate(layer.mapTipTemplate().replace('md5("id")', name))


def keep_open(layer: QgsVectorLayer) -> None:
    """Have a change of the filter cost nothing but the filter.

    QGIS asks what a layer can do at each change, and opens its file for writing to know: it
    closes it, turns its journal to WAL, which waits for the disk, opens it again to read, and
    turns the journal back when the last closes. In update mode it is open for writing already.
    Nothing is written: the layer stays read-only.
    """
    if layer.isValid():
        layer.dataProvider().enterUpdateMode()


def style_footprints(layer: QgsVectorLayer, picture: str, missions: Iterable[str] = ()) -> None:
    """Draw, name and play a layer of scenes, without anything that asks for the plugin.

    Args:
        picture: expression that tells the file of a scene's picture.
        missions: those that are told apart, by their keys.
    """
    layer.setDisplayExpression("\"platform\" || ' ' || format_date(\"acquired\", 'yyyy-MM-dd')")
    layer.setMapTipTemplate(_map_tip(picture))
    layer.setRenderer(footprint_renderer(missions))
    _add_labels(layer)
    play_in_time(layer)
    _name_fields(layer)


def find_footprint_layer(project: QgsProject, service_id: str) -> Optional[QgsVectorLayer]:
    """The footprint layer of a service in a project, however the user has named it."""
    found: Iterable[QgsMapLayer] = project.mapLayers().values()
    return next((layer for layer in found if layer.customProperty(_MARK) == service_id), None)


def show_rows(
    layer: QgsVectorLayer, sql: str, bounds: Optional[Bounds] = None, has_changed: bool = True
) -> None:
    """Filter the layer to what a condition of the catalogue tells; "" shows everything.

    Args:
        bounds: how far it reaches: QGIS would read a million footprints to know.
        has_changed: the catalogue is another than when the layer was drawn last.
    """
    condition = sql or _EVERYTHING
    if layer.subsetString() != condition:
        layer.setSubsetString(condition)
    elif has_changed:
        layer.triggerRepaint()
    if bounds is not None:
        layer.setExtent(QgsRectangle(*bounds))


def only_rows(numbers: Iterable[int]) -> str:
    """A condition that tells scenes by their numbers."""
    return f'"fid" IN ({", ".join(map(str, numbers))})'


def select_rows(layer: QgsVectorLayer, numbers: Sequence[int]) -> None:
    """Select these scenes on the map, and no other."""
    layer.selectByIds(list(numbers))


def has_selected(layer: QgsVectorLayer, numbers: Sequence[int]) -> bool:
    """Whether these scenes are selected on the map, and no other."""
    if layer.selectedFeatureCount() != len(numbers):
        return False  # without a look at a million of them
    return set(layer.selectedFeatureIds()) == set(numbers)


def selected_rows(layer: QgsVectorLayer) -> Tuple[int, ...]:
    return tuple(layer.selectedFeatureIds())


def _add_labels(layer: QgsVectorLayer) -> None:
    """Ready, and switched off: hundreds of dates hide the map."""
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = layer.displayExpression()
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(False)


def play_in_time(layer: QgsVectorLayer) -> None:
    """The Temporal Controller plays the archive."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField("acquired")
    properties.setIsActive(True)


def _name_fields(layer: QgsVectorLayer) -> None:
    for name, title in _titles().items():
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, title)
    for name in _HIDDEN:
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))


def _add_actions(layer: QgsVectorLayer, service_id: str) -> None:
    for name, title in _actions():
        # The number only: text from a service never becomes code.
        call = (
            "from qgis.utils import plugins\n"
            "plugin = plugins.get('dinamis_qgis')\n"
            f"plugin and plugin.act_on_scene('{name}', '{service_id}', [% $id %])"
        )
        action = QgsAction(QgsAction.ActionType.GenericPython, title, call, "", False)
        action.setActionScopes({"Canvas", "Feature"})
        layer.actions().addAction(action)


def _actions() -> List[Tuple[str, str]]:
    return [
        ("quicklook", QCoreApplication.translate("Footprints", "Quicklook on the map")),
        ("details", QCoreApplication.translate("Footprints", "Details")),
        ("download", QCoreApplication.translate("Footprints", "Download")),
        ("request", QCoreApplication.translate("Footprints", "Request")),
    ]


def _titles() -> Dict[str, str]:
    return {
        "id": QCoreApplication.translate("Footprints", "Identifier"),
        "collection": QCoreApplication.translate("Footprints", "Collection"),
        "mission": QCoreApplication.translate("Footprints", "Mission"),
        "platform": QCoreApplication.translate("Footprints", "Satellite"),
        "acquired": QCoreApplication.translate("Footprints", "Acquired"),
        "availability": QCoreApplication.translate("Footprints", "Availability"),
        "state": QCoreApplication.translate("Footprints", "State"),
        "cloud_percent": QCoreApplication.translate("Footprints", "Clouds (%)"),
        "incidence_deg": QCoreApplication.translate("Footprints", "Incidence (°)"),
        "off_nadir_deg": QCoreApplication.translate("Footprints", "Off-nadir (°)"),
        "sun_elevation_deg": QCoreApplication.translate("Footprints", "Sun elevation (°)"),
        "resolution_m": QCoreApplication.translate("Footprints", "Resolution (m)"),
        "processing_level": QCoreApplication.translate("Footprints", "Level"),
        "spectral_mode": QCoreApplication.translate("Footprints", "Bands"),
        "acquisition_mode": QCoreApplication.translate("Footprints", "Views"),
        "coverage": QCoreApplication.translate("Footprints", "Set"),
        "themes": QCoreApplication.translate("Footprints", "Themes"),
        "rights": QCoreApplication.translate("Footprints", "Rights"),
        "places": QCoreApplication.translate("Footprints", "Places"),
        "quicklook": QCoreApplication.translate("Footprints", "Quicklook"),
    }


def _map_tip(picture: str) -> str:
    prefix = f"if(left({picture}, 1) = '/', 'file://', 'file:///')"
    escaped = f"replace(replace(replace({picture}, '%', '%25'), '#', '%23'), '?', '%3F')"
    image = f"'<img width=\"200\" src=\"' || {prefix} || {escaped} || '\"><br>'"
    # From QGIS 3.40 on, asking whether "" exists is an error.
    shown = f"[% if({picture} = '', '', if(file_exists({picture}), {image}, '')) %]"
    clouds = QCoreApplication.translate("Footprints", "clouds: {}").format(
        "[% coalesce(to_string(round(\"cloud_percent\")) || ' %', '–') %]"
    )
    return "<br>".join(
        (
            f"<b>{_as_text('platform')}</b> [% format_date(\"acquired\", 'yyyy-MM-dd') %]",
            f"{shown}{clouds}",
            _as_text("places"),
            f"<small>{_as_text('id')}</small>",
        )
    )


def _as_text(field: str) -> str:
    """What a service says, in a page: it may hold what a page would take for a command."""
    return f"[% replace(replace(\"{field}\", '&', '&amp;'), '<', '&lt;') %]"

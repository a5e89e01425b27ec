"""The reference of the algorithms, a page each, as they describe themselves."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)
from speaking import folder_of_profile

from dinamis_qgis.processing.provider import DinamisProvider

WORDS = {
    "en": {
        "title": "Algorithms",
        "intro": (
            "Each step of the path is also an algorithm of *Processing*: in the toolbox, in "
            "models, in batches and on the command line (`qgis_process`). These pages are made "
            'from the code; `processing.algorithmHelp("dinamis:…")` says the same in the Python '
            "console. There, `processing.run` waits in the thread that paints the window, where "
            "no service but the training service may be asked: run what asks others from the "
            "toolbox."
        ),
        "columns": ("Algorithm", "What for"),
        "inputs": "Inputs",
        "outputs": "Outputs",
        "input_columns": ("Name", "Title", "Type", "Default", "What it is for"),
        "output_columns": ("Name", "Type", "What it is"),
        "optional": "optional",
        "advanced": "advanced",
        "example": "Command line",
        "yes": "yes",
        "no": "no",
    },
    "fr": {
        "title": "Algorithmes",
        "intro": (
            "Chaque étape du parcours est aussi un algorithme de *Traitements* : dans la boîte à "
            "outils, dans les modèles, par lot et en ligne de commande (`qgis_process`). Ces pages "
            'sont produites à partir du code ; `processing.algorithmHelp("dinamis:…")` dit la même '
            "chose dans la console Python. Là, `processing.run` attend dans le fil qui dessine la "
            "fenêtre, où aucun service autre que celui de formation ne peut être interrogé : "
            "lancez depuis la boîte à outils ce qui en interroge d'autres."
        ),
        "columns": ("Algorithme", "À quoi il sert"),
        "inputs": "Entrées",
        "outputs": "Sorties",
        "input_columns": ("Nom", "Intitulé", "Type", "Défaut", "À quoi il sert"),
        "output_columns": ("Nom", "Type", "Contenu"),
        "optional": "facultatif",
        "advanced": "avancé",
        "example": "Ligne de commande",
        "yes": "oui",
        "no": "non",
    },
}
TYPES = {
    "en": {
        "source": "polygon layer",
        "string": "text",
        "number": "number",
        "boolean": "yes or no",
        "sink": "vector layer",
        "fileDestination": "file",
        "folderDestination": "folder",
        "rasterDestination": "raster",
        "multilayer": "rasters",
        "crs": "coordinate system",
        "raster": "raster",
        "file": "file",
        "outputNumber": "number",
        "outputString": "text",
        "outputVector": "vector layer",
        "outputRaster": "raster",
        "outputFile": "file",
        "outputFolder": "folder",
        "outputMultilayer": "files",
    },
    "fr": {
        "source": "couche de polygones",
        "string": "texte",
        "number": "nombre",
        "boolean": "oui ou non",
        "sink": "couche vecteur",
        "fileDestination": "fichier",
        "folderDestination": "dossier",
        "rasterDestination": "raster",
        "multilayer": "rasters",
        "crs": "système de coordonnées",
        "raster": "raster",
        "file": "fichier",
        "outputNumber": "nombre",
        "outputString": "texte",
        "outputVector": "couche vecteur",
        "outputRaster": "raster",
        "outputFile": "fichier",
        "outputFolder": "dossier",
        "outputMultilayer": "fichiers",
    },
}
Flag = QgsProcessingParameterDefinition.Flag


def write(language: str, folder: Path) -> None:
    """Write the list of algorithms, and a page each."""
    folder.mkdir(parents=True)
    # Nothing is run: no service is opened to describe an algorithm.
    provider = DinamisProvider(lambda service: None, folder_of_profile() / "products")
    provider.refreshAlgorithms()
    found = sorted(provider.algorithms(), key=lambda algorithm: algorithm.name())
    for algorithm in found:
        page = "\n".join(_page(language, algorithm))
        (folder / f"{algorithm.name()}.md").write_text(page, encoding="utf-8")
    (folder / "index.md").write_text("\n".join(_index(language, found)), encoding="utf-8")


def _index(language: str, algorithms: list[QgsProcessingAlgorithm]) -> Iterable[str]:
    words = WORDS[language]
    yield from (f"# {words['title']}", "", words["intro"], "")
    rows = (
        (f"[{algorithm.displayName()}]({algorithm.name()}.md)", _first(algorithm))
        for algorithm in algorithms
    )
    yield from _table(words["columns"], rows)
    yield from ("", "```{toctree}", ":hidden:", "")
    yield from (algorithm.name() for algorithm in algorithms)
    yield from ("```", "")


def _first(algorithm: QgsProcessingAlgorithm) -> str:
    """The first sentence of the help."""
    return f"{_text(algorithm.shortHelpString()).split('. ')[0].rstrip('.')}."


def _page(language: str, algorithm: QgsProcessingAlgorithm) -> Iterable[str]:
    words = WORDS[language]
    yield from (f"# {algorithm.displayName()}", "")
    yield from (f"`dinamis:{algorithm.name()}`", "", _text(algorithm.shortHelpString()), "")
    yield from (f"## {words['inputs']}", "")
    rows = (_input(language, one) for one in algorithm.parameterDefinitions())
    yield from _table(words["input_columns"], rows)
    yield from ("", f"## {words['outputs']}", "")
    kinds = TYPES[language]
    outputs = (
        (f"`{one.name()}`", kinds[one.type()], _text(one.description()))
        for one in algorithm.outputDefinitions()
    )
    yield from _table(words["output_columns"], outputs)
    yield from ("", f"## {words['example']}", "", "```console", _command(algorithm), "```", "")


def _input(language: str, one: QgsProcessingParameterDefinition) -> tuple[str, ...]:
    words = WORDS[language]
    kind = [TYPES[language][one.type()]]
    if isinstance(one, QgsProcessingParameterNumber) and one.maximum() < 1e7:
        kind.append(f"{_number(max(one.minimum(), 0))} – {_number(one.maximum())}")
    if one.flags() & Flag.FlagOptional:
        kind.append(words["optional"])
    if one.flags() & Flag.FlagAdvanced:
        kind.append(words["advanced"])
    default = _default(one, words)
    return f"`{one.name()}`", _text(one.description()), ", ".join(kind), default, _text(one.help())


def _default(one: QgsProcessingParameterDefinition, words: dict[str, Any]) -> str:
    value = one.defaultValue()
    if value in (None, ""):
        return ""
    if isinstance(one, QgsProcessingParameterBoolean):
        return str(words["yes"] if value else words["no"])
    return f"`{_number(value) if isinstance(value, float) else value}`"


def _command(algorithm: QgsProcessingAlgorithm) -> str:
    """Shortest call: what must be given."""
    needed = (
        f"{one.name()}={one.defaultValue() or '…'}"
        for one in algorithm.parameterDefinitions()
        if not one.flags() & Flag.FlagOptional and one.defaultValue() in (None, "")
    )
    return " ".join((f"qgis_process run dinamis:{algorithm.name()} --", *needed)).removesuffix(
        " --"
    )


def _number(value: float) -> str:
    return f"{value:g}"


def _text(text: str) -> str:
    """Words of the interface, safe in a table."""
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("\n", " ")


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterable[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"

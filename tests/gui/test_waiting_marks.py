"""Signs beside layers that cannot be read yet."""

import pytest
from qgis.core import QgsLayerTreeModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsLayerTreeView

from dinamis_qgis.gui.waiting_marks import WaitingMarks

PIXEL = (
    '<VRTDataset rasterXSize="1" rasterYSize="1">'
    '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
)


@pytest.fixture
def tree(qgis_app, qtbot):
    QgsProject.instance().clear()
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    qtbot.addWidget(view)
    yield view
    QgsProject.instance().clear()


@pytest.fixture
def layer(tree):
    layer = QgsRasterLayer(PIXEL, "pixel")
    QgsProject.instance().addMapLayer(layer)
    return layer


def signs(tree, layer):
    return tree.indicators(QgsProject.instance().layerTreeRoot().findLayer(layer.id()))


def test_a_layer_is_marked_once_with_the_last_reason(tree, layer):
    marks = WaitingMarks(tree)

    marks.mark(layer, "Nobody is signed in.")
    marks.mark(layer, "The service does not answer.")

    (sign,) = signs(tree, layer)
    assert sign.toolTip() == "The service does not answer."
    assert not sign.icon().isNull()
    marks.close()


def test_the_sign_goes_when_the_reason_does(tree, layer):
    marks = WaitingMarks(tree)
    marks.mark(layer, "Nobody is signed in.")

    marks.mark(layer, "")
    marks.mark(layer, "")

    assert signs(tree, layer) == []


def test_no_sign_is_left_behind(tree, layer):
    marks = WaitingMarks(tree)
    marks.mark(layer, "Nobody is signed in.")

    marks.close()

    assert signs(tree, layer) == []


def test_a_project_opened_again_has_its_signs_again(tree, layer, tmp_path):
    marks = WaitingMarks(tree)
    marks.mark(layer, "Nobody is signed in.")
    project, name = QgsProject.instance(), layer.id()
    assert project.write(str(tmp_path / "a.qgs"))
    project.clear()
    project.read(str(tmp_path / "a.qgs"))
    again = project.mapLayer(name)
    assert signs(tree, again) == []

    marks.mark(again, "Nobody is signed in.")

    assert len(signs(tree, again)) == 1
    marks.close()


def test_layers_that_are_gone_or_in_no_tree_are_left_alone(tree, layer):
    marks = WaitingMarks(tree)
    marks.mark(layer, "Nobody is signed in.")
    QgsProject.instance().removeMapLayer(layer.id())
    other = QgsRasterLayer(PIXEL, "not in the project")

    marks.mark(other, "Nobody is signed in.")
    marks.close()

    assert tree.layerTreeModel().rootGroup().findLayers() == []


def test_a_sign_goes_with_its_layer(tree, layer, qtbot):
    """Or else QGIS shows it beside the next layer whose node happens to stand there in memory."""
    marks = WaitingMarks(tree)
    root = QgsProject.instance().layerTreeRoot()
    group = root.addGroup("images")
    again = group.addLayer(layer)
    root.removeChildNode(root.findLayer(layer.id()))
    marks.mark(layer, "Nobody is signed in.")
    (sign,) = tree.indicators(again)

    with qtbot.waitSignal(sign.destroyed):
        QgsProject.instance().clear()
    marks.close()


def test_a_click_asks_for_a_remedy(tree, layer, qtbot):
    marks = WaitingMarks(tree)
    marks.mark(layer, "Nobody is signed in.")

    with qtbot.waitSignal(marks.clicked):
        signs(tree, layer)[0].clicked.emit(tree.currentIndex())
    marks.close()

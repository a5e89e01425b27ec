"""The plugin's words in another language, as the compiled translation says them."""

from pathlib import Path
from xml.etree import ElementTree

from qgis.PyQt.QtCore import QTranslator

I18N = Path(__file__).parent.parent / "i18n"


class Spoken(QTranslator):
    """Speaks without the compiler."""

    def __init__(self, language):
        super().__init__()
        root = ElementTree.parse(I18N / f"dinamis_{language}.ts").getroot()
        self._texts = {
            (context.findtext("name"), message.findtext("source")): message.findtext("translation")
            for context in root.iter("context")
            for message in context.iter("message")
        }

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return self._texts.get((context, source), source)

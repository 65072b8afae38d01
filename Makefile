# `make demo` and `make test` set up all they need in .venv; both work offline once that is done.
PYTHON ?= python3
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
STORY := examples/harbour

CHROMIUM ?= $(firstword $(shell command -v chromium chromium-browser 2>/dev/null))

.PHONY: demo test test-browser lint eval lock clean

demo: $(VENV)/installed
	@$(BIN)/reportedly read $(STORY)/articles.jsonl
	@$(BIN)/reportedly diff $(STORY)/courant-morning.txt $(STORY)/courant-evening.txt --outlet "The Harbour Courant"
	@$(BIN)/reportedly report --in $(STORY)/articles.jsonl --title "Will the inner harbour of Port Averil close?" -o dossier.html
	@echo "The dossier of this story is in $(CURDIR)/dossier.html: open it in a browser. Look at"
	@echo "  - the first claim: four outlets carry it, and behind them is one unnamed official; dashed in its graph: the copy"
	@echo "  - Figures: 310 metres of cracks, greyed since a later count has replaced them"
	@echo "  - Disputes: the closure, and the ministry’s denial that it was decided"
	@echo "  - Revisions: 400 families became 340 without a word of it"

test: $(VENV)/installed-dev
	$(BIN)/python -m pytest

# Chromium is the system's own (on Debian: apt-get install chromium), or the one that CHROMIUM names.
test-browser: $(VENV)/installed-browser
	@test -n "$(CHROMIUM)" || { echo "make test-browser needs Chromium: apt-get install chromium, or CHROMIUM=path"; exit 2; }
	CHROMIUM="$(CHROMIUM)" $(BIN)/python -m pytest tests/browser

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The gate for new weights: make eval SHARED=DIR, with the corpus and the scorer that BENCHMARKS.md names in DIR. Fails
# on a drop below benchmarks/floors.toml; ALLOW=--allow-regression lets it pass.
eval: $(VENV)/installed
	$(BIN)/python -m benchmarks.attribution --shared $(SHARED) $(ALLOW)

$(VENV)/bare:
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/installed: $(VENV)/bare requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@touch $@

$(VENV)/installed-browser: $(VENV)/installed-dev requirements-browser.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-browser.lock
	@touch $@

# Needs uv; run after a change of the dependencies in pyproject.toml.
lock:
	uv pip compile --universal --quiet --python-version 3.11 pyproject.toml -o requirements.lock
	uv pip compile --universal --quiet --python-version 3.11 pyproject.toml --all-extras --group dev -o requirements-dev.lock
	uv pip compile --universal --quiet --python-version 3.11 --group browser -o requirements-browser.lock

clean:
	rm -rf $(VENV) dist build dossier.html

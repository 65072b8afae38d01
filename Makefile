# `make demo` and `make test` set up all they need in .venv; both work offline once that is done.
PYTHON ?= python3
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
STORY := examples/harbour

.PHONY: demo test lint eval lock clean

demo: $(VENV)/installed
	@$(BIN)/reportedly read $(STORY)/articles.jsonl
	@$(BIN)/reportedly diff $(STORY)/courant-morning.txt $(STORY)/courant-evening.txt --outlet "The Harbour Courant"
	@$(BIN)/reportedly read $(STORY)/articles.jsonl --format html > reading.html
	@echo "Open reading.html in a browser: the same articles with sources, cues and contents highlighted."

test: $(VENV)/installed-dev
	$(BIN)/python -m pytest

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

# Needs uv; run after a change of the dependencies in pyproject.toml.
lock:
	uv pip compile --universal --quiet --python-version 3.11 pyproject.toml -o requirements.lock
	uv pip compile --universal --quiet --python-version 3.11 pyproject.toml --all-extras --group dev -o requirements-dev.lock

clean:
	rm -rf $(VENV) dist build reading.html

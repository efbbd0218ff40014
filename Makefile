# Two commands do everything: `make start` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
STRICT ?=

.PHONY: start test install install-test check docs lock clean

start: install
	@$(BIN)/afterword $(if $(DEMO),demo $(DEMO),open $(OPEN))

install: .venv/.installed
install-test: .venv/.installed-test

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Afterword needs Python 3.11 or later; set PYTHON=python3.12 or the like")'
	$(PYTHON) -m venv .venv

.venv/.installed: .venv/bin/python requirements/run.txt pyproject.toml
	@echo "Setting up .venv (about a minute, once)"
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@# Where Python may not keep what it compiled, each command would compile all of it again.
	@$(BIN)/python -m compileall -q src
	@touch $@

.venv/.installed-test: .venv/.installed requirements/test.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	@touch $@

# STRICT=1 turns a test that is skipped for want of a server into an error.
test: install-test
	AFTERWORD_TESTS_STRICT=$(STRICT) $(BIN)/python tests/prepare.py
	AFTERWORD_TESTS_STRICT=$(STRICT) sh tests/run_all.sh

check: install-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

# The lock files, without addresses; needs uv. A release younger than a week is not on every mirror, so none is taken.
lock:
	uv pip compile -q --exclude-newer 2026-11-17 --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml --extra postgres --extra build -o requirements/run.txt
	uv pip compile -q --exclude-newer 2026-11-17 --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml --extra postgres --extra build --extra test -o requirements/test.txt

docs: install-test
	$(BIN)/python docs/generate.py

clean:
	rm -rf .venv build dist src/*.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

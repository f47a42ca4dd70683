# Two commands are enough: `make demo` runs the example case, `make test` passes the tests.
# Both make .venv and install what is needed the first time. Python 3.11 or later and make is all they ask for.

PYTHON ?= python3
# Where pip finds torch for this machine (CPU or CUDA), when the default is not the right one: see README.
TORCH_INDEX ?=
# More or fewer test processes: make test JOBS=1
JOBS ?= auto

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
CPU_TORCH = $(BIN)/python -m pip install --dry-run --ignore-installed --no-deps --quiet --report - --constraint constraints.txt torch 2>/dev/null

.DEFAULT_GOAL := help
.PHONY: help demo ui test lint eval bench clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

demo: $(STAMP) ## Run the example case from files to results
	@$(BIN)/remiss demo --to out/demo

ui: $(STAMP) ## Open the page in the browser
	@$(BIN)/remiss ui

test: $(STAMP) ## Run the tests (arguments: make test ARGS="-k reading")
	@$(BIN)/python -m pytest -n $(JOBS) --dist loadgroup $(ARGS)

lint: $(STAMP) ## Check style (ruff) and types (mypy, strict)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy

eval: $(STAMP) ## Measure on the visible evaluation sets (needs REMISS_SHARED)
	@$(BIN)/python -m eval all

bench: $(STAMP) ## Time the main job on real material (needs REMISS_SHARED)
	@$(BIN)/python -m benchmarks

clean: ## Remove .venv and everything built; cases in indexes/ stay
	rm -rf $(VENV) build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# On Linux without a graphics card, pip's default torch would bring gigabytes of CUDA. Then the tool is
# installed without language models, and says how to get them; everything else works.
$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or later is needed; choose one with PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@extras=models,dev,models-dev; \
	if [ -n "$(TORCH_INDEX)" ]; then \
		$(PIP_INSTALL) --index-url "$(TORCH_INDEX)" torch; \
	elif [ "$$(uname)" = Linux ] && ! command -v nvidia-smi >/dev/null && ! $(CPU_TORCH) | grep -q '"version": "[0-9.]*+cpu"'; then \
		extras=dev; \
		echo "No CPU build of torch was found: installing without language models."; \
		echo "To get them: make clean, then make demo TORCH_INDEX=... (README, 'Adding a language model')."; \
	fi; \
	echo "Installing into $(VENV) (about a minute the first time) ..."; \
	$(PIP_INSTALL) --editable ".[$$extras]"
	@touch $@

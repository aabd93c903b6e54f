# make        install into .venv, build the kernels, prove every statement, print the report
# make test   install into .venv, run the tests
# make docs   the documentation as HTML in docs/_build
# make oldest  the same sources and values from the oldest libraries that pyproject.toml allows, in .venv-oldest
# make clean  remove what make made (the environment, caches, compiled kernels); sources stay

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed.stamp
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# The first Python 3.11 or newer among these; `make PYTHON=/path/to/python` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)

.PHONY: all install test docs oldest clean

all: install
	$(BIN)/nukernels build
	$(BIN)/nukernels verify

install: $(INSTALLED)

$(INSTALLED): pyproject.toml
	@test -n "$(PYTHON)" || { echo "nukernels needs Python 3.11 or newer, and none was found as python3, python3.14 ... python3.11. \
	Install one, or name it: make PYTHON=/path/to/python3.12" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "nukernels needs Python 3.11 or newer; $(PYTHON) is $$("$(PYTHON)" --version 2>&1)" >&2; exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV) || { \
	  echo "$(PYTHON) cannot make a virtual environment; on Debian or Ubuntu: apt install python3-venv" >&2; \
	  rm -rf $(VENV); exit 1; }
	@echo "Installing nukernels and what it needs into $(VENV) (a minute or two)"
	@$(PIP) --editable ".[numba,jax,plot,scan,dev]" || { \
	  echo "Installing again, numba and jax one by one: not every platform and Python has them" >&2; \
	  $(PIP) --editable ".[plot,scan,dev]" || exit 1; \
	  for extra in numba jax; do $(PIP) --editable ".[$$extra]" || \
	    echo "nukernels is installed without $$extra: the $$extra kernels are missing and their tests are skipped" >&2; \
	  done; }
	@touch $@

test: install
	$(BIN)/nukernels build --compile
	$(BIN)/python -m pytest -m "not slow" --numprocesses 2 --dist loadfile

docs: install
	$(PIP) --editable ".[docs]"
	$(BIN)/python -m sphinx --fail-on-warning --quiet -b html docs docs/_build/html
	@echo "The documentation is docs/_build/html/index.html"

# The oldest of everything: derivations must give the same bytes, and simulators the same numbers. What the oldest
# libraries need themselves is new, and may call the way in which they use it deprecated: that fails no test of ours.
oldest:
	"$(PYTHON)" -m venv .venv-oldest
	"$(PYTHON)" -c 'import tomllib; p = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
	  x = p["optional-dependencies"]; wanted = p["dependencies"] + x["numba"] + x["jax"] + x["plot"] + x["scan"] + x["dev"]; \
	  print(*(w.replace(">=", "==") for w in wanted if w[:4] not in ("ruff", "mypy")), sep="\n")' > .venv-oldest/oldest.txt
	.venv-oldest/bin/python -m pip install --quiet --disable-pip-version-check -r .venv-oldest/oldest.txt
	.venv-oldest/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	.venv-oldest/bin/nukernels build --check
	.venv-oldest/bin/nukernels build --compile
	.venv-oldest/bin/python -m pytest tests/nukernels tests/codegen/test_jax.py -m "not slow" -W default::DeprecationWarning

clean:
	rm -rf $(VENV) .venv-oldest .nukernels_cache generated/_build docs/_build *.egg-info .pytest_cache .ruff_cache .mypy_cache .hypothesis

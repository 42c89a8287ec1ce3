# The one door to everything: set up, try, run, test, check, measure, translate.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: demo run test torture check bench questions words clean

$(READY): requirements.lock pyproject.toml packaging/environment.py
	$(PYTHON) packaging/environment.py

demo: $(READY)          ## the sample workbooks and their documents in demo/, the first opened when there is a display
	$(BIN)/copdesk demo demo --system all --replace
	$(BIN)/copdesk open demo/S1.copdesk || test $$? -eq 2   # 2: there is no display, as it says itself

run: $(READY)           ## the application
	$(BIN)/copdesk open

test: $(READY)          ## every test
	$(BIN)/python -m pytest -q -n 2 --dist loadfile

torture: $(READY)       ## the full counts of what is promised about files, lists and secrets
	COPDESK_TORTURE=1 $(BIN)/python -m pytest -q tests/store tests/exchange tests/privacy -n 2 --timeout 3600

check: $(READY)         ## style, types, and the directions of imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-cache
	$(BIN)/pyright

bench: $(READY)         ## what things cost, beside their floors
	$(BIN)/python -m tests.benchmarks

questions: $(READY)     ## how well closed and leading questions are found
	$(BIN)/python -m tests.question_marks

words: $(READY)         ## collect the interface's strings and compile their translations
	$(BIN)/python packaging/words.py

clean:                  ## remove what was built, and the environment
	rm -rf .venv demo build dist *.egg-info

"""Every problem the store can raise has words, and those words need nothing the problem does not have."""

import re
import string
from pathlib import Path

import pytest

from copdesk import store
from copdesk.domain.problems import Problem
from copdesk.sentences import SENTENCES
from copdesk.store.failures import translate
from copdesk.store.header import _FOREIGN

SOURCES = [path.read_text(encoding="utf-8") for path in Path(store.__file__).parent.rglob("*.py")]
RAISED = sorted({found for source in SOURCES for found in re.findall(r'Problem\(\s*"(\w+)"', source)})
UNNAMED = ("disk_full", "read_only", "in_use", "write_failed", "file_damaged")


class DriverError(Exception):
    """An error as the driver raises it."""

    def __init__(self, code: int) -> None:
        super().__init__("words of the driver")
        self.sqlite_errorcode = code


@pytest.mark.parametrize("code", [*RAISED, *(code for _, code in _FOREIGN), "file_is_spreadsheet"])
def test_every_problem_of_the_store_has_a_sentence_in_both_languages(code: str) -> None:
    dutch, english = SENTENCES[code]
    assert dutch and english and dutch != english


@pytest.mark.parametrize("code", UNNAMED)
def test_sentences_for_the_databases_errors_need_no_values(code: str) -> None:
    assert not any(field for words in SENTENCES[code] for _, field, _, _ in string.Formatter().parse(words))


@pytest.mark.parametrize(
    ("number", "code"),
    [(13, "disk_full"), (10 | 3 << 8, "write_failed"), (8, "read_only"), (5, "in_use"), (11, "file_damaged")],
)
def test_an_error_of_the_driver_becomes_a_problem(number: int, code: str) -> None:
    problem = translate(DriverError(number))
    assert isinstance(problem, Problem) and problem.code == code


def test_a_broken_rule_of_the_schema_stays_a_bug() -> None:
    assert translate(DriverError(19)) is None
    assert translate(ValueError()) is None

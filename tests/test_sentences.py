"""Every problem has a sentence in both languages, and no sentence asks for a value that its problem lacks."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.sentences import (
    SENTENCES,
    commands,
    exports,
    imports,
    questions,
    say,
    sentence,
    sessions,
    transcripts,
    typing,
    workbooks,
)

ROOT = Path(__file__).resolve().parent.parent
NAMED = re.compile(r"{(\w+)}")


def raised() -> Iterator[tuple[str, str, set[str]]]:
    for path in [*ROOT.glob("copdesk/**/*.py"), *ROOT.glob("ui/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Problem"
            if called and node.args and isinstance(node.args[0], ast.Constant):
                values = {k.arg for k in node.keywords if k.arg}
                yield f"{path.relative_to(ROOT)}:{node.lineno}", str(node.args[0].value), values


@pytest.mark.parametrize(("where", "code", "values"), list(raised()))
def test_a_problem_that_is_raised_can_be_told(where: str, code: str, values: set[str]):
    for words in SENTENCES[code]:
        assert set(NAMED.findall(words)) <= values, where


def test_no_code_has_two_sentences():
    areas = (workbooks, typing, sessions, questions, imports, exports, transcripts, commands)
    assert sum(len(area.SENTENCES) for area in areas) == len(SENTENCES)


@pytest.mark.parametrize("code", SENTENCES)
def test_both_languages_name_the_same_values(code: str):
    dutch, english = SENTENCES[code]
    assert set(NAMED.findall(dutch)) == set(NAMED.findall(english))


@pytest.mark.parametrize("code", SENTENCES)
def test_sentences_are_whole(code: str):
    for words in SENTENCES[code]:
        assert words[0].isupper() or words[0] in "{…“"
        assert words.endswith((".", "?"))


def test_a_sentence_is_told_in_the_language_asked_for():
    problem = Problem("file_missing", path="a.copdesk")
    assert sentence(problem, Language.DUTCH).startswith("Er staat geen bestand op a.copdesk")
    assert say("file_missing", problem.values, Language.ENGLISH).startswith("There is no file at a.copdesk")


def test_a_problem_shows_no_values_in_a_log():
    problem = Problem("file_missing", path="Notities over Zoë")
    assert "Zoë" not in str(problem) + repr(problem)


@pytest.mark.parametrize(("language", "written"), [(Language.DUTCH, "100.000"), (Language.ENGLISH, "100,000")])
def test_a_large_number_is_written_as_the_language_does(language: Language, written: str):
    assert f" {written} " in sentence(Problem("import_too_many_rows", limit=100_000), language)


def test_a_year_is_no_large_number():
    assert say("import_too_many_rows", {"limit": 2026}, Language.DUTCH).count("2026") == 1

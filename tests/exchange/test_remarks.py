"""Whatever an import remarks on a row, there are words for it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from copdesk.sentences import SENTENCES

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [
    ROOT / "copdesk/domain/matching.py",
    ROOT / "copdesk/domain/recognising.py",
    *(ROOT / "copdesk/exchange").glob("*.py"),
]


def remarks() -> Iterator[tuple[str, set[str]]]:
    for node in (n for p in SOURCES for n in ast.walk(ast.parse(p.read_text(encoding="utf-8")))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "remark":
            said = [c.value for c in ast.walk(node.args[0]) if isinstance(c, ast.Constant)]
            yield from ((s, {k.arg for k in node.keywords if k.arg}) for s in said if isinstance(s, str))


@pytest.mark.parametrize(("code", "values"), list(remarks()))
def test_a_remark_has_a_sentence_that_asks_for_no_more_than_it_knows(code: str, values: set[str]) -> None:
    for words in SENTENCES[code]:
        assert set(re.findall(r"{(\w+)}", words)) <= values

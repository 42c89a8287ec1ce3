"""Words with a number in them stand in the class that is shown: Qt looks for a plural under that name alone."""

import ast
from pathlib import Path

WINDOWS = Path(__file__).parents[2] / "ui"


def counts(found: ast.ClassDef) -> bool:
    """Tell whether a class says anything with a number in it."""
    calls = (n for n in ast.walk(found) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute) and n.args)
    said = [c.args[0] for c in calls if isinstance(c.func, ast.Attribute) and c.func.attr == "tr"]
    return any(isinstance(words, ast.Constant) and "%n" in str(words.value) for words in said)


def test_no_class_that_others_build_on_says_a_number() -> None:
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in WINDOWS.rglob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    built_on = {base.id for one in classes for base in one.bases if isinstance(base, ast.Name)}
    assert [one.name for one in classes if one.name in built_on and counts(one)] == []

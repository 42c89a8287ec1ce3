"""Collects the interface's strings into the translation files and compiles them; fails when one is unfinished.

The code is written in British English, so the English file holds only what Qt cannot know: one and many. A number in a
sentence is written as the language does, 10.000 or 10,000, without a translator having to think of it.
"""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
DUTCH, ENGLISH = "copdesk_nl.ts", "copdesk_en.ts"
_LANGUAGE = {DUTCH: ["-target-language", "nl_NL"], ENGLISH: ["-target-language", "en_GB", "-pluralonly"]}


def tool(name: str) -> Path:
    """Return the path of one of Qt's tools in this environment."""
    return Path(sys.executable).parent / name


def collect(target: Path) -> None:
    """Bring a translation file up to date with the strings in the code; its name says which language."""
    sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
    options = ["-source-language", "en_GB", "-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run([tool("pyside6-lupdate"), *sources, "-ts", target, *options, *_LANGUAGE[target.name]], check=True)


def compile_(source: Path, target: Path) -> None:
    """Compile a translation file; every string must be translated."""
    strict = ["-fail-on-unfinished", "-fail-on-invalid", "-silent"]
    with TemporaryDirectory() as folder:
        whole = Path(folder) / source.name
        whole.write_text(with_thousands_apart(source.read_text(encoding="utf-8")), encoding="utf-8")
        subprocess.run([tool("pyside6-lrelease"), *strict, whole, "-qm", target], check=True)


def with_thousands_apart(text: str) -> str:
    """Return translations in which Qt writes a number by the language (`%Ln`) and not as bare figures (`%n`)."""
    return re.sub("<numerusform>[^<]*", lambda form: form[0].replace("%n", "%Ln"), text)


if __name__ == "__main__":
    for name in (DUTCH, ENGLISH):
        collect(FOLDER / name)
        compile_(FOLDER / name, (FOLDER / name).with_suffix(".qm"))

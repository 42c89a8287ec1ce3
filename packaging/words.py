"""Collects the interface's strings into the translation files and compiles them; fails when one is unfinished."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATION = ROOT / "resources" / "i18n" / "copdesk_nl.ts"


def tool(name: str) -> Path:
    """Return the path of one of Qt's tools in this environment."""
    return Path(sys.executable).parent / name


def collect(target: Path) -> None:
    """Bring the translation file up to date with the strings in the code."""
    sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
    languages = ["-source-language", "en_GB", "-target-language", "nl_NL"]
    options = ["-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run([tool("pyside6-lupdate"), *sources, "-ts", target, *languages, *options], check=True)


def compile_(source: Path, target: Path) -> None:
    """Compile a translation file; every string must be translated."""
    strict = ["-fail-on-unfinished", "-fail-on-invalid", "-silent"]
    subprocess.run([tool("pyside6-lrelease"), *strict, source, "-qm", target], check=True)


if __name__ == "__main__":
    collect(TRANSLATION)
    compile_(TRANSLATION, TRANSLATION.with_suffix(".qm"))

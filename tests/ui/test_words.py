"""The interface is translated whole, and its translation files match the code."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from copdesk import resources
from copdesk.domain.language import Language
from tests import ROOT
from ui.kit.language import Speech, figures

sys.path.insert(0, str(ROOT / "packaging"))
import words

FILES = [words.DUTCH, words.ENGLISH]


def messages(path: Path) -> set[tuple[str, str]]:
    root = ET.parse(path).getroot()
    return {(c.findtext("name", ""), m.findtext("source", "")) for c in root.iter("context") for m in c.iter("message")}


@pytest.mark.parametrize("name", FILES)
def test_translation_files_hold_the_strings_of_the_code(name: str, tmp_path: Path):
    words.collect(tmp_path / name)
    assert messages(resources.translations() / name) == messages(tmp_path / name), "run make words"


@pytest.mark.parametrize("name", FILES)
def test_every_string_is_translated_and_compiled(name: str, tmp_path: Path):
    words.compile_(resources.translations() / name, tmp_path / "words.qm")
    compiled = (resources.translations() / name).with_suffix(".qm")
    assert compiled.read_bytes() == (tmp_path / "words.qm").read_bytes(), "run make words"


def test_a_string_without_a_translation_is_noticed(tmp_path: Path):
    text = (resources.translations() / words.DUTCH).read_text(encoding="utf-8")
    broken = text.replace("<translation>", '<translation type="unfinished">', 1)
    (tmp_path / words.DUTCH).write_text(broken, encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        words.compile_(tmp_path / words.DUTCH, tmp_path / "words.qm")


def test_every_context_is_a_class_of_the_interface():
    classes = {
        line.split()[1].split("(")[0].rstrip(":")
        for path in (ROOT / "ui").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.lstrip().startswith("class ")
    }
    assert {context for context, _ in messages(resources.translations() / words.DUTCH)} <= classes


@pytest.mark.parametrize(("language", "written"), [(Language.DUTCH, "10.000"), (Language.ENGLISH, "10,000")])
def test_thousands_are_written_as_the_language_does(qapp: QApplication, language: Language, written: str):
    speech = Speech(qapp, language)
    speech.install()
    said = QCoreApplication.translate("Listing", "%n participant(s)", "", 10_000)
    speech.be_silent()
    assert (figures(10_000), said.split()[0]) == (written, written)


def test_no_number_in_a_sentence_is_left_in_bare_figures():
    text = (resources.translations() / words.DUTCH).read_text(encoding="utf-8")
    forms = re.findall("<numerusform>([^<]*)", words.with_thousands_apart(text))
    assert forms and not [form for form in forms if "%n" in form]

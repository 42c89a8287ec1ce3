"""Every appearance can be read, is followed live, and looks the same on every machine."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.controls import Button, Kind
from ui.kit.theme import Mode, TextSize, Theme
from ui.kit.tokens import CONTRAST, DARK, LIGHT, Tokens

ALL = {"light": (LIGHT, 4.5), "dark": (DARK, 4.5), "contrast": (CONTRAST, 7.0)}
GROUNDS = ("ground", "surface", "sunken", "sidebar", "hover", "selected")
SOFT = ("ok", "warn", "todo", "danger", "info")
BLOCKS = tuple(f"block_{kind}" for kind in ("arrive", "plenary", "small", "solo", "pause", "close"))


def brightness(colour: str) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_weak(tokens: Tokens, pairs: list[tuple[str, str]], least: float) -> list[tuple[str, str, float]]:
    measured = [(a, b, round(contrast(getattr(tokens, a), getattr(tokens, b)), 2)) for a, b in pairs]
    return [pair for pair in measured if pair[2] < least]


@pytest.mark.parametrize("name", ALL)
def test_text_can_be_read_on_every_ground(name: str) -> None:
    tokens, least = ALL[name]
    pairs = [(text, ground) for text in ("text", "muted") for ground in GROUNDS]
    pairs += [("faint", "surface"), ("faint", "ground"), ("on_accent", "accent"), ("on_accent", "accent_hover")]
    pairs += [("accent", "surface"), ("accent", "accent_soft"), ("danger", "surface"), ("surface", "text")]
    pairs += [(tone, f"{tone}_soft") for tone in SOFT]
    pairs += [(tone, "surface") for tone in BLOCKS]
    assert too_weak(tokens, pairs, least) == []


@pytest.mark.parametrize("name", ALL)
def test_edges_and_rings_can_be_seen(name: str) -> None:
    tokens, _ = ALL[name]
    pairs = [(edge, ground) for edge in ("field", "accent", "line_strong") for ground in ("surface", "ground")]
    assert too_weak(tokens, pairs, 3.0) == []


def test_words_on_a_blocks_tint_can_be_read() -> None:
    for tokens in (LIGHT, DARK, CONTRAST):
        for block in BLOCKS:
            share = tokens.tint / 255
            over, under = QColor(getattr(tokens, block)).getRgbF(), QColor(tokens.surface).getRgbF()
            mixed = QColor.fromRgbF(*(o * share + u * (1 - share) for o, u in zip(over[:3], under[:3], strict=True)))
            assert contrast(tokens.text, mixed.name()) >= 4.5
            assert contrast(getattr(tokens, block), mixed.name()) >= 4.5


def test_no_other_file_names_a_colour() -> None:
    found = [
        file.name
        for file in Path("ui").rglob("*.py")
        if file.name != "tokens.py" and re.search(r"[\"' ]#[0-9A-Fa-f]{6}\b", file.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_every_token_is_used() -> None:
    files = [file for file in Path("ui").rglob("*.py") if file.name not in ("theme.py", "tokens.py")]
    source = "".join(file.read_text(encoding="utf-8") for file in files)
    own = (Path("ui/kit/theme.py")).read_text(encoding="utf-8")
    unused = [name for name in Tokens._fields if name not in source and f"tokens.{name}" not in own]
    assert [name for name in unused if not name.startswith("block_")] == []


@pytest.mark.parametrize("mode", list(Mode))
def test_every_appearance_can_be_worn(theme: Theme, mode: Mode, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(mode)
    assert theme.tokens is {"dark": DARK, "contrast": CONTRAST}.get(mode, LIGHT)


def test_an_icon_changes_its_colour_with_the_theme(theme: Theme) -> None:
    icon = theme.icon("users", "text")
    light = icon.pixmap(QSize(24, 24)).toImage()
    theme.set_mode(Mode.DARK)
    assert icon.pixmap(QSize(24, 24)).toImage() != light


def test_an_icon_may_look_different_when_it_is_on(theme: Theme, qtbot: QtBot) -> None:
    button = Button("On", theme, icon="users", kind=Kind.CHIP)
    qtbot.addWidget(button)
    off = button.grab().toImage()
    button.setChecked(True)
    assert button.grab().toImage() != off


def test_the_shipped_letters_are_used_without_hinting(theme: Theme) -> None:
    font = theme.font()
    assert (QFontInfo(font).family(), font.hintingPreference()) == ("Inter", QFont.HintingPreference.PreferNoHinting)


def test_larger_letters_are_larger_everywhere(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Words")
    qtbot.addWidget(button)
    button.ensurePolished()
    before = button.sizeHint()
    theme.set_size(TextSize.LARGER)
    button.ensurePolished()
    after = button.sizeHint()
    theme.set_size(TextSize.NORMAL)
    assert after.height() > before.height() and after.width() > before.width()


def test_tabular_figures_stand_in_columns(theme: Theme) -> None:
    font = theme.font(tabular=True)
    assert font.featureValue(QFont.Tag("tnum")) == 1


def test_the_ring_comes_with_the_keyboard_and_not_with_the_mouse(theme: Theme, qtbot: QtBot) -> None:

    page = QWidget()
    first, second = Button("&First", theme), Button("&Second", theme)
    column = QVBoxLayout(page)
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    by_mouse = bool(first.property("ringed"))
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert (by_mouse, second.property("ringed")) == (False, True)

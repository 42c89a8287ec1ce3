"""Rules that any page can be held against: a name for everything, a way by keyboard, room for longer words.

A test of a screen shows its page and calls `check(page)`, or one rule by itself; each rule returns what is wrong.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ui.kit.theme import TextSize, Theme

SMALLEST_TARGET = 24
_MNEMONIC = re.compile(r"&([^&\s])")
_QT_OWN = ("QLineEditIconButton", "QTableCornerButton", "QToolButton")


def check(page: QWidget) -> None:
    """Hold a page that is shown against all rules about keyboard and screen reader."""
    QApplication.processEvents()
    for rule in (without_name, not_reached_by_tab, shared_mnemonics, shared_shortcuts, small_targets, clipped):
        wrong = rule(page)
        assert not wrong, f"{rule.__name__}: {wrong}"


def check_with_long_words(build: Callable[[], QWidget], theme: Theme, *, width: int = 1280, height: int = 800) -> None:
    """Build a page in a language with words twice as long, at both ends of the letter sizes; nothing may be cut off."""
    for size in (TextSize.NORMAL, TextSize.LARGER):
        theme.set_size(size)
        try:
            with pseudo_language():
                page = build()
                page.resize(width, height)
                page.show()
                QApplication.processEvents()
                wrong = clipped(page), untranslated(page)
                page.close()
                page.deleteLater()
        finally:
            theme.set_size(TextSize.NORMAL)
        assert wrong == ([], []), f"{size}: {wrong}"


def without_name(page: QWidget) -> list[str]:
    """Return what the keyboard reaches but a screen reader cannot name."""
    QAccessible.setActive(True)
    return [_call(w) for w in _tab_stops(page) if not _spoken_name(w)]


def not_reached_by_tab(page: QWidget) -> list[str]:
    """Return what could have the focus but is skipped when one walks through the page with Tab."""
    stops = _tab_stops(page)
    if not stops:
        return []
    seen = _walk(stops)
    return [_call(w) for w in stops if not _counts_as_reached(w, seen)]


def shared_mnemonics(page: QWidget) -> list[str]:
    """Return letters that two things on the page both answer to with Alt."""
    found = Counter(
        match[1].lower()
        for w in _shown(page)
        if isinstance(w, QAbstractButton) or (isinstance(w, QLabel) and w.buddy() is not None)
        if (match := _MNEMONIC.search(w.text().replace("&&", "")))
    )
    return [letter for letter, times in found.items() if times > 1]


def shared_shortcuts(page: QWidget) -> list[str]:
    """Return keys that two commands both answer to."""
    keys = Counter(keys.toString() for action in page.findChildren(QAction) for keys in action.shortcuts())
    keys += Counter(
        b.shortcut().toString()
        for b in page.findChildren(QAbstractButton)
        if not b.shortcut().isEmpty() and not b.shortcut().toString().startswith("Alt+")
    )
    return [key for key, times in keys.items() if times > 1]


def small_targets(page: QWidget) -> list[str]:
    """Return what is too small to hit."""
    return [
        f"{_call(w)} {w.width()}x{w.height()}" for w in _tab_stops(page) if min(w.width(), w.height()) < SMALLEST_TARGET
    ]


def clipped(page: QWidget) -> list[str]:
    """Return words that do not fit where they stand."""
    wrong: list[str] = []
    for w in _shown(page):
        if isinstance(w, QLabel) and QLabel.text(w) and not w.wordWrap() and w.sizeHint().width() > w.width() + 1:
            wrong.append(f"{_call(w)} needs {w.sizeHint().width()}, has {w.width()}")
        if isinstance(w, QLabel) and w.wordWrap() and w.heightForWidth(w.width()) > w.height() + 2:
            wrong.append(f"{_call(w)} needs height {w.heightForWidth(w.width())}, has {w.height()}")
        if isinstance(w, QAbstractButton) and w.text() and w.minimumSizeHint().width() > w.width() + 1:
            wrong.append(f"{_call(w)} needs {w.minimumSizeHint().width()}, has {w.width()}")
    return wrong


def untranslated(page: QWidget) -> list[str]:
    """Return words that were not passed through the language; only to be asked within `pseudo_language`."""
    return [
        f"{_call(w)}: {text}" for w in _everything(page) for text in _texts(w) if _is_words(text) and "⟦" not in text
    ]


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Speak a language in which every sentence is twice as long and recognisable."""
    app, words = QApplication.instance(), _Pseudo()
    assert isinstance(app, QApplication)
    app.installTranslator(words)
    try:
        yield
    finally:
        app.removeTranslator(words)


class _Pseudo(QTranslator):
    """Doubles the length of everything."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source} {re.sub('[&{}]', '', source).lower()}⟧"

    def isEmpty(self) -> bool:
        return False


def _everything(page: QWidget) -> list[QWidget]:
    return [page, *page.findChildren(QWidget)]


def _shown(page: QWidget) -> list[QWidget]:
    return [w for w in _everything(page) if w.isVisible() and not w.objectName().startswith("qt_")]


def _tab_stops(page: QWidget) -> list[QWidget]:
    return [
        w
        for w in _shown(page)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isEnabled()
        and w.focusProxy() is None
        and type(w).__name__ not in _QT_OWN
    ]


def _spoken_name(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name).strip() if spoken else ""


def _walk(stops: list[QWidget]) -> list[QWidget]:
    """Return everything that gets the focus when one presses Tab as often as there are stops."""
    seen: list[QWidget] = []
    stops[0].setFocus()
    for _ in range(len(stops) * 2):
        now = QApplication.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return seen


def _counts_as_reached(widget: QWidget, seen: list[QWidget]) -> bool:
    """Say whether Tab got there; of buttons that exclude each other one is enough, arrows lead to the others."""
    if widget in seen:
        return True
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        return any(button in seen for button in group.buttons())
    kin = [s for s in seen if isinstance(s, QAbstractButton) and s.autoExclusive() and s.parent() is widget.parent()]
    return widget.autoExclusive() and bool(kin)


def _texts(widget: QWidget) -> list[str]:
    if widget.property("data"):
        return []
    texts = [widget.toolTip(), widget.accessibleName()]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        texts.append(widget.placeholderText())
    return texts


def _is_words(text: str) -> bool:
    return sum(letter.isalpha() for letter in text) > 1


def _call(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text or widget.objectName()!r}"

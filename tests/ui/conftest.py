"""What every window test stands on: a dressed program, a desk on a real workbook, and nothing left behind."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.language import Language
from copdesk.store import keys
from copdesk.store.keys import Cost
from copdesk.store.workbook import Workbook
from tests.builders import new_workbook
from ui.app.program import Program
from ui.kit import likes
from ui.kit.ask import Ask
from ui.kit.desk import Desk
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.settings import Settings
from ui.kit.theme import Mode, Theme
from ui.window import MainWindow

# What the screenless platform cannot do says nothing about the program.
_HARMLESS = ("This plugin does not support", "propagateSizeHints", "This plugin supports grabbing the mouse only")
_theme: list[Theme] = []


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What the program is started with: the style its appearance is made for."""
    return ["copdesk", "-style", "Fusion"]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The program in its light appearance, the same one for all tests because dressing it costs time."""
    if not _theme:
        _theme.append(Theme(Mode.LIGHT))
        _theme[0].dress(qapp)
        qapp.setCursorFlashTime(0)
    yield _theme[0]
    if _theme[0].mode is not Mode.LIGHT:
        _theme[0].set_mode(Mode.LIGHT)


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    """The program speaking the language the code is written in, so that tests can be read beside it."""
    spoken = Speech(qapp, Language.ENGLISH)
    spoken.install()
    yield spoken
    spoken.be_silent()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a folder of the test's own."""
    return Settings.read(tmp_path / "settings" / "settings.json")


@pytest.fixture
def unstarted(qapp: QApplication, settings: Settings) -> Iterator[Program]:
    """The whole program in English, before its window is shown; nothing of it is left behind."""
    settings.keep(likes.LANGUAGE, "en")
    made = Program(qapp, settings)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.speech.be_silent()
    made.jobs.finish()
    made.deleteLater()


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a key cost nothing to make; what it ships with is proved elsewhere."""
    derive, cheap = keys.derive, Cost(memory=64, passes=1, lanes=1)
    monkeypatch.setattr(keys, "derive", lambda passphrase, salt: derive(passphrase, salt, cheap))


@pytest.fixture
def ask(theme: Theme, speech: Speech) -> Ask:
    """Whoever speaks to the user; what was said last is in `said`."""
    return Ask(theme, speech)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Background work, finished before the test ends."""
    made = Jobs()
    yield made
    made.finish()


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    """A new, empty workbook on disk."""
    made = new_workbook(tmp_path)
    yield made
    made.close()


@pytest.fixture
def desk(workbook: Workbook, theme: Theme, ask: Ask, jobs: Jobs, settings: Settings, speech: Speech) -> Iterator[Desk]:
    """The desk of that workbook."""
    made = Desk(workbook, theme=theme, ask=ask, jobs=jobs, settings=settings, speech=speech)
    yield made
    made.leave()


@pytest.fixture
def window(theme: Theme, ask: Ask, jobs: Jobs, settings: Settings, qtbot: QtBot) -> MainWindow:
    """The main window, not yet shown, with nothing in it."""
    made = MainWindow(theme, ask, jobs, settings)
    qtbot.addWidget(made)
    return made


@pytest.fixture(autouse=True)
def _qt_says_nothing() -> Iterator[None]:
    """Fail a test in which Qt warned about something."""
    heard: list[str] = []

    def hear(kind: QtMsgType, context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(words in message for words in _HARMLESS):
            heard.append(message)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert not heard, f"Qt warned: {heard}"


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves windows or threads behind."""
    before = set(map(id, qapp.topLevelWidgets()))
    yield
    _settle()
    left = [w for w in qapp.topLevelWidgets() if id(w) not in before]
    assert not left, f"left behind: {[type(w).__name__ for w in left]}"
    assert not [thread for thread in qapp.findChildren(QThread) if thread.isRunning()]


def _settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()  # what is left belongs to the whole run; the next test need not look through it again
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

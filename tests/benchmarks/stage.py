"""A program without a screen, dressed as it always is, with a desk on a workbook."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from copdesk.domain.language import Language
from tests.benchmarks.crowd import community_of, opened
from ui.kit.ask import Ask
from ui.kit.desk import Desk
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.settings import Settings
from ui.kit.theme import Mode, Theme
from ui.window import MainWindow

_worn: list[Theme] = []


def application() -> QApplication:
    """Return the one application of this process."""
    qInstallMessageHandler(_not_heard)  # the screenless platform tells at each window what it cannot do
    made = QApplication.instance() or QApplication(["copdesk", "-style", "Fusion"])
    assert isinstance(made, QApplication)
    made.setCursorFlashTime(0)
    return made


@contextmanager
def desk_on(path: Path) -> Iterator[Desk]:
    """Open a workbook and put it on a desk, looking at its community."""
    app, workbook = application(), opened(path)
    theme = _theme(app)
    speech, jobs = Speech(app, Language.ENGLISH), Jobs()
    ask = Ask(theme, speech)
    settings = Settings.read(path.with_suffix(".settings"))
    window = MainWindow(theme, ask, jobs, settings)
    desk = Desk(workbook, theme=theme, ask=ask, jobs=jobs, settings=settings, speech=speech)
    desk.choose_community(community_of(workbook))
    try:
        yield desk
    finally:
        desk.leave()
        jobs.finish()
        window.deleteLater()
        workbook.close()
        settle()


def show(page: QWidget) -> None:
    """Show a screen in a window of the usual size, painted."""
    page.resize(1280, 800)
    page.show()
    settle()


def settle() -> None:
    """Let everything happen that is waiting to happen."""
    for _ in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _not_heard(kind: QtMsgType, context: object, message: str) -> None:
    pass


def _theme(app: QApplication) -> Theme:
    if not _worn:
        _worn.append(Theme(Mode.LIGHT))
        _worn[0].dress(app)
    return _worn[0]

"""In an interview the veil comes over every place where a private answer stands, and one key lifts it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_interviews_private import answered, door, opened, page, private
from ui.coaching.door import VaultDoor
from ui.interviews.page import InterviewsPage
from ui.interviews.private import PrivateAnswering

__all__ = ["door", "page", "private"]


def private_words(private: PrivateAnswering) -> list[str]:
    """Return what can be seen where private answers stand."""
    kinds = (QPlainTextEdit, QLineEdit, QAbstractItemView)
    seen = [widget for kind in kinds for widget in private.widget.findChildren(kind) if widget.isVisible()]
    labels = [label.text() for label in private.widget.findChildren(QLabel) if label.isVisible()]
    return [*(widget.accessibleName() for widget in seen), *(words for words in labels if "ZZ" in words)]


def test_no_editor_and_no_list_of_a_private_answer_is_seen_under_the_veil(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    private.begin()
    answered(private, qtbot, "ZZ geheim")
    QApplication.processEvents()
    assert private_words(private)
    door.sentry.idle.timeout.emit()
    assert private_words(private) == [] and private.veil.isVisible()
    qtbot.keyClick(private.veil, Qt.Key.Key_Space)
    assert private_words(private) and isinstance(private.edit, QWidget)

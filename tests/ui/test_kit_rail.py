"""A list that leads somewhere is not copied from: a line of it may hold private words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.kit.desk import Desk
from ui.kit.rail import Rail, Stop


def test_a_line_is_not_copied(desk: Desk, qtbot: QtBot) -> None:
    rail = Rail(desk.theme, "Notes")
    qtbot.addWidget(rail)
    rail.set_stops([Stop("a", "Zij aarzelt over haar baan")])
    rail.show()
    rail.choose("a")
    QGuiApplication.clipboard().setText("boodschappen")
    qtbot.keyClick(rail, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "boodschappen"

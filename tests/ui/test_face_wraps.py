"""The title of a narrow block goes over the lines there are."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from ui.kit.desk import Desk
from ui.sessions.block_face import wrapped

TITLE = "Systeemdenken voor beginners"


def test_a_title_shows_whole_where_there_is_height(desk: Desk, qtbot: QtBot) -> None:
    measure = QFontMetricsF(desk.theme.font())
    assert wrapped(TITLE, measure, QRectF(0, 0, 90, 100)) == TITLE


def test_a_title_is_cut_where_lines_run_out(desk: Desk, qtbot: QtBot) -> None:
    measure = QFontMetricsF(desk.theme.font())
    assert wrapped(TITLE, measure, QRectF(0, 0, 90, 20)).endswith("…")

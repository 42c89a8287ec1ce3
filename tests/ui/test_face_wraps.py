"""The title of a narrow block goes over the lines there are, and that of a cancelled one alone is struck through."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from ui.kit.desk import Desk
from ui.sessions.block_face import Face, Faces, wrapped

TITLE = "Systeemdenken voor beginners"


def test_a_title_shows_whole_where_there_is_height(desk: Desk, qtbot: QtBot) -> None:
    measure = QFontMetricsF(desk.theme.font())
    assert wrapped(TITLE, measure, QRectF(0, 0, 90, 100)) == TITLE


def test_a_title_is_cut_where_lines_run_out(desk: Desk, qtbot: QtBot) -> None:
    measure = QFontMetricsF(desk.theme.font())
    assert wrapped(TITLE, measure, QRectF(0, 0, 90, 20)).endswith("…")


@pytest.mark.parametrize(("width", "delta"), [(400, 0.2), (150, 0)])
def test_a_struck_title_leaves_all_other_words_alone(desk: Desk, qtbot: QtBot, width: int, delta: float) -> None:
    face = Face(TITLE, "", "accent", "users", "15 min", struck=True)
    Faces(desk.theme).picture(face, QSize(width, 60), 1)
    assert not desk.theme.font(delta, QFont.Weight.DemiBold).strikeOut()

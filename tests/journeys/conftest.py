"""Journeys stand on the same ground as the window tests."""

from tests.ui.conftest import (
    _nothing_left_behind,
    _qt_says_nothing,
    ask,
    desk,
    jobs,
    settings,
    speech,
    theme,
    workbook,
)

__all__ = [
    "_nothing_left_behind",
    "_qt_says_nothing",
    "ask",
    "desk",
    "jobs",
    "settings",
    "speech",
    "theme",
    "workbook",
]

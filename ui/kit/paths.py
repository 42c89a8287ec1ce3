"""Where the program keeps its own few files: settings and crash reports, never anybody's words."""

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_NAME = "copdesk"
_PLACE = QStandardPaths.StandardLocation
_SETTINGS = _PLACE.GenericDataLocation if sys.platform == "darwin" else _PLACE.GenericConfigLocation


def settings_file() -> Path:
    """Return the place of the settings; the command line, which has no Qt, looks for them at the same one."""
    return _folder(_SETTINGS) / _NAME / "settings.json"


def crash_folder() -> Path:
    """Return the folder of crash reports."""
    return _folder(_PLACE.GenericStateLocation) / _NAME / "reports"


def documents_folder() -> Path:
    """Return the folder in which a new workbook is suggested: the one for documents, when this computer has it."""
    folder = _folder(_PLACE.DocumentsLocation)
    return folder if folder.is_dir() else Path.home()


def _folder(place: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(place))

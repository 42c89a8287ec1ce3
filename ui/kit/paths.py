"""Where the program keeps its own few files: settings and crash reports, never anybody's words."""

from pathlib import Path

import platformdirs

_NAME = "copdesk"


def settings_file() -> Path:
    """Return the place of the settings."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "settings.json"


def crash_folder() -> Path:
    """Return the folder of crash reports."""
    return Path(platformdirs.user_state_dir(_NAME, appauthor=False)) / "reports"


def documents_folder() -> Path:
    """Return the folder in which a new workbook is suggested: the one for documents, when this computer has it."""
    folder = Path(platformdirs.user_documents_dir())
    return folder if folder.is_dir() else Path.home()

"""Lets somebody choose a file or a folder; apart, so that the start need not wait for Qt's dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kit.paths import documents_folder


def existing(parent: QWidget | None, title: str, kinds: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let somebody choose a file that is there."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    return _shown(dialog)


def to_write(
    parent: QWidget | None, title: str, kinds: str, suggestion: Path, then: Callable[[Path], object]
) -> QFileDialog:
    """Let somebody say where a file should go; Qt asks before another one is written over."""
    dialog = _dialog(parent, title, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(suggestion.suffix.lstrip("."))
    dialog.setDirectory(str(suggestion.parent))
    dialog.selectFile(suggestion.name)
    return _shown(dialog)


def folder(parent: QWidget | None, title: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let somebody choose a folder."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return _shown(dialog)


def _dialog(parent: QWidget | None, title: str, then: Callable[[Path], object]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if dialog.directory() == QDir.current():  # nothing was chosen yet; where the program was started means nothing
        dialog.setDirectory(str(documents_folder()))
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return dialog


def _shown(dialog: QFileDialog) -> QFileDialog:
    dialog.open()
    return dialog

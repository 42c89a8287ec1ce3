"""What somebody chose about language and appearance; anything strange in the settings counts as not chosen."""

from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from copdesk.domain.language import Language
from ui.kit.settings import Settings
from ui.kit.theme import Mode, TextSize

Choice = TypeVar("Choice", bound=StrEnum)

LANGUAGE, APPEARANCE, TEXT_SIZE, BACKUPS, IDLE = "language", "appearance", "text_size", "backups", "idle_minutes"
QUESTION_MARKS = "question_marks"
IDLE_CHOICES = (0, 5, 10, 30)


def language(settings: Settings) -> Language:
    """Return the language of the windows: Dutch, unless another was chosen."""
    return _chosen(settings, LANGUAGE, Language.DUTCH)


def appearance(settings: Settings) -> Mode:
    """Return the appearance: as on the computer, unless another was chosen."""
    return _chosen(settings, APPEARANCE, Mode.SYSTEM)


def text_size(settings: Settings) -> TextSize:
    """Return the size of the letters."""
    return _chosen(settings, TEXT_SIZE, TextSize.NORMAL)


def idle_minutes(settings: Settings) -> int:
    """Return after how many idle minutes the program locks itself; 0 for never."""
    kept = settings.value(IDLE, IDLE_CHOICES[2])
    return kept if kept in IDLE_CHOICES else IDLE_CHOICES[2]


def backups(settings: Settings) -> Path | None:
    """Return the folder chosen for backups, or None when they go beside the workbook."""
    kept = settings.value(BACKUPS, "")
    return Path(kept) if kept else None


def question_marks(settings: Settings) -> bool:
    """Return whether closed and leading questions are marked: yes, unless it was switched off."""
    return settings.value(QUESTION_MARKS, True)


def _chosen(settings: Settings, name: str, otherwise: Choice) -> Choice:
    kept = settings.value(name, str(otherwise))
    kind = type(otherwise)
    return kind(kept) if kept in {str(member) for member in kind} else otherwise

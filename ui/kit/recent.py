"""The workbooks opened lately, by their place on this computer and by nothing else."""

import os
from pathlib import Path
from typing import NamedTuple

from ui.kit.settings import Settings

_MOST = 8
_KEY = "recent"


class RecentFile(NamedTuple):
    """One workbook opened before."""

    path: Path

    @property
    def name(self) -> str:
        """The name of the file without its ending."""
        return self.path.stem

    @property
    def folder(self) -> str:
        """The folder, written shortly from one's own home."""
        parent, home = str(self.path.parent), os.path.expanduser("~")  # noqa: PTH111  paths take long, at every start
        within = parent.removeprefix(home).replace(os.sep, "/")
        return f"~{within}" if parent.startswith(home) and within[:1] in ("", "/") else parent

    @property
    def exists(self) -> bool:
        """Whether it is still there; a stick may have been pulled out."""
        return self.path.is_file()


class RecentFiles:
    """The list of recent workbooks, newest first."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.hidden = False

    def all(self) -> tuple[RecentFile, ...]:
        """Return them, newest first; none while a room looks along."""
        return () if self.hidden else tuple(RecentFile(Path(place)) for place in self._places())

    def remember(self, path: Path) -> None:
        """Put a workbook at the top."""
        place = str(path)
        self._settings.keep(_KEY, [place, *(p for p in self._places() if p != place)][:_MOST])

    def put_last(self, path: Path) -> None:
        """Let a workbook that does not open make way for the others; one that is not on the list stays off it."""
        places, place = self._places(), str(path)
        if place in places:
            self._settings.keep(_KEY, [*(p for p in places if p != place), place])

    def forget(self, path: Path) -> None:
        """Take a workbook off the list; the file itself stays."""
        self._settings.keep(_KEY, [p for p in self._places() if p != str(path)])

    def _places(self) -> list[str]:
        none: list[str] = []
        return [place for place in self._settings.value(_KEY, none) if isinstance(place, str)]

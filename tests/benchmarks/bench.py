"""What all benchmarks share: a folder, workbooks made once, and how often to measure."""

import os
import shutil
from pathlib import Path

import shiboken6

from copdesk.samples import filling
from tests.benchmarks.crowd import crowd
from tests.builders import new_workbook

S1 = 62
"""How many people the smallest of the five sample systems has; costs are looked at for 1, 10 and 100 times as many."""


class Bench:
    """One run; `quick` measures fewer times and with smaller crowds."""

    def __init__(self, folder: Path, *, quick: bool) -> None:
        self.folder, self.quick = folder, quick
        self.notes: list[str] = []
        self._made: dict[str, Path] = {}
        (folder / "home").mkdir()

    @property
    def times(self) -> int:
        """How often to measure what is cheap."""
        return 5 if self.quick else 9

    @property
    def crowds(self) -> tuple[int, ...]:
        """How many people there are in the large workbooks."""
        return (10_000,) if self.quick else (10_000, 100_000)

    def crowd(self, people: int) -> Path:
        """Return a workbook with so many people; it is not to be changed."""
        name = f"{people}"
        if name not in self._made:
            self._made[name] = crowd(self.folder, people)
        return self._made[name]

    def sample(self) -> Path:
        """Return a workbook with the sample community; it is not to be changed."""
        if "sample" not in self._made:
            workbook = new_workbook(self.folder, "sample.copdesk")
            filling.fill(workbook)
            workbook.close()
            self._made["sample"] = workbook.path
        return self._made["sample"]

    def as_installed(self) -> dict[str, str]:
        """Return surroundings in which PySide is as its wheel brings it: setting up the program unpacks a part."""
        folder = self.folder / "as_installed"
        if not folder.exists():
            copied = Path(shiboken6.__file__).parent
            shutil.copytree(copied, folder / "shiboken6", ignore=shutil.ignore_patterns("files.dir", "__pycache__"))
        return self.surroundings() | {"PYTHONPATH": str(folder)}

    def surroundings(self) -> dict[str, str]:
        """Return an environment without a screen, without the user's settings, and with compiled code."""
        places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return kept | dict.fromkeys(places, str(self.folder / "home"))

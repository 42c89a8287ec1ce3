"""Remembers how somebody likes the program: language, appearance, widths, recent places."""

import json
import os
from pathlib import Path
from typing import TypeVar, cast

Plain = TypeVar("Plain", str, int, float, bool, list[int], list[str])


class Settings:
    """Small plain values under a name each, kept in one file the moment they change."""

    def __init__(self, file: Path, kept: dict[str, object] | None = None) -> None:
        self._file, self._kept = file, kept or {}

    @classmethod
    def read(cls, file: Path) -> "Settings":
        """Read the settings; a file that cannot be understood is set aside and everything starts as new."""
        try:
            kept = json.loads(file.read_text(encoding="utf-8"))
            if not isinstance(kept, dict):
                raise ValueError("not a table")
        except FileNotFoundError:
            kept = {}
        except OSError:
            kept = {}
        except ValueError:
            _set_aside(file)
            kept = {}
        return cls(file, cast("dict[str, object]", kept))

    @property
    def first_time(self) -> bool:
        """Whether nothing was ever kept."""
        return not self._kept

    def value(self, name: str, otherwise: Plain) -> Plain:
        """Return what was kept under `name`, or `otherwise` when there is nothing of that kind."""
        found = self._kept.get(name, otherwise)
        if not _alike(found, otherwise):
            return otherwise
        return cast("Plain", found)

    def keep(self, name: str, value: Plain) -> None:
        """Keep `value` under `name`; a full or read-only disk never stands in somebody's way."""
        if self._kept.get(name) == value:
            return
        self._kept[name] = value
        try:
            self._write()
        except OSError:
            return

    def _write(self) -> None:
        import tempfile

        self._file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=".settings-")
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            json.dump(self._kept, stream, ensure_ascii=False, indent=1, sort_keys=True)
        Path(name).replace(self._file)


def _alike(found: object, wanted: object) -> bool:
    if type(found) is not type(wanted):
        return isinstance(wanted, float) and isinstance(found, int) and not isinstance(found, bool)
    if isinstance(found, list) and isinstance(wanted, list):
        kind = type(wanted[0]) if wanted else (str, int)
        return all(isinstance(one, kind) for one in found)
    return True


def _set_aside(file: Path) -> None:
    try:
        file.replace(file.with_suffix(".unreadable.json"))
    except OSError:
        return

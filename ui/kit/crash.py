"""What happens when the program itself is wrong: a calm word, and a report that holds nobody's words."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import PySide6

from copdesk import resources


def report(kind: type[BaseException], trail: TracebackType | None) -> str:
    """Return what went wrong and where: types, places and versions, never an error's own text."""
    import platform
    import traceback
    from datetime import UTC, datetime

    frames = [
        f"{_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}" for frame, line in traceback.walk_tb(trail)
    ]
    facts = [
        f"when {datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        f"what {kind.__module__}.{kind.__qualname__}",
        f"python {platform.python_version()}, pyside {PySide6.__version__}, {platform.system()} {platform.release()}",
    ]
    return "\n".join([*facts, "where", *frames]) + "\n"


class CrashHook:
    """Catches bugs wherever they rise, writes a report and tells the user once.

    `settle` may take what is no bug, such as a file that cannot be read any more, and tells whether it did.
    """

    def __init__(
        self,
        folder: Path,
        tell: Callable[[Path | None], None],
        settle: Callable[[BaseException], bool] | None = None,
    ) -> None:
        self._folder, self._tell, self._settle, self._telling = folder, tell, settle, False

    def install(self) -> None:
        """Stand by for bugs."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], error: BaseException, trail: TracebackType | None) -> None:
        """Write the report and tell; a second bug while telling is only written."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trail)
            return
        if self._settle is not None and self._settle(error):
            return
        place = self._write(report(kind, trail))
        if not self._telling:
            self._telling = True
            try:
                self._tell(place)
            finally:
                self._telling = False

    def _write(self, text: str) -> Path | None:
        from datetime import UTC, datetime

        place = self._folder / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        except OSError:
            return None
        return place


def _short(file: str) -> str:
    place, house = Path(file), resources.root().parent
    if place.is_relative_to(house):
        return place.relative_to(house).as_posix()
    return "/".join(place.parts[-2:])

"""Reading the first filled sheet of an Excel or OpenDocument spreadsheet; formulas and macros are never run.

A process of its own does the reading, so that a file made to do harm can at most end that process.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO, Any

from copdesk.domain.import_plan import Remark, remark
from copdesk.domain.problems import Problem
from copdesk.exchange.limits import LARGEST_SHEETS
from copdesk.exchange.sheet_worker import READ_SHEET
from copdesk.exchange.source import SourceKind, SourceRow, SourceTable, table

_LONGEST = 180.0
"""Seconds on the clock: a busy computer may need many for the few that the reader may spend."""

_BETWEEN_LOOKS = 0.1
_HOUSE = Path(__file__).parents[2]
_UNSEEN = subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0


def read_sheets(data: bytes, *, still_wanted: Callable[[], object] | None = None) -> SourceTable:
    """Return the table on the first sheet that holds anything.

    `still_wanted` is called ten times a second; whatever it raises ends the reading.
    Raises Problem when the file is damaged, locked, too big, takes too much time or memory, or is no spreadsheet.
    """
    if len(data) > LARGEST_SHEETS:
        raise Problem("import_too_big", limit=LARGEST_SHEETS // 1024**2)
    lines = _read_apart(data, still_wanted or (lambda: None)).split(b"\n")
    about: dict[str, Any] = json.loads(lines[0])
    if "problem" in about:
        raise Problem(about["problem"], **about["values"])
    return _listed(about, map(json.loads, lines[1:]))


def _listed(about: dict[str, Any], rows: Iterable[tuple[int, list[str]]]) -> SourceTable:
    kind = SourceKind.ODS if about["opendocument"] else SourceKind.XLSX
    return table((SourceRow(number, tuple(cells)) for number, cells in rows), kind, remarks=_remarks(about))


def _read_apart(data: bytes, still_wanted: Callable[[], object]) -> bytes:
    """Return what the reading process says of a file."""
    try:
        with subprocess.Popen(
            _reader(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_HOUSE,
            creationflags=_UNSEEN,
        ) as reader:
            try:
                said = _wait(reader, data, still_wanted)
            except BaseException:
                reader.kill()
                raise
    except OSError:  # no process could be started, or it ended before it had read the file
        raise Problem("import_reader_ended") from None
    if reader.returncode != 0 or not said:
        raise Problem("import_reader_ended")
    return said


def _wait(reader: "subprocess.Popen[bytes]", data: bytes, still_wanted: Callable[[], object]) -> bytes:
    """Return what the reader says once it is done; it is fed meanwhile, however slowly it takes the file in."""
    last = time.monotonic() + _LONGEST
    mouth, reader.stdin = reader.stdin, None  # `communicate` forgets what it has not handed over when a look is over
    assert mouth is not None
    Thread(target=_feed, args=(mouth, data), daemon=True).start()
    while time.monotonic() < last:
        still_wanted()
        try:
            return reader.communicate(timeout=_BETWEEN_LOOKS)[0]
        except subprocess.TimeoutExpired:
            continue
    raise Problem("import_reader_ended")


def _feed(mouth: IO[bytes], data: bytes) -> None:
    """Hand a file over; a reader that ended before it had all of it has said so by ending."""
    with suppress(OSError), mouth:
        mouth.write(data)


def _reader() -> list[str]:
    """Return what starts the reading process; a packaged program is its own Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_SHEET]
    return [sys.executable, "-m", "copdesk.exchange.sheet_worker"]


def _remarks(about: dict[str, Any]) -> Iterator[Remark]:
    if about["macros"]:
        yield remark("import_macros_left_out")
    if about["other_sheets"]:
        yield remark("import_other_sheets", count=about["other_sheets"])

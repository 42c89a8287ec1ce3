"""The door of the program: `copdesk` or `python -m copdesk` opens the window, unless something else is asked.

Whoever only opens the window does not wait for the command line to be imported.
"""

import gc
import sys
from pathlib import Path

from copdesk.commands.display import has_display
from copdesk.store.process import harden, search_memory_seldom

_INTERRUPTED = 130


def main() -> int:
    """Do what was asked when the program was started, and return its exit code."""
    harden()
    arguments = sys.argv[1:]
    if _only_opens(arguments) and has_display():
        gc.disable()  # until the window has been painted, which makes much and throws nothing away
        return _open(Path(arguments[-1]) if arguments not in ([], ["open"]) else None)

    search_memory_seldom()
    from copdesk.exchange import sheet_worker

    if arguments == [sheet_worker.READ_SHEET]:
        return sheet_worker.main()

    from copdesk import cli

    return cli.main(arguments)


def _open(path: Path | None) -> int:
    from ui import app

    try:
        return app.run(path)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _only_opens(arguments: list[str]) -> bool:
    """Tell whether nothing is asked but to open the window, perhaps with a workbook."""
    match arguments:
        case [] | ["open"]:
            return True
        case [file]:
            return file.endswith(".copdesk")
        case ["open", file]:
            return not file.startswith("-")
        case _:
            return False


if __name__ == "__main__":
    sys.exit(main())

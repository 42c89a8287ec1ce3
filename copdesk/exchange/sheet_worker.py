"""The process in which a spreadsheet is read: it has little memory and little time, and can do no harm by ending.

The file comes in on standard input. On standard output goes one line about the file, and then one line a row.
"""

import json
import sys

from copdesk.domain.problems import Problem

READ_SHEET = "--read-sheet"
"""The one argument with which a packaged program becomes this process."""

MEMORY = 512 * 1024 * 1024
SECONDS = 10


def main() -> int:
    """Read a spreadsheet, or say as a code and values why it cannot be."""
    _live_small()
    from copdesk.exchange.sheet_cells import sheet_cells  # the reader counts against the limits too

    out = sys.stdout
    try:
        found = sheet_cells(sys.stdin.buffer.read())
    except Problem as problem:
        out.write(json.dumps({"problem": problem.code, "values": problem.values}))
        return 0
    about = {"opendocument": found.opendocument, "macros": found.macros, "other_sheets": found.other_sheets}
    out.write(json.dumps(about))
    for row in found.rows:
        out.write("\n")
        out.write(json.dumps(row))
    return 0


def _live_small() -> None:
    """Take limits upon this process; where there are none, as on Windows, the clock of who waits is what is left."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(kind)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (least, least))


if __name__ == "__main__":
    sys.exit(main())

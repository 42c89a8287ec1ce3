"""Starts the program with `python -m copdesk`."""

import sys

from copdesk.exchange.sheet_worker import READ_SHEET


def _main() -> int:
    """Do what the command line says, or read one spreadsheet for the program that started this one."""
    if sys.argv[1:] == [READ_SHEET]:
        from copdesk.exchange.sheet_worker import main
    else:
        from copdesk.cli import main
    return main()


if __name__ == "__main__":
    sys.exit(_main())

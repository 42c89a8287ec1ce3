"""Starts the program with `python -m copdesk`."""

import sys

from copdesk.cli import main

if __name__ == "__main__":
    sys.exit(main())

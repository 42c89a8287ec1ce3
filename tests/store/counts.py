"""How often a promise is tried: a short count in the ordinary run, the full one in `make torture`."""

import os


def tries(short: int, full: int) -> int:
    """Return the count of this run."""
    return full if os.environ.get("COPDESK_TORTURE") else short

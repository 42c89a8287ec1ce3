"""Brings a file to the form this program knows, one numbered step at a time."""

from collections.abc import Sequence

from copdesk.domain.problems import Problem
from copdesk.store.engine import Connection
from copdesk.store.steps import step_0001, step_0002, step_0003, step_0004

STEPS: Sequence[tuple[str, ...]] = (
    step_0001.STATEMENTS,
    step_0002.STATEMENTS,
    step_0003.STATEMENTS,
    step_0004.STATEMENTS,
)
"""The statements of each step; step n takes a file of version n - 1 to version n."""

NEWEST = len(STEPS)

FORM = "32dc33e690a9ae63b73571e506bf971f243925ce08a5fc1d837a2a2620c953a8"
"""The digest of all tables and indexes as the newest step leaves them; a file that differs is not trusted."""


def version_of(connection: Connection) -> int:
    """Return the version of an open file; 0 for one that was just made."""
    return int(connection.raw.execute("PRAGMA user_version").fetchone()[0])


def is_older(connection: Connection) -> bool:
    """Return whether an earlier program made this file; one that was never finished is not older."""
    return 0 < version_of(connection) < NEWEST


def upgrade(connection: Connection) -> None:
    """Run the steps a file has not had; each is whole or not at all, together with its number.

    Raises Problem for a file of a newer program, for an older one that can only be read, and for one whose tables
    are not those of its version.
    """
    version = version_of(connection)
    if version > NEWEST:
        raise Problem("file_newer", path=connection.path.name)
    if version < NEWEST and connection.read_only:
        raise Problem("read_only_old")
    for number, statements in enumerate(STEPS[version:], start=version + 1):
        with connection.transaction():
            for statement in statements:
                connection.raw.execute(statement)
            connection.raw.execute(f"PRAGMA user_version = {number}")
    if connection.fingerprint() != FORM:
        raise Problem("file_form", path=connection.path.name)

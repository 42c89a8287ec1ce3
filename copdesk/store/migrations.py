"""Brings a file to the form this program knows, one numbered step at a time."""

from collections.abc import Sequence

from copdesk.domain.problems import Problem
from copdesk.store.engine import Connection

NEWEST = 5
"""The version of the form this program knows."""

FORM = "c1e27bab4c9925acac19a447bd158322fb69a8c78ff0aa9715b79cfe424ae3bd"
"""The digest of all tables and indexes as the newest step leaves them; a file that differs is not trusted."""


def steps() -> Sequence[tuple[str, ...]]:
    """Return the statements of each step; step n takes a file of version n - 1 to version n."""
    from copdesk.store.steps import step_0001, step_0002, step_0003, step_0004, step_0005

    return tuple(step.STATEMENTS for step in (step_0001, step_0002, step_0003, step_0004, step_0005))


def version_of(connection: Connection) -> int:
    """Return the version of an open file; 0 for one that was just made."""
    return int(connection.raw.execute("PRAGMA user_version").fetchone()[0])


def is_older(connection: Connection) -> bool:
    """Return whether an earlier program made this file; one that was never finished is not older."""
    return 0 < version_of(connection) < NEWEST


def upgrade(connection: Connection) -> None:
    """Run the steps a file has not had; each is whole or not at all, with its number, and so are all in a new file.

    Raises Problem for a file of a newer program, for an older one that can only be read, and for one whose tables
    are not those of its version.
    """
    version = version_of(connection)
    if version > NEWEST:
        raise Problem("file_newer", path=connection.path.name)
    if version < NEWEST and connection.read_only:
        raise Problem("read_only_old")
    if version < NEWEST:
        _run_from(connection, version)
    if connection.fingerprint() != FORM:
        raise Problem("file_form", path=connection.path.name)


def _run_from(connection: Connection, version: int) -> None:
    _teach(connection)
    waiting = list(enumerate(steps()[version:], start=version + 1))
    for together in [waiting] if version == 0 else [[step] for step in waiting]:
        with connection.transaction():
            for number, statements in together:
                for statement in statements:
                    connection.raw.execute(statement)
                connection.raw.execute(f"PRAGMA user_version = {number}")


def _teach(connection: Connection) -> None:
    """Let the statements of the steps ask how somebody is sorted in a list."""
    from copdesk.domain.names import list_key

    connection.raw.create_function("list_key", 3, list_key, deterministic=True)

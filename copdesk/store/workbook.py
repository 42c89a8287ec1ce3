"""One open workbook: read values from it, edit it in one transaction, hear what changed."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar
from uuid import UUID

from copdesk.domain.problems import Problem
from copdesk.store import engine, migrations

if TYPE_CHECKING:  # the first list is painted before these are imported
    from copdesk.domain.changes import ChangeSet
    from copdesk.domain.entity import Entity
    from copdesk.store.edits import Edit

E = TypeVar("E", bound="Entity")


class Workbook:
    """An open workbook. All calls come from the thread that opened it; what it returns may go anywhere."""

    def __init__(self, connection: engine.Connection) -> None:
        self.connection = connection
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._busy = False

    @classmethod
    def create(cls, path: Path, key: bytes, salt: bytes) -> Self:
        """Make a new, empty workbook; refuses a path where something lies already.

        Raises Problem when there is no room for it; nothing is left behind then.
        """
        connection = engine.create(path, key, salt)
        try:
            migrations.upgrade(connection)
        except BaseException:
            connection.close()
            path.unlink()
            raise
        return cls(connection)

    @classmethod
    def open(cls, path: Path, key: bytes, *, read_only: bool = False, at_once: bool = False) -> Self:
        """Open the workbook at `path`, bringing an older file up to date after a backup of it.

        Raises Problem when it is missing, damaged, in use, newer than the program, or locked with another key,
        and when an older file cannot be backed up. Opened `at_once`, damage deep in the file is found only by
        `connection.look_through`, which comes before the first edit and the first copy in any case.
        """
        connection = engine.open_connection(path, key, read_only=read_only, at_once=at_once)
        try:
            if migrations.is_older(connection) and not read_only:
                _back_up(connection)
            migrations.upgrade(connection)
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.connection.path

    @property
    def read_only(self) -> bool:
        """Whether the file can be read but not changed."""
        return self.connection.read_only

    def close(self) -> None:
        """Close the file; nothing is left to save."""
        self.connection.close()

    def listen(self, listener: "Callable[[ChangeSet], None]") -> None:
        """Call `listener` with the changes of every committed edit."""
        self._listeners.append(listener)

    def unlisten(self, listener: "Callable[[ChangeSet], None]") -> None:
        """Stop calling `listener`."""
        self._listeners.remove(listener)

    def all(self, kind: type[E], /, **equal: object) -> list[E]:
        """Return the entities of `kind` whose fields equal the values given, in no particular order.

        Raises Problem("file_damaged") when what lies there cannot be such entities.
        """
        from copdesk.store.statements import statements

        return statements(kind).all(self.connection.raw, equal)

    def get(self, kind: type[E], identity: UUID) -> E | None:
        """Return the entity of `kind` with this identity, or None.

        Raises Problem("file_damaged") when what lies there cannot be such an entity.
        """
        from copdesk.store.statements import statements

        return statements(kind).find(self.connection.raw, identity)

    @contextmanager
    def edit(self, *, told: bool = True) -> "Generator[Edit]":
        """One transaction: commits on leaving, rolls back on any exception, then tells the listeners, if it is told.

        Raises Problem when the disk refuses the write; the file is then as it was before.
        """
        from copdesk.store.edits import Edit

        if self.read_only:
            raise Problem("read_only")
        if self._busy:
            raise RuntimeError("an edit within an edit, or within a listener")
        self._busy = True
        try:
            with self.connection.transaction():
                edit = Edit(self.connection.raw)
                yield edit
            if edit.changes and told:
                for listener in list(self._listeners):
                    listener(edit.changes)
        finally:
            self._busy = False

    def apply(self, changes: "ChangeSet") -> None:
        """Make `changes` so, in one transaction; undo is `apply(changes.inverse())`."""
        with self.edit() as edit:
            edit.follow(changes)


def _back_up(connection: engine.Connection) -> None:
    """Keep the file as it is in the folder `Backups` beside it."""
    from datetime import UTC, datetime

    from copdesk.store import backup

    connection.look_through()
    backup.make(connection, connection.path.parent / "Backups", datetime.now(UTC))

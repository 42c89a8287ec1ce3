"""Short ways to make the files that tests of the store open, break and kill."""

import secrets
import subprocess
import sys
from pathlib import Path

from copdesk.store import engine, keys
from copdesk.store.engine import Connection

ROOT = Path(__file__).parents[2]
KEY = bytes(range(32))
CHEAP = keys.Cost(memory=64, passes=1, lanes=1)


def new_file(folder: Path, name: str = "Test.copdesk", *, protected: bool = True) -> Connection:
    """Return a new file with one table of pairs."""
    connection = engine.create(folder / name, KEY, keys.new_salt(protected=protected))
    with connection.transaction():
        connection.raw.execute("CREATE TABLE pair (number INTEGER, side TEXT, words TEXT)")
    return connection


def closed_file(folder: Path, pages: int = 20) -> Path:
    """Return a closed file of about so many pages, all of them in use."""
    connection = new_file(folder)
    with connection.transaction():
        for number in range(pages):
            connection.raw.execute("INSERT INTO pair VALUES (?, 'left', ?)", (number, secrets.token_hex(1500)))
    connection.close()
    return connection.path


def add_pair(connection: Connection, number: int) -> None:
    """Write both sides of one pair in one transaction."""
    with connection.transaction():
        for side in ("left", "right"):
            connection.raw.execute("INSERT INTO pair VALUES (?, ?, 'woorden')", (number, side))


def numbers(connection: Connection, side: str) -> list[int]:
    """Return the numbers of all pairs that have this side."""
    rows = connection.raw.execute("SELECT number FROM pair WHERE side = ? ORDER BY number", (side,)).fetchall()
    return [number for (number,) in rows]


def child(task: str, path: Path) -> "subprocess.Popen[str]":
    """Start a program that does one task with a file and says through a pipe how far it is."""
    command = [sys.executable, str(Path(__file__).with_name("child.py")), task, str(path)]
    environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, env=environment)


def line_from(process: "subprocess.Popen[str]") -> str:
    """Return the next line that a child says."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def end(process: "subprocess.Popen[str]") -> str:
    """Kill a child and return what it had still said."""
    process.kill()
    said, _ = process.communicate()
    return said

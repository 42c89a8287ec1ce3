"""The other program in tests: it holds a file, fills a disk, or writes until it is killed."""

import resource
import sys
from itertools import count
from pathlib import Path

from copdesk.domain.problems import Problem
from copdesk.store.engine import Connection, open_connection
from tests.store.raw_files import KEY, add_pair, numbers


def say(words: object) -> None:
    print(words, flush=True)


def write_pairs(connection: Connection) -> None:
    say("ready")
    for number in count(len(numbers(connection, "left"))):
        add_pair(connection, number)
        say(number)


def hold(_: Connection) -> None:
    say("held")
    sys.stdin.readline()


def leave_a_hot_journal(connection: Connection) -> None:
    connection.begin()
    connection.raw.execute("PRAGMA cache_size = 5")
    for number in range(200):
        connection.raw.execute("INSERT INTO pair VALUES (?, 'half', ?)", (number, "x" * 2000))
    say("half")
    sys.stdin.readline()


def fill_the_disk(connection: Connection) -> None:
    size = connection.path.stat().st_size + 40_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    try:
        for number in count():
            with connection.transaction():
                connection.raw.execute("INSERT INTO pair VALUES (?, 'left', ?)", (number, "x" * 3000))
                connection.raw.execute("INSERT INTO pair VALUES (?, 'right', ?)", (number, "x" * 3000))
            say(number)
    except Problem as problem:
        say(problem.code)
    say(len(numbers(connection, "left")))
    connection.close()


if __name__ == "__main__":
    tasks = {task.__name__: task for task in (write_pairs, hold, leave_a_hot_journal, fill_the_disk)}
    tasks[sys.argv[1]](open_connection(Path(sys.argv[2]), KEY))

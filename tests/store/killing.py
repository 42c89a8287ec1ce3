"""Edits a real workbook in a child that is killed at a random moment, again and again, and tells what was lost.

Run as a script, so that the child can be a plain fork of a process that has everything imported.
"""

import json
import os
import random
import signal
import sys
from itertools import count
from pathlib import Path

from copdesk.domain.community import Community
from copdesk.domain.roster import Participation, Person
from copdesk.store import engine, keys
from copdesk.store.workbook import Workbook


def opened(path: Path) -> Workbook:
    return Workbook.open(path, keys.unprotected_key(engine.read_header(path).salt))


def edit_for_ever(path: Path, acknowledge: int) -> None:
    """Add people with their participation, one edit each, and say so when the edit is over."""
    workbook = opened(path)
    community = workbook.all(Community)[0]
    for number in count(len(workbook.all(Person))):
        person = Person(given_name="Nr", family_name=str(number))
        with workbook.edit() as edit:
            edit.put(person)
            edit.put(Participation(person_id=person.id, community_id=community.id))
        os.write(acknowledge, f"{number}\n".encode())


def one_kill(path: Path, wait: float) -> list[int]:
    """Let a child edit, kill it after a while, and return what it had acknowledged."""
    hear, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        edit_for_ever(path, tell)
    os.close(tell)
    first = os.read(hear, 1 << 16)
    signal.sigtimedwait([], wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = first + b"".join(iter(lambda: os.read(hear, 1 << 16), b""))
    os.close(hear)
    return [int(line) for line in said.split()]


def main() -> None:
    path, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    lost = half = acknowledged = 0
    for _ in range(kills):
        said = one_kill(path, chance.uniform(0, 0.03))
        workbook = opened(path)
        people = {int(p.family_name): p.id for p in workbook.all(Person)}
        taking_part = {p.person_id for p in workbook.all(Participation)}
        workbook.close()
        acknowledged += len(said)
        lost += sum(number not in people for number in said)
        half += sum(identity not in taking_part for identity in people.values())
    print(json.dumps({"lost": lost, "half": half, "acknowledged": acknowledged}))


if __name__ == "__main__":
    main()

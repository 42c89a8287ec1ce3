"""Changes a passphrase in a child that is killed at a random moment, again and again, and tells which one opens.

Run as a script, so that the child can be a plain fork of a process that has everything imported.
"""

import json
import os
import random
import signal
import sys
from pathlib import Path

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.store import rekey
from copdesk.store.engine import open_connection
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook
from tests.store.raw_files import CHEAP

KEYS = (bytes(range(32)), bytes(reversed(range(32))))
LONGEST = {"file": 0.5, "vault": 0.02}
"""In seconds, long enough for a change or two."""
PASSPHRASES = ("zes woorden voor de kluis", "andere woorden voor de kluis")


def change_file(path: Path, now: int, acknowledge: int) -> None:
    """Put the file under the other key and back, for ever."""
    connection = open_connection(path, KEYS[now])
    while True:
        os.write(acknowledge, b".")
        now = 1 - now
        connection = rekey.change_key(connection, KEYS[now], protected=True)


def change_vault(path: Path, now: int, acknowledge: int) -> None:
    """Let the other passphrase open the vault and then the first again, for ever."""
    connection = open_connection(path, KEYS[0])
    vault = Vault.open(connection, Vault.vaults(connection)[0].id, PASSPHRASES[now], CHEAP)
    while True:
        os.write(acknowledge, b".")
        vault.change_passphrase(PASSPHRASES[now], PASSPHRASES[1 - now], CHEAP)
        now = 1 - now


def file_opens(path: Path, which: int) -> bool:
    """Return whether this key opens the file, with everything in it."""
    try:
        workbook = Workbook.open(path, KEYS[which])
    except Problem as problem:
        assert problem.code == "key_wrong", problem.code
        return False
    people = workbook.all(Person)
    workbook.close()
    return len(people) == 1


def vault_opens(path: Path, which: int) -> bool:
    """Return whether this passphrase opens the vault, with everything in it."""
    connection = open_connection(path, KEYS[0])
    try:
        vault = Vault.open(connection, Vault.vaults(connection)[0].id, PASSPHRASES[which], CHEAP)
        return len(vault.all(CoachingNote)) == 1
    except Problem as problem:
        assert problem.code == "vault_passphrase_wrong", problem.code
        return False
    finally:
        connection.close()


def one_kill(change: object, path: Path, now: int, wait: float) -> int:
    """Let a child change the passphrase, kill it after a while, and return how often it had begun to."""
    hear, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        assert callable(change)
        change(path, now, tell)
    os.close(tell)
    first = os.read(hear, 1 << 16)
    signal.sigtimedwait([], wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = first + b"".join(iter(lambda: os.read(hear, 1 << 16), b""))
    os.close(hear)
    return len(said)


def main() -> None:
    what, path, kills, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    change, opens = (change_file, file_opens) if what == "file" else (change_vault, vault_opens)
    chance = random.Random(seed)
    begun, now, openings, turned = 0, 0, list[int](), 0
    for _ in range(kills):
        begun += one_kill(change, path, now, chance.uniform(0, LONGEST[what]))
        fit = [which for which in (0, 1) if opens(path, which)]
        openings.append(len(fit))
        turned += fit != [now]
        now = fit[0] if fit else now
    print(json.dumps({"openings": sorted(set(openings)), "begun": begun, "turned": turned}))


if __name__ == "__main__":
    main()

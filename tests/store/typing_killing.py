"""Types an answer in a real window in a child that is killed at a random moment, and tells what was lost.

Run as a script, so that the child can be a plain fork of a process that has everything imported and no window yet.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from copdesk.domain.coaching import PrivateAnswers
from copdesk.domain.interviews import Interview
from copdesk.domain.language import Language
from copdesk.store import engine, keys
from copdesk.store.keys import Cost
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook
from ui.coaching.door import VaultDoor
from ui.interviews.page import InterviewsPage
from ui.interviews.private import PrivateAnswering
from ui.kit.ask import Ask
from ui.kit.desk import Desk
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.settings import Settings
from ui.kit.theme import Mode, Theme

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "zes woorden voor de kluis"
EVERY = 15
LETTERS = "abcdefghijklmnopqrstuvwxyz "


def opened(path: Path) -> Workbook:
    return Workbook.open(path, keys.unprotected_key(engine.read_header(path).salt))


def letter(number: int) -> str:
    return LETTERS[number % len(LETTERS)]


class Typist:
    """Types one letter after another, and says of each when it was typed."""

    def __init__(self, page: InterviewsPage, tell: int) -> None:
        self._edit = page.conversation.form.sheet.place.pad.edit
        self._tell = tell
        self._number = len(self._edit.toPlainText())
        self._timer = QTimer(interval=EVERY)
        self._timer.timeout.connect(self._type)
        self._timer.start()

    def _type(self) -> None:
        QTest.keyClicks(self._edit, letter(self._number))
        self._number += 1
        os.write(self._tell, f"{self._number} {time.monotonic()}\n".encode())


def type_for_ever(path: Path, key: str, tell: int) -> None:
    """Open the interview at a question, with the vault open, and type until the end."""
    app = QApplication(["copdesk", "-platform", "offscreen"])
    theme, speech = Theme(Mode.LIGHT), Speech(app, Language.ENGLISH)
    workbook, settings = opened(path), Settings.read(path.parent / "settings.json")
    desk = Desk(workbook, theme=theme, ask=Ask(theme, speech), jobs=Jobs(), settings=settings, speech=speech)
    interview = workbook.all(Interview)[0]
    desk.choose_community(interview.community_id)
    door = VaultDoor(desk, CHEAP)
    page = InterviewsPage(desk, private=PrivateAnswering(door))
    page.show()
    page.open_interview(interview, True)
    page.conversation.form.go_to(key)
    kept: list[Typist] = []
    door.opened.connect(lambda: kept.append(Typist(page, tell)))
    door.open(door.vaults[0].id, PASSPHRASE)
    app.exec()


def one_kill(path: Path, key: str, wait: float) -> list[tuple[int, float]]:
    """Let a child type, kill it after a while, and return how many letters there were at which moment."""
    hear, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        type_for_ever(path, key, tell)
    os.close(tell)
    first = os.read(hear, 1 << 16)
    signal.sigtimedwait([], wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = first + b"".join(iter(lambda: os.read(hear, 1 << 16), b""))
    os.close(hear)
    lines = [line.split() for line in said.decode().splitlines(keepends=False)]
    return [(int(count), float(moment)) for count, moment in lines]


def stored(path: Path, key: str) -> str:
    """Return the answer that is in the file."""
    workbook = opened(path)
    interview = workbook.all(Interview)[0]
    if key == "open":
        text = interview.answer(key)
    else:
        vault = Vault.open(workbook.connection, Vault.vaults(workbook.connection)[0].id, PASSPHRASE, CHEAP)
        text = next((a.answer_to(key) for a in vault.all(PrivateAnswers)), "")
        vault.close()
    workbook.close()
    return text


def main() -> None:
    path, key, kills, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    chance = random.Random(seed)
    lost = odd = typed = 0
    longest = 0.0
    for _ in range(kills):
        said = one_kill(path, key, chance.uniform(0.1, 2.0))
        text = stored(path, key)
        last = said[-1][1]
        unkept = [moment for count, moment in said if count > len(text)]
        longest = max([longest, *(last - moment for moment in unkept)])
        lost += sum(last - moment > 1.0 for moment in unkept)
        odd += text != "".join(letter(number) for number in range(len(text)))
        typed += len(said)
    print(json.dumps({"lost": lost, "odd": odd, "typed": typed, "longest": longest, "kept": len(stored(path, key))}))


if __name__ == "__main__":
    main()

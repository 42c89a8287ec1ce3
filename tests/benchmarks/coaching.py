"""What five thousand private notes cost, once the key of the vault is there: opening them, and a search through all."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from typing import cast

from copdesk.domain.coaching import CoachingNote
from copdesk.store.keys import Cost
from copdesk.store.sealing import unlock_key
from copdesk.store.vault import Vault
from tests import builders
from tests.benchmarks.bench import Bench
from tests.benchmarks.measure import Act, Figure, Goal, in_turns, timed
from tests.benchmarks.stage import desk_on, settle, show
from ui.coaching.notes import NotesView
from ui.kit.desk import Bench as Workbench
from ui.kit.desk import Desk, Editable
from ui.kit.discreet import ClipboardGuard

NOTES, PEOPLE, LETTERS = 5_000, 60, 2_000
OPEN, SEARCH = 2_500, 300
"""In how many milliseconds the notes are on the screen, and a search through them is done."""

_CHEAP, _PASSPHRASE = Cost(memory=64, passes=1, lanes=1), "zes woorden voor de kluis"
_SAID = "Zé zegt overal ja op, uit angst om vergeten te worden, en merkte het zelf toen ik de week liet natekenen. "
_WORDS = ("natekenen 4321", "vergeten", "niets daarvan", "zé 77")


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield what opening and searching cost, beside what was promised of them."""
    path = _filled(bench.folder)
    with desk_on(path) as desk:
        yield _figure("5,000 private notes on the screen", timed(lambda: _closed(_opened(desk))), OPEN, bench.times)
        opened, words = _opened(desk), cycle(_WORDS)
        view = opened[0]

        def search() -> None:
            view.search.line.setText(next(words))
            view.finder.reload()
            settle()

        yield _figure("a search through 5,000 private notes", timed(search), SEARCH, bench.times)
        _closed(opened)


Opened = tuple[NotesView, Workbench, Vault]


def _figure(name: str, act: Act, bound: int, times: int) -> Figure:
    (ours,) = in_turns([act], times)
    goal, floor = Goal(times=1, p95=bound), [float(bound)] * len(ours)
    return Figure(name=name, beside="what was promised", ours=ours, floor=floor, goal=goal)


def _opened(desk: Desk) -> Opened:
    """Open the vault with its key and show the notes, as the door does."""
    connection = desk.workbook.connection
    (info,) = Vault.vaults(connection)
    vault = Vault.open_with_key(connection, info.id, unlock_key(Vault.slot(connection, info.id), _PASSPHRASE, _CHEAP))
    bench = Workbench(cast(Editable, vault), desk.theme, desk.ask)
    view = NotesView(desk, vault, bench, ClipboardGuard())
    show(view)
    return view, bench, vault


def _closed(opened: Opened) -> None:
    view, bench, vault = opened
    view.forget()
    bench.leave()
    view.close()
    view.deleteLater()
    vault.close()
    settle()


def _filled(folder: Path) -> Path:
    """Make a workbook with people in a community, and notes about them in a vault."""
    workbook = builders.new_workbook(folder, "notes.copdesk")
    group = builders.community()
    people = [builders.person(f"Ada{n}", "", f"Aa{n}") for n in range(PEOPLE)]
    builders.fill(workbook, [group, *people, *(builders.participation(one, group) for one in people)])
    vault, _code = Vault.create(workbook.connection, "Mira", _PASSPHRASE, _CHEAP)
    body = (_SAID * 20)[:LETTERS]
    with vault.edit() as edit:
        for n in range(NOTES):
            known = {"person_id": people[n % PEOPLE].id, "community_id": group.id}
            known |= {"on": date(2018, 1, 1) + timedelta(days=n % 900), "title": f"Gesprek {n}", "body": f"{body} {n}"}
            edit.put(CoachingNote.model_validate(known))
    vault.close()
    workbook.close()
    return workbook.path

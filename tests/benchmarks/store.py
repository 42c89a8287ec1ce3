"""What reading, editing and unlocking a workbook costs, beside what the database and the key alone cost."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from copdesk.domain.roster import Person
from copdesk.store import keys, lists
from copdesk.store.workbook import Workbook
from tests.benchmarks.bench import S1, Bench
from tests.benchmarks.crowd import community_of, opened
from tests.benchmarks.measure import Figure, Goal, exponent, in_turns, timed

_SAME_ROWS = """
    SELECT n.id, p.id, p.given_name, p.prefix, p.family_name, p.email, p.phone, p.job_title,
        o.name, o.kind, n.role, n.status, n.core, n.lone_specialist, n.outside_rule_because,
        o.region, n.represents, n.since, n.until, p.other_emails, p.other_phones
    FROM participation n JOIN person p ON p.id = n.person_id LEFT JOIN organisation o ON o.id = p.organisation_id
    WHERE n.community_id = ?"""
_EDITS = 40


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield what a list, an edit and a passphrase cost."""
    for people in bench.crowds:
        yield _list(bench, people)
    bench.notes.append(f"load a list: cost grows with the {_growth(bench):.2f}th power of the number of people")
    yield _edit(bench)
    yield _unlock(bench)


def _list(bench: Bench, people: int) -> Figure:
    workbook = opened(bench.crowd(people))
    community = community_of(workbook)
    raw: Any = workbook.connection.raw

    def by_driver() -> object:
        return raw.execute(_SAME_ROWS, (community.hex,)).fetchall()

    ours, floor = in_turns([timed(lambda: lists.roster(workbook, community)), timed(by_driver)], bench.times)
    workbook.close()
    name, goal = f"load a list of {people:,} people", Goal(times=1.5)
    return Figure(name=name, beside="the driver, the same rows", ours=ours, floor=floor, goal=goal)


def _growth(bench: Bench) -> float:
    sizes = [S1, S1 * 10, S1 * 100]
    workbooks = [opened(bench.crowd(size)) for size in sizes]
    acts = [timed(lambda one=one: lists.roster(one, community_of(one))) for one in workbooks]
    costs = [min(found) for found in in_turns(acts, bench.times)]
    for workbook in workbooks:
        workbook.close()
    return exponent(sizes, costs)


def _edit(bench: Bench) -> Figure:
    """Change one name, through everything between a screen and the disk; the floor is one statement and its commit."""
    workbook = opened(_copy(bench.sample(), "edited"))
    raw: Any = workbook.connection.raw
    someone = workbook.all(Person)[0]
    names = iter(range(10**6))

    def ours() -> None:
        known = workbook.get(Person, someone.id)
        assert known is not None
        with workbook.edit() as edit:
            edit.put(known.with_(family_name=f"Meulen {next(names)}"))

    def bare() -> None:
        raw.execute("BEGIN IMMEDIATE")
        name = f"Meulen {next(names)}"
        raw.execute("UPDATE person SET family_name = ?, listed_as = ? WHERE id = ?", (name, name, someone.id.hex))
        raw.execute("COMMIT")

    took, floor = in_turns([timed(ours), timed(bare)], _EDITS)
    workbook.close()
    goal = Goal(times=2)
    return Figure(name="one edit to disk", beside="one bare commit, same pragmas", ours=took, floor=floor, goal=goal)


def _unlock(bench: Bench) -> Figure:
    path, words = bench.folder / "locked.copdesk", "vijf woorden uit een lijst"
    salt = keys.new_salt(protected=True)
    sample = opened(bench.sample())
    sample.connection.copy_to(path, key=keys.derive(words, salt), salt=salt)
    sample.close()

    def ours() -> None:
        workbook = Workbook.open(path, keys.derive(words, salt))
        community = lists.communities(workbook)[0].id
        assert lists.roster(workbook, community)
        workbook.close()

    took, floor = in_turns([timed(ours), timed(lambda: keys.derive(words, salt))], 2 if bench.quick else 5, warm=False)
    goal = Goal(times=1.15)
    return Figure(name="passphrase → list", beside="Argon2id alone", ours=took, floor=floor, goal=goal)


def _copy(path: Path, name: str) -> Path:
    return Path(shutil.copy(path, path.with_name(f"{name}.copdesk")))

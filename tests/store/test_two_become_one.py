"""Two people of a whole workbook become one: nothing that named either is lost, and one step takes it back."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

import pytest

from copdesk.domain.changes import ChangeSet
from copdesk.domain.entity import Entity
from copdesk.domain.merging import (
    NAMES_MANY,
    NAMES_ONE,
    Merge,
    Part,
    Side,
    everything_about,
    merge,
    one_who_remains,
)
from copdesk.domain.merging_twice import ONE_OF_TWO
from copdesk.domain.roster import Employment, FormerIdentity, Person
from copdesk.samples.filling import sample
from copdesk.store import engine, keys
from copdesk.store._rows import MENTIONS, ROW_OF, table_of
from copdesk.store.workbook import Workbook
from tests import ROOT
from tests.builders import new_workbook, person
from tests.store.counts import tries


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    made = new_workbook(tmp_path)
    with made.edit() as edit:
        edit.add_all(sample())
    yield made
    made.close()


def everything(workbook: Workbook) -> dict[UUID, Entity]:
    return {entity.id: entity for kind in ROW_OF for entity in workbook.all(kind)}


def merged(workbook: Workbook, kept: Person, gone: Person, chosen: dict[Part, Side]) -> tuple[Merge, ChangeSet]:
    """Make one of two in one edit."""
    about = {e.id: e for one in (kept, gone) for e in everything_about(one.id, workbook)}
    done = merge(kept, gone, about.values(), chosen)
    with workbook.edit() as edit:
        for entity in done.put:
            edit.put(entity)
        for entity in done.removed:
            edit.remove(entity)
    return done, edit.changes


def two(workbook: Workbook, chance: Random) -> tuple[Person, Person]:
    kept, gone = chance.sample(sorted(workbook.all(Person), key=lambda p: p.id), 2)
    return kept, gone


def test_every_field_that_names_a_person_is_followed() -> None:
    one = {
        kind: {c.name for c in table_of(row).columns for key in c.foreign_keys if key.column.table.name == "person"}
        for kind, row in ROW_OF.items()
    }
    assert {kind: fields for kind, fields in one.items() if fields} == {k: set(f) for k, f in NAMES_ONE.items()}
    assert {kind: field for kind, (field, target) in MENTIONS.items() if target is Person} == NAMES_MANY


def test_whoever_are_merged_nothing_is_lost_and_undo_brings_back_the_same(workbook: Workbook) -> None:
    before = everything(workbook)
    for turn in range(tries(12, 300)):
        chance = Random(turn)
        kept, gone = two(workbook, chance)
        done, changes = merged(workbook, kept, gone, {part: chance.choice(list(Side)) for part in Part})
        after = everything(workbook)
        away = {entity.id for entity in done.removed} - {gone.id}
        assert before.keys() - after.keys() == away  # the trail bears the identity of who went
        assert workbook.get(Person, gone.id) is None
        assert {type(before[i]) for i in away} <= ONE_OF_TWO.keys()
        assert everything_about(gone.id, workbook) == []
        named = {e.id for one in (kept, gone) for e in before.values() if _names(e, one.id)}
        assert named - away <= {entity.id for entity in everything_about(kept.id, workbook)}
        workbook.apply(changes.inverse())
        assert everything(workbook) == before


def _names(entity: Entity, identity: UUID) -> bool:
    one = any(getattr(entity, field) == identity for field in NAMES_ONE.get(type(entity), ()))
    many = NAMES_MANY.get(type(entity))
    return one or (many is not None and identity in getattr(entity, many))


def test_nobody_else_is_touched(workbook: Workbook) -> None:
    kept, gone = two(workbook, Random(1))
    before = everything(workbook)
    merged(workbook, kept, gone, {})
    after = everything(workbook)
    others = [e for e in before.values() if not _names(e, kept.id) and not _names(e, gone.id)]
    assert all(after[e.id] == e for e in others if e.id not in (kept.id, gone.id))


def test_a_trail_leads_to_who_remains_through_any_number_of_merges(workbook: Workbook) -> None:
    three = [person(family_name=f"Naam {n}") for n in range(3)]
    with workbook.edit() as edit:
        edit.add_all(three)
    merged(workbook, three[1], three[0], {})
    merged(workbook, three[2], three[1], {})
    found = [one_who_remains(one.id, workbook) for one in three[:2]]
    assert [one.id for one in found if one] == [three[2].id] * 2
    assert one_who_remains(three[2].id, workbook) is None
    assert {trail.person_id for trail in workbook.all(FormerIdentity)} == {three[2].id}


def test_a_trail_of_an_older_program_leads_on_too(workbook: Workbook) -> None:
    gone, kept = uuid4(), workbook.all(Person)[0]
    with workbook.edit() as edit:
        edit.put(Employment(id=gone, person_id=kept.id, job_title="Adviseur"))
    assert one_who_remains(gone, workbook) == kept


def test_the_blank_trail_in_a_file_of_the_third_version_becomes_a_former_identity(tmp_path: Path) -> None:
    path = Path(shutil.copy(ROOT / "tests" / "data" / "workbooks" / "version_3.copdesk", tmp_path))
    key, gone = keys.unprotected_key(engine.read_header(path).salt), uuid4()
    older = engine.open_connection(path, key, read_only=False)
    trail = "INSERT INTO employment (id, person_id, job_title) SELECT ?, id, '' FROM person LIMIT 1"
    older.raw.execute(trail, (gone.hex,))
    older.close()
    opened = Workbook.open(path, key)
    remains = one_who_remains(gone, opened)
    assert remains is not None and opened.get(FormerIdentity, gone) == FormerIdentity(id=gone, person_id=remains.id)
    assert opened.all(Employment, id=gone) == []
    opened.close()

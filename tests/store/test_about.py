"""Looking for somebody finds the same as going through the whole workbook would."""

from pathlib import Path

import pytest

from copdesk.domain.actions import Action
from copdesk.domain.entity import Entity
from copdesk.domain.erasing import Way, look, plan
from copdesk.domain.interviews import Answer, Guide, Interview, Question, Section
from copdesk.domain.roster import FormerIdentity, Organisation, Person
from copdesk.samples.filling import SYSTEMS, fill
from copdesk.store._rows import ROW_OF
from copdesk.store.about import around
from copdesk.store.workbook import Workbook
from tests import builders


def everything(workbook: Workbook) -> list[Entity]:
    return [entity for kind in ROW_OF for entity in workbook.all(kind)]


@pytest.mark.parametrize("system", SYSTEMS)
def test_nothing_is_missed_of_anybody_in_the_samples(system: str, tmp_path: Path) -> None:
    workbook = builders.new_workbook(tmp_path)
    fill(workbook, system)
    whole = everything(workbook)
    people = sorted((p for p in whole if isinstance(p, Person)), key=lambda p: p.sort_key)
    for person in people[:: max(1, len(people) // 12)]:
        part = around(workbook, person)
        seen = look(person, whole)
        found = look(person, part)
        assert set(found.mentions) == set(seen.mentions) and set(found.own) == set(seen.own)
        assert found.counts == seen.counts
        for way in Way:
            of_part, of_whole = (plan(seen, world, way, "X", seen.proposed, seen.telling) for world in (part, whole))
            assert set(of_part.puts) == set(of_whole.puts) and set(of_part.removals) == set(of_whole.removals)
    workbook.close()


def test_words_deep_within_something_are_gone_through_too(tmp_path: Path) -> None:
    workbook, zoe = builders.new_workbook(tmp_path), builders.person()
    club, abel = builders.community(criteria=("Kent Zo\u00eb",)), builders.person("Abel", "", "Bakker")
    guide = Guide(name="G", sections=(Section(title="S", questions=(Question(key="q", text="?"),)),))
    talk = Interview(
        community_id=club.id, person_id=abel.id, guide=guide, answers=(Answer(question="q", quotes=("Zo\u00eb zei",)),)
    )
    builders.fill(workbook, [club, zoe, abel, talk])
    assert {mention.entity for mention in look(zoe, around(workbook, zoe)).mentions} == {club, talk}
    workbook.close()


def test_who_is_one_of_several_and_who_was_called_otherwise_is_found(tmp_path: Path) -> None:
    workbook, zoe, club = builders.new_workbook(tmp_path), builders.person(), builders.community()
    led = Action(community_id=club.id, what="Bellen", lead_ids=(zoe.id,))
    firm = Organisation(name="Bureau Kanarievogel")
    builders.fill(workbook, [club, zoe, led, firm, FormerIdentity(person_id=zoe.id, name="Kanarievogel")])
    found = around(workbook, zoe)
    assert led in found and firm in found
    workbook.close()

"""What is put into a workbook is there afterwards, and every edit can be taken back."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from copdesk.domain.actions import Action
from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import AttendanceMark, Purpose, RelationKind, RequestKind, Role
from copdesk.domain.community import Community
from copdesk.domain.composition import Relation
from copdesk.domain.consent import Consent, Decision
from copdesk.domain.drafts import Draft, DraftField
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Answer, Guide, Interview, Question, Section, Transcript
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.methods import Method, MethodWords, OwnMethod, Step
from copdesk.domain.privacy import PrivacyRequest, SentCopy
from copdesk.domain.problems import Problem
from copdesk.domain.roster import (
    Assignment,
    Attendance,
    Employment,
    FormerIdentity,
    Need,
    Organisation,
    Participation,
    Person,
    SavedFilter,
    SessionEnrolment,
    SignInSheet,
    Stay,
    TwoPeople,
)
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.self_scores import CompetenceScore, SelfScores
from copdesk.domain.sessions import Block, BlockRun, CheckAnswer, Place, Session
from copdesk.domain.shared import SharedRecord
from copdesk.domain.standing import StandingAnswer
from copdesk.domain.wishes import GroupWish
from copdesk.store._rows import ROW_OF
from copdesk.store.engine import driver
from copdesk.store.statements import table_for
from copdesk.store.workbook import Workbook
from tests.builders import block, community, fill, half_day, new_workbook, participation, person, reopened
from tests.full_disk import room_for


@pytest.fixture
def workbook(tmp_path: Path):
    book = new_workbook(tmp_path)
    yield book
    book.close()


def everything(workbook: Workbook) -> dict[type[Entity], list[Entity]]:
    return {kind: sorted(workbook.all(kind), key=lambda e: str(e.id)) for kind in ROW_OF}


def one_of_each() -> list[Entity]:
    somewhere, office, day = community(), Organisation(name="Gemeente Voorbeeldstad"), half_day()[0].day
    zoe = person(organisation_id=office.id, other_emails=("zoe@example.org",))
    meeting, blocks = half_day(somewhere.id)
    guide = Guide(name="Kort", sections=(Section(title="Begin", questions=(Question(key="a", text="Waarom?"),)),))
    talk = Interview(
        community_id=somewhere.id, person_id=zoe.id, guide=guide, answers=(Answer(question="a", text="Omdat"),)
    )
    words = MethodWords(name="Rondje vooruit", steps=(Step(do="Ieder noemt een stap", minutes=5),))
    spread = block("Vier groepen", session_id=meeting.id, position=99, choose=1, places=(Place(theme="Wortels"),))
    raw = QuestionVersion.model_validate({"stage": "raw", "text": "Hoe dan?", "on": day})
    maks = person(family_name="Maks")
    listening = CompetenceScore(competence="luisteren", points=3)
    return [
        somewhere,
        office,
        zoe,
        participation(zoe, somewhere, since=day, lone_specialist=True),
        meeting,
        *blocks,
        CheckAnswer(session_id=meeting.id, block_id=blocks[3].id, code="too_passive", because="gast uit Delft"),
        Attendance(session_id=meeting.id, person_id=zoe.id, mark=AttendanceMark.PRESENT),
        Consent(person_id=zoe.id, purpose=Purpose.PHOTOS, decision=Decision.GIVEN, on=day),
        guide,
        talk,
        LearningQuestion(community_id=somewhere.id, person_id=zoe.id, interview_id=talk.id, versions=(raw,)),
        HarvestItem.model_validate(
            {"community_id": somewhere.id, "kind": "lesson", "text": "Begin klein", "on": day, "person_id": zoe.id}
        ),
        Action(
            community_id=somewhere.id, what="Meelopen met rioolonderhoud", lead_ids=(zoe.id,), session_id=meeting.id
        ),
        spread,
        BlockRun(session_id=meeting.id, block_id=spread.id, planned=15, began=780, ended=801),
        OwnMethod(method=Method(key="rondje-vooruit", nl=words, en=words)),
        ThemeGroup(community_id=somewhere.id, name="Stad als spons", member_ids=(zoe.id,)),
        CaseTurn(session_id=meeting.id, person_id=zoe.id, adviser_ids=(zoe.id,)),
        KeyDate(community_id=somewhere.id, person_id=zoe.id, day=day, what="Raadsbesluit"),
        Employment(person_id=zoe.id, organisation_id=office.id, until=day),
        Assignment(community_id=somewhere.id, title="Wateroverlast", person_ids=(zoe.id,), place="Kade 3"),
        Relation(
            community_id=somewhere.id,
            kind=RelationKind.SUPPLIER_CLIENT,
            one_person_id=zoe.id,
            other_organisation_id=office.id,
        ),
        SavedFilter(community_id=somewhere.id, name="Gemeenten", kinds=("municipality",), roles=(Role.PARTICIPANT,)),
        SessionEnrolment(session_id=meeting.id, person_id=zoe.id, on=day, place=1),
        Stay(session_id=meeting.id, person_id=zoe.id, arrives=780, night=True, room="12"),
        Need(session_id=meeting.id, person_id=zoe.id, diet="zonder noten"),
        SentCopy(community_id=somewhere.id, document="Oogstverslag", on=day, to="groep", person_ids=(zoe.id,)),
        PrivacyRequest(person_id=zoe.id, kind=RequestKind.ACCESS, received=day),
        maks,
        FormerIdentity(person_id=zoe.id, name="Zoé", external_id="77"),
        TwoPeople(one_person_id=zoe.id, other_person_id=maks.id),
        SignInSheet(session_id=meeting.id, person_ids=(zoe.id,)),
        Transcript(interview_id=talk.id, person_id=zoe.id, name="opname.vtt", text="Goedemorgen"),
        SelfScores(community_id=somewhere.id, person_id=zoe.id, on=day, scores=(listening,)),
        StandingAnswer(session_id=meeting.id, person_id=zoe.id, question="Waar zit je vast?", text="Bij de wethouder"),
        GroupWish(community_id=somewhere.id, text="Meer veldbezoek", interview_ids=(talk.id,)),
        SharedRecord(community_id=somewhere.id, person_id=zoe.id, text="Bel Utrecht", on=day, agreed_on=day),
        Draft(place="roster", kept=datetime(2026, 3, 1, 12, tzinfo=UTC), words=(DraftField(name="naam", text="Zo"),)),
    ]


def test_every_kind_of_entity_comes_back_as_it_was(workbook: Workbook):
    put = one_of_each()
    fill(workbook, put)
    again = reopened(workbook)
    assert all(again.get(type(e), e.id) == e for e in put)
    assert {type(e) for e in put} == set(ROW_OF)
    again.close()


def test_an_edit_that_fails_halfway_leaves_nothing(workbook: Workbook):
    told: list[ChangeSet] = []
    workbook.listen(told.append)
    with pytest.raises(ZeroDivisionError), workbook.edit() as edit:
        edit.put(community())
        raise ZeroDivisionError
    assert workbook.all(Community) == []
    assert told == []


def test_what_is_still_referred_to_cannot_be_removed(workbook: Workbook):
    fill(workbook, one_of_each())
    before = everything(workbook)
    with pytest.raises(driver.IntegrityError), workbook.edit() as edit:
        edit.remove(workbook.all(Person)[0])
    assert everything(workbook) == before


def test_removing_someone_takes_along_what_hangs_on_them_and_comes_back_whole(workbook: Workbook):
    fill(workbook, one_of_each())
    before, told = everything(workbook), list[ChangeSet]()
    workbook.listen(told.append)
    with workbook.edit() as edit:
        edit.remove_with_dependents(workbook.all(Person)[0])
    assert [one.family_name for one in workbook.all(Person)] == ["Maks"]
    gone = (Participation, Attendance, Consent, Interview, LearningQuestion)
    assert not any(workbook.all(kind) for kind in gone)
    assert workbook.all(Action)[0].lead_ids == ()
    workbook.apply(told[0].inverse())
    assert everything(workbook) == before


def test_putting_what_is_there_already_is_no_edit(workbook: Workbook):
    somewhere = community()
    fill(workbook, [somewhere])
    told: list[ChangeSet] = []
    workbook.listen(told.append)
    fill(workbook, [somewhere])
    assert told == []


def test_many_added_at_once_are_announced_as_one_edit(workbook: Workbook):
    told: list[ChangeSet] = []
    workbook.listen(told.append)
    people = [person(family_name=f"Nr{n}") for n in range(200)]
    with workbook.edit() as edit:
        edit.add_all(people)
    assert len(workbook.all(Person)) == 200
    assert [len(t.changes) for t in told] == [200]


def test_the_very_first_edit_on_a_full_disk_says_so_and_changes_nothing(workbook: Workbook):
    fill(workbook, [community()])
    again = reopened(workbook)
    with pytest.raises(Problem, match="disk_full|write_failed"), room_for(0), again.edit() as edit:
        edit.put(community(name="Past niet"))
    assert len(again.all(Community)) == 1
    again.close()


def test_a_workbook_for_which_there_is_no_room_is_not_left_half_made(tmp_path: Path):
    with pytest.raises(Problem, match="disk_full|write_failed"), room_for(30_000):
        new_workbook(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_row_that_cannot_be_is_told_as_damage(workbook: Workbook):
    fill(workbook, [somewhere := community()])
    workbook.connection.raw.execute("UPDATE community SET name = ''")
    with pytest.raises(Problem, match="file_damaged"):
        workbook.get(Community, somewhere.id)
    with pytest.raises(Problem, match="file_damaged"):
        workbook.all(Community)


def test_a_relation_goes_with_the_person_it_is_about(workbook: Workbook):
    fill(workbook, one_of_each())
    zoe = workbook.all(Person)[0]
    with workbook.edit() as edit:
        edit.remove_with_dependents(zoe)
    workbook.apply(edit.changes.inverse())
    assert len(workbook.all(Relation)) == 1 and workbook.get(Person, zoe.id) == zoe


def test_a_listener_cannot_write(workbook: Workbook):
    workbook.listen(lambda _: fill(workbook, [community()]))
    with pytest.raises(RuntimeError):
        fill(workbook, [community()])


def form_of(raw: Any, table: str) -> list[object]:
    """Return a table's columns by name, what they refer to, and its indexes; the order of columns says nothing."""
    columns = sorted((c[1], c[2], c[3], c[5]) for c in raw.execute(f"PRAGMA table_info({table})"))
    references = sorted(row[2:7] for row in raw.execute(f"PRAGMA foreign_key_list({table})"))
    indexes = sorted((row[1], row[2]) for row in raw.execute(f"PRAGMA index_list({table})") if row[3] == "c")
    return [columns, references, indexes]


def test_the_tables_are_those_the_steps_make(workbook: Workbook):
    declared = sqlite3.connect(":memory:")
    for kind in ROW_OF:
        table = table_for(kind)
        declared.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        for index in table.indexes:
            declared.execute(str(CreateIndex(index).compile(dialect=sqlite.dialect())))
        assert form_of(workbook.connection.raw, table.name) == form_of(declared, table.name), table.name
    declared.close()


def test_a_file_whose_tables_are_not_those_of_its_version_is_refused_and_left_alone(tmp_path: Path):
    book = new_workbook(tmp_path, "Vreemd.copdesk")
    book.connection.raw.execute("ALTER TABLE person ADD COLUMN shoe_size INTEGER")
    book.close()
    before = book.path.read_bytes()
    with pytest.raises(Problem, match="file_form"):
        reopened(book)
    assert book.path.read_bytes() == before


steps = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 10**6)), min_size=1, max_size=15)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_any_run_of_edits_undone_and_redone_leaves_the_same_file(tmp_path: Path, steps: list[tuple[int, int]]):
    workbook = new_workbook(tmp_path, f"{uuid4().hex}.copdesk")
    done, states = list[ChangeSet](), [everything(workbook)]
    workbook.listen(done.append)
    for what, seed in steps:
        before = len(done)
        _do(workbook, what, seed)
        if len(done) > before:
            states.append(everything(workbook))
    history = list(done)
    for changes, state in zip(reversed(history), reversed(states[:-1]), strict=True):
        workbook.apply(changes.inverse())
        assert everything(workbook) == state
    for changes in history:
        workbook.apply(changes)
    assert everything(workbook) == states[-1]
    workbook.close()


def _do(workbook: Workbook, what: int, seed: int) -> None:
    people, places, meetings = workbook.all(Person), workbook.all(Community), workbook.all(Session)
    with workbook.edit() as edit:
        if what == 0 or not places:
            edit.put(community(name=f"CoP {seed}"))
        elif what == 1 or not people:
            someone = person(family_name=f"Naam {seed}")
            edit.put(someone)
            edit.put(participation(someone, places[seed % len(places)]))
        elif what == 2:
            edit.put(people[seed % len(people)].with_(job_title=f"Functie {seed}"))
        elif what == 3:
            meeting, blocks = half_day(places[seed % len(places)].id)
            for entity in (meeting, *blocks):
                edit.put(entity)
            edit.put(Attendance(session_id=meeting.id, person_id=people[0].id, mark=AttendanceMark.PRESENT))
        elif what == 4 and meetings:
            for block in workbook.all(Block, session_id=meetings[seed % len(meetings)].id)[:3]:
                edit.put(block.with_(position=seed % 9, minutes=seed % 200))
        else:
            edit.remove_with_dependents(
                [*people, *meetings, *places][seed % (len(people) + len(meetings) + len(places))]
            )


def test_many_that_came_at_once_go_and_come_back_at_once(workbook: Workbook) -> None:
    crowd = [person(family_name=f"Naam {n}") for n in range(1_200)]
    with workbook.edit() as edit:
        edit.add_all(crowd)
    done = edit.changes
    heard: list[ChangeSet] = []
    workbook.listen(heard.append)
    workbook.apply(done.inverse())
    assert workbook.all(Person) == [] and len(heard[0].changes) == 1_200
    workbook.apply(done)
    assert {p.id: p for p in workbook.all(Person)} == {p.id: p for p in crowd}


def test_what_is_there_already_is_not_added_again(workbook: Workbook) -> None:
    two = [person(), person("Bram")]
    with workbook.edit() as edit:
        edit.add_all(two)
    workbook.apply(edit.changes)
    assert len(workbook.all(Person)) == 2

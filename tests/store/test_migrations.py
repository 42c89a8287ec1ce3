"""A workbook of every version that was ever released opens, with everything in it."""

import shutil
from pathlib import Path

import pytest

from copdesk.domain.composition import Relation
from copdesk.domain.drafts import Draft
from copdesk.domain.entity import Entity
from copdesk.domain.interviews import Transcript
from copdesk.domain.methods import OwnMethod
from copdesk.domain.privacy import PrivacyRequest, SentCopy
from copdesk.domain.problems import Problem
from copdesk.domain.roster import (
    Assignment,
    Employment,
    FormerIdentity,
    Need,
    SavedFilter,
    SessionEnrolment,
    SignInSheet,
    Stay,
    TwoPeople,
)
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.self_scores import SelfScores
from copdesk.domain.sessions import Block, BlockRun
from copdesk.domain.shared import SharedRecord
from copdesk.domain.standing import StandingAnswer
from copdesk.domain.wishes import GroupWish
from copdesk.store import backup, engine, keys, migrations
from copdesk.store._rows import ROW_OF
from copdesk.store.workbook import Workbook
from tests import ROOT
from tests.builders import new_workbook, reopened

THIRD: set[type[Entity]] = {
    *(Employment, Assignment, Relation, SavedFilter, SessionEnrolment, Stay, Need, SentCopy, PrivacyRequest)
}
FOURTH: set[type[Entity]] = {
    *(FormerIdentity, TwoPeople, SignInSheet, Transcript, SelfScores, StandingAnswer, GroupWish, SharedRecord, Draft)
}
SECOND: set[type[Entity]] = {BlockRun, OwnMethod, ThemeGroup, CaseTurn, KeyDate}
SINCE: dict[int, set[type[Entity]]] = {1: SECOND | THIRD | FOURTH, 2: THIRD | FOURTH, 3: FOURTH}
"""The kinds of things that came after each version."""

OLD_FIELDS = set(Block.model_fields) - {
    *("open_end", "approximate", "certainty", "moment", "talk", "group_size", "minutes_each", "least", "may_drop"),
    *("never_shorten", "helpers", "set_up", "harvest", "plan_b", "section", "gap_name", "division", "choose"),
    *("round", "piece", "places", "set_aside", "how_it_went"),
}
"""What the first version knew of a block."""

KEPT = sorted((ROOT / "tests" / "data" / "workbooks").glob("version_*.copdesk"))


def test_there_is_a_step_to_every_version():
    assert len(migrations.steps()) == migrations.NEWEST


def test_every_version_keeps_a_file():
    assert [path.stem for path in KEPT] == [f"version_{n}" for n in range(1, migrations.NEWEST + 1)]


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_file_of_an_older_version_opens_with_something_of_every_kind(kept: Path, tmp_path: Path):
    path = Path(shutil.copy(kept, tmp_path))
    workbook = Workbook.open(path, keys.unprotected_key(engine.read_header(path).salt))
    assert migrations.version_of(workbook.connection) == migrations.NEWEST
    there = {kind for kind in ROW_OF if workbook.all(kind)}
    assert there >= set(ROW_OF) - SINCE.get(int(kept.stem[-1]), set())
    workbook.close()


def test_an_older_file_is_backed_up_before_it_is_brought_up_to_date(tmp_path: Path):
    path = Path(shutil.copy(KEPT[0], tmp_path / "Oud.copdesk"))
    as_it_was = len(path.read_bytes())
    workbook = Workbook.open(path, keys.unprotected_key(engine.read_header(path).salt))
    workbook.close()
    (kept,) = backup.list_backups(tmp_path / "Backups")
    connection = engine.open_connection(kept.path, keys.unprotected_key(kept.header.salt), read_only=True)
    assert (migrations.version_of(connection), kept.size) == (1, as_it_was)
    connection.close()


def test_an_older_block_gets_the_usual_for_what_is_new(tmp_path: Path):
    path = Path(shutil.copy(KEPT[0], tmp_path))
    workbook = Workbook.open(path, keys.unprotected_key(engine.read_header(path).salt))
    block = workbook.all(Block)[0]
    assert block == Block.model_validate({name: getattr(block, name) for name in OLD_FIELDS})
    workbook.close()


def test_a_file_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path):
    workbook = new_workbook(tmp_path)
    workbook.connection.raw.execute(f"PRAGMA user_version = {migrations.NEWEST + 1}")
    workbook.close()
    before = workbook.path.read_bytes()
    with pytest.raises(Problem, match="file_newer"):
        reopened(workbook)
    assert workbook.path.read_bytes() == before


def test_a_file_that_was_never_finished_is_finished_on_opening(tmp_path: Path):
    salt = keys.new_salt(protected=False)
    engine.create(tmp_path / "Half.copdesk", keys.unprotected_key(salt), salt).close()
    workbook = Workbook.open(tmp_path / "Half.copdesk", keys.unprotected_key(salt))
    assert migrations.version_of(workbook.connection) == migrations.NEWEST
    workbook.close()

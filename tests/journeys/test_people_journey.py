"""From somebody else's list to a roster in which nobody is twice, out as a spreadsheet, and back without a change."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from copdesk.domain.entity import Entity
from copdesk.domain.import_plan import Verdict
from copdesk.domain.merging import Part
from copdesk.domain.roster import Employment, Organisation, Participation, Person
from copdesk.store.workbook import Workbook
from tests import builders
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.roster.page import RosterPage

COMMUNITY = builders.community()
LIST = """Roepnaam;Naam;Mailadres werk;Waar;Mobiel;Functie
Zoë;van der Meulen;zoe@voorbeeld.nl;Gemeente Voorbeeldstad;0612345678;Adviseur
Zoe;Vandermeulen;z.meulen@elders.nl;Gemeente Voorbeeldstad;010 1234567;Beleidsadviseur
Bram;Peeters;bram@voorbeeld.nl;Waterschap Rivierenland;612345679;
Bram;Peters;b.peters@voorbeeld.nl;Provincie Zuid;;Hydroloog
Łukasz;Wójcik;;;"020-1234567 / 06-87654321";"=SOM(1;2)"
;;;;;
"""


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen of an empty community."""
    builders.fill(desk.workbook, [COMMUNITY])
    desk.choose_community(COMMUNITY.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The list as a colleague sent it."""
    path = tmp_path / "lijst.csv"
    path.write_bytes(LIST.encode("cp1252", "replace").replace(b"?ukasz", b"Lukasz"))
    return path


def everything(workbook: Workbook) -> dict[UUID, Entity]:
    return {e.id: e for kind in (Person, Organisation, Participation, Employment) for e in workbook.all(kind)}


def verdicts(page: RosterPage, desk: Desk, qtbot: QtBot) -> list[Verdict]:
    """Wait until the list is judged."""
    qtbot.waitUntil(lambda: not desk.jobs.busy and page.importing.plan is not None)
    assert page.importing.plan is not None
    return [row.verdict for row in page.importing.plan.rows]


def choose(field: ChoiceField, words: str) -> None:
    """Choose something in a field by its words."""
    field.box.setCurrentIndex(field.box.findText(words))
    field.commit()


def import_list(page: RosterPage, desk: Desk, qtbot: QtBot, path: Path) -> None:
    page.importing.open(path)
    verdicts(page, desk, qtbot)
    page.importing.take_in.click()


def merge_the_first_pair(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_duplicates()
    qtbot.waitUntil(lambda: not desk.jobs.busy and bool(page.duplicates.pairs))
    page.duplicates.cards.dials(Part.NAME)[0].click()
    page.duplicates.one.click()
    qtbot.waitUntil(lambda: not desk.jobs.busy)


def test_a_list_comes_in_is_put_right_goes_out_and_comes_back_unchanged(
    page: RosterPage, desk: Desk, qtbot: QtBot, source: Path, tmp_path: Path
) -> None:
    page.importing.open(source)
    assert verdicts(page, desk, qtbot) == [Verdict.NEW] * 5
    columns = page.importing.columns.choices
    assert [column.value for column in columns][2:4] == [None, None]
    choose(columns[2], "E-mail")
    verdicts(page, desk, qtbot)
    choose(columns[3], "Organisation")
    verdicts(page, desk, qtbot)
    page.importing.take_in.click()
    assert len(desk.workbook.all(Person)) == 5

    merge_the_first_pair(page, desk, qtbot)
    assert len(desk.workbook.all(Person)) == 4
    while desk.undo.canUndo():
        desk.undo.undo()
    assert everything(desk.workbook) == {}

    import_list(page, desk, qtbot, source)
    merge_the_first_pair(page, desk, qtbot)
    zoe = next(p for p in desk.workbook.all(Person) if p.family_name.lower().endswith("meulen"))
    assert {zoe.email, *zoe.other_emails} == {"zoe@voorbeeld.nl", "z.meulen@elders.nl"}
    assert {zoe.phone, *zoe.other_phones} == {"0612345678", "010 1234567"}
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert [pair.one.full_name for pair in page.duplicates.pairs or ()] == ["Bram Peeters"]

    # Here somebody is at the door: people are checked in, and the sheet on which they sign is printed.

    before, target = everything(desk.workbook), tmp_path / "deelnemers.xlsx"
    page._exporting.export(target)
    qtbot.waitUntil(lambda: not desk.jobs.busy and target.exists())
    for again in (target, source):
        page.importing.open(again)
        assert not {Verdict.NEW, Verdict.UPDATE} & set(verdicts(page, desk, qtbot))
        assert not page.importing.take_in.isEnabled()
    assert everything(desk.workbook) == before

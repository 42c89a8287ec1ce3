"""What people agreed to do: who leads it, how it stands, and above all why not."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from copdesk.domain.actions import Action
from copdesk.domain.choices import ActionState, WhyNot
from copdesk.domain.roster import Person
from copdesk.store import gather, keys
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, participation, person, reopened, session
from tests.ui import rules
from tests.ui.test_harvest_items import ODD, choose, write
from ui.harvest.page import HarvestPage
from ui.kit.ask import Ask
from ui.kit.controls import Button
from ui.kit.desk import Desk
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.settings import Settings
from ui.kit.theme import Theme

DAY = date(2018, 11, 15)
zoe, bram = person(), person("Bram", "", "Peters")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[HarvestPage]:
    """The screen, turned to the actions, of a community with two people and one session."""
    water = community()
    people = [zoe, bram, participation(zoe, water), participation(bram, water)]
    fill(desk.workbook, [water, *people, session(water.id, day=DAY)])
    desk.choose_community(water.id)
    made = HarvestPage(desk)
    qtbot.addWidget(made)
    made.resize(1052, 780)
    made.turn_to(actions=True)
    with qtbot.waitActive(made):
        made.show()
    yield made


def actions(page: HarvestPage) -> list[Action]:
    return page.desk.workbook.all(Action)


def agree(page: HarvestPage, qtbot: QtBot, what: str, *leads: Person) -> Action:
    adding = page.agreed.adding
    adding.line.setText(what)
    if leads:
        adding.lead.line.setText(leads[0].full_name)
    known = {action.id for action in actions(page)}
    qtbot.keyClick(adding.line, Qt.Key.Key_Return)
    made = next(action for action in actions(page) if action.id not in known)
    for lead in leads[1:]:
        add_lead(page, lead)
    return now(page, made)


def add_lead(page: HarvestPage, lead: Person) -> None:
    field = page.details.action.leads.new
    field.line.setText(lead.full_name)
    field.commit()


def now(page: HarvestPage, action: Action) -> Action:
    found = page.desk.workbook.get(Action, action.id)
    assert found is not None
    return found


def not_done(page: HarvestPage, qtbot: QtBot, what: str = "Kenniscafé") -> Action:
    action = agree(page, qtbot, what)
    choose(page.details.action.state, ActionState.NOT_DONE, qtbot)
    return now(page, action)


def test_enter_keeps_an_action_with_its_lead(page: HarvestPage, qtbot: QtBot) -> None:
    agree(page, qtbot, "Kenniscafé", zoe)
    found = actions(page)[0]
    assert (found.what, found.lead_ids, found.session_id) == ("Kenniscafé", (zoe.id,), page._gathered.sessions[0].id)
    assert page.agreed.adding.lead.value is None


def test_a_lead_nobody_knows_is_asked_for_again(page: HarvestPage, qtbot: QtBot) -> None:
    page.agreed.adding.line.setText("Kenniscafé")
    page.agreed.adding.lead.line.setText("Niemand")
    qtbot.keyClick(page.agreed.adding.lead.line, Qt.Key.Key_Return)
    assert actions(page) == []
    qtbot.keyClick(page.agreed.adding.line, Qt.Key.Key_Return)
    assert [a.lead_ids for a in actions(page)] == [()]


def test_two_people_lead_one_action(page: HarvestPage, qtbot: QtBot) -> None:
    action = agree(page, qtbot, "Kenniscafé", zoe, bram)
    assert action.lead_ids == (zoe.id, bram.id)
    assert page.agreed.row.leads == ("Zoë van der Meulen", "Bram Peters")


def test_a_lead_is_let_go(page: HarvestPage, qtbot: QtBot) -> None:
    action = agree(page, qtbot, "Kenniscafé", zoe, bram)
    buttons = page.details.action.leads.findChildren(Button)
    next(b for b in buttons if b.accessibleName().startswith("Zoë") and not b.isHidden()).click()
    assert now(page, action).lead_ids == (bram.id,)


def test_not_done_asks_why_not(page: HarvestPage, qtbot: QtBot) -> None:
    not_done(page, qtbot)
    pane = page.details.action
    assert pane.why_not.isVisible()
    assert pane.cause.isVisible()
    assert pane.question.isVisible()


def test_choosing_not_done_leads_to_the_reason(page: HarvestPage, qtbot: QtBot) -> None:
    agree(page, qtbot, "Kenniscafé")
    page.details.action.state.box.setCurrentIndex(list(ActionState).index(ActionState.NOT_DONE))
    page.details.action.state.commit()
    assert page.details.action.why_not.text.hasFocus()


def test_what_runs_is_not_asked_why_not(page: HarvestPage, qtbot: QtBot) -> None:
    agree(page, qtbot, "Kenniscafé")
    assert not page.details.action.why_not.isVisible()


def test_a_banner_names_what_still_owes_a_reason(page: HarvestPage, qtbot: QtBot) -> None:
    not_done(page, qtbot)
    assert page.agreed.reminders.texts == ["1 action did not happen. Why not?"]
    link = next(b for b in page.agreed.reminders.findChildren(Button) if not b.isHidden())
    assert link.accessibleName() == "Kenniscafé"


def test_the_banner_leads_to_the_action(page: HarvestPage, qtbot: QtBot) -> None:
    owing = not_done(page, qtbot)
    agree(page, qtbot, "Iets anders")
    next(b for b in page.agreed.reminders.findChildren(Button) if not b.isHidden()).click()
    assert page.agreed.row.id == owing.id


def test_a_reason_settles_what_was_owed_and_is_reported(page: HarvestPage, qtbot: QtBot) -> None:
    not_done(page, qtbot)
    write(page.details.action.why_not, "Geen tijd gehad")
    choose(page.details.action.cause, WhyNot.NO_TIME, qtbot)
    assert page.agreed.reminders.texts == []
    assert page.desk.community is not None
    paper = gather.harvest_report(page.desk.workbook, page.desk.community, DAY)
    assert [(cause, [a.why_not for a in found]) for cause, found in paper.why_not] == [
        (WhyNot.NO_TIME, ["Geen tijd gehad"])
    ]


def test_a_lead_of_more_than_three_is_a_question(page: HarvestPage, qtbot: QtBot) -> None:
    for number in range(3):
        agree(page, qtbot, f"Actie {number}", bram)
    assert page.agreed.reminders.texts == []
    agree(page, qtbot, "Nog een", bram)
    assert page.agreed.reminders.texts == ["Bram Peters leads 4 running actions. Is that not too much?"]


def test_the_states_are_counted_on_top(page: HarvestPage, qtbot: QtBot) -> None:
    not_done(page, qtbot)
    agree(page, qtbot, "Twitteraccount")
    assert page.subtitle.text() == "1 open  ·  1 not off the ground"


def test_undo_redo_and_removal_of_an_action(page: HarvestPage, qtbot: QtBot) -> None:
    action = agree(page, qtbot, "Kenniscafé", zoe)
    qtbot.keyClick(page.agreed.table, Qt.Key.Key_Delete)
    assert actions(page) == []
    page.desk.undo.undo()
    assert actions(page) == [action]
    page.desk.undo.redo()
    assert actions(page) == []


def test_an_undo_turns_to_the_list_it_changed(page: HarvestPage, qtbot: QtBot) -> None:
    action = agree(page, qtbot, "Kenniscafé")
    page.details.action.due.line.setText("7 mrt 2019")
    page.details.action.due.commit()
    assert now(page, action).due == date(2019, 3, 7)
    page.turn_to(actions=False)
    page.desk.undo.undo()
    assert page.shown is page.agreed
    assert now(page, action).due is None


def test_an_action_without_words_is_put_back(page: HarvestPage, qtbot: QtBot) -> None:
    action = agree(page, qtbot, "Kenniscafé")
    page.details.action.what.line.setText("  ")
    page.details.action.what.commit()
    assert page.details.action.what.line.text() == "Kenniscafé"
    assert now(page, action) == action


def test_actions_are_found_back_after_closing(page: HarvestPage, qtbot: QtBot) -> None:
    action = agree(page, qtbot, "Kenniscafé", zoe, bram)
    page.close()
    again = reopened(page.desk.workbook)
    found = again.get(Action, action.id)
    again.close()
    assert found == action


def test_odd_words_are_plain_text_in_the_banner_too(page: HarvestPage, qtbot: QtBot) -> None:
    action = not_done(page, qtbot, ODD)
    assert action.what == " ".join(ODD.split())
    link = next(b for b in page.agreed.reminders.findChildren(Button) if not b.isHidden())
    assert link.accessibleName() == action.what
    assert "&" not in link.text().replace("&&", "")


def test_the_actions_keep_the_rules(page: HarvestPage, qtbot: QtBot) -> None:
    rules.check(page)
    agree(page, qtbot, "Kenniscafé", zoe, bram)
    choose(page.details.action.state, ActionState.NOT_DONE, qtbot)
    rules.check(page)


def test_longer_words_fit(page: HarvestPage, qtbot: QtBot, theme: Theme) -> None:
    for number in range(4):
        agree(page, qtbot, f"Actie {number}", bram)
    not_done(page, qtbot)

    def build() -> HarvestPage:
        made = HarvestPage(page.desk)
        made.turn_to(actions=True)
        return made

    rules.check_with_long_words(build, theme)


def test_a_workbook_that_is_only_read_can_be_looked_at(
    theme: Theme,
    ask: Ask,
    jobs: Jobs,
    settings: Settings,
    speech: Speech,
    page: HarvestPage,
    qtbot: QtBot,
) -> None:
    agree(page, qtbot, "Kenniscafé", zoe)
    path, key, chosen = page.desk.workbook.path, _key(page.desk.workbook), page.desk.community
    page.close()
    page.desk.workbook.close()
    reading = Workbook.open(path, key, read_only=True)
    desk = Desk(reading, theme=theme, ask=ask, jobs=jobs, settings=settings, speech=speech)
    desk.choose_community(chosen)
    looked = HarvestPage(desk)
    qtbot.addWidget(looked)
    looked.turn_to(actions=True)
    looked.show()
    qtbot.keyClick(looked.agreed.table, Qt.Key.Key_Delete)
    assert looked.agreed.row.action.what == "Kenniscafé"
    assert not looked.agreed.quick.isEnabled()
    assert not looked.details.action.isEnabled()
    desk.leave()
    reading.close()


def _key(workbook: Workbook) -> bytes:
    return keys.unprotected_key(workbook.connection.header.salt)

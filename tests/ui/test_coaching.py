"""Coaching notes: made, found and written in the open vault; gone from every widget when it closes."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.roster import Person
from copdesk.store.vault import Vault
from tests import builders
from tests.ui import rules
from tests.ui.coaching_ground import CHEAP, PASSPHRASE, door, people
from ui.coaching.closed import ClosedView
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
from ui.coaching.page import CoachingPage
from ui.coaching.setup import Setup
from ui.kit.desk import Desk
from ui.kit.theme import Theme

__all__ = ["door", "people"]


@pytest.fixture
def page(desk: Desk, people: list[Person], door: VaultDoor, qtbot: QtBot) -> CoachingPage:
    """The screen before there is a vault, shown."""
    made = CoachingPage(desk, door)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def open_page(page: CoachingPage, door: VaultDoor, qtbot: QtBot) -> CoachingPage:
    """The screen with an open vault and nothing in it."""
    with qtbot.waitSignal(door.made):
        door.create("Mira", PASSPHRASE)
    page.recovery.go_on.click()
    return page


def notes(page: CoachingPage) -> NotesView:
    assert page.notes is not None
    return page.notes


def go_to(page: CoachingPage, person: Person) -> NotesView:
    notes(page).rail.choose(person.id)
    notes(page).rail.chosen.emit(person.id)
    return notes(page)


def written(page: CoachingPage, person: Person, body: str, title: str = "") -> CoachingNote:
    """Write a note through the widgets."""
    view = go_to(page, person)
    view.none.wanted.emit() if view.list.key is None else view.new.click()
    view.form.title.line.setText(title)
    view.form.body_text.text.setPlainText(body)
    view.keep()
    assert page._door.vault is not None
    return max(page._door.vault.all(CoachingNote), key=lambda note: note.body == body)


def reopened(page: CoachingPage, door: VaultDoor, qtbot: QtBot) -> CoachingPage:
    door.close()
    typed = page.closed.entry.findChild(QLineEdit)
    qtbot.keyClicks(typed, PASSPHRASE)
    with qtbot.waitSignal(door.opened):
        page.closed.open.click()
    return page


def everything_shown(root: QWidget) -> str:
    """Return all words that any widget holds, shown or not."""
    found: list[str] = []
    for widget in [root, *root.findChildren(QWidget), *QApplication.topLevelWidgets()]:
        found += [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit):
            found.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
        if isinstance(widget, QAbstractItemView) and isinstance(widget.model(), QAbstractItemModel):
            model = widget.model()
            found += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return "\n".join(found)


def test_without_a_vault_the_screen_explains_and_makes_one(page: CoachingPage, door: VaultDoor, qtbot: QtBot) -> None:
    assert page.views.currentWidget() is page.setup
    page.setup.label.set_value("Mira")
    with qtbot.waitSignal(door.made):
        page.setup.make.click()
    assert [vault.label for vault in door.vaults] == ["Mira"]
    assert page.views.currentWidget() is page.recovery


def test_the_recovery_sheet_is_offered_once(page: CoachingPage, door: VaultDoor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(door.made) as told:
        page.setup.make.click()
    with qtbot.waitSignal(page.recovery_sheet_wanted) as wanted:
        page.recovery.sheet.click()
    assert wanted.args == told.args
    page.recovery.go_on.click()
    assert page.views.currentWidget() is page.notes
    assert told.args[0].split("-")[3] not in everything_shown(page)


def test_a_weak_passphrase_is_refused_with_a_sentence(page: CoachingPage, door: VaultDoor, qtbot: QtBot) -> None:
    page.setup.passphrase._own.setChecked(True)
    qtbot.keyClicks(page.setup.passphrase._line.edit, "kort")
    page.setup.make.click()
    assert "15" in page.setup.passphrase._problem.text() and not door.locksmith.busy


def test_a_note_is_kept_while_one_types(
    open_page: CoachingPage, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    view = go_to(open_page, people[0])
    view.none.wanted.emit()
    qtbot.keyClicks(view.form.body_text.text, "Ze twijfelt")
    view.form.body_text.pause.timeout.emit()
    assert door.vault is not None
    assert [(note.person_id, note.body) for note in door.vault.all(CoachingNote)] == [(people[0].id, "Ze twijfelt")]


def test_a_note_has_the_undo_of_the_vault(open_page: CoachingPage, desk: Desk, people: list[Person]) -> None:
    written(open_page, people[0], "Ze twijfelt")
    assert open_page.history is not None
    open_page.history.undo()
    assert notes(open_page).form.body_text.value == ""
    open_page.history.redo()
    assert notes(open_page).form.body_text.value == "Ze twijfelt"
    assert desk.undo.count() == 0


def test_the_steps_of_undo_say_nothing_of_the_note(open_page: CoachingPage, people: list[Person]) -> None:
    written(open_page, people[0], "Ze twijfelt", "Over haar wethouder")
    history = open_page.history
    assert history is not None
    assert {history.text(step) for step in range(history.count())} == {"New note", "Change note"}


def test_people_are_listed_with_how_many_notes_there_are(open_page: CoachingPage, people: list[Person]) -> None:
    written(open_page, people[1], "Een")
    written(open_page, people[1], "Twee")
    stops = {stop.key: stop.badge for stop in notes(open_page).rail.stops}
    assert (stops[people[0].id], stops[people[1].id]) == ("", "2")


def test_search_finds_a_note_about_whomever(open_page: CoachingPage, people: list[Person]) -> None:
    one = written(open_page, people[1], "Over het riool", "Zuster Irène")
    view = go_to(open_page, people[0])
    view.search.line.setText("irene riool")
    view._pause.timeout.emit()
    assert [stop.key for stop in view.rail.stops if not stop.heading] == [one.id]
    view.rail.chosen.emit(one.id)
    assert view.name.text() == "Bo Bos"


def test_what_should_have_happened_by_now_stands_at_the_top(open_page: CoachingPage, people: list[Person]) -> None:
    one = written(open_page, people[1], "Bellen")
    view = notes(open_page)
    view.form.follow_up.set_value(None)
    view.form.follow_up.committed.emit(None)
    view.form.follow_up.line.setText((date.today() - timedelta(days=1)).isoformat())
    view.form.follow_up.commit()
    assert [stop.key for stop in view.rail.stops][:2] == ["due", one.id]
    view.form.done.tick.click()
    assert "due" not in [stop.key for stop in view.rail.stops]


def test_a_question_at_hand_goes_into_the_note(open_page: CoachingPage, people: list[Person], qtbot: QtBot) -> None:
    written(open_page, people[0], "Begin")
    form = notes(open_page).form
    form.at_hand.click()
    form.start_writing()
    form.bank.rail.setCurrentIndex(form.bank.rail.model().index(1, 0))
    qtbot.keyClick(form.bank.rail, Qt.Key.Key_Return)
    assert form.body_text.value == "Begin\nWhat is on your mind?\n"


def test_removing_a_note_offers_undo(
    open_page: CoachingPage, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    said: list[str] = []
    desk.ask.said.connect(said.append)
    one = written(open_page, people[0], "Weg ermee")
    notes(open_page).form.remove.click()
    assert said == ["Note removed"] and door.vault is not None and door.vault.all(CoachingNote) == []
    assert open_page.history is not None
    open_page.history.undo()
    assert door.vault.all(CoachingNote) == [one]


def test_closing_leaves_no_word_in_any_widget(open_page: CoachingPage, door: VaultDoor, people: list[Person]) -> None:
    written(open_page, people[0], "ZZGEHEIM-tekst", "ZZGEHEIM-titel")
    notes(open_page).search.line.setText("ZZGEHEIM")
    view = notes(open_page)
    assert "ZZGEHEIM" in everything_shown(open_page)
    door.close()
    assert "ZZGEHEIM" not in everything_shown(open_page) + everything_shown(view)
    assert open_page.notes is None and open_page.history is None


def test_closing_and_opening_finds_everything_back(
    open_page: CoachingPage, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    one = written(open_page, people[1], "Ze twijfelt", "Tafel")
    reopened(open_page, door, qtbot)
    assert notes(open_page).notebook.of(people[1].id) == [one]
    assert notes(open_page).form.body_text.value == "Ze twijfelt"


def test_what_is_being_typed_is_kept_when_it_closes_by_itself(
    open_page: CoachingPage, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    written(open_page, people[0], "Begin")
    form = notes(open_page).form
    form.body_text.text.setPlainText("Begin en nog iets")
    form.agreed.text.setPlainText("Bellen")
    door.sentry.idle.timeout.emit()
    reopened(open_page, door, qtbot)
    (one,) = notes(open_page).notebook.of(people[0].id)
    assert (one.body, one.agreed) == ("Begin en nog iets", "Bellen")


def test_a_wrong_passphrase_is_told_where_it_was_typed(open_page: CoachingPage, door: VaultDoor, qtbot: QtBot) -> None:
    door.close()
    qtbot.keyClicks(open_page.closed.entry.findChild(QLineEdit), "iets anders dan dat")
    with qtbot.waitSignal(door.refused):
        open_page.closed.open.click()
    assert "does not fit the vault" in open_page.closed.entry._problem.text()
    assert open_page.closed.open.isEnabled()


def test_the_code_of_the_sheet_opens_and_asks_for_a_new_passphrase(
    page: CoachingPage, desk: Desk, door: VaultDoor, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(door.made) as told:
        page.setup.make.click()
    door.close()
    page.closed.lost.click()
    page.closed.code.edit.setText(told.args[0])
    page.closed.open_by_code.click()
    dialog = page._renewal.dialog
    assert door.is_open and dialog is not None
    words = dialog.entry.passphrase
    with qtbot.waitSignal(dialog.accepted):
        dialog.yes.click()
    door.close()
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[0].id, words)


def test_a_mistyped_code_names_the_group(page: CoachingPage, door: VaultDoor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(door.made) as told:
        page.setup.make.click()
    door.close()
    groups = told.args[0].split("-")
    groups[2] = groups[2][:-1] + ("2" if groups[2][-1] != "2" else "3")
    page.closed.lost.click()
    page.closed.code.edit.setText("-".join(groups))
    page.closed.open_by_code.click()
    assert "3" in page.closed.problem.text() and not door.is_open


def test_another_passphrase_asks_for_the_old_one_first(open_page: CoachingPage, door: VaultDoor, qtbot: QtBot) -> None:
    open_page.passphrase.click()
    first = open_page._renewal.dialog
    assert first is not None
    qtbot.keyClicks(first.entry.findChild(QLineEdit), PASSPHRASE)
    with qtbot.waitSignal(first.accepted):
        first.yes.click()
    second = open_page._renewal.dialog
    assert second is not None and second is not first
    words = second.entry.passphrase
    with qtbot.waitSignal(second.accepted):
        second.yes.click()
    door.close()
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[0].id, words)


def test_a_quick_note_needs_no_open_vault(
    open_page: CoachingPage, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    door.close()
    quick = open_page.closed.quick
    assert quick.about.value is None and not quick.seal.isEnabled()
    quick.about.set_value(people[1].id)
    quick.words.text.setPlainText("Belde in tranen")
    quick.seal.click()
    assert quick.words.text.toPlainText() == ""
    reopened(open_page, door, qtbot)
    assert [one.body for one in notes(open_page).notebook.of(people[1].id)] == ["Belde in tranen"]


def test_a_quick_note_half_written_survives_opening_and_is_sealed_when_the_workbook_goes(
    open_page: CoachingPage, desk: Desk, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    door.close()
    quick = open_page.closed.quick
    quick.about.set_value(people[1].id)
    quick.words.text.setPlainText("Belde in tra")
    reopened(open_page, door, qtbot)
    door.retire()
    again = Vault.open(desk.workbook.connection, door.vaults[0].id, PASSPHRASE, CHEAP)
    assert [one.body for one in again.all(CoachingNote)] == ["Belde in tra"]


def test_in_a_conversation_one_key_lifts_the_veil(
    open_page: CoachingPage, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    written(open_page, people[0], "Ze twijfelt")
    open_page.talk.click()
    door.sentry.idle.timeout.emit()
    assert open_page.views.currentWidget() is open_page.veil
    qtbot.keyClick(open_page.veil, Qt.Key.Key_Space)
    assert open_page.views.currentWidget() is open_page.notes


def test_the_end_of_the_conversation_closes_the_vault(open_page: CoachingPage, door: VaultDoor) -> None:
    open_page.talk.click()
    open_page.talk.click()
    assert not door.is_open and open_page.views.currentWidget() is open_page.closed


def test_a_second_facilitator_has_a_vault_of_their_own(
    open_page: CoachingPage, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    written(open_page, people[0], "Van Mira")
    door.close()
    open_page.closed.another.click()
    open_page.setup.label.set_value("Zed")
    with qtbot.waitSignal(door.made):
        open_page.setup.make.click()
    open_page.recovery.go_on.click()
    assert notes(open_page).notebook.counts() == {}
    door.close()
    assert open_page.closed.which.isVisible()


def test_somebody_who_left_the_community_keeps_their_notes(
    open_page: CoachingPage, desk: Desk, people: list[Person]
) -> None:
    written(open_page, people[0], "Blijft")
    other = builders.community(name="Elders")
    builders.fill(desk.workbook, [other])
    desk.choose_community(other.id)
    titles = [stop.title for stop in notes(open_page).rail.stops]
    assert titles == ["Own reflections", "Not in this community", "Ada Aa"]


def test_every_state_keeps_the_rules_of_keyboard_and_screen_reader(
    page: CoachingPage, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    rules.check(page)
    with qtbot.waitSignal(door.made):
        page.setup.make.click()
    rules.check(page)
    page.recovery.go_on.click()
    written(page, people[0], "Ze twijfelt")
    rules.check(page)
    door.close()
    rules.check(page)


def test_words_twice_as_long_fit(desk: Desk, door: VaultDoor, open_page: CoachingPage, theme: Theme) -> None:
    vault, bench = door.vault, door.bench
    assert vault is not None and bench is not None
    rules.check_with_long_words(lambda: NotesView(desk, vault, bench, door.guard), theme)
    rules.check_with_long_words(lambda: Setup(desk), theme)
    rules.check_with_long_words(lambda: ClosedView(desk, door), theme)


def test_after_closing_the_passphrase_can_be_typed_at_once(open_page: CoachingPage, door: VaultDoor) -> None:
    door.close()
    assert open_page.closed.entry.isAncestorOf(open_page.focusWidget())


def test_coming_to_a_closed_vault_the_passphrase_can_be_typed_at_once(
    open_page: CoachingPage, door: VaultDoor, qtbot: QtBot
) -> None:
    door.close()
    open_page.closed.setFocus()
    open_page.hide()
    open_page.show()
    qtbot.waitUntil(lambda: open_page.closed.entry.isAncestorOf(open_page.focusWidget()))

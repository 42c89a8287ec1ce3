"""In a conversation the veil comes over every editor and list with private words, wherever they stand."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import AgreedStep, CoachingNote, NoteShape
from copdesk.domain.roster import Person
from tests.ui.coaching_ground import door, go_to, page, people, put, view
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
from ui.coaching.page import CoachingPage
from ui.kit.desk import Desk
from ui.kit.discreet import LINGERS, DiscreetEdit, DiscreetLineEdit

__all__ = ["door", "page", "people", "view"]


@pytest.fixture
def shown(view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]) -> NotesView:
    """A note with everything in it, in a conversation."""
    words = dict.fromkeys(("title", "body", "goal", "reality", "options", "will", "agreed"), "ZZ")
    known = {"person_id": people[0].id, "community_id": desk.community, "on": date(2030, 1, 1)}
    full = known | words | {"steps": (AgreedStep(text="ZZ"),), "shape": NoteShape.GROW}
    put(door, CoachingNote.model_validate(full))
    go_to(view, people[0])
    door.begin_conversation()
    return view


def editors_and_lists(page: CoachingPage) -> list[str]:
    """Return what is visible of them, on the page and in the windows that stand over it."""
    found = [widget for kind in (QPlainTextEdit, QLineEdit, QAbstractItemView) for widget in page.findChildren(kind)]
    return [widget.accessibleName() for widget in found if widget.isVisible()]


@pytest.mark.parametrize("place", ["notes", "questions", "timeline", "filter", "silent", "large"])
def test_nothing_private_is_visible_under_the_veil(
    shown: NotesView, page: CoachingPage, door: VaultDoor, place: str
) -> None:
    bank = shown.form.bank
    turns = {
        "questions": shown.form.at_hand.click,
        "timeline": shown.whole.click,
        "filter": shown.finder.filter.click,
        "silent": shown.finder.silent.click,
        "large": lambda: bank.large.show_words("ZZ", page),
    }
    turns.get(place, shown.keep)()
    assert editors_and_lists(page)
    door.sentry.idle.timeout.emit()
    assert editors_and_lists(page) == [] and not bank.large.isVisible()


def test_one_key_lifts_it(shown: NotesView, page: CoachingPage, door: VaultDoor, qtbot: QtBot) -> None:
    door.sentry.idle.timeout.emit()
    qtbot.keyClick(page.veil, Qt.Key.Key_Space)
    assert shown.isVisible() and shown.form.body_text.value == "ZZ"


def test_every_place_for_words_conceals_what_is_copied_and_guesses_nothing(shown: NotesView) -> None:
    form = shown.form
    texts = [form.body_text, form.agreed, *form.under.values()]
    lines = [form.title, form.bank.own, shown.search, *(row.text for row in form.steps.rows)]
    assert all(isinstance(field.text, DiscreetEdit) for field in texts)
    assert all(isinstance(field.line, DiscreetLineEdit) for field in lines)
    hint = Qt.InputMethodHint.ImhNoPredictiveText
    assert all(place.inputMethodHints() & hint for place in [*(f.text for f in texts), *(f.line for f in lines)])


def test_what_is_copied_goes_after_thirty_seconds(shown: NotesView, door: VaultDoor) -> None:
    shown.form.body_text.text.selectAll()
    shown.form.body_text.text.copy()
    assert QApplication.clipboard().text() == "ZZ" and (door.guard.timer.interval(), LINGERS) == (30_000, 30_000)
    door.guard.timer.timeout.emit()
    assert QApplication.clipboard().text() == ""


def test_the_undo_of_the_vault_dies_when_it_closes(
    shown: NotesView, page: CoachingPage, door: VaultDoor, desk: Desk
) -> None:
    shown.form.body_text.text.setPlainText("ZZ anders")
    shown.keep()
    history = page.history
    assert history is not None and history.count() == 1
    door.close()
    assert page.history is None and history.count() == 0 == desk.undo.count()

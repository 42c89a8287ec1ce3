"""States of the interface in which somebody may be typing when the program is locked."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from copdesk.domain.interviews import Interview
from copdesk.domain.merging import Part
from copdesk.domain.roster import Participation
from copdesk.domain.sessions import Block, Session
from tests import builders
from tests.ui.locking import Desktop, type_in
from ui.communities.next_edition import NextEdition
from ui.interviews.inviting import InvitationDialog
from ui.privacy.erase_sheet import EraseSheet
from ui.roster.adding import AddPerson
from ui.roster.filter_name import FilterName
from ui.roster.mailing import MailDialog
from ui.roster.needs import NeedsDialog
from ui.roster.stays import StaysDialog
from ui.sessions.inspector import Side
from ui.sessions.paste import PasteDialog

Editor = QLineEdit | QPlainTextEdit
WORDS = "Half getypt, dus bewaren"


class State(NamedTuple):
    """How one gets there, where one types, and what; `place` finds the editor again without going anywhere.

    `kept` finds the words where typing them has put them, when that is somewhere else.
    """

    go: Callable[[Desktop], object]
    place: Callable[[Desktop], Editor] | None
    words: str = WORDS
    kept: Callable[[Desktop], str] | None = None

    def type(self, desktop: Desktop) -> None:
        """Go there and type."""
        self.go(desktop)
        desktop.settle()
        if self.place is not None:
            type_in(self.place(desktop), self.words)

    def is_there(self, desktop: Desktop) -> bool:
        """Return whether the words stand where they can be seen."""
        if self.kept is not None:
            return self.words in self.kept(desktop)
        assert self.place is not None
        found = self.place(desktop)
        said = found.text() if isinstance(found, QLineEdit) else found.toPlainText()
        return found.isVisible() and said == self.words


def shown(desktop: Desktop, screen: str) -> Any:
    """Return the screen that is shown."""
    assert desktop.program.window.current == screen
    return desktop.program.window.page(screen)


def a_session(desktop: Desktop, title: str = "") -> Session:
    """Return a session with a programme."""
    workbook = desktop.workplace.workbook
    with_blocks = {block.session_id for block in workbook.all(Block)}
    found = [s for s in workbook.all(Session, community_id=desktop.workplace.desk.community) if s.id in with_blocks]
    return sorted(found, key=lambda s: s.day)[-1]


# Participants


def _profile(desktop: Desktop) -> Any:
    return shown(desktop, "roster").details.profile


def _second_person(desktop: Desktop) -> None:
    page = desktop.page("roster")
    page.listing.table.selectRow(1)
    desktop.settle()


def _door(desktop: Desktop) -> Any:
    page = desktop.page("roster")
    page.show_door()
    desktop.settle()
    return page.door


def _second_of(dialog: Any) -> None:
    dialog.people.table.selectRow(1)


def _needs(desktop: Desktop) -> None:
    _door(desktop).verbs.needs.click()
    _second_of(desktop.dialog(NeedsDialog))


def _stays(desktop: Desktop) -> None:
    _door(desktop).verbs.stays.click()
    _second_of(desktop.dialog(StaysDialog))


def _import(desktop: Desktop) -> None:
    file = desktop.path.with_name("lijst.csv")
    file.write_text("Naam;Werk bij;Iets\nJan Jansen;Gemeente Delft;x\n", encoding="utf-8")
    page = desktop.page("roster")
    page.importing.open(file)
    desktop.settle()
    box = page.importing.columns.choices[2].box
    box.setCurrentIndex(box.findText("Job title"))
    box.activated.emit(box.currentIndex())


def _meaning(desktop: Desktop) -> str:
    view = shown(desktop, "roster").importing
    choices = view.columns.choices
    return choices[2].box.currentText() if view.isVisible() and choices and view.plan else ""


def _merge(desktop: Desktop) -> None:
    workbook = desktop.workplace.workbook
    twins = [builders.person("Dubbel", "", "Ganger", phone=phone) for phone in ("06 11111111", "06 22222222")]
    ways = [Participation(person_id=twin.id, community_id=desktop.workplace.desk.community) for twin in twins]
    builders.fill(workbook, [*twins, *ways])
    page = desktop.page("roster")
    page.show_duplicates()
    desktop.settle()
    page.duplicates.cards.dials(Part.PHONE)[1].click()


def _right_phone(desktop: Desktop) -> str:
    view = shown(desktop, "roster").duplicates
    dials = view.cards.dials(Part.PHONE)
    return next((dial.accessibleName() for dial in dials if dial.isChecked()), "") if view.isVisible() else ""


def _assignments(desktop: Desktop) -> str:
    view = shown(desktop, "roster").assignments
    return " ".join(row.title for row in view.rows.rows) if view.isVisible() else ""


PEOPLE = {
    "search in the roster": State(lambda d: d.page("roster"), lambda d: shown(d, "roster").listing.search, "Jans"),
    "a field beside the roster": State(_second_person, lambda d: _profile(d).phone.line, "06 1234"),
    "an address that cannot be one": State(_second_person, lambda d: _profile(d).email.line, "jan@@"),
    "a day that cannot be read": State(_second_person, lambda d: _profile(d).since.line, "ergens in mei"),
    "new participant": State(lambda d: d.page("roster").add_person(), lambda d: d.dialog(AddPerson).name.line),
    "name of a filter": State(lambda d: d.page("roster").work.keep_filter(), lambda d: d.dialog(FilterName).name.line),
    "who walks in at the door": State(_door, lambda d: shown(d, "roster").door.entry.search, "Onbekende Gast"),
    "diet of somebody": State(_needs, lambda d: d.dialog(NeedsDialog).diet.line),
    "room of somebody": State(_stays, lambda d: d.dialog(StaysDialog).room.line),
    "mail about a session": State(lambda d: _door(d).verbs.mail.click(), lambda d: d.dialog(MailDialog).body.text),
    "what a column of a list means": State(_import, None, "Job title", _meaning),
    "which of two cards is right": State(_merge, None, "06 22222222", _right_phone),
    "one more assignment": State(
        lambda d: d.page("roster").show_assignments(),
        lambda d: shown(d, "roster").assignments.more.line,
        kept=_assignments,
    ),
}


# Sessions


def _designer(desktop: Desktop) -> Any:
    return shown(desktop, "sessions").designer


def _open_session(desktop: Desktop) -> Any:
    page = desktop.page("sessions")
    page.open_session(a_session(desktop).id)
    desktop.settle()
    return page.designer


def _open_block(desktop: Desktop) -> None:
    designer = _open_session(desktop)
    designer.programme.choose(designer.programme.blocks[2].id)
    designer.edit_title()


def _open_when(desktop: Desktop) -> None:
    _open_block(desktop)
    _designer(desktop).details.edit_field("minutes")


def _open_cell(desktop: Desktop) -> None:
    from ui.sessions.views import View

    designer = _open_session(desktop)
    designer.middle.look(View.TABLE)
    designer.programme.choose(designer.programme.blocks[2].id)
    designer.table.setFocus()
    designer.table.edit_cell()


def _open_heading(desktop: Desktop) -> None:
    _open_block(desktop)
    _designer(desktop).middle.name_section()


def _open_questions(desktop: Desktop) -> None:
    _open_session(desktop).details.turn_to(Side.QUESTIONS)


def _reasons(desktop: Desktop) -> str:
    cards = _designer(desktop).details.questions.answered
    return " ".join(label.text() for card in cards for label in card.findChildren(QLabel) if label.isVisible())


SESSIONS = {
    "title of a session": State(
        lambda d: _open_session(d).edit_title(), lambda d: _designer(d).details.session.title.line
    ),
    "title of a block": State(_open_block, lambda d: _designer(d).details.block.title.line),
    "why something is on purpose": State(
        _open_questions, lambda d: _designer(d).details.questions.questions[0].reason.line, kept=_reasons
    ),
    "a programme to paste": State(
        lambda d: _open_session(d).paste_programme(), lambda d: d.dialog(PasteDialog).box, "9:00 Inloop 30 min"
    ),
    "search for a method": State(
        lambda d: _open_session(d).start_search(), lambda d: _designer(d).supplies.shelf.search, "wereldc"
    ),
}

# Everything else


def _answer(desktop: Desktop, *, private: bool) -> None:
    page = desktop.page("interviews")
    workbook, community = desktop.workplace.workbook, desktop.workplace.desk.community
    interview = next(i for i in workbook.all(Interview, community_id=community) if i.guide.questions)
    page.open_interview(interview, False)
    question = next(q for q in interview.guide.questions if q.private is private)
    page.conversation.form.go_to(question.key)


def _learning(desktop: Desktop) -> None:
    desktop.page("interviews").overview.table.selectRow(1)


def _invitation(desktop: Desktop) -> None:
    page = desktop.page("interviews")
    held = next(n for n, row in enumerate(page.overview.rows.rows) if row.interviews)
    page.overview.table.selectRow(held)
    page.overview.intake.invite.click()


def _guide(desktop: Desktop) -> None:
    page = desktop.page("interviews")
    page.show_guides()
    stops = page.guides.rail.stops
    page.guides.rail.setCurrentIndex(page.guides.rail.model().index(len(stops) - 1, 0))


def _guides(desktop: Desktop) -> Any:
    return shown(desktop, "interviews").guides


def _own_method(desktop: Desktop) -> None:
    desktop.page("methods").make()


def _harvest(desktop: Desktop) -> None:
    desktop.page("harvest").harvested.table.selectRow(2)


def _action(desktop: Desktop) -> None:
    page = desktop.page("harvest")
    page.turn_to(actions=True)
    page.agreed.table.selectRow(1)


def _consent(desktop: Desktop) -> None:
    desktop.page("privacy").consent.grid.selectRow(2)


def _request(desktop: Desktop) -> None:
    page = desktop.page("privacy")
    page._note_request(page.consent._people[3].person.id)


def _erasure(desktop: Desktop) -> None:
    page = desktop.page("privacy")
    page.erase(page.consent._people[3].person.id)
    desktop.dialog(EraseSheet).delete.setChecked(True)


def _series(desktop: Desktop) -> None:
    desktop.page("season").make_series()


def _relation(desktop: Desktop) -> None:
    page = desktop.page("composition")
    page.turn_to(page.rule)
    page.rule.relation_wanted.emit()
    page.relation.sides["one"].box.setCurrentIndex(3)


def _one_side(desktop: Desktop) -> str:
    relation = shown(desktop, "composition").relation
    return f"side {relation.sides['one'].box.currentIndex()}" if relation.isVisible() else ""


def _way(desktop: Desktop) -> str:
    return "delete" if desktop.dialog(EraseSheet).delete.isChecked() else "anonymise"


OTHERS = {
    "a setting of the community": State(
        lambda d: d.page("communities"), lambda d: shown(d, "communities")._form._criteria.text
    ),
    "search in the intakes": State(
        lambda d: d.page("interviews"), lambda d: shown(d, "interviews").overview.search, "Jans"
    ),
    "a learning question": State(_learning, lambda d: shown(d, "interviews").overview.learning.text.text),
    "an answer": State(
        lambda d: _answer(d, private=False), lambda d: shown(d, "interviews").conversation.form.sheet.answer
    ),
    "a question of a guide": State(_guide, lambda d: _guides(d).form.text.text),
    "the name of a guide": State(_guide, lambda d: _guides(d).name.line),
    "a method of one's own": State(_own_method, lambda d: shown(d, "methods").details.form.tip.text),
    "search in the methods": State(lambda d: d.page("methods"), lambda d: shown(d, "methods").listing.search, "wereld"),
    "a line of harvest": State(lambda d: d.page("harvest"), lambda d: shown(d, "harvest").harvested.quick.line),
    "an item of the harvest": State(_harvest, lambda d: shown(d, "harvest").details.item.text.text),
    "what an action is": State(_action, lambda d: shown(d, "harvest").details.action.what.line),
    "a day an action is due": State(_action, lambda d: shown(d, "harvest").details.action.due.line, "volgende keer"),
    "the name of the next edition": State(
        lambda d: d.page("communities").open_next_edition(), lambda d: d.dialog(NextEdition).name.line
    ),
    "an invitation to an interview": State(_invitation, lambda d: d.dialog(InvitationDialog).body),
    "how consent was given": State(_consent, lambda d: shown(d, "privacy").consent.pane.channel.line),
    "what was decided on a request": State(_request, lambda d: shown(d, "privacy").requests.pane.notes.text),
    "how somebody is erased": State(_erasure, None, "delete", _way),
    "a series of sessions": State(_series, lambda d: shown(d, "season").series.form.title.line),
    "a relation with one side": State(_relation, None, "side 3", _one_side),
}

STATES = PEOPLE | SESSIONS | OTHERS

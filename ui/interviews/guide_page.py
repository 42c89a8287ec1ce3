"""The guides of this workbook: which questions are asked, in which parts, and which of them in private."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.interviews import Guide, Question, Section
from ui.interviews import guides
from ui.interviews.edits import InterviewEdits
from ui.interviews.guide_form import GuideForm
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, LineField
from ui.kit.flow import FlowLayout
from ui.kit.page import Card, Page
from ui.kit.rail import Rail, Stop

Place = int | str
"""A part by its number, or a question by its key."""


class GuidesPage(Page):
    """One guide at a time: its parts and questions at the left, the chosen one in the middle."""

    left = Signal()

    def __init__(self, desk: Desk, edits: InterviewEdits) -> None:
        super().__init__(desk.theme, self.tr("Interview guides"))
        self._desk, self._edits = desk, edits
        self._guide: Guide | None = None
        self._behind = False
        self.which = ChoiceField(self.tr("Guide"), desk, [], labelled=False)
        self.which.setFixedWidth(desk.theme.scaled(250))
        self.name = LineField(self.tr("&Name of the guide"), desk, most=200)
        self.rail = Rail(desk.theme, self.tr("Parts and questions"), headings=True)
        self.form = GuideForm(desk)
        self._make_buttons()
        self._lay_out()
        self._join()

    def reload(self) -> None:
        """Read the guides again."""
        self._behind = False
        known = self._edits.guides()
        now = self._guide.id if self._guide else None
        self._guide = next((g for g in known if g.id == now), known[0] if known else None)
        self.which.set_choices([(guide.id, guide.name) for guide in known])
        self.which.set_value(self._guide.id if self._guide else None)
        self._show()

    def start_search(self) -> None:
        """Go to the list of questions."""
        self.rail.setFocus()

    def _show(self) -> None:
        guide = self._guide
        self._body.setVisible(guide is not None)
        if guide is None:
            self.set_title(self.tr("Interview guides"))
            return
        own = self._desk.workbook.get(Guide, guide.id) is not None
        self.remove.setVisible(own)
        self.add_question.setEnabled(bool(guide.sections))
        told = self.tr("Version {version} · {questions} questions · {minutes} min")
        words = told.format(version=guide.version, questions=len(guide.questions), minutes=guide.minutes)
        self.set_title(self.tr("Interview guides"), words)
        self.name.set_value(guide.name)
        self.rail.set_stops(self._stops(guide))
        if self.rail.key is None and self.rail.stops:
            self.rail.choose(self.rail.stops[min(1, len(self.rail.stops) - 1)].key)
        self._show_place(self.rail.key)

    def _stops(self, guide: Guide) -> list[Stop]:
        stops: list[Stop] = []
        for number, section in enumerate(guide.sections):
            badge = self.tr("%n min", "", section.minutes) if section.minutes else ""
            stops.append(Stop(number, section.title, badge=badge, heading=True))
            stops += [self._stop(question) for question in section.questions]
        return stops

    def _stop(self, question: Question) -> Stop:
        icon = "lock" if question.private else "message-circle"
        spoken = self.tr("private") if question.private else ""
        return Stop(question.key, question.text, icon=icon, role="todo" if question.private else "muted", spoken=spoken)

    def _show_place(self, place: object) -> None:
        guide = self._guide
        question = next((q for q in guide.questions if q.key == place), None) if guide else None
        if guide is not None and question is not None:
            self.form.show_question(guide, question)
        elif guide is not None and isinstance(place, int) and place < len(guide.sections):
            self.form.show_section(guide, place)
        else:
            self.form.show_nothing()

    # What happens

    def _change(self, change: Callable[[Guide], Guide], field: str) -> None:
        if self._guide is not None:
            self._edits.change_guide(self._guide, change, field)

    def _rename(self, name: str) -> None:
        self._change(lambda guide: guide.with_(name=name), "name")

    def _add_question(self) -> None:
        guide = self._guide
        if guide is None or not guide.sections:
            return
        key = guides.new_key(guide)
        made = Question(key=key, text=self.tr("New question"))
        self._change(lambda g: guides.inserted(g, self.rail.key, made), f"add.{key}")
        self._go_to(key)
        self.form.text.text.setFocus()
        self.form.text.text.selectAll()

    def _add_section(self) -> None:
        guide = self._guide
        if guide is None:
            return
        place = len(guide.sections)
        made = Section(title=self.tr("New part"), minutes=5)
        self._change(lambda g: g.with_(sections=(*g.sections, made)), f"add.{place}")
        self._go_to(place)
        self.form.title.line.setFocus()
        self.form.title.line.selectAll()

    def _take_away(self) -> None:
        place = self.rail.key
        if place is not None:
            self._change(lambda guide: guides.without(guide, place), f"remove.{place}")
            self._desk.removed(self.tr("Taken out of the guide"))

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        place = self.rail.key
        if isinstance(place, str):
            self._change(lambda guide: guides.moved(guide, place, step), f"move.{place}")
            self._go_to(place)

    def _go_to(self, place: Place) -> None:
        self.rail.choose(place)
        self._show_place(place)

    def _choose(self, identity: object) -> None:
        self._guide = next((g for g in self._edits.guides() if g.id == identity), None)
        self.rail.set_stops([])
        self._show()

    def _make(self) -> None:
        title, asked = self.tr("Conversation"), self.tr("What brings you here?")
        section = Section(title=title, minutes=30, questions=(Question(key="question-1", text=asked),))
        made = Guide(name=self.tr("New guide"), language=self._edits.language, sections=(section,))
        self._edits.add_guide(made)
        self._choose(made.id)
        self.reload()
        self.name.line.setFocus()
        self.name.line.selectAll()

    def _remove(self) -> None:
        guide, self._guide = self._guide, None
        if guide is not None:
            self._edits.remove_guide(guide)

    def _changed(self, changes: ChangeSet) -> None:
        if any(True for _ in changes.of(Guide)):
            self._behind = True
            if self.isVisible():
                self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed, or taken back, while another page was shown."""
        super().showEvent(event)
        if self._behind:
            self.reload()

    # How it is put together

    def _make_buttons(self) -> None:
        theme = self._desk.theme
        self.back = Button(self.tr("&All interviews"), theme, icon="arrow-left", kind=Kind.GHOST)
        self.new = Button(self.tr("New &guide"), theme, icon="plus", kind=Kind.PRIMARY)
        self.remove = Button("", theme, icon="trash-2", name=self.tr("Remove this guide"))
        self.add_question = Button(self.tr("A&dd question"), theme, icon="plus", kind=Kind.GHOST)
        self.add_section = Button(self.tr("Add &part"), theme, icon="plus", kind=Kind.GHOST)
        self.up = Button("", theme, icon="arrow-up", kind=Kind.GHOST, name=self.tr("Move up"))
        self.down = Button("", theme, icon="arrow-down", kind=Kind.GHOST, name=self.tr("Move down"))
        self.away = Button("", theme, icon="trash-2", kind=Kind.GHOST, name=self.tr("Take out of the guide"))

    def _lay_out(self) -> None:
        for widget in (self.back, self.which, self.remove, self.new):
            self.add_action(widget)
        order, adding = QHBoxLayout(), FlowLayout(spacing=4)
        for button in (self.up, self.down, self.away):
            order.addWidget(button)
        order.addStretch()
        for button in (self.add_question, self.add_section):
            adding.addWidget(button)
        left = Card(margins=(6, 8, 6, 8), spacing=4)
        left.body.addWidget(self.rail, 1)
        left.body.addLayout(order)
        left.body.addLayout(adding)
        left.setFixedWidth(self._desk.theme.scaled(300))
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.name)
        right.addWidget(self.form, 1)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(left)
        row.addLayout(right, 1)
        self.body.addWidget(self._body)
        for part in (self._body, self.new, self.remove):
            part.setEnabled(not self._desk.read_only)

    def _join(self) -> None:
        self.back.clicked.connect(self.left)
        self.new.clicked.connect(self._make)
        self.remove.clicked.connect(self._remove)
        self.which.committed.connect(self._choose)
        self.name.committed.connect(self._rename)
        self.rail.chosen.connect(self._show_place)
        self.form.edited.connect(self._change)
        for button, action in (
            (self.add_question, self._add_question),
            (self.add_section, self._add_section),
            (self.up, self._move_up),
            (self.down, self._move_down),
            (self.away, self._take_away),
        ):
            button.clicked.connect(action)
        self._desk.changed.connect(self._changed)

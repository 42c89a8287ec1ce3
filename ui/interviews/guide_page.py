"""The guides of this workbook: which questions are asked, in which parts, and which of them in private."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import PathMoment
from copdesk.domain.community import Community
from copdesk.domain.interviews import Guide, Question, Section
from copdesk.store.interview_forms import interview_form
from ui.interviews import guides
from ui.interviews.edits import InterviewEdits
from ui.interviews.guide_form import GuideForm
from ui.interviews.guide_outline import GuideOutline, Place
from ui.interviews.paper_form import PaperForm
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, LineField, choices
from ui.kit.page import Page
from ui.kit.vocabulary import Vocabulary


class GuidesPage(Page):
    """One guide at a time: its parts and questions at the left, the chosen one in the middle."""

    left = Signal()
    least_title = 250

    def __init__(self, desk: Desk, edits: InterviewEdits) -> None:
        super().__init__(desk.theme, self.tr("Interview guides"))
        self._desk, self._edits = desk, edits
        self._guide: Guide | None = None
        self._behind = False
        self.which = ChoiceField(self.tr("Guide"), desk, [], labelled=False)
        self.which.setFixedWidth(desk.theme.scaled(250))
        self.name = LineField(self.tr("&Name of the guide"), desk, most=200)
        self.moment = ChoiceField(self.tr("Ask&ed"), desk, choices(PathMoment, Vocabulary().path_moments()))
        self.outline = GuideOutline(desk)
        self.rail, self.add_question, self.away = self.outline.rail, self.outline.add_question, self.outline.away
        self.up, self.down = self.outline.up, self.outline.down
        self.form = GuideForm(desk)
        self._paper = PaperForm(desk, self)
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
        for button in (self.copy, self.paper):
            button.setVisible(guide is not None)
        self.original.setVisible(guide is not None and guides.as_shipped(self._desk.workbook, guide) is not None)
        self.remove.setVisible(guide is not None and self._desk.workbook.get(Guide, guide.id) is not None)
        if guide is None:
            self.set_title(self.tr("Interview guides"))
            return
        told = self.tr("Version {version} · {questions} questions · {minutes} min")
        words = told.format(version=guide.version, questions=len(guide.questions), minutes=guide.minutes)
        self.set_title(self.tr("Interview guides"), words)
        self.name.set_value(guide.name)
        self.moment.set_value(guide.moment)
        self.outline.show_guide(guide)
        self.form.show_competences(self._edits.competences())
        self._show_place(self.rail.key)
        self.fit_parts()

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

    def _set_moment(self, moment: PathMoment) -> None:
        self._change(lambda guide: guide.with_(moment=moment), "moment")

    def _name_new(self, place: Place) -> None:
        """Let what was just added be named at once."""
        if isinstance(place, int):
            self.form.title.line.setFocus()
            self.form.title.line.selectAll()
        else:
            self.form.text.text.setFocus()
            self.form.text.text.selectAll()

    def _taken_out(self) -> None:
        self._desk.removed(self.tr("Taken out of the guide"))

    def _choose(self, identity: object) -> None:
        self.form.keep()
        self._guide = next((g for g in self._edits.guides() if g.id == identity), None)
        self.rail.set_stops([])
        self._show()

    def _make(self) -> None:
        title, asked = self.tr("Conversation"), self.tr("What brings you here?")
        section = Section(title=title, minutes=30, questions=(Question(key="question-1", text=asked),))
        self._add(Guide(name=self.tr("New guide"), language=self._edits.language, sections=(section,)))

    def _copy(self) -> None:
        if self._guide is not None:
            self._add(guides.copied(self._guide, self.tr("{name} (copy)").format(name=self._guide.name[:180])))

    def _add(self, made: Guide) -> None:
        self._edits.add_guide(made)
        self._choose(made.id)
        self.reload()
        self.name.line.setFocus()
        self.name.line.selectAll()

    def _back_to_shipped(self) -> None:
        found = guides.as_shipped(self._desk.workbook, self._guide) if self._guide else None
        if found is not None:
            self._edits.put_back(found)
            self._desk.removed(self.tr("The guide is as the program brings it"))

    def _remove(self) -> None:
        guide, self._guide = self._guide, None
        if guide is not None:
            self._edits.remove_guide(guide)

    def _print(self) -> None:
        if self._guide is not None and self._desk.community is not None:
            workbook, community = self._desk.workbook, self._desk.community
            self._paper.save(interview_form(workbook, community, self._guide, date.today()))

    def _changed(self, changes: ChangeSet) -> None:
        if any(True for _ in changes.of(Guide)) or any(True for _ in changes.of(Community)):
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
        self.copy = Button("", theme, icon="copy", name=self.tr("Make a copy to change"))
        self.original = Button("", theme, icon="rotate-ccw", name=self.tr("Back to the shipped text"))
        self.paper = Button("", theme, icon="printer", name=self.tr("Blank form on paper"))

    def _lay_out(self) -> None:
        for widget in (self.back, self.which, self.paper, self.copy, self.original, self.remove, self.new):
            self.add_action(widget)
        about = QHBoxLayout()
        about.setSpacing(12)
        about.addWidget(self.name, 3)
        about.addWidget(self.moment, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(about)
        right.addWidget(self.form, 1)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.outline)
        row.addLayout(right, 1)
        self.body.addWidget(self._body)
        for part in (self._body, self.new, self.remove, self.copy, self.original):
            part.setEnabled(not self._desk.read_only)

    def _join(self) -> None:
        self.back.clicked.connect(self.left)
        self.new.clicked.connect(self._make)
        self.copy.clicked.connect(self._copy)
        self.original.clicked.connect(self._back_to_shipped)
        self.remove.clicked.connect(self._remove)
        self.paper.clicked.connect(self._print)
        self.which.committed.connect(self._choose)
        self.name.committed.connect(self._rename)
        self.moment.committed.connect(self._set_moment)
        self.outline.chosen.connect(self._show_place)
        self.outline.edited.connect(self._change)
        self.outline.made.connect(self._name_new)
        self.outline.taken_out.connect(self._taken_out)
        self.form.edited.connect(self._change)
        self.form.competences_said.connect(self._edits.say_competences)
        self._desk.changed.connect(self._changed)

"""Reading across: answers, themes, quotes, what comes back every session, and scores; the wishes stand beside them."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.interviews import Interview
from copdesk.domain.pseudonyms import Known
from copdesk.domain.reading_across import Quote
from copdesk.store import reading
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.fields import ChoiceField
from ui.kit.flow import FlowLayout
from ui.kit.page import Inspector, Page
from ui.kit.vocabulary import Vocabulary
from ui.reading.answers import AnswersView
from ui.reading.edits import ReadingEdits
from ui.reading.giving import GivingDialog
from ui.reading.material import KINDS, Material, Wanted, material
from ui.reading.quotes import QuotesView
from ui.reading.scores import ScoresView
from ui.reading.standing import StandingView
from ui.reading.themes import ThemesView
from ui.reading.wishes import WishesPane


class ReadingPage(Page):
    """Five ways to look at the same words; `interviews_wanted` asks for the screen where they are noted."""

    interviews_wanted = Signal()
    harvest_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, self.tr("Reading across"))
        self._desk, self._edits = desk, ReadingEdits(desk)
        self._material, self._names = Material(None, {}), None
        self._behind = self._retold = True
        self.answers, self.themes, self.quotes = AnswersView(desk), ThemesView(desk), QuotesView(desk)
        self.standing, self.scores = StandingView(desk), ScoresView(desk)
        self.wishes = WishesPane(desk, self._known_names)
        self.give = Button(self.tr("Give a&way…"), desk.theme, icon="download")
        self.give.setToolTip(self.tr("Answers or quotes for others, without names"))
        self.show_wishes = Button(self.tr("Wis&hes"), desk.theme, icon="sparkles")
        self.add_action(self.give)
        self.add_action(self.show_wishes)
        self._make_tabs()
        self._make_filters()
        self._lay_out()
        self._make_inspector()
        self._join()
        self.reload()

    def start_search(self) -> None:
        """Go to the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def turn_to(self, view: QWidget, *args: object) -> None:
        """Look in another way."""
        self._views.setCurrentWidget(view)
        self.tabs[view].setChecked(True)
        self._filters.setVisible(view is not self.standing)
        self._show()

    def reload(self, *args: object) -> None:
        """Read everything again."""
        self._behind, self._names = False, None
        known = None if self._retold else self._material
        self._material = material(self._desk.workbook, self._desk.community, known)
        self._retold = False
        self._offer_filters()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed while another screen was shown."""
        super().showEvent(event)
        if self._behind:
            self.reload()

    def fit_parts(self) -> None:
        """Offer the wishes by a button where there is no room beside."""
        self.show_wishes.setVisible(self.narrow and self._material.community is not None)
        super().fit_parts()

    def _changed(self, changes: ChangeSet) -> None:
        if any(isinstance(change.entity, KINDS) for change in changes.changes):
            self._behind = True
            self._retold |= any(isinstance(change.entity, Interview) for change in changes.changes)
            if self.isVisible():
                self.reload()

    def _known_names(self) -> Known:
        """Return what tells who is who, read when it is first needed."""
        if self._names is None:
            assert self._material.community is not None
            self._names = reading.names(self._desk.workbook, self._material.community.id)
        return self._names

    @property
    def wanted(self) -> Wanted:
        """Whose words are looked for."""
        return Wanted(self.search.text(), self.kind.value or "", self.role.value or "")

    def _show(self, *args: object) -> None:
        found, wanted = self._material, self.wanted
        something = found.community is not None and bool(found.interviews or found.sessions or found.scores)
        self._whole_stack.setCurrentIndex(1 if something else 0)
        if self.inspector is not None and not self.narrow:
            self.inspector.setVisible(something)
        self.give.setEnabled(bool(found.interviews))
        told = self.tr("%n interview(s)", "", len(found.interviews)) if found.interviews else ""
        self.set_title(self.tr("Reading across"), told)
        self.wishes.show_material(found)
        view = self._views.currentWidget()
        if view is self.standing:
            self.standing.show_material(found)
        elif isinstance(view, AnswersView | ThemesView | QuotesView | ScoresView):
            view.show_material(found, wanted)

    def _offer_filters(self) -> None:
        vocabulary = Vocabulary()
        kinds = sorted({v.kind for v in self._material.voices.values() if v.kind}, key=vocabulary.organisation_kind)
        self._offer(self.kind, self.tr("All sectors"), [(kind, vocabulary.organisation_kind(kind)) for kind in kinds])
        there = {role for voice in self._material.voices.values() for role in voice.roles}
        roles = [(role.value, words) for role, words in vocabulary.roles().items() if role.value in there]
        self._offer(self.role, self.tr("All roles"), roles)

    def _offer(self, field: ChoiceField, everybody: str, offered: list[tuple[str, str]]) -> None:
        kept = field.value
        field.set_choices([("", everybody), *offered])
        field.set_value(kept if kept in [value for value, _ in offered] else "")

    def _want(self, theme: str, interviews: list[UUID]) -> None:
        """Make a wish, and put the cursor in its words."""
        words = theme or self.tr("What this group wants")
        made = self._edits.make_wish(words[:1].upper() + words[1:], theme, interviews)
        if made is not None:
            self.open_inspector()
            self.wishes.edit(made)

    def _harvest(self, quote: Quote) -> None:
        self._edits.harvest(quote)
        self._desk.ask.notice(self.tr("In the harvest; its speaker has not been asked yet"))

    def _keep_answer(self, session: UUID, person: UUID, question: str, text: str) -> None:
        self._edits.answer(session, person, question, text)

    def _keep_questions(self, typed: str) -> None:
        self._edits.ask_every_session(typed, [session.id for session in self._material.sessions])

    def _give(self) -> None:
        if self._desk.community is not None:
            GivingDialog(self._desk, self._desk.community, self._known_names(), self).open()

    def _open_wishes(self) -> None:
        self.open_inspector()

    def _make_tabs(self) -> None:
        theme = self._desk.theme
        self.tabs = {
            self.answers: Button(self.tr("&Answers"), theme, icon="message-circle", kind=Kind.SEGMENT),
            self.themes: Button(self.tr("&Themes"), theme, icon="hash", kind=Kind.SEGMENT),
            self.quotes: Button(self.tr("&Quotes"), theme, icon="quote", kind=Kind.SEGMENT),
            self.standing: Button(self.tr("&Every session"), theme, icon="rotate-ccw", kind=Kind.SEGMENT),
            self.scores: Button(self.tr("Self-s&cores"), theme, icon="columns-3", kind=Kind.SEGMENT),
        }
        self._tab_group = QButtonGroup(self)
        self._views = QStackedWidget()
        for view, tab in self.tabs.items():
            self._tab_group.addButton(tab)
            self._views.addWidget(view)
        self.tabs[self.answers].setChecked(True)

    def _make_filters(self) -> None:
        desk = self._desk
        self.search = QLineEdit()
        self.search.setFixedHeight(desk.theme.scaled(desk.theme.field_height))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search by name or words"))
        self.search.addAction(desk.theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.kind = ChoiceField(self.tr("Sector"), desk, [], labelled=False)
        self.role = ChoiceField(self.tr("Role"), desk, [], labelled=False)
        self._filters = QWidget()
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 2)
        row.addWidget(self.kind, 1)
        row.addWidget(self.role, 1)

    def _lay_out(self) -> None:
        desk = self._desk
        tabs = FlowLayout(spacing=0)
        for tab in self.tabs.values():
            tabs.addWidget(tab)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(IconLabel(desk.theme, "lock", "todo", 15))
        apart = self.tr("The private part of interviews is not here: it stays in the vault.")
        foot.addWidget(Words(apart, Type.SMALL, wrap=True), 1)
        some = QWidget()
        column = QVBoxLayout(some)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(tabs)
        column.addWidget(self._filters)
        column.addWidget(self._views, 1)
        column.addLayout(foot)
        told = self.tr("When interviews are held, everything that was said to one question stands together here.")
        title, action = self.tr("Nothing to read across yet"), self.tr("Go to the &interviews")
        self._nothing = EmptyState(desk.theme, "columns-3", title, told, action)
        self._whole_stack = QStackedWidget()
        self._whole_stack.addWidget(self._nothing)
        self._whole_stack.addWidget(some)
        self.body.addWidget(self._whole_stack)

    def _make_inspector(self) -> None:
        panel = Inspector(self._desk.theme, width=300, name=self.tr("What this group wants"))
        panel.head.addWidget(Words(self.tr("This group wants…"), Type.HEADING, wrap=True))
        panel.body.addWidget(self.wishes)
        panel.body.addStretch()
        self.set_inspector(panel)

    def _join(self) -> None:
        for view, tab in self.tabs.items():
            tab.clicked.connect(partial(self.turn_to, view))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, context=Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.search.clear)
        self.search.textChanged.connect(self._show)
        for field in (self.kind, self.role):
            field.committed.connect(self._show)
        self.answers.wish_wanted.connect(self._want)
        self.themes.wish_wanted.connect(self._want)
        self.quotes.harvest_wanted.connect(self._harvest)
        self.quotes.item_wanted.connect(self.harvest_wanted)
        self.standing.table.answers.typed.connect(self._keep_answer)
        self.standing.questions_typed.connect(self._keep_questions)
        self.wishes.said.connect(self._edits.say_wish)
        self.wishes.removed.connect(self._edits.remove_wish)
        self.give.clicked.connect(self._give)
        self.show_wishes.clicked.connect(self._open_wishes)
        self._nothing.wanted.connect(self.interviews_wanted)
        self._desk.changed.connect(self._changed)
        self._desk.community_chosen.connect(self.reload)

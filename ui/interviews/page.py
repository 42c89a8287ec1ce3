"""The screen of the intake: the list of people, one interview at a time, and the guides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from copdesk.domain.interviews import Interview
from ui.interviews.conversation import ConversationPage
from ui.interviews.edits import PAGE, InterviewEdits
from ui.interviews.guide_page import GuidesPage
from ui.interviews.learning_beside import LearningBeside
from ui.interviews.overview import OverviewPage
from ui.interviews.slot import PrivatePart
from ui.interviews.stopwatch import Stopwatch
from ui.kit.desk import Desk
from ui.kit.page import Page


class InterviewsPage(Page):
    """Joins the three; `roster_wanted` asks for the screen where participants are added."""

    roster_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        *,
        private: PrivatePart,
        stopwatch: Stopwatch | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk.theme, "")
        self.setParent(parent)
        self._desk, self._private = desk, private
        self._edits = edits = InterviewEdits(desk)
        self.overview = OverviewPage(desk, edits)
        self.conversation = ConversationPage(desk, edits, private, stopwatch or Stopwatch())
        self.guides = GuidesPage(desk, edits)
        self.views = QStackedWidget()
        for view in (self.overview, self.conversation, self.guides):
            self.views.addWidget(view)
        self.title.hide()
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.body.addWidget(self.views)
        self._join()

    def open_interview(self, interview: Interview, talking: bool) -> None:
        """Show an interview, and let the clock run when people start talking."""
        self.views.setCurrentWidget(self.conversation)
        self.conversation.show_interview(interview, talking=talking)

    def show_list(self) -> None:
        """Go back to the list of people."""
        self.views.setCurrentWidget(self.overview)
        self.overview.table.setFocus()

    def show_guides(self) -> None:
        """Go to the guides."""
        self.views.setCurrentWidget(self.guides)
        self.guides.reload()

    def leave(self) -> None:
        """Keep what is being typed, as before the workbook closes."""
        self.conversation.form.leave()

    def start_search(self) -> None:
        """Search in what is shown."""
        view = self.views.currentWidget()
        if isinstance(view, Page):
            view.start_search()

    def show_learning(self) -> None:
        """Show the learning questions of whoever is spoken with, over the interview."""
        interview = self.conversation.form.interview
        if interview is not None:
            self.conversation.form.keep()
            LearningBeside(self._desk, self._edits, interview, self).open()

    def _join(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+L"), self.conversation, context=inside).activated.connect(self.show_learning)
        self.overview.interview_wanted.connect(self.open_interview)
        self.overview.guides_wanted.connect(self.show_guides)
        self.overview.roster_wanted.connect(self.roster_wanted)
        self.conversation.left.connect(self.show_list)
        self.guides.left.connect(self.show_list)
        self.conversation.form.place_changed.connect(self._choose_history)
        self._private.changed.connect(self._choose_history)
        self.views.currentChanged.connect(self._choose_history)
        self._desk.community_chosen.connect(self._other_community)

    def _choose_history(self, *args: object) -> None:
        """Let Ctrl+Z take back what was typed here: in private, that is the undo of the vault."""
        question = self.conversation.form.question
        secret = question is not None and question.private and self.views.currentWidget() is self.conversation
        self.history = self._private.history if secret else None

    def _other_community(self, *args: object) -> None:
        if self.conversation.form.leave():
            self.show_list()


__all__ = ["PAGE", "InterviewsPage"]

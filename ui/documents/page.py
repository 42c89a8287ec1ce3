"""Documents: choose one, look at its pages, print it, or give it away as a file."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.choices import Audience
from copdesk.domain.community import Community
from copdesk.domain.problems import Problem
from copdesk.domain.sessions import Session
from ui.documents.contents import Contents
from ui.documents.outbox import Outbox
from ui.documents.preview import Preview
from ui.documents.shelf import Form, ListPaper, Order, RunSheetOf, Shelf, Watch
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.jobs import Job
from ui.kit.page import Page, on_card
from ui.kit.printing import PageImage, draw_page, page_sizes

Made = tuple[bytes, tuple[tuple[float, float], ...], tuple[str, ...]]
"""A PDF, the sizes of its pages, and the letters that could not be printed."""


def _make(order: Order, *, watch: Watch) -> Made:
    pdf = order.make(watch)
    return pdf, page_sizes(pdf), order.missing_letters()


def _draw(pdf: bytes, number: int) -> tuple[bytes, int, PageImage]:
    return pdf, number, draw_page(pdf, number)


class DocumentsPage(Page):
    """The documents of the community, with a preview of the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, self.tr("Documents"))
        self._desk = desk
        self._shelf = Shelf(desk.workbook)
        self._order: Order | None = None
        self._pdf = b""
        self._drawing: Job | None = None
        self._stale = False
        self.outbox = Outbox(desk, self)
        self._open = Button(self.tr("&Open"), desk.theme, icon="external-link")
        self._print = Button(self.tr("Pr&int…"), desk.theme, icon="printer")
        self._save = Button(self.tr("&Save as PDF…"), desk.theme, icon="download", kind=Kind.PRIMARY)
        self._word = Button(self.tr("&Word…"), desk.theme, icon="file-text", name=self.tr("Save for Word"))
        self._excel = Button(self.tr("E&xcel…"), desk.theme, icon="file-spreadsheet", name=self.tr("Save for Excel"))
        for button, wanted in (
            (self._word, lambda: self._save_as(Form.WORD)),
            (self._excel, lambda: self._save_as(Form.EXCEL)),
            (self._open, self._open_it),
            (self._print, self._print_it),
            (self._save, self._save_it),
        ):
            button.clicked.connect(wanted)
            self.add_action(button)
        self.contents = Contents(desk.theme)
        self.preview = Preview(desk.theme)
        self._file = EmptyState(
            desk.theme, "file-text", self.tr("A file for another program"), "", self.tr("Save the &file…")
        )
        self._why_not = EmptyState(desk.theme, "file-text", self.tr("Nothing to show yet"), "")
        self._place = Words("", Type.CAPTION)
        self._build()
        self._connect()
        self._fill()

    def show_programme(self, session_id: UUID) -> None:
        """Choose the programme of a session."""
        self.contents.choose(session_id)
        self._show_chosen()

    def show_run_sheet(self, session_id: UUID) -> None:
        """Choose the run sheet of a session."""
        self.contents.choose(RunSheetOf(session_id))
        self._show_chosen()

    def save_run_sheet(self, session_id: UUID, ending: str) -> None:
        """Save the run sheet of a session for an office program; `ending` is that of the file's name."""
        self._give(lambda: self._shelf.run_sheet(RunSheetOf(session_id, Form(ending))))

    def show_report(self) -> None:
        """Choose the harvest report."""
        self.contents.choose(Audience.GROUP)
        self._show_chosen()

    def show_participants(self) -> None:
        """Choose the list of participants."""
        self.contents.choose(ListPaper.PARTICIPANTS)
        self._show_chosen()

    def save_calendar(self, session_id: UUID) -> None:
        """Save one session as a calendar entry."""
        session = self._desk.workbook.get(Session, session_id)
        community = self._community()
        if session is not None and community is not None:
            self._give(lambda: self._shelf.calendar(community, [session]))

    def start_search(self) -> None:
        """Ctrl+F goes to the list of documents."""
        self.contents.setFocus()

    def _build(self) -> None:
        self._right = QStackedWidget()
        self._right.addWidget(self.preview)
        self._right.addWidget(self._why_not)
        self._right.addWidget(self._file)
        side = QVBoxLayout()
        side.addWidget(self._right, 1)
        side.addWidget(self._place)
        holder = QWidget()
        holder.setProperty("paint", "none")
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 10)
        self._place.setContentsMargins(20, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.contents)
        row.addWidget(on_card(holder), 1)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.contents.chosen.connect(self._show_chosen)
        self._file.wanted.connect(self._save_it)
        self.preview.page_shown.connect(self._tell_place)
        self.preview.picture_wanted.connect(self._draw_page)
        self._desk.changed.connect(self._changed)
        self._desk.community_chosen.connect(self._changed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self._print_it)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._save_it)

    def _community(self) -> Community | None:
        return self._desk.workbook.get(Community, self._desk.community) if self._desk.community else None

    def showEvent(self, event: QShowEvent) -> None:
        """Make the chosen document again when something changed out of its sight."""
        super().showEvent(event)
        if self._stale:
            self._fill()

    def _changed(self, *args: object) -> None:
        """Any change may show in a document; it is made anew when somebody looks at it."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        """Offer what there is, and make the chosen document."""
        self._stale = False
        community = self._community()
        self.contents.setEnabled(community is not None)
        if community is None:
            self.contents.set_stops([])
            self._show_why_not(self.tr("Make a community first; its documents then appear here."))
            return
        self.contents.offer(_nearest_first(self._shelf.sessions(community)), self._shelf.hosted())
        self.contents.choose(self.contents.what)
        self._show_chosen()

    def _show_chosen(self, _what: object = None) -> None:
        community = self._community()
        if community is None:
            return
        if self._drawing is not None:
            self._drawing.stop()
        try:
            self._order = self._shelf.order(community, self.contents.what)
        except Problem as problem:
            self._show_why_not(self._desk.ask.words(problem))
            return
        if not self._order.is_paper:
            self._show_file(self._order)
            return
        title = self.tr("Making {document}…").format(document=self._order.title)
        self._drawing = self._desk.jobs.run(
            _make, self._order, done=self._drawn, failed=self._not_drawn, title=title, watched=True
        )

    def _show_file(self, order: Order) -> None:
        self._pdf = b""
        self._place.setText("")
        told = self.tr("{name} is made for another program and cannot be looked at here.").format(name=order.title)
        if order.left_out:
            who = self.tr("%n person(s) who were not chosen or withdrew are left out.", "", order.left_out)
            told = f"{told} {who}"
        self._file.say(told)
        self._right.setCurrentWidget(self._file)
        self._allow(paper=False)

    def _drawn(self, made: Made) -> None:
        self._drawing = None
        self._pdf, sizes, missing = made
        if missing:
            words = self.tr("No typeface has these letters, so they print as an empty square: {letters}")
            self._desk.ask.hint(words.format(letters=" ".join(missing)))
        self.preview.show_document(sizes)
        self._right.setCurrentWidget(self.preview)
        self._allow(paper=True)

    def _draw_page(self, number: int) -> None:
        self._desk.jobs.run(_draw, self._pdf, number, done=self._show_page)

    def _show_page(self, drawn: tuple[bytes, int, PageImage]) -> None:
        """Show a page, unless another document has taken its place meanwhile."""
        pdf, number, page = drawn
        if pdf is self._pdf:
            self.preview.show_picture(number, page)

    def _not_drawn(self, problem: Problem) -> None:
        self._drawing = None
        self._show_why_not(self._desk.ask.words(problem))

    def _show_why_not(self, sentence: str) -> None:
        self._order, self._pdf = None, b""
        self.preview.clear()
        self._place.setText("")
        self._why_not.say(sentence)
        self._right.setCurrentWidget(self._why_not)
        self._allow(paper=False)

    def _allow(self, *, paper: bool) -> None:
        for button in (self._word, self._excel):
            button.setVisible(paper and isinstance(self.contents.what, RunSheetOf))
        for button in (self._open, self._print, self._save):
            button.setEnabled(paper)

    def _tell_place(self, page: int, count: int) -> None:
        words = self.tr("Page {page} of {count}  ·  + and − zoom, 0 fits")
        self._place.setText(words.format(page=page, count=count))

    def _give(self, gather: Callable[[], Order]) -> None:
        try:
            order = gather()
        except Problem as problem:
            self._desk.ask.problem(problem)
            return
        self.outbox.save(order)

    def _save_it(self) -> None:
        if self._order is not None:
            self.outbox.save(self._order)

    def _save_as(self, form: Form) -> None:
        """Save the run sheet that is looked at for an office program."""
        what = self.contents.what
        if isinstance(what, RunSheetOf):
            self.save_run_sheet(what.session_id, form)

    def _open_it(self) -> None:
        if self._order is not None and self._pdf:
            self.outbox.open(self._order, self._pdf)

    def _print_it(self) -> None:
        if self._order is not None and self._pdf:
            self.outbox.print(self._order, self._pdf, self.preview.count)


def _nearest_first(sessions: list[Session]) -> list[Session]:
    """Return the sessions to come, the next one first, and then those that were, the last one first."""
    today = date.today()
    coming = [session for session in sessions if session.day >= today]
    return coming + [session for session in reversed(sessions) if session.day < today]

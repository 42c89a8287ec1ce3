"""The list of what can be made: programmes, the harvest report, and files for other programs."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from copdesk.domain.choices import Audience
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.theme import Theme
from ui.kit.vocabulary import Vocabulary

_WIDTH = 250


class Contents(QFrame):
    """Documents to look at above, files to save below."""

    programme_chosen = Signal(object)
    report_chosen = Signal(object)
    file_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._offers: list[Audience | UUID] = []
        self.setProperty("paint", "none")
        self.setFixedWidth(theme.scaled(_WIDTH))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._chosen)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(self.tr("On paper"), Type.OVERLINE))
        column.addWidget(self.list, 1)
        column.addWidget(Words(self.tr("For other programs"), Type.OVERLINE))
        for what, words, icon in self._files():
            button = Button(words, theme, icon=icon, kind=Kind.GHOST, role="muted")
            button.setProperty("what", what)
            button.clicked.connect(self._file)
            column.addWidget(button)

    def offer(self, sessions: list[tuple[UUID, str]]) -> None:
        """Offer a programme for each of these sessions, and the report for each kind of reader."""
        row = self.list.currentRow()
        chosen = self._offers[row] if row >= 0 else Audience.GROUP
        self.list.blockSignals(True)
        self.list.clear()
        self._offers = []
        for audience, words in Vocabulary().audiences().items():
            self._add(self.tr("Harvest report: {readers}").format(readers=words), "sprout", audience)
        for identity, words in sessions:
            self._add(self.tr("Programme: {session}").format(session=words), "calendar-days", identity)
        self.list.blockSignals(False)
        self._choose(chosen if chosen in self._offers else Audience.GROUP)

    def choose_programme(self, session_id: UUID) -> None:
        """Choose the programme of a session."""
        self._choose(session_id)

    def choose_report(self) -> None:
        """Choose the report for the group itself."""
        self._choose(Audience.GROUP)

    def _files(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("roster", self.tr("&Participants (Excel)"), "users"),
            ("attendance", self.tr("&Attendance (Excel)"), "list-checks"),
            ("contacts", self.tr("Address &cards (vCard)"), "circle-user"),
            ("calendar", self.tr("Ca&lendar (.ics)"), "calendar"),
        )

    def _add(self, words: str, icon: str, what: Audience | UUID) -> None:
        item = QListWidgetItem(self._theme.icon(icon), words)
        item.setToolTip(words)
        self._offers.append(what)
        self.list.addItem(item)

    def _choose(self, what: Audience | UUID) -> None:
        row = self._offers.index(what)
        if self.list.currentRow() == row:
            self._chosen(row)
        self.list.setCurrentRow(row)

    def _chosen(self, row: int) -> None:
        if row < 0:
            return
        what = self._offers[row]
        if isinstance(what, Audience):
            self.report_chosen.emit(what)
        else:
            self.programme_chosen.emit(what)

    def _file(self) -> None:
        self.file_wanted.emit(self.sender().property("what"))

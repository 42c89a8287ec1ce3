"""Takes in a run sheet from elsewhere: paste it, see how it was read, and make blocks of it."""

from uuid import UUID, uuid4

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from copdesk.domain.problems import Problem
from copdesk.domain.programme_rows import arrange
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import Placed, clock, lay_out
from copdesk.exchange.pasted_programme import Pasted, read_pasted
from copdesk.exchange.pasted_table import as_tabs
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import on_card
from ui.kit.tables import CardTable, Column, Rows
from ui.sessions.gestures import PAGE
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords


class PasteBox(QPlainTextEdit):
    """Takes text; a table from a word processor or a spreadsheet becomes lines with tabs."""

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's own name
        """Insert the table in what is pasted, or else its text."""
        self.insertPlainText(as_tabs(source.text(), source.html()))


class PasteDialog(QDialog):
    """Shows what would become of a pasted programme; nothing is written before somebody agrees."""

    def __init__(self, desk: Desk, programme: Programme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste a programme"))
        self.resize(desk.theme.scaled(860), desk.theme.scaled(600))
        self._desk, self._programme, self._words = desk, programme, SessionWords(self)
        self._session: Session | None = None
        self._blocks: tuple[Block, ...] = ()
        self._odd: frozenset[UUID] = frozenset()
        self._read = Pasted()
        self.box = PasteBox()
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(self.tr("Programme to take in"))
        self.box.setPlaceholderText(self.tr("Paste a table from Word or Excel here, or text with times."))
        self.rows: Rows[Placed] = Rows(self._columns(), lambda place: place.block.id, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="paste", name=self.tr("How it was read"))
        self.told = Words("", Type.MUTED, wrap=True, data=True)
        self.make = Button(self.tr("&Make blocks"), desk.theme, icon="check", kind=Kind.PRIMARY)
        self.cancel = Button(self.tr("&Cancel"), desk.theme)
        self._lay_out()
        self.box.textChanged.connect(self._show)
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self.reject)
        self._show()

    def take_clipboard(self) -> None:
        """Begin with what is on the clipboard, if that is words."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and mime.hasText():
            self.box.insertFromMimeData(mime)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Paste a programme"), Type.HEADING))
        column.addWidget(self.box, 2)
        column.addWidget(on_card(self.table), 3)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.make)
        column.addLayout(row)

    def _show(self) -> None:
        """Read what stands in the box, and show it as it would come to stand in the session."""
        text, session = self.box.toPlainText(), self._programme.session
        self._session, self._blocks, problem = session, (), ""
        if session is not None and text.strip():
            try:
                self._read = read_pasted(text)
                ids = [uuid4() for _ in self._read.rows]
                self._session, self._blocks = arrange(session, self._read.rows, ids, self._programme.blocks)
            except Problem as found:
                problem = self._desk.ask.words(found)
            else:
                readings = zip(ids, self._read.readings, strict=True)
                self._odd = frozenset(identity for identity, reading in readings if reading.odd)
        ours = {block.id for block in self._blocks}
        placed = lay_out(self._session, [*self._programme.blocks, *self._blocks]) if self._session else ()
        self.rows.set_rows([place for place in placed if place.block.id in ours])
        self.make.setEnabled(bool(self._blocks))
        self.told.setText(problem or self._summary())

    def _summary(self) -> str:
        if not self._blocks:
            return self.tr("Nothing is written before you choose Make blocks; one undo takes it back.")
        told = [self.tr("%n block(s)", "", len(self._blocks))]
        if self._odd:
            told.append(self.tr("%n time(s) or length(s) to look at", "", len(self._odd)))
        if self._read.left_over:
            told.append(self.tr("not taken in: {lines}").format(lines=" / ".join(self._read.left_over)[:300]))
        return "  ·  ".join(told)

    def _make(self) -> None:
        """Write the blocks in one step."""
        if self._session is None or not self._blocks:
            return
        with self._desk.edit(self.tr("Paste programme"), page=PAGE) as edit:
            edit.put(self._session)
            edit.add_all(self._blocks)
        self._programme.choose(self._blocks[0].id)
        self.accept()

    def _columns(self) -> list[Column[Placed]]:
        kinds = self._words.block_kinds()
        return [
            Column(self.tr("Time"), self._time, 150, detail=self._note),
            Column(self.tr("Duration"), self._length, 100),
            Column(self.tr("Title"), lambda p: p.block.title, 0, detail=lambda p: kinds[p.block.kind]),
            Column(self.tr("Who"), lambda p: p.block.lead, 140, drop=1),
            Column(self.tr("Room"), lambda p: p.block.room, 120, drop=2),
        ]

    def _time(self, place: Placed) -> str:
        return clock(place.start) if place.block.open_end else f"{clock(place.start)}–{clock(place.end)}"

    def _note(self, place: Placed) -> str:
        """Say what deserves a look: an odd spelling, free time before, an overlap, a track."""
        if place.block.id in self._odd:
            return self.tr("read so; is that right?")
        if place.overlap:
            return self.tr("{minutes} min overlap").format(minutes=place.overlap)
        if place.gap:
            return self.tr("after {minutes} min free").format(minutes=place.gap)
        return self.tr("track {name}").format(name=place.block.track) if place.block.track else ""

    def _length(self, place: Placed) -> str:
        return self.tr("open") if place.block.open_end else self._words.minutes(place.block.minutes)

"""Diet and access: told freely, entered here and nowhere else, counted for others, and wiped after the session."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.hosting import access, kitchen
from copdesk.domain.roster import Need
from copdesk.store.attending import Expected
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.roster.attendance_edits import AttendanceEdits
from ui.roster.door_book import DoorBook
from ui.roster.person_rows import PersonRows
from ui.roster.wiping import Wiping


class NeedsDialog(QDialog):
    """Names stay in this dialog; what is copied from it are totals."""

    def __init__(self, desk: Desk, edits: AttendanceEdits, book: DoorBook, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._edits, self._book = desk, edits, book
        self._needs, self._wanted = list[Need](), list[Need]()
        self.setWindowTitle(self.tr("Diet and access"))
        self.setMinimumSize(860, 560)
        self.diet = LineField(self.tr("&Diet"), desk)
        self.access = LineField(self.tr("&Access"), desk)
        name, about = self.tr("Who asks for what"), self.tr("Asks for")
        self.people = PersonRows(desk, "needs", name, about, self._told, [self.diet, self.access])
        self.totals = Words("", Type.STRONG, wrap=True, data=True)
        self.copy = Button(self.tr("&Copy totals"), desk.theme, icon="copy")
        self.wipe = Button(self.tr("&Wipe all wishes"), desk.theme, icon="trash-2", kind=Kind.DANGER)
        self.close_it = Button(self.tr("C&lose"), desk.theme)
        self._lay_out()
        self._join()
        self._show()

    def _show(self, *args: object) -> None:
        session = self._book.session
        self._needs = self._desk.workbook.all(Need, session_id=session) if session else []
        away = {line.person_id for line in self._book.lines if line.stays_away}
        self._wanted = [need for need in self._needs if need.person_id not in away]
        self.people.show_lines([line for line in self._book.lines if line.number or self._of(line)])
        self.totals.setText(self._counted())
        for button in (self.copy, self.wipe):
            button.setEnabled(bool(self._needs))
        self._show_person()

    def _show_person(self, *args: object) -> None:
        line: Expected | None = self.people.table.row
        need = self._of(line) if line is not None else None
        self.diet.set_value(need.diet if need else "")
        self.access.set_value(need.access if need else "")
        for field in (self.diet, self.access):
            field.setEnabled(line is not None and not self._desk.read_only)

    def _of(self, line: Expected) -> Need | None:
        return next((need for need in self._needs if need.person_id == line.person_id), None)

    def _told(self, line: Expected) -> str:
        need = self._of(line)
        return "  ·  ".join(part for part in (need.diet, need.access) if part) if need else ""

    def _counted(self) -> str:
        counted = (*kitchen(self._wanted), *access(self._wanted))
        return "  ·  ".join(f"{count} × {wish}" for wish, count in counted) or self.tr("Nobody asked for anything yet.")

    def _keep_diet(self, words: str) -> None:
        self._keep("diet", words)

    def _keep_access(self, words: str) -> None:
        self._keep("access", words)

    def _keep(self, field: str, words: str) -> None:
        if self._book.session is not None and self.people.person is not None:
            self._edits.need(self._book.session, self.people.person, field, words)

    def _copy(self) -> None:
        lines = [f"{count} × {wish}" for wish, count in (*kitchen(self._wanted), *access(self._wanted))]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._desk.ask.notice(self.tr("The totals are copied, without names"))

    def _wipe(self) -> None:
        if self._book.session is not None:
            Wiping(self._desk, self._book.session).wipe(self._edits)

    def _join(self) -> None:
        self.diet.committed.connect(self._keep_diet)
        self.access.committed.connect(self._keep_access)
        self.people.chosen.connect(self._show_person)
        self.copy.clicked.connect(self._copy)
        self.wipe.clicked.connect(self._wipe)
        self.close_it.clicked.connect(self.accept)
        self._desk.changed.connect(self._show)

    def _lay_out(self) -> None:
        why = self.tr("Only what people told freely. Others see totals, and after the session it is wiped.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Diet and access"), Type.HEADING))
        column.addWidget(Words(why, Type.MUTED, wrap=True))
        column.addWidget(self.people, 1)
        column.addWidget(self.totals)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.wipe)
        row.addStretch()
        row.addWidget(self.close_it)
        column.addLayout(row)

"""How somebody scores the own competences at the start, midway and at the end: a grid of figures from 1 to 5."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit

from copdesk.domain.choices import PathMoment
from copdesk.domain.community import Community
from copdesk.domain.self_scores import own_development
from ui.interviews.person_edits import PersonEdits
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fold import Fold
from ui.kit.vocabulary import Vocabulary

_FIGURES, _CELL = "12345", 40


class ScoreCell(QLineEdit):
    """One figure: a key sets it and goes on to the next cell, Delete takes it away, the arrows walk."""

    given = Signal(object)
    walked = Signal(int, int)

    def __init__(self, competence: str, moment: PathMoment, name: str) -> None:
        super().__init__()
        self.competence, self.moment = competence, moment
        self.setAccessibleName(name)
        self.setMaxLength(1)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a figure, or walk."""
        steps = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
        if event.text() and event.text() in _FIGURES:
            self.given.emit(int(event.text()))
            self.walked.emit(1, 0)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.given.emit(None)
        elif event.key() in steps:
            self.walked.emit(*steps[Qt.Key(event.key())])
        elif event.text().isprintable() and event.text():
            event.accept()  # nothing but a figure can stand here
        else:
            super().keyPressEvent(event)


class ScoreGrid(Fold):
    """Competences below each other, moments beside each other; it folds away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Self-scores"), desk.theme, desk.settings, called="intake.scores", open_at_first=False)
        self._desk, self._edits = desk, PersonEdits(desk)
        self._person: UUID | None = None
        self._moments = Vocabulary().path_moments()
        self._names: tuple[str, ...] = ()
        self.cells: dict[tuple[str, PathMoment], ScoreCell] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._none = Words(self.tr("The competences stand with the community’s settings."), Type.MUTED, wrap=True)
        self.add(self._none, self._grid)

    def show_person(self, person: UUID) -> None:
        """Show the figures of somebody."""
        self._person = person
        community = self._desk.workbook.get(Community, self._desk.community) if self._desk.community else None
        asked = community.competences if community else ()
        rows = own_development(self._edits.scores(person), asked)
        names = tuple(row.competence for row in rows)
        if names != self._names:
            self._build(names)
        for row in rows:
            for moment in PathMoment:
                points = row.points.get(moment)
                self.cells[row.competence, moment].setText(str(int(points)) if points else "")
        self._none.setVisible(not names)
        given = [self._short(moment) for moment in PathMoment if any(moment in row.points for row in rows)]
        self.tell(", ".join(given) if given else self.tr("none yet") if names else "")

    def _short(self, moment: PathMoment) -> str:
        return self._moments[moment].lower()

    def _build(self, names: tuple[str, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._names, self.cells = names, {}
        for column, moment in enumerate(PathMoment, 1):
            head = Words(self._head(moment), Type.SMALL)
            head.setToolTip(self._moments[moment])
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for row, name in enumerate(names, 1):
            self._grid.addWidget(Words(name, data=True, elide=True), row, 0)
            for column, moment in enumerate(PathMoment, 1):
                self._grid.addWidget(self._cell(name, moment), row, column)

    def _cell(self, name: str, moment: PathMoment) -> ScoreCell:
        cell = ScoreCell(name, moment, f"{name}, {self._moments[moment]}")
        cell.setProperty("data", True)
        cell.setFixedSize(self._desk.theme.scaled(_CELL), self._desk.theme.scaled(30))
        cell.given.connect(self._score)
        cell.walked.connect(self._walk)
        self.cells[name, moment] = cell
        return cell

    def _score(self, points: int | None) -> None:
        cell = self.sender()
        if self._person is not None and isinstance(cell, ScoreCell) and not self._desk.read_only:
            self._edits.score(self._person, cell.moment, cell.competence, points)

    def _walk(self, down: int, across: int) -> None:
        cell, moments = self.sender(), list(PathMoment)
        if not isinstance(cell, ScoreCell):
            return
        row, column = self._names.index(cell.competence) + down, moments.index(cell.moment) + across
        if 0 <= row < len(self._names) and 0 <= column < len(moments):
            self.cells[self._names[row], moments[column]].setFocus(Qt.FocusReason.TabFocusReason)

    def _head(self, moment: PathMoment) -> str:
        return {
            PathMoment.START: self.tr("start"),
            PathMoment.MIDWAY: self.tr("mid"),
            PathMoment.END: self.tr("end"),
        }[moment]

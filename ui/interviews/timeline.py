"""The versions of a learning question below each other on one line, with their days and what changed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import QuestionStage
from copdesk.domain.learning import QuestionVersion
from ui.interviews.columns import day_in_words
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.theme import Theme
from ui.kit.vocabulary import Vocabulary

_LEFT, _DOT = 20, 4.5


class Timeline(QWidget):
    """Earlier versions to be read; `wanted` asks to change one."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stages = Vocabulary().question_stages()
        self.rows: list[_Version] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_versions(self, versions: Sequence[QuestionVersion], *, editable: bool) -> None:
        """Show these versions, from old to new."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = [_Version(self._theme, version, self._stages[version.stage]) for version in versions]
        for row in self.rows:
            row.change.setVisible(editable)
            row.wanted.connect(self.wanted)
            self._column.addWidget(row)


class _Version(QWidget):
    """One version on the line."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, version: QuestionVersion, called: str) -> None:
        super().__init__()
        self._theme, self._stage = theme, version.stage
        harvested = version.stage is QuestionStage.HARVESTED
        self._role = "ok" if harvested else "accent"
        named = self.tr("Change: {stage}").format(stage=called.lower())
        self.change = Button("", theme, icon="pencil", kind=Kind.GHOST, role="muted", name=named)
        self.change.clicked.connect(self._want)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Words(f"{called} · {day_in_words(version.on)}", Type.CAPTION, data=True), 1)
        head.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 0, 0, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(Words(version.text, wrap=True, data=True))
        if version.changed:
            column.addWidget(Words(version.changed, Type.SMALL, wrap=True, data=True))

    def _want(self) -> None:
        self.wanted.emit(self._stage)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line with a dot for this version."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.change.geometry().center().y() + 0.5 if self.change.isVisible() else 9.0
        painter.setPen(QPen(self._theme.colour("line_strong"), 1.5))
        painter.drawLine(QPointF(6, middle), QPointF(6, self.height() + middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._role))
        painter.drawEllipse(QPointF(6, middle), _DOT, _DOT)

"""Words that were being typed and found no place of their own any more: to read, to copy, or to let go."""

from collections.abc import Iterable

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from copdesk.domain.drafts import Draft
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.flow import FlowLayout
from ui.kit.page import scrolling
from ui.kit.theme import Theme
from ui.lock.draft_words import TEXT


class KeptWords(QDialog):
    """Shows what was typed with the name of its field; nothing goes before somebody says so."""

    let_go = Signal()

    def __init__(self, theme: Theme, drafts: Iterable[Draft], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: list[QPlainTextEdit] = []
        self.setWindowTitle(self.tr("What you were typing"))
        self.setMinimumSize(theme.scaled(520), theme.scaled(420))
        self.finished.connect(self.deleteLater)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(8)
        for draft in drafts:
            self._add(inner, draft)
        inner.addStretch()
        self.copy = Button(self.tr("&Copy everything"), theme, icon="copy", kind=Kind.PRIMARY)
        self.later = Button(self.tr("Keep it for &later"), theme)
        self.forget = Button(self.tr("Let it &go"), theme, icon="trash-2", kind=Kind.DANGER)
        self.copy.clicked.connect(self._copy)
        self.later.clicked.connect(self.reject)
        self.forget.clicked.connect(self._forget)
        row = FlowLayout(spacing=8)
        for button in (self.copy, self.later, self.forget):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("What you were typing"), Type.HEADING))
        meaning = self.tr("This was kept when the program was locked, and its place is no longer there or long ago.")
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))
        column.addWidget(scrolling(inner), 1)
        column.addLayout(row)

    @property
    def text(self) -> str:
        """Everything that is shown, one piece after the other."""
        return "\n\n".join(box.toPlainText() for box in self.words)

    def _add(self, column: QVBoxLayout, draft: Draft) -> None:
        moment = QDateTime.fromSecsSinceEpoch(int(draft.kept.timestamp()))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        column.addWidget(Words(self.tr("Typed until {moment}").format(moment=when), Type.OVERLINE))
        for field in draft.words:
            if field.name.startswith(TEXT) and len(field.text.strip()) > 1:
                name = field.name.removeprefix(TEXT)
                box = QPlainTextEdit(field.text)
                box.setReadOnly(True)
                box.setTabChangesFocus(True)
                box.setAccessibleName(name)
                box.setFixedHeight(self._theme.scaled(72))
                column.addWidget(Words(name, Type.CAPTION, data=True))
                column.addWidget(box)
                self.words.append(box)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _forget(self) -> None:
        self.let_go.emit()
        self.accept()

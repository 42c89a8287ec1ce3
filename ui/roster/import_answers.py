"""What a facilitator decides about one row of a list: the same person, someone else, or leave it out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from copdesk.domain.import_plan import Answer, PlannedRow, Verdict
from ui.kit.controls import Button, Type, Words
from ui.kit.theme import Theme


class AnswerBar(QWidget):
    """Three buttons about the chosen row; each can be used where it means something."""

    answered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.same = Button(self.tr("Sa&me person"), theme, icon="user-check")
        self.other = Button(self.tr("S&omeone else"), theme, icon="user-plus")
        self.leave_out = Button(self.tr("Leave o&ut"), theme, icon="user-x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Words(self.tr("This row:"), Type.MUTED))
        for button in (self.same, self.other, self.leave_out):
            button.clicked.connect(self._answer)
            row.addWidget(button)
        row.addStretch()
        self.show_row(None, answered=False)

    def show_row(self, row: PlannedRow | None, *, answered: bool) -> None:
        """Offer what can be said about this row."""
        doubt = row is not None and (row.verdict is Verdict.DUPLICATE or answered)
        self.same.setEnabled(doubt)
        self.other.setEnabled(doubt)
        self.leave_out.setEnabled(row is not None and row.verdict is not Verdict.REJECTED)

    def _answer(self) -> None:
        answers = {self.same: Answer.SAME, self.other: Answer.SOMEONE_ELSE, self.leave_out: Answer.LEAVE_OUT}
        self.answered.emit(next(answer for button, answer in answers.items() if button is self.sender()))

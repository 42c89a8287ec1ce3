"""Shows the words of a file from elsewhere, and asks of which interview they are and where they may lie."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from copdesk.exchange.transcripts_in import ReadTranscript
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField

_PREVIEW = 20_000


class TranscriptDialog(QDialog):
    """`kept` brings the interview, what was read, and whether it goes into the vault."""

    kept = Signal(object, object, bool)

    def __init__(
        self, desk: Desk, read: ReadTranscript, offered: list[tuple[UUID, str]], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take in a transcript"))
        self.resize(desk.theme.scaled(720), desk.theme.scaled(560))
        self._read = read
        self.interview = ChoiceField(self.tr("&Interview"), desk, offered)
        places = [(True, self.tr("In the vault, as private")), (False, self.tr("In the open part of the workbook"))]
        self.place = ChoiceField(self.tr("&Where it lies"), desk, places)
        self._vault_open = False
        self.told = Words("", Type.MUTED, wrap=True)
        self.preview = QPlainTextEdit(read.text[:_PREVIEW])
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("What was read"))
        self.keep = Button(self.tr("&Keep it"), desk.theme, icon="check", kind=Kind.PRIMARY)
        self.cancel = Button(self.tr("&Cancel"), desk.theme)
        self._lay_out()
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.reject)
        self.interview.box.activated.connect(self._tell)
        self.place.box.activated.connect(self._tell)

    def show_choice(self, interview: UUID | None, *, private: bool) -> None:
        """Propose an interview, and the vault when it is open."""
        self.place.set_value(private)
        self.interview.set_value(interview)
        self.vault_is(is_open=private)

    def vault_is(self, *, is_open: bool) -> None:
        """Follow the vault, which may close while somebody reads; what was chosen stays so."""
        self._vault_open = is_open
        self._tell()

    def _tell(self, *args: object) -> None:
        self.interview.commit()
        self.place.commit()
        shut = bool(self.place.value) and not self._vault_open
        self.keep.setEnabled(self.interview.value is not None and not shut)
        if shut:
            told = self.tr("The vault is closed, so nothing can be put in it now. Open it first, and do this again.")
        elif self.place.value:
            told = self.tr("It is sealed in your vault; only you can read it, and nothing of it is exported.")
        elif self._vault_open:
            told = self.tr("Whoever opens this workbook can read it. Choose the vault for what was said in confidence.")
        else:
            told = self.tr("Whoever opens this workbook can read it. Open the vault first to keep it as private.")
        self.told.setText(told)

    def _keep(self) -> None:
        self.kept.emit(self.interview.value, self._read, bool(self.place.value))
        self.accept()

    def _lay_out(self) -> None:
        for field in (self.interview, self.place):
            field.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.box.setMinimumContentsLength(8)
        choices, buttons = QHBoxLayout(), QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self.interview, 3)
        choices.addWidget(self.place, 2)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Take in a transcript"), Type.HEADING))
        column.addWidget(Words(self._about(), Type.MUTED, data=True, elide=True))
        column.addWidget(self.preview, 1)
        column.addLayout(choices)
        column.addWidget(self.told)
        column.addLayout(buttons)

    def _about(self) -> str:
        words = self.tr("%n word(s)", "", len(self._read.text.split()))
        more = self.tr("only the beginning is shown here") if len(self._read.text) > _PREVIEW else ""
        return " · ".join(filter(None, (self._read.name, words, more)))

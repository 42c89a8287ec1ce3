"""The few settings there are; each works the moment it is chosen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Language
from ui.kit import likes
from ui.kit.ask import Ask
from ui.kit.controls import Button, Kind, Tick, Type, Words
from ui.kit.flow import FlowLayout
from ui.kit.language import Speech
from ui.kit.page import Card, Page
from ui.kit.settings import Settings
from ui.kit.theme import Mode, TextSize, Theme

_WIDEST = 720


class PreferencesPage(Page):
    """Language, appearance, size of letters, and where backups go."""

    backups_changed = Signal()

    def __init__(self, theme: Theme, speech: Speech, settings: Settings, ask: Ask) -> None:
        super().__init__(theme, "", scroll=True)
        self._speech, self._settings, self._ask = speech, settings, ask
        self.set_title(self.tr("Settings"), self.tr("Everything works at once; there is nothing to confirm."))
        self._folder = Words("", Type.MUTED, elide=True, data=True)
        cards = QWidget()
        cards.setProperty("paint", "none")
        cards.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self._language(), self._appearance(), self._letters(), self._questions(), self._backups()):
            column.addWidget(card)
        row = QHBoxLayout()
        row.addWidget(cards, _WIDEST)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch()
        self._show_folder()

    def _language(self) -> Card:
        card = _card(self.tr("Language"), self.tr("Of the windows. Documents have the language of their community."))
        chips = _Chips(
            self.theme, [(Language.DUTCH, "Nederlands"), (Language.ENGLISH, "English")], self._speech.language
        )
        chips.chosen.connect(self._speak)
        chips.mark_as_names()
        card.body.addWidget(chips)
        return card

    def _appearance(self) -> Card:
        card = _card(self.tr("Appearance"), self.tr("High contrast has black edges and text at its darkest."))
        modes = [
            (Mode.SYSTEM, self.tr("As on this &computer")),
            (Mode.LIGHT, self.tr("&Light")),
            (Mode.DARK, self.tr("&Dark")),
            (Mode.CONTRAST, self.tr("&High contrast")),
        ]
        chips = _Chips(self.theme, modes, self.theme.mode)
        chips.chosen.connect(self._wear)
        card.body.addWidget(chips)
        return card

    def _letters(self) -> Card:
        card = _card(self.tr("Size of letters"), self.tr("For all windows; documents keep theirs."))
        sizes = [
            (TextSize.NORMAL, self.tr("&Normal")),
            (TextSize.LARGE, self.tr("Lar&ge")),
            (TextSize.LARGER, self.tr("La&rger")),
        ]
        chips = _Chips(self.theme, sizes, self.theme.size)
        chips.chosen.connect(self._write_larger)
        card.body.addWidget(chips)
        return card

    def _questions(self) -> Card:
        card = _card(
            self.tr("Open questions"),
            self.tr("A closed or leading question gets a line under it, and below it stands how to ask it openly."),
        )
        self.marks = Tick(self.tr("&Mark closed and leading questions"), self.theme)
        self.marks.setChecked(likes.question_marks(self._settings))
        self.marks.clicked.connect(self._mark)
        card.body.addWidget(self.marks)
        return card

    def _backups(self) -> Card:
        card = _card(
            self.tr("Backups"),
            self.tr("Made by themselves while you work, under the same lock. A folder on another disk is safest."),
        )
        choose = Button(self.tr("Choose a &folder…"), self.theme, icon="folder-open")
        choose.clicked.connect(self._choose_folder)
        self._beside_button = Button(self.tr("&Beside the workbook"), self.theme, kind=Kind.GHOST)
        self._beside_button.clicked.connect(self._back_beside)
        row = FlowLayout()
        row.addWidget(choose)
        row.addWidget(self._beside_button)
        card.body.addWidget(self._folder)
        card.body.addLayout(row)
        return card

    def _speak(self, language: Language) -> None:
        self._settings.keep(likes.LANGUAGE, str(language))
        self._speech.speak(language)

    def _wear(self, mode: Mode) -> None:
        self._settings.keep(likes.APPEARANCE, str(mode))
        self.theme.set_mode(mode)

    def _write_larger(self, size: TextSize) -> None:
        self._settings.keep(likes.TEXT_SIZE, str(size))
        self.theme.set_size(size)

    def _mark(self, wanted: bool) -> None:
        self._settings.keep(likes.QUESTION_MARKS, wanted)

    def _choose_folder(self) -> None:
        self._ask.folder(self.tr("Folder for backups"), self._keep_folder)

    def _keep_folder(self, folder: Path) -> None:
        self._settings.keep(likes.BACKUPS, str(folder))
        self._show_folder()
        self.backups_changed.emit()

    def _back_beside(self) -> None:
        self._settings.keep(likes.BACKUPS, "")
        self._show_folder()
        self.backups_changed.emit()

    def _show_folder(self) -> None:
        folder = likes.backups(self._settings)
        self._folder.setText(str(folder) if folder else self.tr("In the folder Backups beside the workbook"))
        self._beside_button.setVisible(folder is not None)


class _Chips(QWidget):
    """A handful of choices side by side, of which one holds."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, choices: Sequence[tuple[object, str]], now: object) -> None:
        super().__init__()
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        for number, (value, words) in enumerate(choices):
            chip = Button(words, theme, kind=Kind.CHIP)
            chip.setChecked(value == now)
            self._group.addButton(chip, number)
            row.addWidget(chip)
        self._group.idClicked.connect(self._pick)

    def mark_as_names(self) -> None:
        """Say that these words are names, the same in every language."""
        for chip in self._group.buttons():
            chip.setProperty("data", True)

    def _pick(self, number: int) -> None:
        self.chosen.emit(self._values[number])


def _card(title: str, sentence: str) -> Card:
    card = Card(spacing=4)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Words(title, Type.HEADING))
    words.addWidget(Words(sentence, Type.MUTED, wrap=True))
    card.body.addLayout(words)
    return card

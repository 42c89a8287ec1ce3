"""The few settings there are; each works the moment it is chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.language import Language
from ui.kit import likes
from ui.kit.ask import Ask
from ui.kit.controls import Button, Kind, Tick, Type, Words
from ui.kit.flow import FlowLayout
from ui.kit.language import Speech
from ui.kit.page import Card, Page
from ui.kit.settings import Settings
from ui.kit.theme import Mode, TextSize, Theme
from ui.preferences.cards import Chips
from ui.preferences.cards import card as card_of
from ui.preferences.safety import SafetyCard

_WIDEST = 720


class PreferencesPage(Page):
    """Language, appearance, size of letters, what keeps the workbook shut, and where backups go."""

    backups_changed = Signal()
    back_wanted = Signal()

    def __init__(
        self, theme: Theme, speech: Speech, settings: Settings, ask: Ask, *, protected: Callable[[], bool] = bool
    ) -> None:
        super().__init__(theme, "", scroll=True)
        self._speech, self._settings, self._ask = speech, settings, ask
        self.set_title(self.tr("Settings"), self.tr("Everything works at once; there is nothing to confirm."))
        self.safety = SafetyCard(theme, settings, protected=protected())
        self._folder = Words("", Type.MUTED, elide=True, data=True)
        cards = QWidget()
        cards.setProperty("paint", "none")
        cards.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        looks = (self._language(), self._appearance(), self._letters(), self._questions())
        for card in (*looks, self.safety, self._backups()):
            column.addWidget(card)
        row = QHBoxLayout()
        row.addWidget(cards, _WIDEST)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch()
        self._show_folder()

    def stand_alone(self) -> None:
        """Be shown where no workbook is open: there is nothing of its own to set, and there has to be a way back."""
        self.safety.hide()
        back = Button(self.tr("Bac&k"), self.theme, icon="arrow-left", kind=Kind.GHOST)
        back.clicked.connect(self.back_wanted)
        self.add_action(back)

    def _language(self) -> Card:
        card = card_of(self.tr("Language"), self.tr("Of the windows. Documents have the language of their community."))
        chips = Chips(
            self.theme, [(Language.DUTCH, "Nederlands"), (Language.ENGLISH, "English")], self._speech.language
        )
        chips.chosen.connect(self._speak)
        chips.mark_as_names()
        card.body.addWidget(chips)
        return card

    def _appearance(self) -> Card:
        card = card_of(self.tr("Appearance"), self.tr("High contrast has black edges and text at its darkest."))
        modes = [
            (Mode.SYSTEM, self.tr("As on this &computer")),
            (Mode.LIGHT, self.tr("&Light")),
            (Mode.DARK, self.tr("&Dark")),
            (Mode.CONTRAST, self.tr("&High contrast")),
        ]
        chips = Chips(self.theme, modes, self.theme.mode)
        chips.chosen.connect(self._wear)
        card.body.addWidget(chips)
        return card

    def _letters(self) -> Card:
        card = card_of(self.tr("Size of letters"), self.tr("For all windows; documents keep theirs."))
        sizes = [
            (TextSize.NORMAL, self.tr("&Normal")),
            (TextSize.LARGE, self.tr("Lar&ge")),
            (TextSize.LARGER, self.tr("La&rger")),
        ]
        chips = Chips(self.theme, sizes, self.theme.size)
        chips.chosen.connect(self._write_larger)
        card.body.addWidget(chips)
        return card

    def _questions(self) -> Card:
        card = card_of(
            self.tr("Open questions"),
            self.tr("A closed or leading question gets a line under it, and below it stands how to ask it openly."),
        )
        self.marks = Tick(self.tr("Mark closed and leading &questions"), self.theme)
        self.marks.setChecked(likes.question_marks(self._settings))
        self.marks.clicked.connect(self._mark)
        card.body.addWidget(self.marks)
        return card

    def _backups(self) -> Card:
        card = card_of(
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

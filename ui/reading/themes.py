"""Which themes come back, with whom; the words appear below the cell that is chosen."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.names import folded
from copdesk.domain.reading_across import Heard
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import on_card
from ui.reading.entries import Entry, EntryList
from ui.reading.material import Material, Voice, Wanted, in_order
from ui.reading.theme_grid import ThemeGrid


class ThemesView(QWidget):
    """The grid above, what was said below; `wish_wanted` carries a theme and the interviews it was heard in."""

    wish_wanted = Signal(str, list)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._material = desk, Material(None, {})
        self.grid = ThemeGrid(desk.theme, self.tr("Themes and people"))
        self.about = Words("", Type.STRONG, data=True, elide=True)
        self.words = EntryList(desk.theme, self.tr("What was said"))
        self.wish = Button(self.tr("This &group wants…"), desk.theme, icon="sparkles")
        self.wish.setToolTip(self.tr("Make a wish for the sessions out of this theme"))
        told = self.tr("Give an answer a theme while you write it down: a word after #, or in the line below it.")
        self._none = EmptyState(desk.theme, "hash", self.tr("No themes yet"), told)
        self._views = QStackedWidget()
        self._views.addWidget(self._none)
        self._views.addWidget(self._both())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        self.grid.picked.connect(self._show_words)
        self.wish.clicked.connect(self._want)

    def show_material(self, material: Material, wanted: Wanted) -> None:
        """Show the themes of whoever is looked for; words typed in the search choose among the themes."""
        self._material = material
        typed = folded(wanted.words).split()
        found = [theme for theme in material.themes(wanted) if all(word in folded(theme.name) for word in typed)]
        people = in_order(material.voices, (person for theme in found for person in theme.heard))
        self._views.setCurrentIndex(1 if found else 0)
        self.grid.show_grid(found, people)

    def _show_words(self) -> None:
        theme, person = self.grid.theme_chosen, self.grid.person_chosen
        self.wish.setEnabled(theme is not None and not self._desk.read_only)
        if theme is None:
            self.words.set_rows([])
            self.about.setText("")
            return
        people = [person] if person else in_order(self._material.voices, theme.heard)
        rows = [entry for voice in people for entry in self._entries(voice, theme.heard.get(voice.person, ()))]
        self.about.setText(f"{theme.name} · {person.name}" if person else theme.name)
        self.words.set_rows(rows)

    def _entries(self, voice: Voice, said: Iterable[Heard]) -> Iterable[Entry]:
        asked = {one.key: one.text for one in self._material.asked}
        for one in said:
            head, seed = asked.get(one.question, ""), voice.person.int & 0xFFFF
            yield Entry(
                (one.interview_id, one.question),
                voice.name,
                voice.work,
                voice.initials,
                seed,
                (one.text,),
                (head,),
                (one.interview_id,),
            )

    def _want(self) -> None:
        theme = self.grid.theme_chosen
        if theme is not None:
            self.wish_wanted.emit(theme.name, list(theme.interview_ids))

    def _both(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.about, 1)
        row.addWidget(self.wish)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(on_card(self.grid), 3)
        column.addLayout(row)
        column.addWidget(on_card(self.words), 2)
        return made

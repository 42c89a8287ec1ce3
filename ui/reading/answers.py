"""Answers to one question beside each other, with those of the start and the end in one row."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.choices import PathMoment
from copdesk.domain.reading_across import Asked, Side, beside
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.fields import ChoiceField
from ui.kit.page import on_card
from ui.kit.vocabulary import Vocabulary
from ui.reading.entries import Entry, EntryList
from ui.reading.material import Material, Voice, Wanted


class AnswersView(QWidget):
    """Choose a question; `wish_wanted` carries the interviews of the answers that are chosen."""

    wish_wanted = Signal(str, list)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._material = Material(None, {})
        self._wanted = Wanted()
        self._moments = Vocabulary().path_moments()
        self.question = ChoiceField(self.tr("&Question"), desk, [], labelled=False)
        self.question.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question.box.setMinimumContentsLength(20)
        self.columns = Words("", Type.SMALL, data=True, elide=True)
        self.list = EntryList(desk.theme, self.tr("Answers"))
        self.wish = Button(self.tr("This &group wants…"), desk.theme, icon="sparkles")
        self.wish.setToolTip(self.tr("Make a wish for the sessions out of the answers that are chosen"))
        self.wish.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.question, 1)
        row.addWidget(self.wish)
        some = QWidget()
        column = QVBoxLayout(some)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.columns)
        column.addWidget(on_card(self.list), 1)
        told = self.tr("Hold an interview, and everybody’s answers to one question stand together here.")
        self._none = EmptyState(desk.theme, "message-circle", self.tr("No answers yet"), told)
        self._views = QStackedWidget()
        self._views.addWidget(self._none)
        self._views.addWidget(some)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._views)
        self._read_only = desk.read_only
        self.question.committed.connect(self._show)
        self.list.picked.connect(self._picked)
        self.wish.clicked.connect(self._want)

    def show_material(self, material: Material, wanted: Wanted) -> None:
        """Show the answers of whoever is looked for."""
        self._material, self._wanted = material, wanted
        known = self.question.value
        self.question.set_choices([(one.key, one.text) for one in material.asked])
        keys = [one.key for one in material.asked]
        self.question.set_value(known if known in keys else self._first())
        self._show()

    def choose(self, key: str) -> None:
        """Show the answers to this question."""
        self.question.set_value(key)
        self._show()

    def _first(self) -> str | None:
        """Return the first question that most people answered."""
        return max(self._material.asked, key=lambda one: one.people).key if self._material.asked else None

    def _show(self, *args: object) -> None:
        asked = next((one for one in self._material.asked if one.key == self.question.value), None)
        self._views.setCurrentIndex(0 if asked is None else 1)
        if asked is None:
            self.list.set_rows([])
            self.columns.setText("")
            return
        sides = beside(self._material.heard, asked.key)
        found = [self._entry(side, asked) for side in sides]
        rows = [entry for voice, entry in found if self._wanted.fits(voice, " ".join(entry.texts))]
        rows.sort(key=lambda entry: self._material.voices[_person(entry)].order)
        self.columns.setText(self._tell(asked, len(rows)))
        self.list.set_rows(rows)

    def _entry(self, side: Side, asked: Asked) -> tuple[Voice, Entry]:
        voice = self._material.voice(side.person_id)
        moments = self._shown(asked)
        heads = tuple(self._moments[moment] for moment in moments) if len(moments) > 1 else ()
        interviews = tuple(one.interview_id for one in side.at.values())
        texts = tuple(side.said(moment) for moment in moments)
        seed = voice.person.int & 0xFFFF
        return voice, Entry(voice.person, voice.name, voice.work, voice.initials, seed, texts, heads, interviews)

    def _shown(self, asked: Asked) -> Sequence[PathMoment]:
        return asked.moments or (PathMoment.START,)

    def _tell(self, asked: Asked, shown: int) -> str:
        told = self.tr("%n answer(s)", "", shown)
        if len(asked.moments) > 1:
            names = ", ".join(self._moments[moment].lower() for moment in asked.moments)
            return f"{told}  ·  {self.tr('beside each other: {moments}').format(moments=names)}"
        return told

    def _picked(self) -> None:
        self.wish.setEnabled(bool(self.list.chosen) and not self._read_only)

    def _want(self) -> None:
        interviews = [one for entry in self.list.chosen for one in entry.interviews]
        self.wish_wanted.emit("", interviews)


def _person(entry: Entry) -> UUID:
    assert isinstance(entry.key, UUID)
    return entry.key

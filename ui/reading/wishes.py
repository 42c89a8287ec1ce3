"""What this group wants: each wish in words that point at nobody, with how many people it comes from."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.pseudonyms import Known, Trace, spots
from copdesk.domain.reading_across import voices
from copdesk.domain.wishes import GroupWish
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import TextField
from ui.kit.page import Card
from ui.reading.material import Material

_TELLING = (Trace.PERSON, Trace.ORGANISATION, Trace.EMAIL, Trace.PHONE, Trace.JOB)


class WishesPane(QWidget):
    """The wishes below each other; `said` carries new words for one, `removed` which one goes."""

    said = Signal(object, str)
    removed = Signal(object)

    def __init__(self, desk: Desk, names: Callable[[], Known]) -> None:
        super().__init__()
        self._desk, self._names = desk, names
        self.cards: dict[UUID, WishCard] = {}
        self.hint = Words(
            self.tr("Choose answers or a theme, and make a wish of it. It stands beside the session you design."),
            Type.MUTED,
            wrap=True,
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.hint)
        column.addLayout(self._column)

    def show_material(self, material: Material) -> None:
        """Show the wishes of a community."""
        wishes = {wish.id: wish for wish in material.wishes}
        for gone in self.cards.keys() - wishes.keys():
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for wish in wishes.values():
            if wish.id not in self.cards:
                self._add(wish)
            self.cards[wish.id].show_wish(wish, voices(wish.interview_ids, material.interviews))

    def edit(self, wish: UUID) -> None:
        """Go to the words of a wish."""
        if wish in self.cards:
            self.cards[wish].text.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.cards[wish].text.text.selectAll()

    def _add(self, wish: GroupWish) -> None:
        card = WishCard(self._desk, self._names)
        card.said.connect(self.said)
        card.removed.connect(self.removed)
        self.cards[wish.id] = card
        self._column.addWidget(card)


class WishCard(Card):
    """One wish."""

    said = Signal(object, str)
    removed = Signal(object)

    def __init__(self, desk: Desk, names: Callable[[], Known]) -> None:
        super().__init__(margins=(12, 10, 8, 10), spacing=6)
        self._names = names
        self._wish: GroupWish | None = None
        self.text = TextField(self.tr("What the group wants"), desk, lines=2, labelled=False)
        self.text.text.setMaximumHeight(self.text.text.minimumHeight() + desk.theme.scaled(12))
        self.about = Words("", Type.SMALL, data=True, elide=True)
        self.remove = Button("", desk.theme, icon="trash-2", kind=Kind.GHOST, name=self.tr("Remove this wish"))
        for part in (self.text, self.remove):
            part.setEnabled(not desk.read_only)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.about, 1)
        foot.addWidget(self.remove)
        self.body.addWidget(self.text)
        self.body.addLayout(foot)
        self.text.committed.connect(self._say)
        self.remove.clicked.connect(self._remove)

    def show_wish(self, wish: GroupWish, people: int) -> None:
        """Show a wish with the number of people it comes from."""
        self._wish = wish
        if not (self.text.editor.hasFocus() and self.text.value != wish.text):
            self.text.set_value(wish.text)
        told = self.tr("%n voice(s)", "", people)
        self.about.setText(f"{told} · {wish.theme}" if wish.theme else told)
        self._warn(wish.text)

    def _warn(self, text: str) -> None:
        """Ask whether a name should stand in it, because the wish is read beside a programme."""
        telling = next((spot for spot in spots(text, self._names()) if spot.trace in _TELLING), None)
        if telling is not None:
            self.text.show_problem(self.tr("“{words}” points at somebody").format(words=telling.words))

    def _say(self, text: str) -> None:
        if self._wish is not None and text.strip():
            self.said.emit(self._wish.id, text)
        elif self._wish is not None:
            self.text.set_value(self._wish.text)

    def _remove(self) -> None:
        if self._wish is not None:
            self.removed.emit(self._wish.id)

"""Fields to choose somebody or a session with."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter

from copdesk.domain.sessions import Session
from ui.harvest.names import Names
from ui.kit.desk import Desk
from ui.kit.fields import UNREADABLE, ChoiceField, LineField
from ui.kit.lines import dress_offer

_SHOWN = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonField(LineField):
    """Somebody of the community, found by typing a part of the name; when only one fits, Enter takes that one."""

    def __init__(self, label: str, desk: Desk, names: Names, *, labelled: bool = True) -> None:
        super().__init__(label, desk, labelled=labelled)
        self.line.setPlaceholderText(self.tr("type part of a name"))
        self._names, self._watching, self._unknown = names, False, False
        self._labels = QStringListModel(self)
        self.offer = QCompleter(self._labels, self)
        self.offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.offer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.offer.setMaxVisibleItems(_SHOWN)
        self.line.setCompleter(self.offer)
        self.offer.activated.connect(self._take)
        self.line.textEdited.connect(self._watch)

    def offer_known(self) -> None:
        """Offer everybody who is in the community now."""
        if self._names.labels != self._labels.stringList():
            self._labels.setStringList(self._names.labels)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter take the only name that fits."""
        if watched is not self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            popup = _popup(self.offer)
            only = self.offer.completionCount() == 1 and not popup.currentIndex().isValid()
            if event.key() in _ENTER and only:
                popup.hide()
                self._take(self.offer.currentCompletion())
                return True
            return False
        return super().eventFilter(watched, event)

    def show_problem(self, sentence: str) -> None:
        """Say below the field that nobody has this name."""
        self._unknown = bool(sentence)
        super().show_problem(sentence)

    def was_unknown(self) -> bool:
        """Tell, once, whether what was typed last was nobody's name."""
        unknown, self._unknown = self._unknown, False
        return unknown

    def _watch(self) -> None:
        self._unknown = False
        if not self._watching:
            self._watching = True
            dress_offer(self.offer)
            _popup(self.offer).setAccessibleName(self.tr("Names that fit"))
            _popup(self.offer).installEventFilter(self)

    def _take(self, label: str) -> None:
        self.line.setText(label)
        self.commit()

    def _read(self) -> Any:
        typed = super()._read()
        if not typed or typed == self._names.label(self._kept):
            return self._kept if typed else None
        return self._names.find(typed) or UNREADABLE

    def _show(self, value: Any) -> None:
        super()._show(self._names.label(value))

    def _sentence(self) -> str:
        return self.tr("Nobody here has this name, so it was put back. Type a part of it and choose from the list.")


class SessionField(ChoiceField):
    """One of the sessions of the community, or none."""

    def __init__(self, label: str, desk: Desk, *, labelled: bool = True) -> None:
        self._offered: list[tuple[UUID | None, str]] = []
        super().__init__(label, desk, [], labelled=labelled)
        be_narrow(self)

    def offer(self, sessions: Iterable[Session]) -> None:
        """Offer these sessions."""
        found = [(None, self.tr("Not at a session")), *((s.id, session_words(s)) for s in sessions)]
        if found != self._offered:
            now = self.value
            self._offered = found
            self.set_choices(found)
            if now in [value for value, _ in found]:
                self._show(now)


def _popup(offer: QCompleter) -> QAbstractItemView:
    made = offer.popup()
    assert made is not None
    return made


def session_words(session: Session) -> str:
    """Return what a session is called in a list: its date, number and title."""
    return " · ".join(filter(None, (short_date(session), session.number, session.title)))


def short_date(session: Session) -> str:
    """Return the date of a session."""
    return day_words(session.day.year, session.day.month, session.day.day)


def day_words(year: int, month: int, day: int) -> str:
    """Return a date as it stands in a list: 15 nov 2018."""
    return QLocale().toString(QDate(year, month, day), "d MMM yyyy").replace(".", "")


def be_narrow(field: ChoiceField) -> None:
    """Let a choice be as narrow as its place, however long its words are."""
    field.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.box.setMinimumContentsLength(4)

"""The button that puts a method into a session: the one that is open, or one that is chosen from a menu."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from copdesk.domain.sessions import Session
from ui.kit.controls import Button, Kind
from ui.kit.theme import Theme
from ui.methods.words import day_words

_SHOWN = 14


class IntoSession(Button):
    """Unfolds the sessions, the open one at the top; `wanted` brings which one was chosen."""

    wanted = Signal(UUID)

    def __init__(self, theme: Theme) -> None:
        super().__init__("", theme, icon="calendar-plus", kind=Kind.PRIMARY)
        self.setText(self.tr("&Use in session…"))
        self._sessions = QMenu(self)
        self._sessions.triggered.connect(self._chosen)
        self.clicked.connect(self._unfold)

    @property
    def offers(self) -> list[QAction]:
        """The sessions one can choose from."""
        return [action for action in self._sessions.actions() if not action.isSeparator()]

    def offer(self, sessions: Sequence[Session], on_the_table: Session | None, *, allowed: bool) -> None:
        """Offer sessions; the one that is open in the designer comes first."""
        self._sessions.clear()
        if on_the_table is not None:
            told = self.tr("In the open session: {session}").format(session=_words(on_the_table))
            self._sessions.addAction(_safe(told)).setData(on_the_table.id)
            self._sessions.addSeparator()
        for session in [s for s in sessions if s != on_the_table][:_SHOWN]:
            self._sessions.addAction(_safe(_words(session))).setData(session.id)
        self.setEnabled(bool(self.offers) and allowed)
        self.setToolTip("" if self.offers else self.tr("Make a session first"))

    def _unfold(self) -> None:
        self._sessions.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _chosen(self, action: QAction) -> None:
        self.wanted.emit(action.data())


def _words(session: Session) -> str:
    return " · ".join(filter(None, (day_words(session.day), session.number, session.title)))


def _safe(text: str) -> str:
    """Return text in which no letter is taken for a mnemonic."""
    return text.replace("&", "&&")

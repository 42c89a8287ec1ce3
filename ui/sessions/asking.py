"""What a facilitator does with the questions as a whole: ready to check, back to draft, or not to be asked any more."""

from PySide6.QtCore import QObject

from copdesk.domain.choices import SessionState
from copdesk.domain.community import CheckSettings
from copdesk.domain.programme_checks import Check
from ui.kit.check_words import CheckWords
from ui.sessions.gestures import PAGE
from ui.sessions.programme import Programme


class Asking(QObject):
    """Each gesture is one edit, and so one step of undo."""

    def __init__(self, programme: Programme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._programme, self.desk = programme, programme.desk
        self.words = CheckWords(self)

    def turn(self) -> None:
        """Mark the session ready to check, or make it a draft again."""
        session, desk = self._programme.session, self.desk
        if session is None:
            return
        ready = session.state is SessionState.DRAFT
        text = self.tr("Ready to check") if ready else self.tr("Back to draft")
        with desk.edit(text, page=PAGE) as edit:
            edit.put(session.with_(state=SessionState.READY if ready else SessionState.DRAFT))

    def switch_off(self, check: Check) -> None:
        """Ask questions of this family no more in the whole community."""
        community = self._programme.community
        if community is not None and check.family not in community.checks.off:
            self._keep_off(self.tr("Switch off check"), (*community.checks.off, check.family.value))

    def switch_on(self, check: Check) -> None:
        """Ask questions of this family again."""
        community = self._programme.community
        if community is not None:
            others = tuple(name for name in community.checks.off if name != check.family)
            self._keep_off(self.tr("Switch on check"), others)

    def _keep_off(self, text: str, off: tuple[str, ...]) -> None:
        community = self._programme.community
        if community is not None:
            settings = CheckSettings.model_validate(dict(community.checks) | {"off": off})
            with self.desk.edit(text, page=PAGE) as edit:
                edit.put(community.with_(checks=settings))

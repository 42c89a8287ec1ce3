"""Every change a facilitator makes to a season, each one transaction and one step of undo."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.choices import TurnState
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.season_series import NewSession
from copdesk.domain.sessions import Session
from ui.kit.desk import Desk

PAGE = "season"


class SeasonEdits(QObject):
    """The edits of one desk; all of them are about the community that is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def hold(self, person: UUID, planned: CaseTurn | None, session: Session) -> None:
        """Note that somebody had their turn: the one that was planned, or else a new one in `session`."""
        turn = planned or CaseTurn(session_id=session.id, person_id=person)
        with self._desk.edit(self.tr("Turn held"), page=PAGE) as edit:
            edit.put(turn.with_(state=TurnState.HELD))

    def change_advisers(self, turn: CaseTurn, advisers: tuple[UUID, ...]) -> None:
        """Note who gave advice at a turn."""
        with self._desk.edit(self.tr("Change who gave advice"), page=PAGE) as edit:
            edit.put(turn.with_(adviser_ids=advisers))

    def remove_turn(self, turn: CaseTurn) -> None:
        """Take a turn away, and offer to bring it back."""
        with self._desk.edit(self.tr("Remove turn"), page=PAGE) as edit:
            edit.remove(turn)
        self._desk.removed(self.tr("Turn removed"))

    def plan(self, turns: Iterable[CaseTurn], instead_of: Iterable[CaseTurn]) -> None:
        """Plan turns in one go, in the place of those that were planned before."""
        with self._desk.edit(self.tr("Plan turns"), page=PAGE) as edit:
            for turn in instead_of:
                edit.remove(turn)
            for turn in turns:
                edit.put(turn)

    def make_series(self, series: Iterable[NewSession]) -> None:
        """Make all sessions of a series with their blocks."""
        with self._desk.edit(self.tr("Make a series"), page=PAGE) as edit:
            for new in series:
                edit.put(new.session)
                edit.add_all(new.blocks)

    def add_group(self, name: str) -> UUID | None:
        """Make a theme group; returns which it is, or None when it was refused."""
        made: UUID | None = None
        with self._desk.edit(self.tr("New theme group"), page=PAGE) as edit:
            group = ThemeGroup.model_validate({"community_id": self._desk.community, "name": name})
            edit.put(group)
            made = group.id
        return made if made and self._desk.workbook.get(ThemeGroup, made) else None

    def change_group(self, group: UUID, field: str, value: object) -> None:
        """Change one thing about a theme group."""
        known = self._desk.workbook.get(ThemeGroup, group)
        if known is not None:
            with self._desk.edit(self.tr("Change theme group"), merge=(group, field), page=PAGE) as edit:
                edit.put(known.with_(**{field: value}))

    def remove_group(self, group: ThemeGroup) -> None:
        """Take a theme group away; the tracks that bear its name stay."""
        with self._desk.edit(self.tr("Remove theme group"), page=PAGE) as edit:
            edit.remove(group)
        self._desk.removed(self.tr("Theme group removed"))

    def add_date(self, what: str, day: date) -> UUID | None:
        """Note a key date; returns which it is, or None when it was refused."""
        made: UUID | None = None
        with self._desk.edit(self.tr("New key date"), page=PAGE) as edit:
            found = KeyDate.model_validate({"community_id": self._desk.community, "what": what, "day": day})
            edit.put(found)
            made = found.id
        return made if made and self._desk.workbook.get(KeyDate, made) else None

    def change_date(self, key_date: UUID, field: str, value: object) -> None:
        """Change one thing about a key date."""
        known = self._desk.workbook.get(KeyDate, key_date)
        if known is not None:
            with self._desk.edit(self.tr("Change key date"), merge=(key_date, field), page=PAGE) as edit:
                edit.put(known.with_(**{field: value}))

    def remove_date(self, key_date: KeyDate) -> None:
        """Take a key date away."""
        with self._desk.edit(self.tr("Remove key date"), page=PAGE) as edit:
            edit.remove(key_date)
        self._desk.removed(self.tr("Key date removed"))

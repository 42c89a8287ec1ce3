"""The two lists of the screen: what was harvested, and the actions."""

from collections.abc import Mapping, Sequence
from typing import Any

from copdesk.domain.actions import Action
from copdesk.domain.choices import ActionState
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.sessions import Session
from ui.harvest.action_rows import ActionRow, ActionRows
from ui.harvest.chips import Chips
from ui.harvest.item_rows import ItemRow, ItemRows
from ui.harvest.listing import HarvestListing, Parts
from ui.harvest.quick_add import ActionQuickAdd, ItemQuickAdd
from ui.harvest.reminders import Reminders
from ui.harvest.signs import KINDS, STATES
from ui.harvest.tall_table import TallTable
from ui.kit.empty import EmptyState
from ui.kit.tables import Rows


class ItemList(HarvestListing):
    """Everything harvested."""

    def begin(self, session: Session | None) -> None:
        """Start with a session for what comes next."""
        self.adding.session.offer(self.gathered.sessions)
        self.adding.session.set_value(session.id if session else None)

    def remove_chosen(self) -> None:
        """Take the chosen item out of the harvest."""
        item: HarvestItem = self.row.item
        self.stay_near(lambda: self.edits.remove_item(item))

    def fill(self, counts: Mapping[Any, int]) -> None:
        """Show what there is now."""
        self.adding.session.offer(self.gathered.sessions)
        super().fill(counts)

    def _parts(self) -> Parts:
        self._rows, theme = ItemRows(self.gathered, self.words), self.desk.theme
        self.adding = ItemQuickAdd(self.desk, self.words)
        rows: Rows[ItemRow] = Rows(self._rows.columns(), _item_key, self)
        kinds = self.words.harvest_kinds()
        empty = EmptyState(
            theme,
            "wheat",
            self.tr("Nothing harvested yet"),
            self.tr(
                "At the check-out, type above what people say: a lesson, an insight, a quote. "
                "Enter keeps it, and the line is ready for the next."
            ),
            self.tr("&Type the first one"),
        )
        table = TallTable(rows, self.desk, called="harvest", name=self.tr("What was harvested"))
        chips = Chips(theme, kinds, {kind: icon for kind, (icon, _) in KINDS.items()})
        return Parts(self.adding, chips, table, empty)

    def _matching(self, query: str, sort: Any) -> Sequence[ItemRow]:
        return self._rows.matching(query, sort)

    def _add(self, text: str) -> None:
        adding = self.adding
        session = self.gathered.session(adding.session.value)
        self.added(self.edits.add_item(adding.kind.value, text, adding.level.value, session))


class ActionList(HarvestListing):
    """Every action, with above it what they ask for."""

    def begin(self, session: Session | None) -> None:
        """Start with a session for what comes next, and with nobody of another community to lead it."""
        self.adding.lead.set_value(None)
        self.adding.session.offer(self.gathered.sessions)
        self.adding.session.set_value(session.id if session else None)

    def remove_chosen(self) -> None:
        """Take the chosen action away."""
        action: Action = self.row.action
        self.stay_near(lambda: self.edits.remove_action(action))

    def fill(self, counts: Mapping[Any, int]) -> None:
        """Show what there is now, and ask what there is to ask."""
        self.adding.session.offer(self.gathered.sessions)
        self.adding.lead.offer_known()
        self.reminders.show_actions(self.gathered)
        super().fill(counts)

    def _parts(self) -> Parts:
        self._rows, theme = ActionRows(self.gathered, self.words), self.desk.theme
        self.adding = ActionQuickAdd(self.desk, self.gathered.names)
        self.reminders = Reminders(theme)
        self.reminders.wanted.connect(self.show_row)
        self.reminders.wanted.connect(self.opened)
        self.reminders.all_wanted.connect(lambda: self.chips.choose(ActionState.NOT_DONE))
        rows: Rows[ActionRow] = Rows(self._rows.columns(), _action_key, self)
        empty = EmptyState(
            theme,
            "handshake",
            self.tr("Nothing agreed yet"),
            self.tr(
                "Type above what somebody is going to do, and who leads it. "
                "At the harvest day you say how it went, and above all: why not?"
            ),
            self.tr("&Type the first one"),
        )
        table = TallTable(rows, self.desk, called="actions", name=self.tr("Actions"))
        chips = Chips(theme, self.words.action_states(), {state: icon for state, (icon, _) in STATES.items()})
        return Parts(self.adding, chips, table, empty, self.reminders)

    def _matching(self, query: str, sort: Any) -> Sequence[ActionRow]:
        return self._rows.matching(query, sort)

    def _add(self, text: str) -> None:
        session = self.gathered.session(self.adding.session.value)
        self.added(self.edits.add_action(text, self.adding.lead.value, session))


def _item_key(row: ItemRow) -> object:
    return row.id


def _action_key(row: ActionRow) -> object:
    return row.id

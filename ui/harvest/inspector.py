"""The panel beside the lists: what is chosen in the one that is shown, with its fields."""

from uuid import UUID

from PySide6.QtCore import Signal

from copdesk.domain.actions import Action
from copdesk.domain.harvest import HarvestItem
from ui.harvest.action_pane import ActionPane
from ui.harvest.gathered import Gathered
from ui.harvest.item_pane import ItemPane
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Inspector
from ui.kit.vocabulary import Vocabulary


class HarvestInspector(Inspector):
    """Shows an item, an action, or that nothing is chosen."""

    removal_wanted = Signal()
    item_changed = Signal(UUID, str, object)
    action_changed = Signal(UUID, str, object)

    def __init__(self, desk: Desk, gathered: Gathered, vocabulary: Vocabulary) -> None:
        super().__init__(desk.theme, width=336)
        self.setAccessibleName(self.tr("Details of what is chosen"))
        self._title = Words("", Type.HEADING)
        self.head.addWidget(self._title)
        self.item = ItemPane(desk, gathered, vocabulary)
        self.action = ActionPane(desk, gathered, vocabulary)
        self._kinds = vocabulary.harvest_kinds()
        self._nothing = Words(self.tr("Choose something to see and change it."), Type.MUTED, wrap=True)
        for widget in (self.item, self.action, self._nothing):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.item.changed.connect(self.item_changed)
        self.action.changed.connect(self.action_changed)
        self.item.removal_wanted.connect(self.removal_wanted)
        self.action.removal_wanted.connect(self.removal_wanted)
        self.show_thing(None)

    def show_thing(self, thing: HarvestItem | Action | None) -> None:
        """Show what is chosen."""
        self.item.setVisible(isinstance(thing, HarvestItem))
        self.action.setVisible(isinstance(thing, Action))
        self._nothing.setVisible(thing is None)
        if isinstance(thing, HarvestItem):
            self._title.setText(self._kinds[thing.kind])
            self.item.show_item(thing)
        elif isinstance(thing, Action):
            self._title.setText(self.tr("Action"))
            self.action.show_action(thing)
        else:
            self._title.setText("")

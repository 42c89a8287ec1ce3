"""Everything about one action, changed where it stands; when it did not happen, it asks why not."""

from PySide6.QtCore import Qt

from copdesk.domain.actions import Action, overburdened
from copdesk.domain.choices import ActionState
from ui.harvest.choosers import SessionField, be_narrow
from ui.harvest.gathered import Gathered
from ui.harvest.leads import LeadsField
from ui.harvest.panes import Pane, Remark
from ui.harvest.signs import STATES
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, DateField, LineField, TextField
from ui.kit.vocabulary import Vocabulary, offered

_LINES = 4


class ActionPane(Pane):
    """The fields of one action."""

    def __init__(self, desk: Desk, gathered: Gathered, vocabulary: Vocabulary) -> None:
        super().__init__(desk)
        self._gathered = gathered
        self.what = LineField(self.tr("&What"), desk, most=200)
        self.leads = LeadsField(desk, gathered.names)
        self.leads.changed.connect(self._change_leads)
        self.due = DateField(self.tr("&Due"), desk)
        self._make_state(vocabulary)
        self.session = SessionField(self.tr("Agreed a&t"), desk)
        self.bind({"what": self.what, "due": self.due, "session_id": self.session})
        self.remove = Button(self.tr("Rem&ove"), desk.theme, icon="trash-2", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        self._lay_out()

    def show_action(self, action: Action) -> None:
        """Show an action; the question why not comes up when it did not happen."""
        self.session.offer(self._gathered.sessions)
        self.fill(action)
        self.leads.show_leads(action.lead_ids, overburdened(self._gathered.actions.values()))
        asked = action.state is ActionState.NOT_DONE or bool(action.why_not.strip())
        self.question.setVisible(action.owes_a_reason)
        self.why_not.setVisible(asked)
        self.cause.setVisible(asked)

    def ask_why_not(self) -> None:
        """Put the cursor where the reason goes."""
        self.why_not.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_state(self, vocabulary: Vocabulary) -> None:
        states = vocabulary.action_states()
        self.state = ChoiceField(self.tr("&State"), self.desk, [])
        self.state.set_choices(offered(states), [STATES[state][0] for state in states])
        self.question = Remark(self.desk.theme)
        asks = self.tr("What came in between? What did not work out teaches as much as what did.")
        self.question.say(asks, "circle-help", "todo")
        self.why_not = TextField(self.tr("Wh&y not?"), self.desk, lines=_LINES)
        self.why_not.text.setMaximumHeight(self.why_not.text.minimumHeight())
        causes = [(None, self.tr("Not sorted yet")), *offered(vocabulary.why_not())]
        self.cause = ChoiceField(self.tr("&Cause, in one of these"), self.desk, causes)
        self.bind({"state": self.state, "why_not": self.why_not, "why_not_cause": self.cause})
        self.state.committed.connect(self._state_changed)

    def _lay_out(self) -> None:
        be_narrow(self.state)
        be_narrow(self.cause)
        asked = (self.state, self.question, self.why_not, self.cause)
        for widget in (self.what, *asked, self.leads, self.due, self.session):
            self.column.addWidget(widget)
        self.column.addSpacing(4)
        self.column.addWidget(self.remove)
        self.column.addStretch()

    def _change_leads(self, leads: tuple[object, ...]) -> None:
        if self.shown is not None:
            self.changed.emit(self.shown, "lead_ids", leads)

    def _state_changed(self, state: ActionState) -> None:
        if state is ActionState.NOT_DONE and not self.why_not.value.strip():
            self.ask_why_not()

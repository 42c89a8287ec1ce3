"""Everything about one thing harvested, changed where it stands."""

from PySide6.QtWidgets import QWidget

from copdesk.domain.choices import HarvestKind
from copdesk.domain.harvest import HarvestItem
from ui.harvest.choosers import PersonField, SessionField, be_narrow
from ui.harvest.gathered import Gathered
from ui.harvest.panes import Pane, Remark
from ui.harvest.printing import PrintingWords
from ui.harvest.quick_add import LITERALLY
from ui.harvest.signs import CONSENTS, KINDS
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, DateField, LineField, TextField
from ui.kit.vocabulary import Vocabulary, offered

_LINES = 6
CLOSING = (HarvestKind.CONCLUSION, HarvestKind.RECOMMENDATION)


class ItemPane(Pane):
    """The fields of one item, with above them whether it will be printed."""

    def __init__(self, desk: Desk, gathered: Gathered, vocabulary: Vocabulary) -> None:
        super().__init__(desk)
        self._gathered, self._printing = gathered, PrintingWords()
        self.remark = Remark(desk.theme)
        self._make_what(vocabulary)
        self._make_where(vocabulary)
        self._make_closing(vocabulary)
        self._make_consent(vocabulary)
        self.remove = Button(self.tr("Rem&ove"), desk.theme, icon="trash-2", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        self._lay_out()

    def show_item(self, item: HarvestItem) -> None:
        """Show an item."""
        self.session.offer(self._gathered.sessions)
        self.person.offer_known()
        self.fill(item)
        quote = item.kind is HarvestKind.QUOTE
        self.addressed_to.setVisible(item.kind in CLOSING)
        self.advice.setVisible(item.kind is HarvestKind.RECOMMENDATION)
        self.person.set_label(self.tr("&Who said it") if item.needs_consent else self.tr("&Who it came from"))
        self.consent.setVisible(item.needs_consent)
        self.anonymous.setVisible(quote)
        self.text.text.setInputMethodHints(LITERALLY)
        verdict = self._printing.verdict(item, self._gathered.consents, self._gathered.names.name(item.person_id))
        printed = ("printer", "ok") if verdict.printed else ("eye-off", "todo")
        self.remark.say(verdict.words, *printed)

    def _make_what(self, vocabulary: Vocabulary) -> None:
        kinds = vocabulary.harvest_kinds()
        self.kind = ChoiceField(self.tr("K&ind"), self.desk, [])
        self.kind.set_choices(offered(kinds), [KINDS[kind][0] for kind in kinds])
        self.text = TextField(self.tr("&Text"), self.desk, lines=_LINES)
        self.text.text.setMaximumHeight(self.text.text.minimumHeight())
        self.bind({"kind": self.kind, "text": self.text})

    def _make_where(self, vocabulary: Vocabulary) -> None:
        self.level = ChoiceField(self.tr("&Level"), self.desk, offered(vocabulary.levels()))
        self.on = DateField(self.tr("&Date"), self.desk, optional=False)
        self.session = SessionField(self.tr("&Session"), self.desk)
        self.person = PersonField(self.tr("&Who said it"), self.desk, self._gathered.names)
        self.bind({"level": self.level, "on": self.on, "session_id": self.session, "person_id": self.person})

    def _make_closing(self, vocabulary: Vocabulary) -> None:
        """Make what only a conclusion or recommendation has: for whom it is, and what it asks of a next edition."""
        self.addressed_to = LineField(self.tr("Addressed to"), self.desk)
        advice = [(None, self.tr("Nothing that can be set up")), *offered(vocabulary.advice())]
        self.advice = ChoiceField(self.tr("For a next edition"), self.desk, advice)
        be_narrow(self.advice)
        self.bind({"addressed_to": self.addressed_to, "advice": self.advice})

    def _make_consent(self, vocabulary: Vocabulary) -> None:
        consents = vocabulary.quote_consents()
        self.consent = ChoiceField(self.tr("&Consent to print this"), self.desk, [])
        self.consent.set_choices(offered(consents), [CONSENTS[consent][0] for consent in consents])
        self.audience = ChoiceField(self.tr("&May be read by"), self.desk, offered(vocabulary.audiences()))
        self.anonymous = CheckField(self.tr("Print witho&ut a name"), self.desk)
        self.bind({"consent": self.consent, "audience": self.audience, "anonymous": self.anonymous})

    def _lay_out(self) -> None:
        for field in (self.kind, self.level, self.consent, self.audience):
            be_narrow(field)
        whole: tuple[QWidget, ...] = (self.remark, self.kind, self.text, self.addressed_to, self.advice)
        for widget in whole:
            self.column.addWidget(widget)
        self.pair(self.level, self.on)
        for widget in (self.person, self.consent, self.anonymous, self.audience, self.session):
            self.column.addWidget(widget)
        self.column.addSpacing(4)
        self.column.addWidget(self.remove)
        self.column.addStretch()

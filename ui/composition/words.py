"""What is said of candidates, of the rule and of relations, in one place for the whole screen."""

from PySide6.QtCore import QObject

from copdesk.domain.composition import CompositionRule, Relation
from copdesk.domain.roster import Organisation
from copdesk.domain.selection import Outcome
from ui.composition.gathered import Gathered
from ui.kit.people_vocabulary import PeopleVocabulary
from ui.kit.vocabulary import Vocabulary


class CompositionWords(QObject):
    """Words in the language of the windows."""

    def __init__(self) -> None:
        super().__init__()
        self._kinds = {str(kind): words for kind, words in Vocabulary().organisation_kinds().items()}
        self.relations = PeopleVocabulary().relation_kinds()

    def kind(self, kind: str) -> str:
        """Return what a kind of organisation is called, which may be one of the user's own."""
        return self._kinds.get(str(kind), str(kind)) or self.tr("Without an organisation")

    def kind_of(self, place: Organisation | None) -> str:
        """Return the kind of an organisation, which is another thing than having none."""
        return self.unknown if place is not None and not place.kind else self.kind(place.kind if place else "")

    @property
    def unknown(self) -> str:
        """What is said of an organisation of which nobody wrote down the kind."""
        return self.tr("Kind unknown")

    def outcomes(self) -> dict[Outcome, str]:
        """Return what can become of a candidate; the letter in brackets is the key for it."""
        return {
            Outcome.CHOSEN: self.tr("Chosen (C)"),
            Outcome.NOT_CHOSEN: self.tr("Not chosen (N)"),
            Outcome.OPEN: self.tr("Open (O)"),
        }

    def outcome(self, became: Outcome) -> str:
        """Return what became of a candidate, without the key."""
        return self.outcomes()[became].rpartition(" (")[0]

    def outcome_keys(self) -> dict[str, Outcome]:
        """Return the letter for each decision."""
        return {words[words.rindex("(") + 1]: became for became, words in self.outcomes().items()}

    def rule(self, rule: CompositionRule) -> str:
        """Return whom a rule means, in a sentence."""
        if rule.only:
            kinds = ", ".join(map(self.kind, rule.only))
            return self.tr("Participants come from: {kinds}.").format(kinds=kinds)
        if rule.never:
            kinds = ", ".join(map(self.kind, rule.never))
            return self.tr("Everybody belongs, except: {kinds}.").format(kinds=kinds)
        return self.tr("People of every kind of organisation belong here.")

    def sides(self, relation: Relation, gathered: Gathered) -> tuple[str, str]:
        """Return the names of the two sides of a relation."""
        return (
            self._side(gathered, "one", relation),
            self._side(gathered, "other", relation),
        )

    def _side(self, gathered: Gathered, side: str, relation: Relation) -> str:
        person = gathered.name(getattr(relation, f"{side}_person_id"))
        place = gathered.organisations.get(getattr(relation, f"{side}_organisation_id"))
        return person or (place.name if place else self.tr("somebody who left"))

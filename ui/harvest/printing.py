"""Says in a sentence whether something harvested will be printed, for whom, and with whose name."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from copdesk.domain.choices import Audience, HarvestKind, QuoteConsent
from copdesk.domain.consent import Consent, Naming, naming, printable
from copdesk.domain.harvest import HarvestItem


class Verdict(NamedTuple):
    """Whether it is printed, and the sentence that says so."""

    printed: bool
    words: str


class PrintingWords(QObject):
    """Finds the words; what is decided here is decided by the same rules the report follows."""

    def verdict(self, item: HarvestItem, consents: Sequence[Consent], name: str) -> Verdict:
        """Return whether and how `item` is printed; `name` is whose words they are, or ""."""
        if not item.text.strip():
            return Verdict(False, self.tr("Is not printed: there is no text yet."))
        if not printable(item, item.audience):
            return Verdict(False, self._no_consent(item.consent))
        if item.kind is not HarvestKind.QUOTE:
            return Verdict(True, self._without_name(item.audience))
        form = naming(item, consents)
        if form is Naming.NOT_AT_ALL:
            return Verdict(False, self.tr("Is not printed: {name} does not want to be quoted.").format(name=name))
        if form is Naming.NAMED and name:
            return Verdict(True, self._named(item.audience).format(name=name))
        if not item.anonymous and name:
            return Verdict(True, self._unnamed(item.audience).format(name=name))
        return Verdict(True, self._without_name(item.audience))

    def _no_consent(self, consent: QuoteConsent) -> str:
        return {
            QuoteConsent.NOT_ASKED: self.tr("Is not printed: consent has not been asked yet."),
            QuoteConsent.ASKED: self.tr("Is not printed: consent was asked, and not given yet."),
            QuoteConsent.REFUSED: self.tr("Is not printed: consent was refused."),
            QuoteConsent.WITHDRAWN: self.tr("Is not printed any more: consent was withdrawn."),
        }.get(consent, "")

    def _named(self, audience: Audience) -> str:
        return {
            Audience.GROUP: self.tr("Comes in the report for the group, with the name of {name}."),
            Audience.SPONSOR: self.tr("Comes in the reports for the group and the sponsor, with the name of {name}."),
            Audience.PUBLIC: self.tr("Comes in every report, also the public one, with the name of {name}."),
        }[audience]

    def _unnamed(self, audience: Audience) -> str:
        return {
            Audience.GROUP: self.tr(
                "Comes in the report for the group, without a name: {name} does not want to be named."
            ),
            Audience.SPONSOR: self.tr(
                "Comes in the reports for the group and the sponsor, without a name: {name} does not want to be named."
            ),
            Audience.PUBLIC: self.tr(
                "Comes in every report, also the public one, without a name: {name} does not want to be named."
            ),
        }[audience]

    def _without_name(self, audience: Audience) -> str:
        return {
            Audience.GROUP: self.tr("Comes in the report for the group, without a name."),
            Audience.SPONSOR: self.tr("Comes in the reports for the group and the sponsor, without a name."),
            Audience.PUBLIC: self.tr("Comes in every report, also the public one, without a name."),
        }[audience]

"""What the closed lists about people are called: enrolment for a session, relations, and what the law asks."""

from PySide6.QtCore import QObject

from copdesk.domain.choices import DataClass, EnrolmentState, RelationKind, RequestKind


class PeopleVocabulary(QObject):
    """Words for each member of each list, in the language of the windows."""

    def enrolment_states(self) -> dict[EnrolmentState, str]:
        """Return how people stand towards a session before it is held."""
        return {
            EnrolmentState.INVITED: self.tr("Invited"),
            EnrolmentState.ENROLLED: self.tr("Enrolled"),
            EnrolmentState.WAITING: self.tr("Waiting"),
            EnrolmentState.CANCELLED: self.tr("Signed off"),
        }

    def relation_kinds(self) -> dict[RelationKind, str]:
        """Return why two people or organisations had better not sit in one group."""
        return {
            RelationKind.SPONSOR: self.tr("Sponsor and sponsored"),
            RelationKind.SUPPLIER_CLIENT: self.tr("Supplier and client"),
            RelationKind.MANAGER_REPORT: self.tr("Manager and employee"),
            RelationKind.REGULATOR_REGULATED: self.tr("Regulator and regulated"),
        }

    def data_classes(self) -> dict[DataClass, str]:
        """Return the kinds of personal data that are kept for a time of their own."""
        return {
            DataClass.NOT_CHOSEN: self.tr("Candidates who were not chosen"),
            DataClass.ROSTER: self.tr("Participants"),
            DataClass.ATTENDANCE: self.tr("Attendance"),
            DataClass.INTAKES: self.tr("Intake interviews"),
            DataClass.NEEDS: self.tr("Diet and access"),
            DataClass.HARVEST: self.tr("Harvest with names"),
        }

    def request_kinds(self) -> dict[RequestKind, str]:
        """Return what people may ask about their own data."""
        return {
            RequestKind.ACCESS: self.tr("Access"),
            RequestKind.ERASURE: self.tr("Erasure"),
            RequestKind.CORRECTION: self.tr("Correction"),
        }

"""Every choice of the trade has a word on screen."""

import pytest
from PySide6.QtWidgets import QApplication

from copdesk.domain.choices import DataClass, EnrolmentState, ParticipationStatus, RelationKind, RequestKind
from ui.kit.vocabulary import Vocabulary

LISTS = {
    ParticipationStatus: Vocabulary.statuses,
    EnrolmentState: Vocabulary.enrolment_states,
    RelationKind: Vocabulary.relation_kinds,
    DataClass: Vocabulary.data_classes,
    RequestKind: Vocabulary.request_kinds,
}


@pytest.mark.parametrize("kind", LISTS)
def test_every_choice_about_people_has_a_word(qapp: QApplication, kind: type) -> None:
    assert set(LISTS[kind](Vocabulary())) == set(kind)

"""Every choice of the trade has a word on screen."""

import pytest
from PySide6.QtWidgets import QApplication

from copdesk.domain.choices import (
    Advice,
    DataClass,
    EnrolmentState,
    ParticipationStatus,
    PathMoment,
    QuestionKind,
    RelationKind,
    RequestKind,
    SharedKind,
)
from ui.kit.vocabulary import Vocabulary

LISTS = {
    ParticipationStatus: Vocabulary.statuses,
    EnrolmentState: Vocabulary.enrolment_states,
    RelationKind: Vocabulary.relation_kinds,
    DataClass: Vocabulary.data_classes,
    RequestKind: Vocabulary.request_kinds,
    PathMoment: Vocabulary.path_moments,
    QuestionKind: Vocabulary.question_kinds,
    SharedKind: Vocabulary.shared_kinds,
    Advice: Vocabulary.advice,
}


@pytest.mark.parametrize("kind", LISTS)
def test_every_choice_has_a_word(qapp: QApplication, kind: type) -> None:
    assert set(LISTS[kind](Vocabulary())) == set(kind)

"""The guides that come with the program can be read, and say the same in both languages."""

from copdesk.domain.choices import Language
from copdesk.exchange.guides import shipped
from copdesk.samples.s1.intakes import guide


def test_the_long_intake_has_twelve_questions_or_more_with_probes():
    (long_intake,) = shipped(Language.DUTCH)
    assert len(long_intake.questions) >= 12
    assert all(question.probes for question in long_intake.questions)


def test_guides_ask_the_same_in_both_languages():
    (dutch,), (english,) = shipped(Language.DUTCH), shipped(Language.ENGLISH)
    assert [(q.key, q.kind, q.private, len(q.probes)) for q in dutch.questions] == [
        (q.key, q.kind, q.private, len(q.probes)) for q in english.questions
    ]
    assert dutch.minutes == english.minutes and dutch.id != english.id


def test_the_sample_uses_a_guide_of_the_program():
    assert guide() in shipped(Language.DUTCH)

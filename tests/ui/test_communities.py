"""Making a community and setting what makes it different, through the widgets."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Enrolment, OrganisationKind, Part, SessionKind
from copdesk.domain.community import Community
from copdesk.domain.composition import Wish
from copdesk.domain.language import Language
from copdesk.domain.programme_checks import Family
from copdesk.domain.roster import Participation, Score
from tests.builders import community, fill, participation, person
from tests.ui import rules
from ui.communities.check_settings import FamiliesField, KindLimitsField
from ui.communities.form import CommunityForm
from ui.communities.kinds import Door, KindsField
from ui.communities.page import CommunitiesPage
from ui.communities.wishes import WishesField
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, Field, LineField, TextField
from ui.kit.fold import Fold


def page_of(desk: Desk, qtbot: QtBot) -> CommunitiesPage:
    page = CommunitiesPage(desk)
    qtbot.addWidget(page)
    page.resize(1050, 760)
    page.show()
    qtbot.waitExposed(page)
    return page


def field(page: CommunitiesPage, label: str) -> Field:
    return next(f for f in page.findChildren(Field) if f.editor.accessibleName().startswith(label))


def type_in(target: Field, text: str) -> None:
    assert isinstance(target, LineField | TextField)
    target.editor.setFocus()
    if isinstance(target, LineField):
        target.line.selectAll()
    QTest.keyClicks(target.editor, text)
    target.commit()


def only(desk: Desk) -> Community:
    return desk.workbook.all(Community)[0]


def test_an_empty_workbook_invites_to_make_a_community(desk: Desk, qtbot: QtBot):
    page = page_of(desk, qtbot)
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "No community yet" in shown


def test_a_new_community_waits_for_its_name(desk: Desk, qtbot: QtBot):
    page = page_of(desk, qtbot)
    page.make()
    type_in(field(page, "Name"), "Water in de wijk")
    assert (only(desk).name, desk.community) == ("Water in de wijk", only(desk).id)


def test_every_setting_is_kept_when_its_field_is_left(desk: Desk, qtbot: QtBot):
    page = page_of(desk, qtbot)
    page.make()
    type_in(field(page, "Shared issue"), "Hoe dan?")
    type_in(field(page, "Point on the horizon"), "2050")
    type_in(field(page, "House agreements"), "Telefoons uit")
    type_in(field(page, "Who may see"), "Alleen wij")
    type_in(field(page, "Until"), "1 dec 2030")
    kept = only(desk)
    assert (kept.shared_issue, kept.horizon, kept.house_agreements) == ("Hoe dan?", "2050", "Telefoons uit")
    assert (kept.who_sees_what, str(kept.ends)) == ("Alleen wij", "2030-12-01")


def test_enrolment_and_language_are_chosen(desk: Desk, qtbot: QtBot):
    page = page_of(desk, qtbot)
    page.make()
    for label, wanted in (("Enrolment", Enrolment.SELECTED), ("Language", Language.DUTCH)):
        box = field(page, label)
        assert isinstance(box, ChoiceField)
        box.editor.setFocus()
        QTest.keyClick(box.editor, Qt.Key.Key_Home)
        for _ in range(list(type(wanted)).index(wanted)):
            QTest.keyClick(box.editor, Qt.Key.Key_Down)
        box.commit()
    assert (only(desk).enrolment, only(desk).language) == (Enrolment.SELECTED, Language.DUTCH)


def test_a_composition_rule_has_kinds_and_a_reason(desk: Desk, qtbot: QtBot):
    page = page_of(desk, qtbot)
    page.make()
    kinds = page.findChild(KindsField)
    assert kinds is not None
    kinds._door.box.setCurrentIndex(2)
    kinds._door.commit()
    kinds._ticks[OrganisationKind.COMPANY].click()
    type_in(field(page, "Because"), "Zij leveren aan ons")
    assert only(desk).composition.never == (OrganisationKind.COMPANY,)
    assert only(desk).composition.reason == "Zij leveren aan ons"
    kinds._door.box.setCurrentIndex(1)
    kinds._door.commit()
    assert (only(desk).composition.only, only(desk).composition.never) == ((OrganisationKind.COMPANY,), ())
    assert kinds._door.value is Door.ONLY


def test_a_name_cannot_be_emptied(desk: Desk, qtbot: QtBot):
    page = page_of(desk, qtbot)
    page.make()
    name = field(page, "Name")
    assert isinstance(name, LineField)
    name.line.clear()
    name.commit()
    assert (only(desk).name, name.line.text()) == ("New community", "New community")


def test_an_end_before_the_start_is_refused_with_a_sentence(desk: Desk, qtbot: QtBot):
    said: list[str] = []
    desk.ask.said.connect(said.append)
    page = page_of(desk, qtbot)
    page.make()
    type_in(field(page, "Until"), "1 jan 1999")
    assert only(desk).ends is None
    assert said and said[0].endswith(".")


def test_removing_a_community_takes_all_along_and_undo_brings_it_back(desk: Desk, qtbot: QtBot):
    fill(desk.workbook, [community()])
    desk.choose_community(only(desk).id)
    page = page_of(desk, qtbot)
    page._take_away()
    assert desk.workbook.all(Community) == []
    assert desk.community is None
    desk.undo.undo()
    assert [c.name for c in desk.workbook.all(Community)] == ["Klimaat in de wijk"]
    assert desk.community is not None


def test_typing_in_one_field_is_one_step_of_undo(desk: Desk, qtbot: QtBot):
    page = page_of(desk, qtbot)
    page.make()
    steps = desk.undo.count()
    text = field(page, "Shared issue")
    assert isinstance(text, TextField)
    text.text.setFocus()
    for word in ("Hoe ", "dan ", "wel?"):
        QTest.keyClicks(text.text, word)
        text.commit()
    assert desk.undo.count() == steps + 1
    desk.undo.undo()
    assert (only(desk).shared_issue, text.text.toPlainText()) == ("", "")


def test_the_cards_stand_below_each_other_in_a_narrow_window(desk: Desk, qtbot: QtBot):
    page = page_of(desk, qtbot)
    page.make()
    form = page.findChild(CommunityForm)
    assert form is not None
    page.resize(640, 500)
    assert form._columns.direction() == form._columns.Direction.TopToBottom


def unfolded(page: CommunitiesPage) -> CommunitiesPage:
    for fold in page.findChildren(Fold):
        fold.unfold()
    return page


def test_a_family_of_checks_is_switched_off_and_on(desk: Desk, qtbot: QtBot):
    page = unfolded(page_of(desk, qtbot))
    page.make()
    tick = page.findChild(FamiliesField).ticks[Family.VENUE]
    tick.click()
    assert only(desk).checks.off == ("venue",) and not tick.isChecked()
    tick.click()
    assert only(desk).checks.off == ()


def test_from_where_a_check_asks_is_a_setting(desk: Desk, qtbot: QtBot):
    page = unfolded(page_of(desk, qtbot))
    page.make()
    type_in(field(page, "Ask for a break after"), "90")
    type_in(field(page, "Active share"), "50")
    assert (only(desk).checks.long_stretch, only(desk).checks.active_share) == (90, 50)


def test_one_kind_of_session_has_shares_of_its_own_until_they_are_as_usual_again(desk: Desk, qtbot: QtBot):
    page = unfolded(page_of(desk, qtbot))
    page.make()
    limits = page.findChild(KindLimitsField)
    type_in(limits.shares[Part.KNOWLEDGE], "40")
    (own,) = only(desk).checks.kind_limits
    assert (own.kind, own.limits.knowledge, own.limits.translate) == (SessionKind.KICK_OFF, 40, 33)
    limits.usual.click()
    assert only(desk).checks.kind_limits == () and limits.shares[Part.KNOWLEDGE].value == 10


def test_a_community_with_everything_unfolded_keeps_the_rules(desk: Desk, qtbot: QtBot):
    page = unfolded(page_of(desk, qtbot))
    page.make()
    page.resize(1050, 2600)
    rules.check(page)


def test_a_balance_is_hoped_for_and_survives_a_change_of_the_rule(desk: Desk, qtbot: QtBot):
    page = page_of(desk, qtbot)
    page.make()
    wishes, kinds = page.findChild(WishesField), page.findChild(KindsField)
    assert wishes is not None and kinds is not None
    farmers = wishes.numbers[OrganisationKind.FARMER]
    farmers.line.setText("3")
    farmers.commit()
    kinds._door.box.setCurrentIndex(2)
    kinds._door.commit()
    kinds._ticks[OrganisationKind.COMPANY].click()
    assert only(desk).composition.wishes == (Wish(kind=OrganisationKind.FARMER, least=3),)
    farmers.line.clear()
    farmers.commit()
    assert only(desk).composition.wishes == () and only(desk).composition.never == (OrganisationKind.COMPANY,)


def test_criteria_are_lines_and_scores_go_along_with_other_words(desk: Desk, qtbot: QtBot):
    here, someone = community(criteria=("Pionier", "Plek")), person()
    way = participation(someone, here, scores=(Score(criterion="Pionier", points=4),))
    fill(desk.workbook, [here, someone, way])
    desk.choose_community(here.id)
    page = page_of(desk, qtbot)
    criteria = field(page, "Criteria")
    assert isinstance(criteria, TextField) and criteria.value == "Pionier\nPlek"
    criteria.text.setPlainText("  Durver\n\nPlek\n")
    criteria.commit()
    assert only(desk).criteria == ("Durver", "Plek")
    assert desk.workbook.all(Participation)[0].scores == (Score(criterion="Durver", points=4),)
    desk.undo.undo()
    assert only(desk).criteria == ("Pionier", "Plek")

"""The composition: scores by number keys, decisions with a reason, the picture, and the rule with its exceptions."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import OrganisationKind, ParticipationStatus, RelationKind, Role
from copdesk.domain.community import Community
from copdesk.domain.composition import CompositionRule, Relation, Wish
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.domain.selection import Outcome, decided
from tests import builders
from tests.ui import rules
from ui.composition.page import CompositionPage
from ui.kit.desk import Desk
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.window import MainWindow

KEY = Qt.Key
CRITERIA = ("Pionier", "Eigen plek", "Andere blik")
RULE = CompositionRule(
    never=(OrganisationKind.COMPANY.value,),
    reason="Wie levert, praat minder vrij.",
    wishes=(Wish(kind=OrganisationKind.FARMER, least=2),),
)
TOWN = Organisation(name="Gemeente Beek", kind=OrganisationKind.MUNICIPALITY, region="Noord")
FARM = Organisation(name="Hoeve Klaver", kind=OrganisationKind.FARMER, region="Zuid")
FIRM = Organisation(name="Bureau Buis", kind=OrganisationKind.COMPANY, region="Oost")
PLACES = {"Anna": TOWN, "Bo": FARM, "Cees": FIRM, "Didi": None}


def somebody(name: str) -> Person:
    place = PLACES[name]
    return builders.person(name, "", f"{name}sma", organisation_id=place.id if place else None)


def settle_in(desk: Desk, **fields: object) -> Community:
    """Put a community with four candidates and a facilitator from a firm on the desk."""
    here = builders.community(criteria=CRITERIA, composition=RULE, capacity=2).with_(**fields)
    people = [somebody(name) for name in PLACES]
    candidates = [builders.participation(p, here, status=ParticipationStatus.CANDIDATE) for p in people]
    leads = builders.person("Eva", "", "Evers", organisation_id=FIRM.id)
    leading = builders.participation(leads, here, role=Role.FACILITATOR)
    builders.fill(desk.workbook, [here, TOWN, FARM, FIRM, *people, leads, *candidates, leading])
    desk.choose_community(here.id)
    return here


def shown(desk: Desk, qtbot: QtBot) -> CompositionPage:
    made = CompositionPage(desk)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[CompositionPage]:
    settle_in(desk)
    yield shown(desk, qtbot)


def press(page: CompositionPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.selection.table, key)


def way_of(page: CompositionPage, name: str) -> Participation:
    (person,) = (p for p in page.desk.workbook.all(Person) if p.given_name == name)
    return page.desk.workbook.all(Participation, person_id=person.id)[0]


def choose(page: CompositionPage, name: str) -> None:
    assert page.selection.table.choose(way_of(page, name).id)


def relate(page: CompositionPage, because: str = "") -> Relation:
    relation = Relation(
        community_id=page.desk.community,
        kind=RelationKind.SUPPLIER_CLIENT,
        one_organisation_id=FIRM.id,
        other_organisation_id=TOWN.id,
        because=because,
    )
    builders.fill(page.desk.workbook, [relation])
    return relation


@pytest.mark.parametrize("tab", ["selection", "picture", "rule"])
def test_each_tab_keeps_the_rules(page: CompositionPage, tab: str):
    relate(page)
    page.turn_to(getattr(page, tab))
    if tab == "rule":
        page.rule.bonded.selectRow(0)
    rules.check(page)


def test_no_words_are_cut_off_in_a_long_language(page: CompositionPage):
    for tab in ("selection", "picture", "rule"):
        rules.check_with_long_words(lambda tab=tab: turned(page.desk, tab), page.theme)


def turned(desk: Desk, tab: str) -> CompositionPage:
    made = CompositionPage(desk)
    made.turn_to(getattr(made, tab))
    return made


def test_number_keys_score_and_go_on_to_the_next_criterion_and_the_next_candidate(page: CompositionPage):
    choose(page, "Anna")
    press(page, KEY.Key_4, KEY.Key_5, KEY.Key_3, KEY.Key_2)
    assert [s.points for s in way_of(page, "Anna").scores] == [4, 5, 3]
    assert [s.points for s in way_of(page, "Bo").scores] == [2]
    assert page.selection.table.row.name == "Bo Bosma" and page.selection.table.criterion == 1
    page.desk.undo.undo()
    assert way_of(page, "Bo").scores == ()


@pytest.mark.parametrize("key", [KEY.Key_0, KEY.Key_Delete, KEY.Key_Backspace])
def test_nought_or_delete_takes_a_score_away(page: CompositionPage, key: Qt.Key):
    choose(page, "Anna")
    press(page, KEY.Key_4, KEY.Key_Left, key)
    assert way_of(page, "Anna").scores == ()


@pytest.mark.parametrize("key", [KEY.Key_6, KEY.Key_9, KEY.Key_X])
def test_other_keys_score_nothing(page: CompositionPage, key: Qt.Key):
    choose(page, "Anna")
    press(page, key)
    assert way_of(page, "Anna").scores == ()


def test_the_total_the_rank_and_ties_are_shown(page: CompositionPage):
    choose(page, "Anna")
    press(page, KEY.Key_4, KEY.Key_4, KEY.Key_1, KEY.Key_3, KEY.Key_3, KEY.Key_3, KEY.Key_1)
    found = {row.name: (row.standing.total, row.place) for row in page.selection.rows.rows}
    assert found["Anna Annasma"] == (9, "1=") and found["Bo Bosma"] == (9, "1=") and found["Cees Ceessma"] == (1, "3")


def test_letters_decide_with_the_day_of_today_and_undo_takes_it_back(page: CompositionPage):
    choose(page, "Bo")
    press(page, KEY.Key_C)
    way = way_of(page, "Bo")
    assert (way.status, way.decided_on) == (ParticipationStatus.ENROLLED, date.today())
    assert "1 chosen" in page.subtitle.text()
    page.desk.undo.undo()
    assert way_of(page, "Bo").status is ParticipationStatus.CANDIDATE


def test_who_is_not_chosen_without_a_reason_is_told_until_there_is_one(page: CompositionPage):
    choose(page, "Bo")
    press(page, KEY.Key_N)
    assert "1 without a reason" in page.subtitle.text()
    press(page, KEY.Key_Return)
    assert page.candidate.reason.editor.hasFocus()
    QTest.keyClicks(page.candidate.reason.editor, "Geen plek meer.")
    page.candidate.reason.commit()
    assert way_of(page, "Bo").decision == "Geen plek meer." and "without a reason" not in page.subtitle.text()


def refuse(page: CompositionPage, name: str, why: str) -> None:
    """Decide with the keys that somebody is not chosen, write why, and go back to the list."""
    choose(page, name)
    press(page, KEY.Key_N, KEY.Key_Return)
    QTest.keyClicks(page.candidate.reason.editor, why)
    page.selection.table.setFocus()
    page.candidate.reason.commit()


@pytest.mark.parametrize("key", [KEY.Key_C, KEY.Key_O])
def test_a_decision_that_turns_asks_its_reason_anew(page: CompositionPage, qtbot: QtBot, key: Qt.Key):
    refuse(page, "Bo", "Al iemand uit Zuid.")
    with qtbot.waitSignal(page.desk.ask.said) as said:
        press(page, key)
    assert way_of(page, "Bo").decision == page.candidate.reason.value == ""
    assert "The reason of the former decision was taken away" in said.args[0]
    page.desk.undo.undo()
    way = way_of(page, "Bo")
    assert (way.status, way.decision) == (ParticipationStatus.NOT_CHOSEN, "Al iemand uit Zuid.")
    assert page.candidate.reason.value == way.decision


def test_the_button_beside_the_list_takes_a_former_reason_away_too(page: CompositionPage):
    refuse(page, "Bo", "Al iemand uit Zuid.")
    QTest.keyClick(page.candidate.buttons[Outcome.CHOSEN], KEY.Key_Space)
    assert (way_of(page, "Bo").status, way_of(page, "Bo").decision) == (ParticipationStatus.ENROLLED, "")


def test_a_reason_written_before_there_is_a_decision_is_kept_with_it(page: CompositionPage):
    choose(page, "Bo")
    press(page, KEY.Key_Return)
    QTest.keyClicks(page.candidate.reason.editor, "Pionier.")
    page.candidate.reason.commit()
    press(page, KEY.Key_C, KEY.Key_C)
    assert way_of(page, "Bo").decision == "Pionier."


def test_the_buttons_beside_the_list_decide_too(page: CompositionPage):
    choose(page, "Anna")
    page.candidate.buttons[Outcome.NOT_CHOSEN].click()
    assert way_of(page, "Anna").status is ParticipationStatus.NOT_CHOSEN
    page.candidate.buttons[Outcome.OPEN].click()
    assert (way_of(page, "Anna").status, way_of(page, "Anna").decided_on) == (ParticipationStatus.CANDIDATE, None)


def test_choosing_somebody_outside_the_rule_asks_why_with_the_reason_shown(page: CompositionPage):
    choose(page, "Cees")
    press(page, KEY.Key_C)
    (question,) = page.findChildren(OutsideRuleQuestion)
    assert way_of(page, "Cees").status is ParticipationStatus.CANDIDATE
    question.because.setPlainText("Hij brengt een eigen plek in.")
    question.go_on.click()
    way = way_of(page, "Cees")
    assert way.status is ParticipationStatus.ENROLLED
    assert way.outside_rule_because == "Hij brengt een eigen plek in."
    page.desk.undo.undo()
    assert (way_of(page, "Cees").status, way_of(page, "Cees").outside_rule_because) == ("candidate", "")


def test_leaving_the_question_decides_nothing(page: CompositionPage):
    choose(page, "Cees")
    page.candidate.buttons[Outcome.CHOSEN].click()
    (question,) = page.findChildren(QDialog)
    question.reject()
    assert way_of(page, "Cees").status is ParticipationStatus.CANDIDATE
    assert page.candidate.buttons[Outcome.OPEN].isChecked()


def test_new_criteria_get_columns_of_their_own(page: CompositionPage):
    here = page.desk.workbook.get(Community, page.desk.community)
    builders.fill(page.desk.workbook, [here.with_(criteria=("Durver",))])
    headings = [column.title for column in page.selection.rows.columns]
    assert headings == ["Candidate", "Durver", "Total", "Rank", "Decision"]


def test_without_criteria_one_can_still_decide_and_is_led_to_name_them(desk: Desk, qtbot: QtBot):
    settle_in(desk, criteria=())
    page = shown(desk, qtbot)
    rules.check(page)
    with qtbot.waitSignal(page.settings_wanted):
        page.selection.name_criteria.click()


def test_the_list_can_be_read_aloud(page: CompositionPage):
    choose(page, "Cees")
    press(page, KEY.Key_4)
    row = page.selection.rows.find(way_of(page, "Cees").id)
    spoken = [
        page.selection.rows.data(page.selection.rows.index(row, n), Qt.ItemDataRole.AccessibleTextRole) for n in (0, 1)
    ]
    assert spoken == ["Cees Ceessma, Company  ·  Oost, outside the rule", "4"]


def test_the_picture_counts_who_takes_part_and_with_candidates_everybody_in_sight(page: CompositionPage):
    choose(page, "Anna")
    press(page, KEY.Key_C)
    page.turn_to(page.picture)
    assert [(bar.name, bar.people) for bar in page.picture.sectors.bars.rows] == [("Municipality", 1)]
    assert "Farmer: 0 of the 2 hoped for" in page.picture.missing.text()
    assert "Nobody from: Oost, Zuid" in page.picture.missing.text()
    page.picture.ahead.click()
    assert sum(bar.people for bar in page.picture.sectors.bars.rows) == 4
    assert "Without an organisation" in [bar.name for bar in page.picture.sectors.bars.rows]


def test_the_picture_is_a_table_for_who_cannot_see_it(page: CompositionPage):
    choose(page, "Anna")
    press(page, KEY.Key_C)
    page.turn_to(page.picture)
    QAccessible.setActive(True)
    spoken = QAccessible.queryAccessibleInterface(page.picture.sectors)
    model = page.picture.sectors.bars
    words = [model.data(model.index(0, n), Qt.ItemDataRole.AccessibleTextRole) for n in (0, 1)]
    assert spoken.text(QAccessible.Text.Name) == "Sector" and words == ["Municipality, government", "1"]
    assert page.picture.strip.accessibleName() == "100 % government"


def test_an_unknown_kind_stands_apart_and_can_be_filled_in(page: CompositionPage, desk: Desk):
    with desk.edit("kind") as edit:
        edit.put(TOWN.with_(kind=""))
    page.turn_to(page.picture)
    page.picture.ahead.click()
    told = {bar.name: bar.people for bar in page.picture.sectors.bars.rows}
    assert (told["Kind unknown"], told["Without an organisation"]) == (1, 1)
    sheet = page.picture.ask_kinds()
    rules.check(sheet)
    (field,) = sheet.fields
    field.box.setCurrentIndex(field.box.findText("Province"))
    field.commit()
    sheet.accept()
    told = {bar.name: bar.people for bar in page.picture.sectors.bars.rows}
    assert told["Province"] == 1 and "Kind unknown" not in told and not page.picture.kinds.isVisible()


@pytest.mark.parametrize(("answer", "kind", "because"), [("Uniek.", "company", "Uniek."), ("", "", "")])
def test_a_kind_outside_the_rule_asks_why_in_the_sheet_too(
    page: CompositionPage, desk: Desk, answer: str, kind: str, because: str
):
    with desk.edit("kind") as edit:
        edit.put(TOWN.with_(kind=""))
    page.turn_to(page.picture)
    page.picture.ahead.click()
    sheet = page.picture.ask_kinds()
    (field,) = sheet.fields
    field.box.setCurrentIndex(field.box.findText("Company"))
    field.commit()
    (question,) = sheet.findChildren(OutsideRuleQuestion)
    question.because.setPlainText(answer)
    (question.go_on if answer else question.go_back).click()
    town = desk.workbook.get(Organisation, TOWN.id)
    assert town is not None and (town.kind, way_of(page, "Anna").outside_rule_because) == (kind, because)
    assert field.value == kind


def test_the_sides_of_a_relation_are_offered_by_family_name(page: CompositionPage, desk: Desk):
    first = builders.person("Zus", "van", "Aalst")
    here = desk.workbook.all(Community)[0]
    builders.fill(desk.workbook, [first, builders.participation(first, here)])
    page.turn_to(page.rule)
    page._begin_relation()
    box = page.relation.sides["one"].box
    people = [box.itemText(number).partition(" (")[0] for number in range(3, box.count())]
    assert people[:2] == ["Zus van Aalst", "Anna Annasma"]


def test_after_sorting_whoever_is_chosen_is_in_sight_and_only_then_judged(page: CompositionPage, desk: Desk):
    people = [builders.person("Nu", "", f"Zzz{number:02}") for number in range(40)]
    here = desk.workbook.all(Community)[0]
    ways = [builders.participation(one, here, status=ParticipationStatus.CANDIDATE) for one in people]
    builders.fill(desk.workbook, [*people, *ways])
    page.reload()
    table = page.selection.table
    choose(page, "Anna")
    press(page, KEY.Key_Right, KEY.Key_4)
    choose(page, "Anna")
    table.horizontalHeader().sectionClicked.emit(0)
    table.horizontalHeader().sectionClicked.emit(0)
    assert table.row is not None and table.row.name == "Anna Annasma" and table._in_sight()
    table.scrollToTop()
    press(page, KEY.Key_C)
    assert way_of(page, "Anna").status is ParticipationStatus.CANDIDATE and table._in_sight()
    press(page, KEY.Key_C)
    assert way_of(page, "Anna").status is ParticipationStatus.ENROLLED


def test_more_people_than_places_are_told_where_one_looks_and_when_it_is_decided(page: CompositionPage, desk: Desk):
    said: list[str] = []
    desk.ask.said.connect(said.append)
    for name in ("Anna", "Bo"):
        choose(page, name)
        press(page, KEY.Key_C)
    assert not page.crowded.isVisible() and said == []
    choose(page, "Didi")
    press(page, KEY.Key_C)
    assert page.crowded.isVisible() and page.crowded.words.text() == "3 take part, for 2 places."
    assert any("3 take part" in words for words in said)
    desk.undo.undo()
    assert not page.crowded.isVisible()


def test_a_picture_says_of_how_many_the_kind_is_known(page: CompositionPage):
    page.turn_to(page.picture)
    page.picture.ahead.click()
    assert "(kind known of 3 of 4)" in page.picture.strip.accessibleName()


def test_without_wishes_no_wish_is_said_to_be_met(page: CompositionPage, desk: Desk):
    with desk.edit("rule") as edit:
        edit.put(desk.workbook.all(Community)[0].with_(composition=CompositionRule()))
    page.turn_to(page.picture)
    assert "No wish was written down yet" in page.picture.missing.text()


def test_the_rules_hold_for_a_picture_with_an_unknown_kind(page: CompositionPage, desk: Desk):
    with desk.edit("kind") as edit:
        edit.put(TOWN.with_(kind=""))
    page.turn_to(page.picture)
    page.picture.ahead.click()
    rules.check(page)


def test_only_a_participant_outside_the_rule_is_listed_and_not_who_leads(page: CompositionPage):
    page.turn_to(page.rule)
    assert [(row.name, row.because) for row in page.rule.exemptions.rows] == [
        ("Cees Ceessma", "no reason written down yet")
    ]


def test_the_reason_of_an_exception_is_written_where_it_is_listed(page: CompositionPage):
    page.turn_to(page.rule)
    page.rule.exempt.selectRow(0)
    page.outsider.because.text.setPlainText("Op verzoek van de groep.")
    page.outsider.because.commit()
    assert [row.because for row in page.rule.exemptions.rows] == ["Op verzoek van de groep."]


def test_a_relation_is_kept_as_soon_as_both_sides_are_known(page: CompositionPage):
    page.turn_to(page.rule)
    page.rule.add.click()
    pick(page, "one", FIRM.id)
    assert page.desk.workbook.all(Relation) == []
    pick(page, "other", way_of(page, "Anna").person_id)
    (relation,) = page.desk.workbook.all(Relation)
    assert (relation.one_organisation_id, relation.other_person_id) == (FIRM.id, way_of(page, "Anna").person_id)
    assert page.relation.shown == relation.id and page.relation.because.isVisible()


def pick(page: CompositionPage, side: str, identity: object) -> None:
    field = page.relation.sides[side]
    place = next(n for n, value in enumerate(field._values) if value[1] == identity)
    field.box.setCurrentIndex(place)
    field.commit()


def test_a_relation_of_something_with_itself_is_refused_in_a_sentence(page: CompositionPage):
    page.turn_to(page.rule)
    page.rule.add.click()
    for side in ("one", "other"):
        pick(page, side, FIRM.id)
    assert page.desk.workbook.all(Relation) == []
    assert page.relation.sides["other"].value is None


def test_a_reason_lets_two_sides_sit_together_and_lists_it_among_the_exceptions(page: CompositionPage):
    relation = relate(page)
    page.turn_to(page.rule)
    page.rule.choose(relation.id)
    page.relation.because.text.setPlainText("Ze vroegen het zelf.")
    page.relation.because.commit()
    assert page.desk.workbook.get(Relation, relation.id).because == "Ze vroegen het zelf."
    assert ("Bureau Buis – Gemeente Beek", "Ze vroegen het zelf.") in [
        (row.name, row.because) for row in page.rule.exemptions.rows
    ]


def test_a_relation_that_is_removed_can_be_brought_back(page: CompositionPage):
    relation = relate(page)
    page.turn_to(page.rule)
    page.rule.choose(relation.id)
    page.relation.removal.click()
    assert page.desk.workbook.all(Relation) == [] and not page.relation.isVisible()
    page.desk.undo.undo()
    assert page.desk.workbook.all(Relation) == [relation]


def test_nobody_to_choose_from_shows_the_picture_first_and_leads_to_the_roster(desk: Desk, qtbot: QtBot):
    here, someone = builders.community(), builders.person(organisation_id=TOWN.id)
    builders.fill(desk.workbook, [here, TOWN, someone, builders.participation(someone, here)])
    desk.choose_community(here.id)
    page = shown(desk, qtbot)
    assert page.picture.isVisible()
    page.turn_to(page.selection)
    with qtbot.waitSignal(page.roster_wanted):
        page.selection.nobody.button.click()


def test_without_a_community_it_says_where_to_begin(desk: Desk, qtbot: QtBot):
    page = shown(desk, qtbot)
    assert page._nowhere.isVisible() and not page.picture.isVisible()
    rules.check(page)


def test_many_candidates_can_be_shown_and_walked_over(desk: Desk, qtbot: QtBot):
    here = settle_in(desk)
    many = [builders.person(f"Naam{n}", "", f"Proef{n}") for n in range(60)]
    ways = [builders.participation(p, here, status=ParticipationStatus.CANDIDATE) for p in many]
    builders.fill(desk.workbook, [*many, *(decided(way, Outcome.CHOSEN, date(2022, 3, 1)) for way in ways)])
    page = shown(desk, qtbot)
    press(page, KEY.Key_End)
    assert page.selection.rows.rowCount() == 64 and "60 chosen" in page.subtitle.text()


def test_the_keyboard_begins_in_the_list_of_candidates(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    settle_in(desk)
    window.show_desk(desk)
    window.add_screen("elsewhere", "Elsewhere", "users", QLineEdit)
    window.add_screen("composition", "Composition", "user-check", lambda: CompositionPage(desk))
    window.go_to("elsewhere")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for _ in range(2):
        window.go_to("composition")
        page = window.page("composition")
        assert isinstance(page, CompositionPage) and page.selection.table.hasFocus()
        window.sidebar.menu.setFocus()
        window.go_to("elsewhere")


def test_the_keyboard_begins_in_the_new_list_when_the_criteria_changed(page: CompositionPage, desk: Desk) -> None:
    (here,) = desk.workbook.all(Community)
    with desk.edit("Criteria") as edit:
        edit.put(here.with_(criteria=("Pionier",)))
    assert page.first is page.selection.table
    page.turn_to(page.picture)
    assert page.first is page.picture.sectors


def test_a_side_that_is_not_chosen_yet_is_empty_and_not_different(page: CompositionPage) -> None:
    page.turn_to(page.rule)
    page.rule.relation_wanted.emit()
    assert [field.box.placeholderText() for field in page.relation.sides.values()] == ["", ""]

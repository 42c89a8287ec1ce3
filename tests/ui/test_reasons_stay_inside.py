"""Why somebody was let past the rule stays inside the program: no document and no list says it."""

import io
import itertools
import zipfile
from collections.abc import Iterator
from datetime import date

import pypdfium2
import pytest

from copdesk.commands.choices import What
from copdesk.commands.making import make
from copdesk.commands.request import Wish
from copdesk.documents import access_report, processing_register, read_back
from copdesk.domain.choices import Audience
from copdesk.domain.community import Community
from copdesk.domain.composition import Relation
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Participation, Person
from copdesk.domain.sessions import Block, Session
from copdesk.samples import filling
from copdesk.store import privacy_papers
from copdesk.store.workbook import Workbook
from tests import builders
from ui.documents.shelf import FileKind, Form, ListPaper, RunSheetOf, Shelf, SignInOf

REASON, DAY = "Zonderlingreden", date(2026, 3, 5)
INSIDE = (What.ACCESS, What.JSON)
"""All that is held about one person, for that person alone; and the whole workbook, to be read back as it was."""


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbook]:
    """Two communities in which everybody is there for a reason, and every relation is set aside for one."""
    made = builders.new_workbook(tmp_path_factory.mktemp("reasons"))
    filling.fill(made, "S1+S4")
    ways = [way.with_(outside_rule_because=f"{REASON} {way.role}") for way in made.all(Participation)]
    bonds = [bond.with_(because=f"{REASON} {bond.kind}") for bond in made.all(Relation)]
    builders.fill(made, [*ways, *bonds])
    assert ways and bonds and len(made.all(Community)) == 2
    yield made
    made.close()


def said(data: bytes) -> str:
    """Return all words of a file: those on the pages, in the parts of an office file, or as they stand."""
    if data.startswith(b"%PDF-"):
        pages = pypdfium2.PdfDocument(data)
        words = [page.get_textpage().get_text_bounded() for page in pages]
        pages.close()
        return " ".join(words).replace("\u00ad", "")
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return " ".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    return data.decode("utf-8", "replace")


def known_words(workbook: Workbook) -> list[str]:
    """Return words of which each document has at least one, so that a file that says nothing is noticed."""
    names = [name for person in workbook.all(Person) for name in (person.family_name, person.given_name)]
    return [*names, *(session.title for session in workbook.all(Session))]


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx", ".csv", ".docx"])
@pytest.mark.parametrize("what", [what for what in What if what not in INSIDE])
def test_the_command_line_tells_no_reason(workbook: Workbook, what: What, suffix: str) -> None:
    for community in workbook.all(Community):
        try:
            words = said(make(workbook, Wish(what=what, community=community.name), suffix))
        except Problem:  # it has nothing for this document
            continue
        assert REASON not in words and words.strip()


def test_no_document_or_list_of_the_screens_tells_a_reason(workbook: Workbook) -> None:
    shelf, made, known = Shelf(workbook), set[object](), known_words(workbook)
    kinds, planned = {*Audience, *FileKind, *ListPaper}, {block.session_id for block in workbook.all(Block)}
    for community in workbook.all(Community):
        sessions = [session for session in shelf.sessions(community) if session.id in planned][:2]
        forms = [RunSheetOf(s.id, form) for s, form in itertools.product(sessions, Form)]
        papers = [*(s.id for s in sessions), *(SignInOf(s.id) for s in sessions)]
        for what in (*kinds, *forms, *papers):
            try:
                words = said(shelf.order(community, what).make(None))
            except Problem:
                continue
            made.add(what if what in kinds else type(what))
            assert REASON not in words and any(word in words for word in known if word)
    assert made >= {*kinds, RunSheetOf, SignInOf}


def test_no_paper_about_privacy_tells_a_reason_but_the_one_with_all_that_is_held(workbook: Workbook) -> None:
    told = 0
    for way in workbook.all(Participation):
        try:
            paper = privacy_papers.read_back(workbook, way.community_id, way.person_id, DAY)
        except Problem:
            continue
        told += 1
        assert REASON not in said(read_back.render(paper)) + read_back.as_text(paper)
    here = workbook.all(Community)[0]
    assert told
    assert REASON not in said(processing_register.render(privacy_papers.register(workbook, here.id, DAY)))
    asked = privacy_papers.access(workbook, workbook.all(Participation)[0].person_id, DAY)
    assert REASON in said(access_report.render(asked))

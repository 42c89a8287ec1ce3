"""Paragraphs, headings and lists as documents write them."""

from collections.abc import Iterable, Sequence

from copdesk.documents.blocks import Item, Stack, Words
from copdesk.documents.markup import Run, clean, linked, paragraphs
from copdesk.documents.structure import Numbering, Role, Tag
from copdesk.documents.styles import (
    BODY,
    CHAPTER,
    EYEBROW,
    PETROL,
    SECTION,
    TITLE,
    Align,
    Style,
)

INDENT = 13.0


def line(words: str, style: Style, *, parent: Tag | None = None, language: str = "") -> list[Words]:
    """Return one paragraph, or nothing when there is nothing to say."""
    said = clean(words).strip()
    if not said:
        return []
    return [Words(linked(said, style.ink, style.ink._replace(colour=PETROL)), style, _tag(parent, language))]


def prose(words: str, style: Style = BODY, *, parent: Tag | None = None, language: str = "") -> list[Words]:
    """Return a text as paragraphs; addresses in it are links."""
    return [block for part in paragraphs(words) for block in line(part, style, parent=parent, language=language)]


def _tag(parent: Tag | None, language: str) -> Tag:
    return Tag(Role.PARAGRAPH, parent, language=language)


def runs(parts: Sequence[Run], style: Style, *, parent: Tag | None = None, language: str = "") -> Words:
    """Return a paragraph in more than one ink."""
    return Words(parts, style, _tag(parent, language))


def eyebrow(words: str) -> list[Words]:
    """Return the small capitals above a title; they are read as they were written."""
    said = clean(words).strip()
    tag = Tag(Role.PARAGRAPH, actual=said)
    return [Words([Run(said.upper(), EYEBROW.ink)], EYEBROW, tag)] if said else []


def title(words: str) -> Words:
    """Return the title of a document."""
    return heading(words, TITLE, Role.TITLE)


def chapter(words: str, *, above: float = CHAPTER.before) -> Words:
    """Return the heading of a chapter, with some space above it."""
    return heading(words, CHAPTER.spaced(above, CHAPTER.after), Role.CHAPTER)


def section(words: str, style: Style = SECTION) -> Words:
    """Return the heading of a section within a chapter."""
    return heading(words, style, Role.SECTION)


def heading(words: str, style: Style, role: Role) -> Words:
    """Return a heading, which is a bookmark too."""
    said = clean(words).strip()
    return Words([Run(said, style.ink)], style, Tag(role), title=said)


def cell(words: str, style: Style) -> Stack:
    """Return what stands in one cell of a table."""
    return Stack(prose(words, style))


def bullets(texts: Iterable[str], style: Style = BODY) -> list[Item]:
    """Return texts as a list with round bullets."""
    listed = Tag(Role.LIST, numbering=Numbering.DISC)
    return [item(prose_in(listed, text, style), "•", style) for text in texts if paragraphs(text)]


def numbered(texts: Iterable[str], style: Style = BODY) -> list[Item]:
    """Return texts as a list with numbers."""
    listed = Tag(Role.LIST, numbering=Numbering.DECIMAL)
    return [
        item(prose_in(listed, text, style), f"{number}.", style, indent=INDENT + 4)
        for number, text in enumerate(filter(paragraphs, texts), start=1)
    ]


def prose_in(listed: Tag, text: str, style: Style) -> list[Words]:
    """Return a text as the body of one item of a list."""
    body = Tag(Role.ITEM_BODY, Tag(Role.ITEM, listed))
    return prose(text, style, parent=body)


def item(body: Sequence[Words], mark: str, style: Style, *, indent: float = INDENT) -> Item:
    """Return an item of a list; `body` was made for it by `prose_in`."""
    first = body[0].tag.parent if body else None
    label = Tag(Role.LABEL, first.parent if first else None)
    return Item(Words([Run(mark, style.ink)], style.aligned(Align.LEFT), label), Stack(body), indent)

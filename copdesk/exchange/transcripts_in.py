"""Transcripts and notes from elsewhere: plain text, Word, and subtitles with their times and speakers."""

from pathlib import Path
from typing import NamedTuple

from copdesk.domain.entity import LONGEST_TEXT, clean
from copdesk.domain.problems import Problem
from copdesk.exchange.subtitles_in import as_conversation, is_subtitles
from copdesk.exchange.text_in import decode
from copdesk.exchange.word_text_in import word_text

KINDS = ("txt", "docx", "vtt", "srt")
LARGEST = 10 * 1024 * 1024
_MB = 1024 * 1024
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_NO_TEXT = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"ID3", b"OggS", b"\x1f\x8b", b"{\\rtf", b"SQLite")


class ReadTranscript(NamedTuple):
    """What was read: the name of the file without its folder, and its words."""

    name: str
    text: str


def read_transcript(path: Path) -> ReadTranscript:
    """Return the words in a file, whatever its name ends in: what is in it decides.

    Raises Problem when there are none, too many, or when they cannot be read.
    """
    return ReadTranscript(path.name, transcript_text(_bytes(path)))


def transcript_text(data: bytes) -> str:
    """Return the words in the bytes of a file."""
    if data.startswith(_OLD_OFFICE):
        raise Problem("transcript_old_office")
    text = word_text(data) if data.startswith(_ZIP) else _plain(data)
    text = clean(text).strip()
    if not any(sign.isalnum() for sign in text):
        raise Problem("transcript_empty")
    if len(text) > LONGEST_TEXT:
        raise Problem("transcript_too_long", limit=LONGEST_TEXT)
    return text


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        raise Problem("transcript_unreadable") from None
    if len(data) > LARGEST:
        raise Problem("transcript_too_big", limit=LARGEST // _MB)
    return data


def _plain(data: bytes) -> str:
    if data.startswith(_NO_TEXT):
        raise Problem("transcript_not_text")
    try:
        text, _encoding = decode(data)
    except (Problem, UnicodeDecodeError):
        raise Problem("transcript_not_text") from None
    return as_conversation(text) if is_subtitles(text) else text

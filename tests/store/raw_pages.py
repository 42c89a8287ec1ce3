"""Every byte of a closed workbook as its key shows it, to look for words that should be gone."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED = 4096, 80


SECTOR, RECORD = 512, PAGE + 8


def pages(path: Path, key: bytes) -> bytes:
    """Return every byte of a closed workbook as its key shows it, free pages and all."""
    sealed = path.read_bytes()
    return b"".join(_opened(sealed[at : at + PAGE], key, 16 if at == 0 else 0) for at in range(0, len(sealed), PAGE))


def journal_pages(path: Path, key: bytes) -> bytes:
    """Return every page in the journal of a workbook as its key shows it, also of one that is over."""
    sealed = path.read_bytes() if path.exists() else b""
    places = range(SECTOR + 4, len(sealed) - PAGE + 1, RECORD)
    return b"".join(_opened(sealed[at : at + PAGE], key, 0) for at in places)


def _opened(page: bytes, key: bytes, skipped: int) -> bytes:
    vector = page[-RESERVED : -RESERVED + 16]
    opener = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return opener.update(page[skipped:-RESERVED]) + opener.finalize()

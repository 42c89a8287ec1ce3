"""Every byte of a closed workbook as its key shows it, to look for words that should be gone."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED = 4096, 80


def pages(path: Path, key: bytes) -> bytes:
    """Return every byte of a closed workbook as its key shows it, free pages and all."""
    sealed, shown = path.read_bytes(), b""
    for start in range(0, len(sealed), PAGE):
        page = sealed[start : start + PAGE]
        content = page[16 if start == 0 else 0 : -RESERVED]
        vector = page[-RESERVED : -RESERVED + 16]
        opener = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        shown += opener.update(content) + opener.finalize()
    return shown

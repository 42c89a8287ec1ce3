"""Hands a passphrase to the program without a terminal."""

import os


def whispered(passphrase: str) -> int:
    """Return a file descriptor from which a passphrase can be read once."""
    reading, writing = os.pipe()
    os.write(writing, f"{passphrase}\n".encode())
    os.close(writing)
    return reading

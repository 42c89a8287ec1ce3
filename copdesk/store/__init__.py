"""One encrypted file: opening it, reading values from it, editing it, and keeping copies of it."""

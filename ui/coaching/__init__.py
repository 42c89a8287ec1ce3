"""Private coaching notes: the vault, its door, and what is written in it."""

"""The lock of the whole program: what was being typed is kept, nothing stays in memory, and one comes back to it."""

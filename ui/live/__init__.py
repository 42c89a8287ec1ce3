"""Live mode: guiding a session while it runs, and what the room sees of it."""

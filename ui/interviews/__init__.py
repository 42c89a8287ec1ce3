"""Intake interviews: who still has none, the conversation itself, and the question it leads to."""

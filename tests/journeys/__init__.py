"""Whole ways through the program, with the real widgets and a real file."""

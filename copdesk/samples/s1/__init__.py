"""A regional community of officials about climate adaptation: half a day, four times a year."""

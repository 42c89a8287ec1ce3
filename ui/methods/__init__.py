"""The screen of the methods: the library, and one's own methods beside it."""

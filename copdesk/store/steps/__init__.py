"""The forms the file has had, one step each."""

"""Sessions and their programmes: the list, and the designer in which a session takes shape."""

"""A file of cells, in and out: formats told by content, safe opening, heading finding, pictures in cells."""

"""One screen a file, or a folder where a screen has parts. No page imports another page."""

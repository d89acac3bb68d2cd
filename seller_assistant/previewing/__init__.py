"""A draft as the Chinese shopper sees it: one self-contained page of HTML, no widget, no script."""

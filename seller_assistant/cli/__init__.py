"""The command line: the same verbs as the window, printed. Needs no Qt."""

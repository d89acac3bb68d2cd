"""The window: the same verbs as the command line, to look at and to touch. The only room that knows Qt."""

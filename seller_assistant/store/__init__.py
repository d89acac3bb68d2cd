"""The shop file: the only room that speaks SQL."""

"""The catalogue as a table, with the phone beside it."""

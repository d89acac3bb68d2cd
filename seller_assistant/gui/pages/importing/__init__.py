"""The import, before anything is written: what was recognised, what would happen, and the columns to correct."""

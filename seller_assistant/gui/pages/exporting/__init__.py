"""The export page: where to, what goes, a marketplace's own sheet, and what went out before."""

"""Checks of a translation: one class a doubt; `registry.CHECKS` holds them all."""

"""Doubts about a draft: one class a check, each with its reason in plain words and, where safe, a repair."""

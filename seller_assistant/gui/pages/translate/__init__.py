"""Translating and reviewing: the owner's text, its Chinese, and what the Chinese says."""

"""Descriptions without what Word and old editors leave in them: comments, style sheets, office tags."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CONDITION = re.compile(r"<!\[(?:if|endif)[^>]*>", re.IGNORECASE)
_BLOCK = re.compile(r"<(style|xml|script)\b[^>]*>.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_OFFICE = re.compile(r"</?(?:[ovwm]|st1):[^>]*>", re.IGNORECASE)
_CLASS = re.compile(r"\s(?:class=(?:\"Mso[^\"]*\"|'Mso[^']*'|Mso\w*)|lang=\"[^\"]*\")", re.IGNORECASE)
_STYLE = re.compile(r"mso-[\w-]+:[^;\"']*;?\s*", re.IGNORECASE)
_TAG = re.compile(r"<(?!img\b)[^>]*>|&nbsp;", re.IGNORECASE)
_MARKED = re.compile(r"<!--|<!\[|<style|<xml|<script|<o:|mso|\r", re.IGNORECASE)


def without_word(html: str) -> str:
    """The HTML with its words and plain tags, and nothing that no reader ever sees; an open comment ends with it."""
    if not _MARKED.search(html):
        return html
    text = re.sub(r"\r\n?|\n", "\n", html)
    for pattern in (_COMMENT, _CONDITION, _BLOCK, _OFFICE, _CLASS, _STYLE):
        text = pattern.sub("", text)
    return re.sub(r"\n{2,}", "\n", text).strip() if _TAG.sub("", text).strip() else ""

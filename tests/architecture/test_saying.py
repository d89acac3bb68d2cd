"""Counts in sentences: one, none and many, in each language."""

import pytest

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase, Wording


def said(language: str, n: int) -> str:
    return Wording.load(language).say(
        Phrase(QT_TRANSLATE_NOOP("cli", "{n} texts approved"), one=QT_TRANSLATE_NOOP("cli", "One text approved"), n=n)
    )


@pytest.mark.parametrize("language", ["en", "fr", "zh_CN"])
def test_none_is_never_said_as_one(language: str) -> None:
    assert "0" in said(language, 0)
    assert said(language, 0) != said(language, 1)
    assert "12" in said(language, 12)

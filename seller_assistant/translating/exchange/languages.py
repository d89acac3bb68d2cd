"""Language codes as translation files write them, and what they mean here."""

from __future__ import annotations

from seller_assistant.translating.units import locale_of

_CHINESE = {
    "zho": "zh-CN", "chi": "zh-CN", "cmn": "zh-CN", "zh-chs": "zh-CN", "zh-cht": "zh-TW", "zh-sg": "zh-CN",
    "zh-mo": "zh-HK", "zh-hans-sg": "zh-CN", "zh-hant-mo": "zh-HK", "zhs": "zh-CN", "zht": "zh-TW",
}  # fmt: skip
_SOURCES = {"en": "en", "eng": "en", "fr": "fr", "fra": "fr", "fre": "fr"}


def locale(code: str) -> str:
    """The kind of Chinese that a code means: "ZH_CN" is zh-CN; "" when it means no Chinese."""
    plain = code.strip().lower().replace("_", "-")
    return _CHINESE.get(plain) or locale_of(plain)


def source(code: str) -> str:
    """The source language that a code means: "EN-US" is en; "" when texts are not translated from it here."""
    return _SOURCES.get(code.strip().lower().replace("_", "-").split("-")[0], "")


def tidy(code: str) -> str:
    """The code as it is shown to people: "EN_us" is en-US."""
    parts = code.strip().replace("_", "-").split("-")
    rest = [part.upper() if len(part) == 2 else part.capitalize() for part in parts[1:]]
    return "-".join([parts[0].lower(), *rest])

"""LibreTranslate, the public one or the owner's own server, by its API as of version 1.6; not tried live."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from seller_assistant.translating.engines.base import Limits
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.engines.service import Options, Service, text_of

# Servers name Chinese differently, by their version.
_CHINESE = {"zh": ("zh-Hans", "zh", "zh-CN"), "zh-Hant": ("zh-Hant", "zt", "zh-TW")}


class LibreTranslate(Service):
    """LibreTranslate: texts as a list in the body; what a server calls Chinese is asked of it first."""

    id = "libretranslate"
    name = "LibreTranslate"
    limits = Limits(texts=25, characters=5000, longest=2000, pause=0.3)
    back: ClassVar[tuple[str, ...]] = ("en", "fr")
    address_default = "https://libretranslate.com"

    def __init__(self, options: Options | None = None) -> None:
        super().__init__(options)
        self._codes: frozenset[str] = frozenset()

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        body: dict[str, object] = {
            "q": list(texts),
            "source": self._code(lang),
            "target": self._code(self.into),
            "format": "text",
        }
        if self.options.key:
            body["api_key"] = self.options.key
        document = self._json("/translate", body, secret=bool(self.options.key))
        said = document.get("translatedText") if isinstance(document, dict) else None
        if isinstance(said, str) and len(texts) == 1:
            return [said]
        if not isinstance(said, list):
            raise Refused("bad-answer", detail="shape")
        return said

    def _code(self, lang: str) -> str:
        """The server's own code for a language; `Refused` (language) when it has none."""
        if not self._codes:
            document = self._json("/languages", None)
            codes = [text_of(entry, "code") for entry in document] if isinstance(document, list) else []
            self._codes = frozenset(code for code in codes if isinstance(code, str))
            if not self._codes:
                raise Refused("bad-answer", detail="languages")
        found = next((code for code in _CHINESE.get(lang, (lang,)) if code in self._codes), None)
        if found is None:
            raise Refused("language", detail=lang)
        return found

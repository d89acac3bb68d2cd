"""Google Cloud Translation by its Basic API v2, as published in 2026; not tried live."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from seller_assistant.translating.engines.base import Limits
from seller_assistant.translating.engines.service import Service, listed, text_of


class Google(Service):
    """Google Cloud: 128 texts a call, 5,000 characters as recommended; the key goes in a header, not in the address."""

    id = "google"
    name = "Google Cloud"
    limits = Limits(texts=128, characters=5000, longest=5000, pause=0.1)
    back: ClassVar[tuple[str, ...]] = ("en", "fr")
    address_default = "https://translation.googleapis.com"
    codes: ClassVar[dict[str, str]] = {"zh": "zh-CN", "zh-Hant": "zh-TW"}

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        body = {
            "q": list(texts),
            "source": self.codes.get(lang, lang),
            "target": self.codes.get(self.into, self.into),
            "format": "text",
        }
        document = self._json("/language/translate/v2", body, {"X-goog-api-key": self.options.key}, secret=True)
        return [text_of(entry, "translatedText") for entry in listed(document, "data", "translations")]

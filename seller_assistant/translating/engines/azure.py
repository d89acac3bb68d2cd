"""Azure AI Translator by its Text API v3.0, as published in 2026; not tried live."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar
from urllib.parse import urlencode

from seller_assistant.translating.engines.base import Limits
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.engines.service import Service, text_of


class Azure(Service):
    """Azure: 1,000 texts or 50,000 characters a call; a key may belong to a region, which is then sent with it."""

    id = "azure"
    name = "Azure Translator"
    limits = Limits(texts=1000, characters=50_000, longest=50_000, pause=0.2)
    back: ClassVar[tuple[str, ...]] = ("en", "fr")
    address_default = "https://api.cognitive.microsofttranslator.com"
    codes: ClassVar[dict[str, str]] = {"zh": "zh-Hans", "zh-Hant": "zh-Hant"}

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        asked = urlencode({
            "api-version": "3.0",
            "from": self.codes.get(lang, lang),
            "to": self.codes.get(self.into, self.into),
            "textType": "plain",
        })  # fmt: skip
        headers = {"Ocp-Apim-Subscription-Key": self.options.key}
        if self.options.region:
            headers["Ocp-Apim-Subscription-Region"] = self.options.region
        document = self._json(f"/translate?{asked}", [{"Text": text} for text in texts], headers, secret=True)
        if not isinstance(document, list):
            raise Refused("bad-answer", detail="shape")
        return [_first(entry) for entry in document]


def _first(entry: object) -> object:
    said = entry.get("translations") if isinstance(entry, dict) else None
    return text_of(said[0], "text") if isinstance(said, list) and said else None

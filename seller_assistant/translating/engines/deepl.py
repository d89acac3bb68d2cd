"""DeepL by its API v2 (POST /v2/translate, header authentication), as published in 2026; not tried live."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from seller_assistant.translating.engines.base import Limits
from seller_assistant.translating.engines.service import Service, listed, text_of

FREE, PRO = "https://api-free.deepl.com", "https://api.deepl.com"
_ABOUT = "From the product page of an online shop."  # context is not billed


class DeepL(Service):
    """DeepL: 50 texts or 128 KiB a call; the host follows the key, which ends in ":fx" for the free plan."""

    id = "deepl"
    name = "DeepL"
    limits = Limits(texts=50, characters=100_000, longest=100_000, unit="bytes", pause=0.2)
    back: ClassVar[tuple[str, ...]] = ("en", "fr")
    codes: ClassVar[dict[str, str]] = {"zh": "ZH-HANS", "en": "EN-US", "fr": "FR"}

    @property
    def address(self) -> str:
        """The owner's address, else the host that the key belongs to."""
        own = FREE if self.options.key.endswith(":fx") else PRO
        return (self.options.address or own).rstrip("/")

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        body = {
            "text": list(texts),
            "source_lang": "ZH" if lang.startswith("zh") else lang.upper(),
            "target_lang": self.codes[self.into],
            "context": _ABOUT,
            "preserve_formatting": True,
        }
        headers = {"Authorization": f"DeepL-Auth-Key {self.options.key}"}
        document = self._json("/v2/translate", body, headers, secret=True)
        return [text_of(entry, "text") for entry in listed(document, "translations")]

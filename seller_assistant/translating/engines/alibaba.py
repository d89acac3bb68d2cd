"""Alibaba Cloud Machine Translation by GetBatchTranslate 2018-10-12 with signature version 3 (ACS3-HMAC-SHA256).

Written against the documentation published in 2026; not tried on the live service.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import ClassVar
from urllib.parse import quote, urlencode

from seller_assistant.translating.engines.base import MISSING, Limits
from seller_assistant.translating.engines.phrasebook import is_sentence
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.engines.service import Service, listed, text_of

ACTION, VERSION = "GetBatchTranslate", "2018-10-12"


class Alibaba(Service):
    """Alibaba: 50 texts of 1,000 characters a call, with its scenes for product titles and descriptions.

    The access key's secret is never sent: it signs the call, together with the access key's id (``appid``).
    """

    id = "alibaba"
    name = "Alibaba Cloud"
    limits = Limits(texts=50, characters=50_000, longest=1000, pause=0.1)
    back: ClassVar[tuple[str, ...]] = ("en", "fr")
    address_default = "https://mt.cn-hangzhou.aliyuncs.com"
    codes: ClassVar[dict[str, str]] = {"zh-Hant": "zh-tw"}

    def _batches(self, texts: Sequence[str], lang: str = "en") -> Iterator[list[int]]:
        """Titles with titles and sentences with sentences: a call has one scene."""
        for wanted in ("title", "description"):
            indexes = [i for i, text in enumerate(texts) if _scene(text) == wanted]
            for batch in super()._batches([texts[i] for i in indexes], lang):
                yield [indexes[place] for place in batch]

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        form = {
            "FormatType": "text",
            "SourceLanguage": self.codes.get(lang, lang),
            "TargetLanguage": self.into,
            "ApiType": "translate_ecommerce",
            "Scene": _scene(texts[0]),
            "SourceText": json.dumps({str(i): text for i, text in enumerate(texts)}, ensure_ascii=False),
        }
        body = urlencode(form).encode()
        headers = {
            "host": self.host,
            "content-type": "application/x-www-form-urlencoded",
            "x-acs-action": ACTION,
            "x-acs-version": VERSION,
            "x-acs-date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "x-acs-signature-nonce": secrets.token_hex(16),
            "x-acs-content-sha256": hashlib.sha256(body).hexdigest(),
        }
        headers["Authorization"] = authorization(headers, {}, self.options.appid, self.options.key)
        document = self._asked("/", body, headers, secret=True)
        code = str(document.get("Code", "200")) if isinstance(document, dict) else "200"
        if code not in ("200", "Success"):
            raise Refused("quota" if "quota" in code.lower() else "bad-answer", detail=self._safe(code))
        said = {str(text_of(e, "index")): text_of(e, "translated") for e in listed(document, "TranslatedList")}
        return [said.get(str(i), MISSING) for i in range(len(texts))]


def _scene(text: str) -> str:
    return "description" if is_sentence(text, "en") or text.rstrip().endswith((".", "。", "!", "！")) else "title"


def authorization(
    headers: Mapping[str, str], query: Mapping[str, str], key_id: str, secret: str, method: str = "POST"
) -> str:
    """The Authorization header of a call to "/" that has these headers and this query (signature version 3)."""
    signed = sorted(name for name in headers if name in ("host", "content-type") or name.startswith("x-acs-"))
    asked = "&".join(f"{quote(k, safe='~')}={quote(v, safe='~')}" for k, v in sorted(query.items()))
    lines = "".join(f"{name}:{headers[name].strip()}\n" for name in signed)
    canonical = "\n".join((method, "/", asked, lines, ";".join(signed), headers["x-acs-content-sha256"]))
    to_sign = f"ACS3-HMAC-SHA256\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    signature = hmac.new(secret.encode(), to_sign.encode(), hashlib.sha256).hexdigest()
    return f"ACS3-HMAC-SHA256 Credential={key_id},SignedHeaders={';'.join(signed)},Signature={signature}"

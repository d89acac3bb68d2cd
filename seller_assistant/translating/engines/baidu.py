"""Baidu's general translation API (vip/translate, MD5 signature), as published in 2026; not tried live."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from typing import ClassVar
from urllib.parse import urlencode

from seller_assistant.translating.engines.base import MISSING, Limits
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.engines.service import Service, listed, text_of

_CODES = {
    "52001": "timeout",
    "52002": "server",
    "52003": "bad-key",
    "54000": "bad-request",
    "54001": "bad-key",
    "54003": "rate-limited",
    "54004": "quota",
    "54005": "rate-limited",
    "58000": "bad-key",
    "58001": "language",
    "58002": "server",
    "90107": "bad-key",
}


class Baidu(Service):
    """Baidu: texts as lines, 1,000 characters and one call a second on the standard plan; French is "fra".

    The key itself is never sent: it signs the call, together with the app id.
    """

    id = "baidu"
    name = "Baidu"
    limits = Limits(texts=40, characters=950, longest=950, pause=1.05, first_wait=1.2)
    back: ClassVar[tuple[str, ...]] = ("en", "fr")
    address_default = "https://fanyi-api.baidu.com"
    codes: ClassVar[dict[str, str]] = {"fr": "fra", "zh-Hant": "cht"}

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        lines = [" ".join(text.split()) for text in texts]
        asked, salt = "\n".join(lines), secrets.token_hex(8)
        # the service's own scheme, not a protection of ours
        sign = hashlib.md5(f"{self.options.appid}{asked}{salt}{self.options.key}".encode(), usedforsecurity=False)
        form = {
            "q": asked,
            "from": self.codes.get(lang, lang),
            "to": self.codes.get(self.into, self.into),
            "appid": self.options.appid,
            "salt": salt,
            "sign": sign.hexdigest(),
        }
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        document = self._asked("/api/trans/vip/translate", urlencode(form).encode(), headers, secret=True)
        if isinstance(document, dict) and str(document.get("error_code", "52000")) != "52000":
            code = str(document["error_code"])
            raise Refused(_CODES.get(code, "bad-answer"), detail=self._safe(f"{code} {document.get('error_msg', '')}"))
        return _by_line(lines, listed(document, "trans_result"))


def _by_line(lines: Sequence[str], entries: Sequence[object]) -> list[object]:
    """The answer to each line: each entry repeats the line it translates."""
    said: dict[str, object] = {}
    for entry in entries:
        source = text_of(entry, "src")
        if isinstance(source, str):
            said.setdefault(" ".join(source.split()), text_of(entry, "dst"))
    return [said.get(line, MISSING) for line in lines]

"""Free engines on the web through deep-translator: best effort, guarded against everything they were seen to do.

One fresh translator a text (a shared one mixes answers up), hard time limits, a cap on what is read, and every
answer judged by the base: quota and error pages come back from this library as translations.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlsplit

from seller_assistant.translating.engines.base import Engine, Limits
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.engines.service import HERE, retry_after

if TYPE_CHECKING:
    from types import ModuleType

    import requests

CONNECT, READ, WHOLE = 5.0, 10.0, 20.0  # seconds: to connect, between two bytes, for a whole answer
MAX_BYTES = 2_000_000
_AGENT = "Mozilla/5.0 (compatible; SellerAssistant)"


class _Door:
    """Stands in for ``requests`` inside deep-translator: the same ``get``, with limits that it lacks."""

    def __init__(self, connect: float = CONNECT, read: float = READ, whole: float = WHOLE) -> None:
        self.limits = (connect, read, whole)
        self.seen = threading.local()

    def get(self, url: str, params: dict[str, str] | None = None, **_: object) -> requests.Response:
        """The whole answer, or `Refused`: offline, timeout, rate-limited (with its Retry-After), server."""
        import requests

        connect, read, whole = self.limits
        end = time.monotonic() + whole
        try:
            with requests.get(
                url,
                params=params,
                timeout=(connect, read),
                stream=True,
                allow_redirects=False,
                headers={"User-Agent": _AGENT},
            ) as response:
                _status(response)
                content = bytearray()
                for chunk in response.iter_content(65536):
                    content += chunk
                    if len(content) > MAX_BYTES:
                        raise Refused("bad-answer", detail="too large")
                    if time.monotonic() > end:
                        raise Refused("timeout")
                response._content = bytes(content)
        except requests.exceptions.Timeout:
            raise Refused("timeout") from None
        except requests.exceptions.RequestException as error:
            raise Refused("timeout" if "timed out" in str(error).lower() else "offline") from None
        return response


def _status(response: requests.Response) -> None:
    code = response.status_code
    if code == 429:
        raise Refused("rate-limited", retry_after=retry_after(response.headers.get("Retry-After")))
    if code in (401, 403):
        raise Refused("rate-limited", detail=str(code))
    if code >= 500:
        raise Refused("server", retry_after=retry_after(response.headers.get("Retry-After")), detail=str(code))
    if code in (301, 302, 303, 307, 308):
        raise Refused("redirected", detail=urlsplit(response.headers.get("Location", "")).netloc or str(code))
    if code >= 300:
        raise Refused("bad-answer", detail=str(code))


class DeepTranslator(Engine):
    """What the two free engines share: a translator of that library for each text, its failures told apart."""

    address_default: ClassVar[str] = ""
    codes: ClassVar[dict[str, str]] = {}
    module: ClassVar[str] = ""
    translator: ClassVar[str] = ""

    def __init__(self, address: str = "", door: _Door | None = None) -> None:
        super().__init__()
        self.address = address or self.address_default
        self._door = door or _Door()

    @property
    def host(self) -> str:
        """The host that texts go to."""
        return urlsplit(self.address).netloc

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        return [self._asked(text, lang) for text in texts]

    @property
    def pause(self) -> float:
        """Seconds to leave between two calls; a server on this computer needs none."""
        return 0.0 if (urlsplit(self.address).hostname or "") in HERE else self.limits.pause

    def _asked(self, text: str, lang: str) -> object:
        translator = self._fresh(lang)
        try:
            return translator.translate(text)
        except Refused:
            raise
        except json.JSONDecodeError:
            raise Refused("bad-answer", detail="json") from None
        except Exception as error:  # the library raises whatever happens: StopIteration, AttributeError, its own
            raise _told_apart(error) from None

    def _fresh(self, lang: str) -> Any:  # noqa: ANN401 - a class of an untyped library
        module = _library(self.module)
        with _GATE:
            module.requests = self._door  # type: ignore[attr-defined]
            fresh = getattr(module, self.translator)(source=self.codes[lang], target="zh-CN")
        fresh._base_url = self.address
        self._prepare(fresh)
        return fresh

    def _prepare(self, translator: Any) -> None:  # noqa: ANN401 - a class of an untyped library
        """Anything a service wants besides."""


_GATE = threading.Lock()


def _library(name: str) -> ModuleType:
    import importlib

    return importlib.import_module(f"deep_translator.{name}")


def _told_apart(error: Exception) -> Refused:
    """What an exception of the library means. Its text is not repeated: it may hold the whole request."""
    name = type(error).__name__
    if name == "TooManyRequests":
        return Refused("rate-limited")
    if name == "NotValidLength":
        return Refused("too-long")
    if name in ("RequestError", "ServerException"):
        return Refused("server")
    if name in ("LanguageNotSupportedException", "InvalidSourceOrTargetLanguage"):
        return Refused("language")
    return Refused("bad-answer", detail=name)


class GoogleFree(DeepTranslator):
    """Google's free web page, best effort: it may refuse at any time."""

    id = "google-free"
    name = "Google (free, best effort)"
    limits = Limits(texts=1, characters=4999, longest=4999, pause=1.1, attempts=4, first_wait=1.5)
    address_default = "https://translate.google.com/m"
    codes: ClassVar[dict[str, str]] = {"en": "en", "fr": "fr"}
    module = "google"
    translator = "GoogleTranslator"


class MyMemory(DeepTranslator):
    """MyMemory's free service: 500 bytes a text, about 5,000 characters a day."""

    id = "mymemory"
    name = "MyMemory (free, best effort)"
    limits = Limits(texts=1, characters=500, longest=499, unit="bytes", pause=0.5, attempts=3, first_wait=1.5)
    address_default = "https://api.mymemory.translated.net/get"
    codes: ClassVar[dict[str, str]] = {"en": "en-GB", "fr": "fr-FR"}
    module = "mymemory"
    translator = "MyMemoryTranslator"

    def __init__(self, address: str = "", door: _Door | None = None, email: str = "") -> None:
        super().__init__(address, door)
        self._email = email

    def _prepare(self, translator: Any) -> None:  # noqa: ANN401 - a class of an untyped library
        if self._email:
            translator.email = self._email  # a known sender gets more a day

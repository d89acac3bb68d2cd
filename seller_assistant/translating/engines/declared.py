"""What is declared about each engine without loading it, and how it is made when it is wanted."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal
from urllib.parse import urlsplit

from seller_assistant import settings as choices
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import EngineProblem
from seller_assistant.settings import Settings
from seller_assistant.translating.engines import costs, keys
from seller_assistant.translating.engines.alibaba import Alibaba
from seller_assistant.translating.engines.azure import Azure
from seller_assistant.translating.engines.baidu import Baidu
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.engines.costs import Price
from seller_assistant.translating.engines.deepl import DeepL
from seller_assistant.translating.engines.google import Google
from seller_assistant.translating.engines.installed import models
from seller_assistant.translating.engines.libretranslate import LibreTranslate
from seller_assistant.translating.engines.offline import Offline
from seller_assistant.translating.engines.online import GoogleFree, MyMemory
from seller_assistant.translating.engines.openai_compatible import OpenAICompatible
from seller_assistant.translating.engines.service import HERE, Options

Need = Literal["", "optional", "required"]
OPTIONS = ("address", "model", "region", "appid", "email", "price", "currency")


@dataclass(frozen=True, slots=True)
class Declared:
    """An engine in the list: ``make`` builds it for the owner's options; None for the phrasebook, always there.

    ``privacy`` says what goes where in plain words; ``takes`` the options it has (address, price and currency come
    with every engine that sends text), ``wants`` those it cannot do without.
    """

    id: str
    name: Phrase
    privacy: Phrase
    offline: bool
    make: Callable[[Options], Engine] | None = None
    key: Need = ""
    takes: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    price: Price | None = None

    @property
    def options(self) -> tuple[str, ...]:
        """The names of everything that may be set for it, but the key."""
        common = () if self.make is None else ("address",) if self.offline else ("address", "price", "currency")
        return (*common, *self.takes)

    def engine(self, settings: Settings) -> Engine | None:
        """The engine, made; nothing heavy is loaded before its first text. EngineProblem when the keychain is shut."""
        if self.make is None:
            return None
        given = settings.options(self.id)
        options = {name: given.get(name, "") for name in ("address", "model", "region", "appid", "email")}
        return self.make(Options(key=self.key_of(settings), **options))

    def key_of(self, settings: Settings) -> str:
        """The key: from the environment, else from the keychain where the settings say that it is there."""
        if not self.key:
            return ""
        found = keys.from_environment(self.id)
        return found or (keys.read(self.id) if settings.options(self.id).get("key") == keys.MARK else "")

    def key_place(self, settings: Settings) -> str:
        """Where its key is: "environment", "keychain", or "" when it has none."""
        if not self.key:
            return ""
        if keys.from_environment(self.id):
            return "environment"
        return keys.MARK if settings.options(self.id).get("key") == keys.MARK else ""

    def ready(self, settings: Settings) -> bool:
        """True when it could translate now (the network is not asked)."""
        return not self._lacks(settings)

    def sends_to(self, settings: Settings) -> str:
        """The host that texts go to; "" when nothing leaves the computer."""
        try:
            engine = self.engine(settings)
        except EngineProblem:
            return ""
        return "" if engine is None else engine.host

    def warning(self, settings: Settings) -> Phrase | str:
        """What the owner should know about the address they set; "" when there is nothing."""
        address = urlsplit(settings.options(self.id).get("address", ""))
        host = address.hostname or ""
        if self.offline or address.scheme != "http" or host in HERE or _is_near(host):
            return ""
        return Phrase(
            QT_TRANSLATE_NOOP(
                "translating", "The address begins with http://: what is sent to {host} could be read on its way."
            ),
            host=host,
        )

    def price_of(self, settings: Settings) -> Price | None:
        """What it costs: as the owner set it, else as it is known; None when it is not known or free."""
        given = settings.options(self.id)
        amount = costs.amount_of(given.get("price", ""))
        if amount is not None:
            known = self.price.currency if self.price is not None else "USD"
            return Price(amount, given.get("currency", "") or known, given.get("priced", ""))
        if isinstance(self.price, Price) and self.id == DeepL.id and self.sends_to(settings).startswith("api-free."):
            return Price(Decimal(0), self.price.currency, self.price.as_of, self.price.source)
        return self.price

    def needs(self, settings: Settings) -> Phrase | str:
        """What is missing before it can translate, or before it may send; "" when nothing is."""
        lacks = self._lacks(settings)
        if lacks:
            return lacks
        if not self.offline and not consented(self, settings):
            return Phrase(
                QT_TRANSLATE_NOOP("translating", "Asks once before it sends text to {host}."),
                host=self.sends_to(settings),
            )
        return ""

    def _lacks(self, settings: Settings) -> Phrase | str:
        for name in self.wants:
            if not settings.options(self.id).get(name):
                return Phrase(_WANTED[name])
        if self.key == "required" and not self.key_place(settings):
            return Phrase(QT_TRANSLATE_NOOP("translating", "Needs a key of yours from that service."))
        public = self.key == "optional" and not settings.options(self.id).get("address")
        if public and not self.key_place(settings):
            return Phrase(
                QT_TRANSLATE_NOOP("translating", "Needs a key for the public server, or the address of your own.")
            )
        try:
            engine = self.engine(settings)
        except EngineProblem as problem:
            return problem.message
        if self.id == Offline.id and engine is not None and not engine.ready:
            return Phrase(QT_TRANSLATE_NOOP("translating", "Needs a translation model: install an .argosmodel file."))
        return ""


_WANTED: dict[str, Marked] = {
    "address": QT_TRANSLATE_NOOP(
        "translating",
        "Needs the address of your model, for example that of Ollama on this computer.",
    ),
    "model": QT_TRANSLATE_NOOP("translating", "Needs the name of the model."),
    "appid": QT_TRANSLATE_NOOP("translating", "Needs the id that belongs to the key (app id or access key id)."),
}  # fmt: skip


PHRASEBOOK = Declared(
    "phrasebook",
    Phrase(QT_TRANSLATE_NOOP("translating", "Phrasebook")),
    Phrase(QT_TRANSLATE_NOOP("translating", "Nothing leaves this computer.")),
    offline=True,
)
OFFLINE = Declared(
    Offline.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "Offline model")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "Nothing leaves this computer. Only the model itself is fetched, when you ask for it.",
    )),
    offline=True,
    make=lambda _: Offline(choices.engines_folder()),
)  # fmt: skip
DEEPL = Declared(
    DeepL.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "DeepL")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "The sentences to translate go to DeepL in Germany under your key. DeepL says that it keeps texts"
        " of the free plan and may learn from them, and does not keep those of the Pro plan.",
    )),
    offline=False, make=DeepL, key="required", price=costs.DEEPL,
)  # fmt: skip
GOOGLE = Declared(
    Google.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "Google Cloud Translation")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "The sentences to translate go to Google under your key, and Google bills you for them.",
    )),
    offline=False, make=Google, key="required", price=costs.GOOGLE,
)  # fmt: skip
AZURE = Declared(
    Azure.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "Azure Translator")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "The sentences to translate go to Microsoft under your key, and Microsoft bills you for them.",
    )),
    offline=False, make=Azure, key="required", takes=("region",),
)  # fmt: skip
BAIDU = Declared(
    Baidu.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "Baidu Translate")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "The sentences to translate go to Baidu in China with your app id. Your key is not sent; it signs"
        " what is.",
    )),
    offline=False, make=Baidu, key="required", takes=("appid",), wants=("appid",),
)  # fmt: skip
ALIBABA = Declared(
    Alibaba.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "Alibaba Cloud Translation")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "The sentences to translate go to Alibaba in China with your access key id. The secret is not "
        "sent; it signs what is.",
    )),
    offline=False, make=Alibaba, key="required", takes=("appid",), wants=("appid",), price=costs.ALIBABA,
)  # fmt: skip
LIBRETRANSLATE = Declared(
    LibreTranslate.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "LibreTranslate")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "The sentences to translate go to the LibreTranslate server at this address: the public one, or "
        "your own.",
    )),
    offline=False, make=LibreTranslate, key="optional",
)  # fmt: skip
OPENAI_COMPATIBLE = Declared(
    OpenAICompatible.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "Language model (Ollama, LM Studio or any host)")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "The sentences to translate, and those of your own terms that stand in them, go to the model at "
        "this address. With Ollama or LM Studio that is this computer.",
    )),
    offline=False, make=OpenAICompatible, key="optional", takes=("model",), wants=("address", "model"),
)  # fmt: skip
GOOGLE_FREE = Declared(
    GoogleFree.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "Google, free (best effort)")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "The sentences to translate go to Google's free web page without a key. It is no promised "
        "service: it may refuse at any time.",
    )),
    offline=False, make=lambda options: GoogleFree(options.address),
)  # fmt: skip
MYMEMORY = Declared(
    MyMemory.id,
    Phrase(QT_TRANSLATE_NOOP("translating", "MyMemory, free (best effort)")),
    Phrase(QT_TRANSLATE_NOOP(
        "translating",
        "The sentences to translate go to MyMemory, which keeps them in a public memory, with your e-mail"
        " address if you set one. About 5,000 characters a day are free.",
    )),
    offline=False, make=lambda options: MyMemory(options.address, email=options.email), takes=("email",),
)  # fmt: skip


def _is_near(host: str) -> bool:
    """True for an address of the owner's own network, as far as it says so itself."""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return host.endswith((".local", ".lan", ".home", ".internal")) or "." not in host


def consented(engine: Declared, settings: Settings, *, host: str = "") -> bool:
    """Whether the owner agreed that this engine sends text to the host it has now."""
    host = host or engine.sends_to(settings)
    return not host or f"{engine.id}@{host}" in settings.consents


def installed_pairs() -> tuple[str, ...]:
    """The pairs of the installed models: ("en-zh",)."""
    return tuple(model.pair for model in models(choices.engines_folder()))

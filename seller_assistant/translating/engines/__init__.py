"""Translation engines, one file each over one base; `ENGINES` in the order people see them."""

from seller_assistant.translating.engines.declared import (
    ALIBABA,
    AZURE,
    BAIDU,
    DEEPL,
    GOOGLE,
    GOOGLE_FREE,
    LIBRETRANSLATE,
    MYMEMORY,
    OFFLINE,
    OPENAI_COMPATIBLE,
    PHRASEBOOK,
    Declared,
)

ENGINES: tuple[Declared, ...] = (
    PHRASEBOOK,
    OFFLINE,
    OPENAI_COMPATIBLE,
    LIBRETRANSLATE,
    DEEPL,
    GOOGLE,
    AZURE,
    BAIDU,
    ALIBABA,
    GOOGLE_FREE,
    MYMEMORY,
)

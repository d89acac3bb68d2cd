"""What each marketplace is called, in words that are said in the owner's language."""

from __future__ import annotations

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_CALLED = {
    "taobao": Phrase(QT_TRANSLATE_NOOP("marketplaces", "Taobao")),
    "material": Phrase(QT_TRANSLATE_NOOP("marketplaces", "Material package")),
    "tmall-global": Phrase(QT_TRANSLATE_NOOP("marketplaces", "Tmall Global")),
    "1688": Phrase(QT_TRANSLATE_NOOP("marketplaces", "1688")),
    "alibaba": Phrase(QT_TRANSLATE_NOOP("marketplaces", "Alibaba.com")),
    "aliexpress": Phrase(QT_TRANSLATE_NOOP("marketplaces", "AliExpress")),
    "jd": Phrase(QT_TRANSLATE_NOOP("marketplaces", "JD")),
    "pinduoduo": Phrase(QT_TRANSLATE_NOOP("marketplaces", "Pinduoduo")),
    "douyin": Phrase(QT_TRANSLATE_NOOP("marketplaces", "Douyin shop")),
    "xiaohongshu": Phrase(QT_TRANSLATE_NOOP("marketplaces", "Xiaohongshu (RedNote)")),
    "wechat": Phrase(QT_TRANSLATE_NOOP("marketplaces", "WeChat shop")),
    "shopee-tw": Phrase(QT_TRANSLATE_NOOP("marketplaces", "Shopee Taiwan")),
    "lazada": Phrase(QT_TRANSLATE_NOOP("marketplaces", "Lazada")),
}


def called(id_: str, name: str) -> Phrase:
    """The name of that marketplace as a phrase; ``name`` as it is where it is none of ours."""
    found = _CALLED.get(id_)
    if found is not None and found.marked.text == name:
        return found
    return Phrase(QT_TRANSLATE_NOOP("marketplaces", "{name}"), name=name)

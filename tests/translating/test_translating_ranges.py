"""Ranges of bare numbers keep their dash; players and carats are said as Chinese shops say them."""

import pytest

from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.pipeline import Request, Translator

TRANSLATOR = Translator(bundled())


@pytest.mark.parametrize(
    ("lang", "text", "chinese"),
    [
        ("en", "Socks 10-13", "袜子10-13"),
        ("en", "Board Game for 2-6 Players", "桌游2-6人"),
        ("en", "2 Player Game", "2人游戏"),
        ("fr", "Jeu de société 2 à 6 joueurs", "桌游2-6人"),
        ("en", "Price $5-$10", "价格$5-$10"),
        ("en", "Set 3 - 5 pieces", "套装3-5件"),
        ("en", "Dumbbell 5-52.5 lb", "哑铃2.3-24千克"),
        ("en", "1 ct Moissanite", "1克拉莫桑石"),
        ("en", "Crayons 24 ct", "蜡笔24支装"),
        ("en", "450°F", "232℃"),
        ("fr", "Chandelle de soya 8 oz", "大豆蜡烛227克"),
        ("en", "Monster Truck 1:16 Scale", "大脚车1:16比例"),
        ("fr", "Voiture échelle 1:24", "汽车1:24比例"),
        ("en", "Aspect ratio 16:9", "宽高比16:9"),
        ("en", "Phone 416-555-0199", "手机416-555-0199"),
        ("fr", "Téléphone 1-514-555-0199", "手机1-514-555-0199"),
        ("en", "Washi Tape Set 12 Rolls", "和纸胶带套装12卷"),
    ],
)
def test_ranges_and_counts(lang: str, text: str, chinese: str) -> None:
    assert TRANSLATOR.one(Request(text, lang)).target.replace(" ", "") == chinese

"""How a marketplace wants its pictures: sizes, counts and names, from its facts, with the owner's choices over them."""

from __future__ import annotations

from dataclasses import dataclass

from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.pictures.framing import Fit
from seller_assistant.pictures.recipe import Recipe, Watermark

USUAL = 800  # pixels of a main picture where a marketplace asks for less, or says nothing
PORTRAIT_MAIN = (1080, 1440)
_MAIN_NAMES = {"pinduoduo": "轮播图", "xiaohongshu": "商品图", "wechat": "商品主图"}


@dataclass(frozen=True, slots=True)
class Wishes:
    """The owner's own choices for pictures and packet: how main pictures are framed, a mark, the packet's dialect."""

    fit: Fit = "subject"
    watermark: Watermark | None = None
    dialect: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a marketplace takes: the recipe of its pictures, at most how many (0: no limit), and folder names.

    ``own_words``: its shoppers read English, so the owner's own texts go into the sheet beside the Chinese.
    """

    recipe: Recipe
    main_most: int
    detail_most: int
    main_name: str = "主图"
    own_words: bool = False


def shape(market: Marketplace, wishes: Wishes | None = None) -> Shape:
    """The shape of that marketplace's pictures; the usual sizes where its facts do not say."""
    wishes = wishes or Wishes()
    usual = Recipe()
    least = market.number("main_picture_px")
    side = max(least, USUAL)
    tall = market.word("main_picture_ratio") == "3:4"
    wide = market.number("main_portrait_px")
    heaviest = market.number("main_picture_max_bytes")
    recipe = Recipe(
        main=(max(side, PORTRAIT_MAIN[0]), max(side, PORTRAIT_MAIN[0]) * 4 // 3) if tall else (side, side),
        main_bytes=min(usual.main_bytes, heaviest) if heaviest else usual.main_bytes,
        least=least or USUAL,
        portrait=(wide, wide * 4 // 3) if wide and not tall else (0, 0),
        fit=wishes.fit,
        detail_width=market.number("detail_width") or usual.detail_width,
        detail_height=market.number("detail_max_height") or usual.detail_height,
        detail_bytes=market.number("detail_picture_max_bytes") or usual.detail_bytes,
        watermark=wishes.watermark,
    )
    return Shape(recipe, market.number("main_pictures_max"), market.number("detail_pictures_max"),
                 _MAIN_NAMES.get(market.id, "主图"), market.word("shoppers_read") == "en")  # fmt: skip

"""What a marketplace itself says to its shoppers, so not a phrase of the program's; a look may have its own words."""

from __future__ import annotations

from collections.abc import Mapping

SHOPPER: Mapping[str, Mapping[str, str]] = {
    "zh-CN": {
        "cart": "加入购物车", "buy": "立即购买", "alone": "单独购买", "group": "发起拼单", "together": "拼单价",
        "shop": "店铺",
        "service": "客服", "keep": "收藏", "basket": "购物车", "chosen": "已选", "parameters": "参数",
        "detail": "宝贝详情", "empty": "暂无图片", "stock": "库存", "from": "起", "none": "暂无详情", "piece": "件",
        "imported": "进口商品", "tax": "进口税",
    },
    "zh-TW": {
        "cart": "加入購物車", "buy": "直接購買", "alone": "單獨購買", "group": "發起拼單", "together": "拼單價",
        "shop": "商店",
        "service": "聊聊", "keep": "收藏", "basket": "購物車", "chosen": "已選", "parameters": "商品規格",
        "detail": "商品描述", "empty": "暫無圖片", "stock": "庫存", "from": "起", "none": "暫無描述", "piece": "件",
        "imported": "進口商品", "tax": "進口稅",
    },
    "en": {
        "cart": "Add to cart", "buy": "Buy now", "alone": "Buy alone", "group": "Buy together",
        "together": "Group price", "shop": "Store", "service": "Chat", "keep": "Save", "basket": "Cart",
        "chosen": "Selected", "parameters": "Specifications", "detail": "Description", "empty": "No picture",
        "stock": "Stock", "from": "and up", "none": "No description", "piece": "pcs", "imported": "imported",
        "tax": "import tax",
    },
}  # fmt: skip

"""The currency in which a template asks for prices, and the marketplace that a template names."""

from __future__ import annotations

import re

from seller_assistant.exporting.template_matching import Matched
from seller_assistant.importing.headings import match as heading
from seller_assistant.sheets.template import Form

_CURRENCIES: tuple[tuple[str, str], ...] = (
    ("TWD", r"新台币|新臺幣|新台幣|台币|台幣|臺幣|nt\$|\btwd\b"),
    ("HKD", r"港币|港幣|hk\$|\bhkd\b"),
    ("IDR", r"\brupiah\b|\bidr\b|\brp\b"),
    ("JPY", r"\bjpy\b|日元|日圓|\byen\b|円"),
    ("MYR", r"\bringgit\b|\bmyr\b"),
    ("SGD", r"\bsgd\b|s\$"),
    ("THB", r"\bbaht\b|\bthb\b|บาท"),
    ("PHP", r"\bphp\b|\bpeso\b|₱"),
    ("CAD", r"\bcad\b|c\$|加元"),
    ("USD", r"\busd\b|us\$|美元|美金"),
    ("EUR", r"\beur\b|\beuro\b|€"),
    ("GBP", r"\bgbp\b|£"),
    ("CNY", r"人民币|人民幣|\bcny\b|\brmb\b|[(（]元[)）]|单位[:：为]?\s*元|￥|¥"),
)
_MARKETS: tuple[tuple[str, str], ...] = (
    ("tmall-global", r"tmall.?global|天猫国际"),
    ("1688", r"1688"),
    ("aliexpress", r"aliexpress|速卖通"),
    ("alibaba", r"alibaba\.com|国际站"),
    ("jd", r"京东|\bjd\b|\bjd[_-]"),
    ("pinduoduo", r"拼多多|pinduoduo|\bpdd"),
    ("douyin", r"抖音|抖店|douyin"),
    ("xiaohongshu", r"小红书|xiaohongshu"),
    ("wechat", r"微信|wechat|weixin"),
    ("shopee-tw", r"shopee|蝦皮"),
    ("lazada", r"lazada"),
    ("taobao", r"taobao|淘宝|千牛|天猫|tmall|宝贝标题"),
)


def currency(matched: tuple[Matched, ...]) -> str:
    """The ISO code of the price column's currency; "" where it does not say."""
    for found in matched:
        if found.field == "price":
            said = heading(found.column.label).currency
            if said:
                return said
            for text in (found.column.label, found.column.help):
                for code, words in _CURRENCIES:
                    if re.search(words, text.casefold()):
                        return code
    return ""


def market(form: Form) -> str:
    """The id of the marketplace that the file, its sheets or its labels name; "" for none."""
    text = " ".join((form.file, form.sheet, *form.hidden_sheets, *(c.label for c in form.columns))).casefold()
    if sum(c.key.startswith(("ps_", "et_title")) for c in form.columns) > 3:
        return "shopee-tw"
    return next((id_ for id_, words in _MARKETS if re.search(words, text)), "")

"""A check for contact details and addresses of other shops, which every marketplace takes down."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding, Repair
from seller_assistant.checking.places import place
from seller_assistant.checking.texts import texts
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_CONTACT = re.compile(
    r"https?://[^\s\u3000-\uffef]+"
    r"|(?<![a-z0-9@.])www\.[\w.-]+\.[a-z]{2,}(?:/[^\s\u3000-\uffef]*)?"
    r"|(?<![a-z0-9._+-])[a-z0-9._+-]+@[a-z0-9-]+\.[a-z0-9.-]*[a-z]"
    r"|(?<![a-z0-9@._-])[a-z0-9][a-z0-9-]*\.(?:com|ca|cn|net|org|shop|store)(?![\w.])(?:/[^\s\u3000-\uffef]*)?"
    r"|(?:微信|微信号|WeChat|weixin|QQ|whatsapp|vx|v信|加微)\s*(?:号)?\s*[:：]?\s*[A-Za-z0-9_-]{5,}"
    r"|(?<![\d.])(?:\+?1[\s.-]?)?\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)"
    r"|(?<![\d.])(?:\+?86[\s-]?)?1[3-9]\d{9}(?!\d)"
    r"|加微信|扫码(?:添加|关注|领取|咨询|进群|加群)|扫(?:一扫|描)?(?:下方|上方|此)?二维码|(?:加|进)群(?=领|聊|咨询|了解|享|有|可|优惠|购买|下单|[，。！,!]|$)|加客服微信|私聊|私信|站外"
    r"|(?:微信)?公众号\s*[:：]?\s*[A-Za-z0-9_\u4e00-\u9fff-]{2,}|(?:抖音|快手|小红书|微博|Instagram|Facebook|TikTok|YouTube|IG|FB)"
    r"\s*(?:号|账号|ID|主页|@)\s*[:：@]?\s*[A-Za-z0-9._-]{3,}|(?<![A-Za-z0-9._-])@[A-Za-z][A-Za-z0-9._]{3,}"
    r"|(?:客服|联系|咨询|服务)?(?:电话|热线|手机|Tel|Phone)\s*[:：.]?\s*\+?[\d][\d\s-]{6,}"
    r"|(?:线下|实体|官网|微店|闲鱼|有赞)(?:店铺|下单|购买|有售|搜索)|(?:去|到|在)?(?:淘宝|天猫|京东|拼多多|亚马逊|Amazon|Etsy|eBay|Shopify)(?:店铺|搜索|旗舰店|下单|同款)",
    re.IGNORECASE,
)
# what every one of them has: looked for first, in all texts of a listing at once
_MAYBE = re.compile(
    r"[@.][a-z0-9]|//|(?:qq|vx|v信|wechat|weixin|whatsapp|ig|fb|tel|phone|amazon|etsy|ebay|shopify|instagram|facebook)"
    r"|tiktok|youtube|微信|二维码|扫码|加群|进群|私聊|私信|站外|公众号|抖音|快手|小红书|微博|电话|热线|手机|[淘天京拼亚微闲有]\S{1,3}店?"
    r"(?:铺|搜索|下单|同款)|旗舰店|线下|实体|官网|闲鱼|有赞|微店|\d{3}\)?[\s.-]?\d{3}"
)


class ContactDetails(Check):
    """Finds web addresses, e-mail, telephone numbers, chat names, and other shops in the Chinese texts."""

    id = "contact-details"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Contact details or another shop"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "Marketplaces take down listings that lead shoppers elsewhere, and fine shops.")
    )
    severity = "error"
    repair_label = Phrase(QT_TRANSLATE_NOOP("checking", "Take them out"))

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a text; the repair is offered where something else remains of it."""
        every = texts(draft)
        for text in every.pieces if _MAYBE.search(every.together) else ():
            found = list(dict.fromkeys(match.group(0) for match in _CONTACT.finditer(text.text)))
            if not found:
                continue
            rest = " ".join(_CONTACT.sub(" ", text.text).split()).strip(" ，,：:；;")
            repair = Repair(self.repair_label, text.field, text.text, rest) if rest and self.repair_label else None
            message = Phrase(QT_TRANSLATE_NOOP("checking", "It names {found}."), found=", ".join(found))
            yield self.finding(draft, place(draft, text.field), message, repair=repair)

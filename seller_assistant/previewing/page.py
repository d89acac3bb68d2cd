"""The preview: one self-contained page with a phone on which a Chinese shopper sees the listing."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from jinja2 import Environment, FileSystemLoader

from seller_assistant import resources
from seller_assistant.checking.finding import Finding
from seller_assistant.listing.draft import Block, Draft, Sku
from seller_assistant.listing.width import width
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import ENGLISH, QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.pictures import thumbnail
from seller_assistant.previewing import chooser
from seller_assistant.previewing.look import look
from seller_assistant.previewing.marks import Marks
from seller_assistant.previewing.shopper import SHOPPER
from seller_assistant.previewing.showing import Price, cut, glossed, price_of, range_of
from seller_assistant.pricing.ladder import told
from seller_assistant.problems import PictureProblem

SIDE = 800  # pixels of a picture on the page, at the most
SMALL = 240
MOST_PICTURES = 5
CARD_LINES = 2  # lines of a title on a search card
CARD_WIDTH = 22  # units on one of them: 11 Chinese characters at 14 px on a card of 165 px


def page(
    draft: Draft,
    market: Marketplace,
    *,
    picture: Callable[[str], bytes | None],
    findings: Sequence[Finding] = (),
    gloss: Mapping[str, str] = {},
    wording: Wording = ENGLISH,
    embed: bool = False,
) -> str:
    """The page as HTML, in the shape of that marketplace's app: no script, nothing loaded, every text escaped.

    ``picture`` gives a stored picture's bytes by SHA-256; a picture that is not there becomes a grey tile. ``gloss``
    explains Chinese texts or words in the owner's language, as tooltips. With ``embed`` the phone stands alone,
    without the owner's notes, for a window that shows those itself.
    """
    shape = look(market.id)
    images = _Pictures(picture)
    main = [p.sha256 for p in draft.pictures][: market.number("main_pictures_max") or MOST_PICTURES]
    chosen = _chosen(draft)
    title = draft.title_source if shape.english else draft.title or draft.partial_title
    other = (draft.title or draft.partial_title) if shape.english else draft.title_source
    script = "en" if shape.english else "zh-TW" if market.locale in ("zh-TW", "zh-HK") else "zh-CN"
    marks = Marks(draft, findings, wording)
    lines = chooser.lines(draft)
    return _templates().get_template("phone.html").render(
        lang=wording.language.replace("_", "-"),
        locale="en" if shape.english else market.locale,
        embed=embed,
        look=shape,
        market_id=market.id,
        marks=marks.sections,
        w={key: wording.translate(literal) for key, literal in _WORDS.items()},
        z={**SHOPPER[script], **shape.words},
        market=market.name_zh if wording.language == "zh_CN" else wording.say(market.called),
        pictures=[images.data(sha256, SIDE) for sha256 in main] or [""],
        price=price_of(draft.price, draft.currency),
        range=range_of(draft),
        ladder=_ladder(chosen, draft.currency),
        tax=_tax(chosen),
        title=glossed(title, gloss),
        whole_gloss=gloss.get(title, "") or other,
        missing_title=not title,
        unfinished=bool(title) and not draft.title and not shape.english,
        card=cut(title, CARD_LINES * CARD_WIDTH),
        thumb=images.data(main[0], SMALL) if main else "",
        choices=chooser.choices(draft, chosen, gloss, marks, english=shape.english),
        lines=lines,
        rows=chooser.rows(draft, english=shape.english),
        option_pictures=[(images.data(sha256, SMALL), found) for sha256, found in chooser.pictures(lines).items()],
        chosen=" ".join(value for _, value in chosen.options) if chosen else "",
        stock=draft.stock if all(sku.stock_known for sku in draft.skus) else None,
        place=draft.origin_place if not shape.english else "",
        parameters=[
            {"name": name, "value": value, "source": gloss.get(value, ""), "marks": marks.of(value)}
            for name, value in draft.parameters
        ],
        blocks=[_block(block, images, gloss, marks, english=shape.english) for block in draft.blocks],
        notes=() if embed else _notes(draft, market, findings, wording),
        source=draft.title_source,
        code=draft.code,
    )  # fmt: skip


@cache
def _templates() -> Environment:
    folder = resources.resources() / "preview"
    return Environment(loader=FileSystemLoader(folder), autoescape=True, trim_blocks=True, lstrip_blocks=True)


class _Pictures:
    """Pictures as ``data:`` addresses, each made once."""

    def __init__(self, picture: Callable[[str], bytes | None]) -> None:
        self._picture = picture
        self._made: dict[tuple[str, int], str] = {}

    def data(self, sha256: str, side: int) -> str:
        """The picture inside that many pixels; "" when it is not here or cannot be used."""
        if (sha256, side) not in self._made:
            self._made[sha256, side] = self._make(sha256, side)
        return self._made[sha256, side]

    def _make(self, sha256: str, side: int) -> str:
        data = self._picture(sha256) if sha256 else None
        if data is None:
            return ""
        try:
            small = thumbnail(data, side)
        except PictureProblem:
            return ""
        kind = "png" if small.startswith(b"\x89PNG") else "jpeg"
        return f"data:image/{kind};base64,{base64.b64encode(small).decode()}"


def _chosen(draft: Draft) -> Sku | None:
    """The line that is shown as chosen: the cheapest that is in stock, else the cheapest."""
    priced = [sku for sku in draft.skus if sku.price is not None]
    return min(priced, key=lambda sku: (not sku.stock and sku.stock_known, sku.price or 0), default=None)


def _ladder(chosen: Sku | None, currency: str) -> list[tuple[Price, int]]:
    """The wholesale prices: (price a piece, from how many)."""
    if chosen is None or chosen.price is None:
        return []
    quote = chosen.quote
    steps = told(chosen.price, quote.ladder, quote.moq) or ((1, chosen.price),)
    return [(price_of(amount, currency), many) for many, amount in steps]


def _tax(chosen: Sku | None) -> Price | None:
    """What the import costs the shopper beside the price; None where the price holds it or it is not known."""
    if chosen is None or chosen.quote.tax is None or chosen.quote.tax.in_price:
        return None
    return price_of(chosen.quote.tax.amount, chosen.quote.currency)


def _block(
    block: Block, images: _Pictures, gloss: Mapping[str, str], marks: Marks, *, english: bool
) -> dict[str, object]:
    if block.kind == "picture":
        return {"kind": "picture", "text": images.data(block.text, SIDE), "gloss": ""}
    text, other = (block.source or block.text, block.text) if english else (block.text, block.source)
    return {"kind": block.kind, "text": text, "gloss": gloss.get(text, "") or other, "marks": marks.of(block.text)}


def _notes(
    draft: Draft, market: Marketplace, findings: Sequence[Finding], wording: Wording
) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """What the owner should know beside the phone: heading, and (sign, text, detail) lines."""
    doubts = [
        (f"{_SIGNS[f.severity]}{number}", wording.say(f.message), f"{wording.say(f.where)} · {wording.say(f.why)}")
        for number, f in enumerate(findings, 1)
    ]
    left = [("·", item.source, wording.say(item.why)) for item in draft.left_out]
    unknown = dict.fromkeys(word for unit in draft.units for word in unit.unknown)
    words = [("?", word, "") for word in unknown]
    limit = market.number("title_limit")
    measured = []
    if limit and draft.title:
        used = width(draft.title, market.word("title_width", "han2"))
        room = Phrase(QT_TRANSLATE_NOOP("previewing", "{used} of {limit} units used"), used=used, limit=limit)
        measured = [("✓" if used <= limit else "✕", wording.say(room), "")]
    headed = (
        (QT_TRANSLATE_NOOP("previewing", "Title length"), measured),
        (QT_TRANSLATE_NOOP("previewing", "To look at"), doubts),
        (QT_TRANSLATE_NOOP("previewing", "Left out of this listing"), left),
        (QT_TRANSLATE_NOOP("previewing", "Words nobody could translate"), words),
    )
    return [(wording.translate(heading), lines) for heading, lines in headed if lines]


_SIGNS = {"error": "✕", "warning": "!", "info": "i"}
_WORDS = {
    "preview": QT_TRANSLATE_NOOP("previewing", "Preview"),
    "yours": QT_TRANSLATE_NOOP("previewing", "Your title"),
    "search": QT_TRANSLATE_NOOP("previewing", "In the search results"),
    "found": QT_TRANSLATE_NOOP("previewing", "In search"),
    "page": QT_TRANSLATE_NOOP("previewing", "Product page"),
    "beside": QT_TRANSLATE_NOOP("previewing", "Your words"),
    "no_title": QT_TRANSLATE_NOOP("previewing", "No Chinese title yet"),
    "unfinished": QT_TRANSLATE_NOOP("previewing", "Not finished: some words are still yours"),
    "no_price": QT_TRANSLATE_NOOP("previewing", "No price yet"),
    "approximate": QT_TRANSLATE_NOOP(
        "previewing", "How it will look, more or less. Only the marketplace knows exactly."
    ),
}

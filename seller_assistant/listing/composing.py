"""What one marketplace will be told about one product: composed from the product, its words and its prices.

Pure. Nothing that is not translated reaches the draft's texts: it is named in ``left_out`` instead.
"""

from __future__ import annotations

from collections.abc import Sequence

from seller_assistant.catalog import Product, Variant
from seller_assistant.listing.draft import Block, Choice, Draft, Sku
from seller_assistant.listing.parameters import parameters
from seller_assistant.listing.places import place
from seller_assistant.listing.telling import told
from seller_assistant.listing.width import width
from seller_assistant.listing.words import Words
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing.rule import Quote
from seller_assistant.translating.blocks import Block as Piece
from seller_assistant.translating.blocks import blocks
from seller_assistant.translating.emphasis import placed_chips
from seller_assistant.translating.unit import Unit

SIZES = ("尺码", "尺寸", "大小")
AMOUNTS = ("毫升", "升", "克", "千克", "公斤", "件装", "片装", "粒装", "支装", "包装")


def compose(product: Product, units: Sequence[Unit], quotes: Sequence[Quote], market: Marketplace) -> Draft:
    """The draft of a product for a marketplace; ``quotes`` are one for each variant, in the same order.

    Only units in the marketplace's locale are used. Raises ValueError when the quotes do not fit the variants.
    """
    words = Words(units, market.locale)
    title, partial = _titles(product, words, market)
    choices = _choices(product, words)
    skus = _skus(product, quotes, choices, words)
    prices = [sku.price for sku in skus if sku.price is not None]
    return Draft(
        marketplace=market.id,
        currency=market.currency,
        product_id=product.id,
        code=product.code,
        title=title,
        partial_title=partial,
        title_source=product.title,
        brand=product.brand,
        category=words.chinese("category", product.category),
        origin_place=_origin_place(product, words, market.locale),
        price=min(prices, default=None),
        skus=skus,
        choices=choices,
        parameters=parameters(product, words, market.locale),
        pictures=product.pictures,
        blocks=_blocks(product, words),
        left_out=tuple(words.left_out.values()),
        units=words.all(),
        origin=product.origin,
        hs_code=product.hs_code,
        origin_source=product.origin_country,
        facts=told(product, words, market.locale),
    )


def _titles(product: Product, words: Words, market: Marketplace) -> tuple[str, str]:
    """The title, "" while it is not complete, and the title for showing."""
    unit = words.unit("title")
    chinese = words.chinese("title", product.title)
    title = with_brand(chinese, product.brand, market) if chinese else ""
    partial = title or with_brand(unit.target if unit is not None else "", product.brand, market)
    return title, partial


def with_brand(title: str, brand: str, market: Marketplace) -> str:
    """The title with the brand in front, unless the title has it already or would become too long by it."""
    brand = " ".join(brand.split())
    if not title or not brand or brand.casefold() in title.casefold():
        return title
    blank = " " if brand[-1].isascii() and title[0].isascii() else ""
    longer = f"{brand}{blank}{title}"
    limit = market.number("title_limit")
    fits = not limit or width(longer, market.word("title_width", "han2")) <= limit
    return longer if fits else title


def _origin_place(product: Product, words: Words, locale: str) -> str:
    chinese = place(product.origin_country, locale)
    if product.origin_country.strip() and not chinese:
        why = Phrase(QT_TRANSLATE_NOOP("listing", "The Chinese name of this place is not known."))
        words.leave_out("origin_country", product.origin_country, why)
    return chinese


def _choices(product: Product, words: Words) -> tuple[Choice, ...]:
    """What the shopper chooses between; a word without Chinese stays the owner's and is noted."""
    choices = []
    for name in product.option_names:
        values = dict.fromkeys(v for variant in product.variants for n, v in variant.options if n == name)
        chinese = tuple(words.chinese(f"option:{name}={value}", value) or value for value in values)
        said = words.chinese(f"option:{name}", name) or name
        choices.append(Choice(_amounts(said, chinese), name, chinese, tuple(values)))
    return tuple(choices)


def _amounts(name: str, values: Sequence[str]) -> str:
    """A "size" of 250 ml is no 尺码, the word for what is worn: amounts are 规格."""
    return "规格" if name in SIZES and any(value.endswith(AMOUNTS) for value in values) else name


def _skus(
    product: Product, quotes: Sequence[Quote], choices: tuple[Choice, ...], words: Words
) -> tuple[Sku, ...]:
    names = {c.source: c.name for c in choices}
    values = {(c.source, s): v for c in choices for s, v in zip(c.source_values, c.values, strict=True)}
    pictures = {p.source: p.sha256 for p in product.pictures}
    alone = len(product.variants) == 1
    skus = []
    for variant, quote in zip(product.variants, quotes, strict=True):
        code = variant.sku or (product.code if alone else "")
        skus.append(
            Sku(
                code=code,
                gtin=variant.gtin,
                options=tuple((names[name], values[name, value]) for name, value in variant.options),
                source_options=variant.options,
                price=quote.amount,
                stock=_stock(variant, code, words),
                stock_known=variant.stock is not None,
                grams=variant.weight.grams if variant.weight is not None else None,
                picture=pictures.get(variant.picture, "") if variant.picture else "",
                quote=quote,
                origin=variant.origin,
            )
        )
    return tuple(skus)


def _stock(variant: Variant, code: str, words: Words) -> int:
    """The stock a marketplace can be told; below zero (oversold) becomes 0 and is noted."""
    stock = variant.stock or 0
    if stock < 0:
        why = Phrase(QT_TRANSLATE_NOOP("listing", "A stock below zero cannot be listed: 0 is listed instead."))
        words.leave_out(f"stock:{code}", str(stock), why)
    return max(stock, 0)


def _blocks(product: Product, words: Words) -> tuple[Block, ...]:
    """The detail page: the description's translated pieces, then the pictures that are here."""
    units = words.under("description")
    if product.description.strip() and not units:
        for number, piece in enumerate(blocks(product.description), 1):
            words.chinese(f"description/{number}", piece.text)  # noted as left out
    pieces = _pieces(product, any(unit.usable for unit in units))
    page = []
    for unit in units:
        chinese = words.chinese(unit.field, unit.source)
        if chinese:
            piece = pieces.get(unit.field, Piece("text", unit.source))
            chips = placed_chips(piece, unit.source, unit.source_lang, chinese, unit.locale) if piece.chips else ()
            page.append(Block(piece.kind, chinese, unit.source, chips))
    page += [Block("picture", p.sha256, p.source) for p in product.pictures if p.sha256]
    return tuple(page)


def _pieces(product: Product, wanted: bool) -> dict[str, Piece]:
    """The block behind each description field; the HTML is read only when a piece will be shown."""
    if not wanted:
        return {}
    return {f"description/{number}": piece for number, piece in enumerate(blocks(product.description), 1)}

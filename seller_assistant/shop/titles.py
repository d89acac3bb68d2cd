"""The title builder: the parts a product offers for its title, ranked, within a marketplace's limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.checking.checks.advertising import risks
from seller_assistant.listing.width import width
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop.markets import Markets
from seller_assistant.shop.words import Words
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.titling import Part, Title, build, reordered, title_parts
from seller_assistant.translating.traditional import in_script
from seller_assistant.translating.units import context


class Titles(Markets, Words):
    """The verbs about titles."""

    def build_title(
        self, product_id: int, texts: Sequence[str] = (), *, market: str = "taobao", locale: str = "zh-CN"
    ) -> Title:
        """The title built of the product's parts within that marketplace's limit; nothing is stored.

        ``texts`` are the parts that the owner wants, in that order (own words among them); without any the trade's
        order stands. Each part that is not in the title says why. `edit_unit` stores the text as the title.
        """
        product = self._store.product(product_id)
        if product is None:
            raise InputProblem(
                "product-unknown",
                Phrase(QT_TRANSLATE_NOOP("shop", "There is no product with the number {id}."), id=product_id),
                found=str(product_id),
            )
        asked = self._market(market)
        parts = self._parts(product_id, locale)
        wanted = reordered(parts, texts) if texts else parts
        how = asked.word("title_width", "han2")

        def forbidden(text: str) -> Phrase | None:
            return risks(text, "")

        return build(wanted, asked.number("title_limit"), lambda text: width(text, how), forbidden)

    def _parts(self, product_id: int, locale: str) -> tuple[Part, ...]:
        product = self._store.products(ids=[product_id])[0]
        units = self.units([product_id], locale=locale)
        glossary = self._translator(locale, None).glossary
        lang = product.source_lang if product.source_lang in ("en", "fr") else "en"
        done = Phrasebook(glossary, self._store.brands()).translate(product.title, lang, "title", context(product))
        found = title_parts(done.spans, units, glossary, brand=product.brand, lang=lang)
        return tuple(replace(part, text=in_script(part.text, locale)) for part in found)

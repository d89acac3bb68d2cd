"""The Chinese electronic label and the notice of cross-border pages, made of the products' own facts."""

from __future__ import annotations

from collections.abc import Sequence

from seller_assistant.exporting.label import Label, label, label_html, label_text, notice_text
from seller_assistant.jobs import SILENT
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import Wording
from seller_assistant.shop.selling import Selling


class Labelling(Selling):
    """The verbs about labels."""

    def labels(self, product_ids: Sequence[int], *, market: str = "tmall-global") -> list[Label]:
        """The label of each of those products, line by line, and what is still missing for it."""
        return [label(draft) for draft in self._labelled(product_ids, market)]

    def label_page(
        self, product_ids: Sequence[int], *, market: str = "tmall-global", language: str = "en", notice: bool = True
    ) -> str:
        """The labels and the notice as one page of HTML, the owner's words beside the Chinese."""
        return label_html(self._labelled(product_ids, market), Wording.load(language), notice=notice)

    def label_texts(self, product_ids: Sequence[int], *, market: str = "tmall-global", notice: bool = True) -> str:
        """The same in Chinese alone, as plain text to be pasted."""
        texts = [label_text(draft) for draft in self._labelled(product_ids, market)]
        return "\n".join((*texts, notice_text()) if notice else texts)

    def _labelled(self, product_ids: Sequence[int], market: str) -> list[Draft]:
        products = self._store.products(ids=product_ids)
        return list(self._drafts(self._market(market), products, SILENT))

"""The Chinese labels in a bundle: pages to read, and a text for each product to be put on its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seller_assistant.exporting.label import label_html, label_text, notice_text
from seller_assistant.exporting.naming import Unique, ascii_name
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import Wording

FOLDER = "labels"
ON_A_PAGE = 200


def members(drafts: Sequence[Draft], wording: Wording) -> Iterator[tuple[str, bytes]]:
    """The names and bytes: LABELS.html with the owner's words beside the Chinese, and ``labels/<code>.txt``."""
    for number, start in enumerate(range(0, len(drafts), ON_A_PAGE), 1):
        name = f"LABELS-{number}.html" if number > 1 else "LABELS.html"
        yield name, label_html(drafts[start : start + ON_A_PAGE], wording).encode()
    unique = Unique()
    for draft in drafts:
        name = unique(ascii_name(draft.code, f"product-{draft.product_id}")).replace(" ", "-")
        yield f"{FOLDER}/{name}.txt", label_text(draft).encode()
    if drafts:
        yield f"{FOLDER}/notice.txt", notice_text().encode()

"""A proof as one page to read, in a browser or on paper: pictures inside, nothing loaded, no script."""

from __future__ import annotations

import base64

from seller_assistant.exporting import proof_words
from seller_assistant.exporting.pages import templates
from seller_assistant.exporting.proof_paper import ProofPaper, ProofProduct
from seller_assistant.exporting.proof_words import COLUMNS
from seller_assistant.phrases import Wording


def page(paper: ProofPaper, wording: Wording) -> str:
    """The HTML of the proof."""
    title, *intro = proof_words.above(paper.locale, wording, sheet=False)
    return templates().get_template("friend.html").render(
        lang=wording.language.replace("_", "-"),
        locale=paper.locale,
        title=title,
        intro=intro,
        made_at=paper.made_at.replace("T", " ")[:16],
        w={name: proof_words.heading(name, paper.locale, wording) for name in COLUMNS},
        products=[_shown(product, paper, wording) for product in paper.products],
    )  # fmt: skip


def _shown(product: ProofProduct, paper: ProofPaper, wording: Wording) -> dict[str, object]:
    kind = "png" if product.thumb.startswith(b"\x89PNG") else "jpeg"
    thumb = f"data:image/{kind};base64,{base64.b64encode(product.thumb).decode()}" if product.thumb else ""
    return {
        "code": product.code,
        "title": product.title,
        "thumb": thumb,
        "texts": [
            {
                "number": text.number,
                "field": proof_words.field_words(text.field, paper.locale, wording),
                "source": text.source,
                "reading": text.reading,
                "target": text.target,
                "doubt": text.doubt,
                "others": proof_words.others(text.others, wording),
            }
            for text in product.texts
        ],
    }

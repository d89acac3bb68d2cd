"""A proof as a sheet that comes back: only the Chinese, the tick and the remark can be written in."""

from __future__ import annotations

import io
from collections.abc import Iterator

from seller_assistant.exporting import proof_words
from seller_assistant.exporting.proof_paper import CROSS, TICK, ProofPaper, ProofProduct, ProofText, target_hash
from seller_assistant.exporting.proof_words import HIDDEN, KEPT, SHEET
from seller_assistant.phrases import Wording
from seller_assistant.sheets.forms import Column, Form, Line, write_form
from seller_assistant.sheets.writing import LONGEST

FONTS = {"zh-CN": "Microsoft YaHei", "zh-TW": "Microsoft JhengHei", "zh-HK": "Microsoft JhengHei"}


def sheet(paper: ProofPaper, wording: Wording) -> bytes:
    """The .xlsx. No text of the paper may be longer than a cell keeps (`sheets.writing.LONGEST`)."""
    said = proof_words.above(paper.locale, wording, sheet=True)
    form = Form(
        name=SHEET,
        columns=_columns(paper.locale, wording),
        above=[(text, number == 0) for number, text in enumerate(said)],
        lines=[line for product in paper.products for line in _lines(product, paper, wording)],
        kept_name=KEPT,
        kept=(("mark", paper.mark), ("locale", paper.locale), ("made", paper.made_at), ("texts", f"n{paper.texts}")),
    )
    written = io.BytesIO()
    write_form(written, form)
    return written.getvalue()


def _columns(locale: str, wording: Wording) -> list[Column]:
    def said(name: str) -> str:
        return proof_words.heading(name, locale, wording)

    font = FONTS.get(locale, FONTS["zh-CN"])
    return [
        Column(said("picture"), 11),
        Column(said("number"), 6, grey=True),
        Column(said("product"), 20, grey=True),
        Column(said("field"), 15, font=font, grey=True),
        Column(said("source"), 38),
        Column(said("reading"), 28, grey=True),
        Column(said("target"), 40, open=True, font=font, size=12),
        Column(said("tick"), 9, open=True, choices=(TICK, CROSS), font=font),
        Column(said("remark"), 26, open=True, font=font),
        *(Column(name, 20, hidden=True) for name in HIDDEN),
    ]


def _lines(product: ProofProduct, paper: ProofPaper, wording: Wording) -> Iterator[Line]:
    for place, text in enumerate(product.texts):
        first = place == 0
        yield Line(
            cells=(
                "",
                text.number,
                _product(product, text, wording),
                proof_words.field_words(text.field, paper.locale, wording),
                text.source,
                text.reading[: LONGEST // 8],  # a help for the eye: nobody reads more of it
                text.target,
                "",
                "",
                text.key,
                "s" + text.source_hash,
                target_hash(text.target),
                text.state,
                paper.mark,
            ),
            picture=product.thumb if first else b"",
            first=first,
        )


def _product(product: ProofProduct, text: ProofText, wording: Wording) -> str:
    named = " · ".join(part for part in (product.title, product.code) if part)
    name = named if text is product.texts[0] else product.code or product.title
    others = proof_words.others(text.others, wording)
    return f"{name} ({others})" if others else name

"""The two pages in a bundle for people: UPLOAD.html says what to do next, PROOF.html shows source beside Chinese."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader

from seller_assistant import resources
from seller_assistant.exporting.bundle_result import Excluded, Noted
from seller_assistant.exporting.made_pictures import main_pictures
from seller_assistant.exporting.taobao import money
from seller_assistant.exporting.writers import Writer
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase, Wording

ON_A_PAGE = 200  # products of a proof page: about 5 MB
SHOWN = 200  # left out and notes on the upload page; the manifest has all


@dataclass(frozen=True, slots=True)
class Told:
    """What both pages and the manifest tell of."""

    market: Marketplace
    drafts: tuple[Draft, ...]
    left_out: tuple[Excluded, ...]
    notes: tuple[Noted, ...]
    writer: Writer
    made_at: str


@cache
def templates() -> Environment:
    """The templates of all pages; what is put into them is escaped."""
    folder = resources.resources() / "preview"
    return Environment(loader=FileSystemLoader(folder), autoescape=True, trim_blocks=True, lstrip_blocks=True)


def upload(told: Told, wording: Wording) -> str:
    """The page that explains the next step, in the owner's language."""
    steps = told.market.facts.get("upload_steps")
    seller = told.market.facts.get("who_may_sell")
    return templates().get_template("upload.html").render(
        lang=wording.language.replace("_", "-"),
        w=_words(_UPLOAD, wording),
        market=_name(told.market, wording),
        counts=_counts(told, wording),
        made_at=told.made_at.replace("T", " ")[:16],
        steps=steps.lines(wording.language) if steps else (),
        source=told.market.source("upload_steps"),
        sure=told.market.sure("upload_steps"),
        seller=seller.say(wording.language) if seller else "",
        hints=[wording.say(phrase) for phrase in _hints(told)],
        sheet=told.writer.sheet,
        left_out=[(e.sku, wording.say(e.why)) for e in told.left_out[:SHOWN]],
        notes=[(n.sku, wording.say(n.what)) for n in told.notes[:SHOWN]],
        more=max(0, len(told.left_out) - SHOWN) + max(0, len(told.notes) - SHOWN),
    )  # fmt: skip


def proof(told: Told, thumb: Callable[[str], bytes], wording: Wording) -> Iterator[tuple[str, Iterable[bytes]]]:
    """The name and bytes of each proof page: 200 products a page, PROOF.html the first."""
    batches = [told.drafts[i : i + ON_A_PAGE] for i in range(0, len(told.drafts), ON_A_PAGE)]
    names = [f"PROOF-{n}.html" if n > 1 else "PROOF.html" for n in range(1, len(batches) + 1)]
    for name, batch in zip(names, batches, strict=True):
        yield name, _proof_page(told, batch, names, name, thumb, wording)


def _proof_page(
    told: Told, batch: Sequence[Draft], names: Sequence[str], name: str, thumb: Callable[[str], bytes],
    wording: Wording,
) -> Iterator[bytes]:  # fmt: skip
    stream = (
        templates()
        .get_template("proof.html")
        .generate(
            lang=wording.language.replace("_", "-"),
            w=_words(_PROOF, wording),
            market=_name(told.market, wording),
            counts=_counts(told, wording),
            made_at=told.made_at.replace("T", " ")[:16],
            products=(_shown(draft, thumb, wording) for draft in batch),
            left_out=[(e.sku, wording.say(e.why)) for e in told.left_out] if name == names[0] else [],
            pages=names,
            page=name,
        )
    )
    return (piece.encode() for piece in stream)


def _shown(draft: Draft, thumb: Callable[[str], bytes], wording: Wording) -> dict[str, object]:
    thumbs = [thumb(sha256) for sha256 in main_pictures(draft, 5)]
    return {
        "code": draft.code,
        "title": draft.title,
        "source": draft.title_source,
        "thumbs": [f"data:image/jpeg;base64,{base64.b64encode(t).decode()}" for t in thumbs if t],
        "price": f"{draft.currency} {money(draft.price)}" if draft.price is not None else "",
        "choices": [
            (c.source, c.name, list(zip(c.source_values, c.values, strict=False))) for c in draft.choices
        ],
        "skus": [
            (
                s.code,
                " / ".join(v for _, v in s.source_options),
                " / ".join(v for _, v in s.options),
                str(s.quote.original or ""),
                money(s.price) if s.price is not None else "",
                str(s.stock) if s.stock_known else "?",
            )
            for s in draft.skus
        ],
        "parameters": draft.parameters,
        "blocks": [(b.source, b.text, b.kind) for b in draft.blocks if b.kind != "picture"],
        "left_out": [(item.source, wording.say(item.why)) for item in draft.left_out],
        "where": f"{draft.origin.file} · {draft.origin.row}" if draft.origin.file else "",
    }  # fmt: skip


def _name(market: Marketplace, wording: Wording) -> str:
    return market.name_zh if wording.language == "zh_CN" else market.name


def _counts(told: Told, wording: Wording) -> list[tuple[str, str]]:
    variants = sum(len(draft.skus) for draft in told.drafts)
    counted = (
        (len(told.drafts), QT_TRANSLATE_NOOP("exporting", "products")),
        (variants, QT_TRANSLATE_NOOP("exporting", "things to buy")),
        (len(told.left_out), QT_TRANSLATE_NOOP("exporting", "left out")),
    )
    return [(f"{number:,}", wording.translate(word)) for number, word in counted]


def _hints(told: Told) -> list[Phrase]:
    """What is worth knowing about this very bundle before it is uploaded."""
    if told.market.format != "taobao":
        return [Phrase(text, sheet=told.writer.sheet) for text in _MATERIAL_HINTS]
    hints = [Phrase(text, sheet=told.writer.sheet, name=told.writer.name) for text in _PACKET_HINTS]
    if any(len(draft.choices) > 1 for draft in told.drafts):
        hints.append(Phrase(_ONE_LIST))
    return hints


def _words(marked: dict[str, Marked], wording: Wording) -> dict[str, str]:
    return {key: wording.translate(literal) for key, literal in marked.items()}


_MATERIAL_HINTS = (
    QT_TRANSLATE_NOOP("exporting", "The sheet {sheet} has one row for each thing a shopper can buy."),
    QT_TRANSLATE_NOOP("exporting", "It was not tried with a live account: upload one product first, then the rest."),
)
_PACKET_HINTS = (
    QT_TRANSLATE_NOOP("exporting", "Tools that read Taobao data packets take {sheet} and the folder {name} beside it."),
    QT_TRANSLATE_NOOP("exporting", "The layout follows importers whose code is published, and real packets."),
    QT_TRANSLATE_NOOP("exporting", "It was not tried with a live account: upload one product first, then the rest."),
    QT_TRANSLATE_NOOP(
        "exporting", "Taobao’s own seller desktop (千牛) does not take this packet but spreadsheets (.xlsx)."
    ),
    QT_TRANSLATE_NOOP(
        "exporting", "Their columns differ from category to category: download the one for your products there."
    ),
    QT_TRANSLATE_NOOP("exporting", "Every product is marked for the warehouse (放入仓库): nothing is public yet."),
    QT_TRANSLATE_NOOP("exporting", "The category is left open (0): only the marketplace knows its numbers."),
    QT_TRANSLATE_NOOP("exporting", "Detail pages look for their pictures in C:\\{name}\\contentPic."),
    QT_TRANSLATE_NOOP("exporting", "If your tool misses them, unzip the bundle into C:\\ and read it from there."),
)
_ONE_LIST = QT_TRANSLATE_NOOP("exporting", "Two choices, such as colour and size, are written as one list (红色 大号).")
_UPLOAD = {
    "title": QT_TRANSLATE_NOOP("exporting", "What to do next"),
    "made": QT_TRANSLATE_NOOP("exporting", "Made on"),
    "steps": QT_TRANSLATE_NOOP("exporting", "Step by step"),
    "source": QT_TRANSLATE_NOOP("exporting", "These steps come from"),
    "unsure": QT_TRANSLATE_NOOP("exporting", "Where your seller backend says otherwise, it is right."),
    "seller": QT_TRANSLATE_NOOP("exporting", "Who may sell there"),
    "hints": QT_TRANSLATE_NOOP("exporting", "Good to know"),
    "left_out": QT_TRANSLATE_NOOP("exporting", "Not in this bundle"),
    "notes": QT_TRANSLATE_NOOP("exporting", "Different from your list"),
    "more": QT_TRANSLATE_NOOP("exporting", "The rest is in manifest.json."),
    "proof": QT_TRANSLATE_NOOP("exporting", "Open the proof: your words beside the Chinese"),
    "code": QT_TRANSLATE_NOOP("exporting", "Code"),
    "why": QT_TRANSLATE_NOOP("exporting", "Why"),
    "what": QT_TRANSLATE_NOOP("exporting", "What"),
}
_PROOF = {
    "title": QT_TRANSLATE_NOOP("exporting", "Proof"),
    "intro": QT_TRANSLATE_NOOP("exporting", "Your words beside the Chinese, for someone who reads both."),
    "made": QT_TRANSLATE_NOOP("exporting", "Made on"),
    "yours": QT_TRANSLATE_NOOP("exporting", "Your text"),
    "chinese": QT_TRANSLATE_NOOP("exporting", "Chinese"),
    "code": QT_TRANSLATE_NOOP("exporting", "Code"),
    "price": QT_TRANSLATE_NOOP("exporting", "Price"),
    "your_price": QT_TRANSLATE_NOOP("exporting", "Your price"),
    "stock": QT_TRANSLATE_NOOP("exporting", "Stock"),
    "parameters": QT_TRANSLATE_NOOP("exporting", "Parameters"),
    "left_out": QT_TRANSLATE_NOOP("exporting", "Left out of this listing"),
    "not_here": QT_TRANSLATE_NOOP("exporting", "Not in this bundle"),
    "no_picture": QT_TRANSLATE_NOOP("exporting", "No picture"),
    "why": QT_TRANSLATE_NOOP("exporting", "Why"),
}

"""The page in a bundle that says what to do next, UPLOAD.html."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader

from seller_assistant import resources
from seller_assistant.exporting.bundle_result import Excluded, Noted
from seller_assistant.exporting.writers import Writer
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase, Wording

SHOWN = 200  # left out and notes on the upload page; the manifest has all


@dataclass(frozen=True, slots=True)
class Told:
    """What the pages and the manifest tell of."""

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
    steps = None if told.writer.hints else told.market.facts.get("upload_steps")
    seller = told.market.facts.get("who_may_sell")
    return templates().get_template("upload.html").render(
        lang=wording.language.replace("_", "-"),
        w=_words(_UPLOAD, wording),
        market=market_name(told.market, wording),
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


def market_name(market: Marketplace, wording: Wording) -> str:
    """The marketplace's name in the owner's language."""
    return market.name_zh if wording.language == "zh_CN" else wording.say(market.called)


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
    if told.writer.hints:
        return list(told.writer.hints)
    if told.market.format != "taobao":
        return [Phrase(text, sheet=told.writer.sheet) for text in _MATERIAL_HINTS]
    hints = [Phrase(text, sheet=told.writer.sheet, name=told.writer.name) for text in _PACKET_HINTS]
    if told.writer.made_for is not None:
        hints.append(Phrase(QT_TRANSLATE_NOOP("exporting", "The file: {how}."), how=told.writer.made_for))
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
    "labels": QT_TRANSLATE_NOOP("exporting", "Chinese labels and the notice for cross-border pages"),
    "report": QT_TRANSLATE_NOOP("exporting", "What is in it, what changed, what was left out"),
    "code": QT_TRANSLATE_NOOP("exporting", "Code"),
    "why": QT_TRANSLATE_NOOP("exporting", "Why"),
    "what": QT_TRANSLATE_NOOP("exporting", "What"),
}

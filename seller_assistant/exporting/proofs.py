"""The proof of a bundle: what goes to a friend, made of the very texts that are in the listings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from seller_assistant.exporting import proof_page
from seller_assistant.exporting.made_pictures import MadePictures, main_pictures
from seller_assistant.exporting.proof_paper import ProofPaper, ProofProduct, ProofText, unit_key
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import Wording
from seller_assistant.translating.unit import Unit

ON_A_PAGE = 200  # products: about 5 MB
MOST_PRINTED = 5  # pages that are also made as PDF: each takes about five seconds
Reading = Callable[[Unit], str]
Draw = Callable[[bytes], bytes]
_DATES = re.compile(rb"/(CreationDate|ModDate) \(D:(\d{14})")


def batches(drafts: Sequence[Draft]) -> list[Sequence[Draft]]:
    """The drafts of each page."""
    return [drafts[i : i + ON_A_PAGE] for i in range(0, len(drafts), ON_A_PAGE)]


def name(number: int, ending: str) -> str:
    """The name of a page of the proof: PROOF.html, PROOF-2.html."""
    return f"PROOF-{number}.{ending}" if number > 1 else f"PROOF.{ending}"


def pages(
    drafts: Sequence[Draft], locale: str, made: MadePictures, made_at: str, reading: Reading | None, wording: Wording
) -> Iterator[bytes]:
    """The proof, a page of HTML for every 200 products."""
    number = 0
    for batch in batches(drafts):
        products = []
        for draft in batch:
            texts = []
            for unit in draft.units:
                if unit.usable:
                    number += 1
                    texts.append(_text(unit, number, reading))
            first = next(iter(main_pictures(draft, 1)), "")
            thumb = made.thumb(first) if first else b""
            products.append(ProofProduct(draft.code, draft.title, tuple(texts), thumb))
        yield proof_page.page(ProofPaper("", locale, made_at, tuple(products)), wording).encode()


def dated(pdf: bytes, made_at: str) -> bytes:
    """The PDF with the bundle's date in place of the moment it was drawn, so that equal proofs are equal files."""
    moment = "".join(c for c in made_at if c.isdigit())[:14].ljust(14, "0").encode()
    return _DATES.sub(lambda found: b"/%s (D:%s" % (found.group(1), moment), pdf)


def _text(unit: Unit, number: int, reading: Reading | None) -> ProofText:
    return ProofText(
        number=number, key=unit_key(unit), field=unit.field, source=unit.source,
        reading=reading(unit) if reading else "",
        target=unit.target, state=unit.state, source_hash=unit.source_hash, doubt=", ".join(unit.unknown[:8]),
    )  # fmt: skip

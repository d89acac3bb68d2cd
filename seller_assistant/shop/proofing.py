"""Proofs out: the texts that a Chinese-speaking friend is asked to look at, as a sheet or as a page."""

from __future__ import annotations

import hashlib
import secrets
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from seller_assistant.exporting import proof_page
from seller_assistant.exporting.proof_paper import ProofPaper, ProofProduct, ProofText, unit_key
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.problems import BundleProblem, InputProblem, PictureProblem
from seller_assistant.sheets.writing import cell_text
from seller_assistant.shop.reviewing import WAITING, Group, Reviewing, now
from seller_assistant.shop.values_words import ProofAnswer, ProofRecord, ProofSent

FORMATS = (".xlsx", ".html", ".pdf")
MOST_PICTURES = 1_000  # products with a picture: about 5 MB
MOST_RECORDS = 200
_THUMB = 120  # pixels
_PROOFS, _SHOP = "proofs", "shop_id"  # settings
Draw = Callable[[bytes], bytes]


class Proofing(Reviewing):
    """The verb that writes a proof, and what is known of those that went out."""

    def export_proof(
        self,
        out: str | Path,
        *,
        where: str = "",
        locale: str = "zh-CN",
        states: Sequence[str] = (),
        language: str = "en",
        draw: Draw | None = None,
        progress: Progress = SILENT,
    ) -> ProofSent:
        """Write a proof: .xlsx comes back with `read_proof`, .html and .pdf are for reading.

        Without ``states`` it holds what waits for review. ``draw`` makes a PDF of a page (it needs the window's
        browser, so the faces bring it). Raises InputProblem when there is nothing to look at or the ending is
        another, BundleProblem when the place cannot be written or holds another file.
        """
        path = Path(out)
        ending = path.suffix.lower()
        if ending not in FORMATS:
            raise _no_format(path)
        last = self._proof_documents()
        _keep_what_is_no_proof(path, last)
        groups = self._groups(locale, states or WAITING, where, Counter())
        if not groups:
            raise _nothing_to_look_at(states)
        left_out = [g for g in groups if _too_long(g)] if ending == ".xlsx" else []
        groups = [g for g in groups if g not in left_out] if left_out else groups
        proof = _new_id(last)
        products, bare = self._proof_products(groups, progress)
        paper = ProofPaper(f"{self.shop_id()}.{proof}", locale, now(), tuple(products))
        data = self._drawn(paper, ending, Wording.load(language), draw)
        self.write_file(path, data)
        record = {"id": proof, "at": paper.made_at, "out": str(path), "locale": locale, "products": len(products),
                  "texts": paper.texts, "sha256": hashlib.sha256(data).hexdigest(), "answers": []}  # fmt: skip
        self._store.keep(_PROOFS, [*last, record][-MOST_RECORDS:])
        return ProofSent(
            id=proof, out=str(path), format=ending[1:], locale=locale, products=len(products), texts=paper.texts,
            bytes=len(data), without_picture=bare, left_out=tuple(unit_key(g.unit) for g in left_out),
        )  # fmt: skip

    def proofs(self) -> list[ProofRecord]:
        """The proofs that went out, the latest first, each with what came back."""
        return [_record(document) for document in reversed(self._proof_documents())]

    def shop_id(self) -> str:
        """What tells this shop's proofs from those of others; made at the first one."""
        known = self._store.setting(_SHOP)
        if known is None:
            known = "p" + secrets.token_hex(4)
            self._store.keep(_SHOP, known)
        return str(known)

    def _proof_documents(self) -> list[dict[str, Any]]:
        return list(self._store.setting(_PROOFS) or [])

    def _note_answer(self, proof: str, answer: ProofAnswer) -> None:
        """Remember what came back of a proof, where that proof is known."""
        documents = self._proof_documents()
        for document in documents:
            if document["id"] == proof:
                document["answers"] = [*document["answers"], asdict(answer)][-20:]
                self._store.keep(_PROOFS, documents)

    def _proof_products(self, groups: Sequence[Group], progress: Progress) -> tuple[list[ProofProduct], int]:
        """The products with their texts, and how many of them go without their picture for the sake of size."""
        label = Phrase(QT_TRANSLATE_NOOP("shop", "Writing the proof"))
        by_product: dict[int, list[Group]] = {}
        for group in groups:
            by_product.setdefault(group.product.id, []).append(group)
        products: list[ProofProduct] = []
        number = pictures = bare = 0
        for held in by_product.values():
            progress.step(label, len(products), len(by_product))
            texts = [self._proof_text(group, number + place) for place, group in enumerate(held, 1)]
            number += len(held)
            product = held[0].product
            thumb = b""
            sha256 = next((picture.sha256 for picture in product.pictures if picture.sha256), "")
            if sha256 and pictures < MOST_PICTURES:
                thumb = self._small(sha256)
            bare += bool(sha256) and not thumb
            pictures += bool(thumb)
            products.append(ProofProduct(product.code, product.title, tuple(texts), thumb))
        progress.step(label, len(by_product), len(by_product))
        return products, bare

    def _proof_text(self, group: Group, number: int) -> ProofText:
        unit = group.unit
        return ProofText(
            number=number, key=unit_key(unit), field=unit.field, source=unit.source, reading=self.read_back(unit),
            target=unit.target, state=unit.state, source_hash=unit.source_hash,
            others=len({one.product_id for one in group.units}) - 1, doubt=", ".join(unit.unknown[:8]),
        )  # fmt: skip

    def _small(self, sha256: str) -> bytes:
        path = self.picture_path(sha256)
        try:
            return self.thumbnail(sha256, _THUMB) or b"" if path is not None else b""
        except PictureProblem:
            return b""

    @staticmethod
    def _drawn(paper: ProofPaper, ending: str, wording: Wording, draw: Draw | None) -> bytes:
        if ending == ".xlsx":
            from seller_assistant.exporting import proof_sheet  # openpyxl takes a quarter of a second to load

            return proof_sheet.sheet(paper, wording)
        page = proof_page.page(paper, wording).encode()
        if ending == ".html":
            return page
        if draw is None:
            raise _no_printer()
        return draw(page)


def _too_long(group: Group) -> bool:
    """Whether a cell cannot hold its words."""
    try:
        return not (cell_text(group.unit.source) or cell_text(group.unit.target))
    except ValueError:
        return True


def _new_id(known: Sequence[dict[str, Any]]) -> str:
    taken = {document["id"] for document in known}
    return next(made for made in iter(lambda: secrets.token_hex(2), "") if made not in taken)


def _record(document: dict[str, Any]) -> ProofRecord:
    answers = tuple(
        ProofAnswer(**{**answer, "remarks": tuple((str(a), str(b)) for a, b in answer["remarks"])})
        for answer in document["answers"]
    )
    named = ("id", "at", "out", "locale", "products", "texts")
    return ProofRecord(**{name: document[name] for name in named}, answers=answers)


def _keep_what_is_no_proof(path: Path, known: Sequence[dict[str, Any]]) -> None:
    """Raise BundleProblem when something else than a proof as it went out lies there: a friend's work, perhaps."""
    if not path.is_file():
        return
    there = hashlib.sha256(path.read_bytes()).hexdigest()
    if any(document["sha256"] == there for document in known):
        return
    raise BundleProblem(
        "proof-place-taken",
        Phrase(QT_TRANSLATE_NOOP("shop", "{out} is there already, and is not a proof as it went out."), out=path.name),
        where=str(path),
        next=Phrase(QT_TRANSLATE_NOOP("shop", "Choose another name: it may hold the work of your friend.")),
    )


def _no_format(path: Path) -> InputProblem:
    return InputProblem(
        "proof-format",
        Phrase(QT_TRANSLATE_NOOP("shop", "A proof is written as {formats}."), formats=", ".join(FORMATS)),
        where=str(path),
        expected=", ".join(FORMATS),
        found=path.suffix,
        next=Phrase(QT_TRANSLATE_NOOP("shop", "Take .xlsx where corrections shall come back.")),
    )


def _nothing_to_look_at(states: Sequence[str]) -> InputProblem:
    return InputProblem(
        "proof-empty",
        Phrase(QT_TRANSLATE_NOOP("shop", "There is no Chinese to look at.")),
        expected=", ".join(states or WAITING),
        next=Phrase(
            QT_TRANSLATE_NOOP("shop", "Translate first, or choose other products or states: approved, for example.")
        ),
    )


def _no_printer() -> BundleProblem:
    return BundleProblem(
        "proof-undrawn",
        Phrase(QT_TRANSLATE_NOOP("shop", "A PDF cannot be made here.")),
        next=Phrase(QT_TRANSLATE_NOOP("shop", "Write the proof as .html and print it from a browser.")),
    )

"""A product with its pictures as a repair wants them."""

from __future__ import annotations

from dataclasses import replace

from seller_assistant.catalog import Edited, Product
from seller_assistant.checking.finding import Repair
from seller_assistant.checking.picture_repairs import names


def repaired(product: Product, repair: Repair) -> Product | None:
    """The product with the pictures of ``repair.order``; None where they are no longer those that it was made for.

    A choice whose picture goes shows the same file under its other name. What was left out is noted as the owner's
    edit: the next import of the list does not bring it back.
    """
    if names(product.pictures) != repair.before or not repair.order:
        return None
    kept = [product.pictures[number - 1] for number in repair.order]
    by_file = {picture.sha256: picture.source for picture in reversed(kept) if picture.sha256}
    moved = {p.source: by_file[p.sha256] for p in product.pictures if p.sha256 in by_file}
    here = {picture.source for picture in kept}
    already = dict(product.edited)
    out = dict.fromkeys([*already.get("pictures", "").splitlines(), *(p.source for p in product.pictures)])
    noted = {**already, "pictures": "\n".join(source for source in out if source not in here)}
    return product.with_(
        edited=tuple(Edited(*pair) for pair in noted.items()),
        pictures=tuple(replace(picture, position=number) for number, picture in enumerate(kept, 1)),
        variants=tuple(
            variant if variant.picture in here else replace(variant, picture=moved.get(variant.picture, ""))
            for variant in product.variants
        ),
    )

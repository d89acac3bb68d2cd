"""Puts a product together from the cells of its rows: texts by language, facts, pictures, variants."""

from __future__ import annotations

import html
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count
from typing import Any, NamedTuple

from seller_assistant.catalog import Attribute, Money, Origin, Picture, Product, Text, Variant
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.language import decided, language_of, said_in
from seller_assistant.importing.picture_cells import Embedded
from seller_assistant.importing.reading import Reading
from seller_assistant.importing.table import Line
from seller_assistant.sheets.book import CellPicture

_SHOWN_LANGUAGES = {"zh": "zh-CN"}


def origin(cells: Cells, line: Line) -> Origin:
    """Where a line stands."""
    last = cells.last_origin
    if last is not None and last.row == line.number:
        return last
    made = cells.last_origin = Origin(cells.table.file, cells.table.sheet, line.number)
    return made


def variant(
    cells: Cells,
    line: Line,
    options: Iterable[tuple[str, str]] = (),
    *,
    picture: str = "",
    external_id: str = "",
) -> Variant:
    """The variant that a line describes, with the options it was found to have."""
    cells.reached(line)
    price, compare_at = prices(cells, line)
    return Variant(
        sku=cells.code(line, "sku"),
        gtin=cells.gtin(line),
        options=tuple(options),
        price=price,
        compare_at=compare_at,
        cost=cells.price(line, "cost"),
        stock=cells.stock(line),
        weight=cells.weight(line),
        picture=str(picture),
        external_id=external_id,
        origin=origin(cells, line),
    )


def prices(cells: Cells, line: Line) -> tuple[Money | None, Money | None]:
    """The price and the crossed-out price: a sale price crosses out the regular one."""
    price = cells.price(line, "price")
    compare_at = cells.price(line, "compare_at") if cells.has("compare_at") else None
    sale = cells.price(line, "sale_price") if cells.has("sale_price") else None
    if sale is not None and sale.amount > 0:
        price, compare_at = sale, price or compare_at
    if compare_at is not None and not compare_at.amount:
        compare_at = None
    return price, compare_at


@dataclass(slots=True)
class Pictures:
    """The pictures of one product, each source once, and those that lie in cells."""

    alts: dict[str, str] = field(default_factory=dict)
    in_cells: list[tuple[str, CellPicture]] = field(default_factory=list)

    def add(self, sources: Iterable[str], alt: str = "") -> None:
        """Add sources that are not there yet."""
        for source in sources:
            if isinstance(source, Embedded) and source not in self.alts:
                self.in_cells.append((str(source), source.picture))
            self.alts.setdefault(str(source), alt)

    def add_cells(self, cells: Cells, line: Line) -> str:
        """Add the pictures anchored to a line; returns the source of the first, or ""."""
        first = ""
        if not line.pictures:
            return first
        for picture in line.pictures:
            source = cell_source(cells.table.sheet, picture, self.alts)
            self.alts[source] = ""
            self.in_cells.append((source, picture))
            first = first or source
        return first

    def made(self) -> tuple[Picture, ...]:
        """The pictures in their places."""
        if not self.alts:
            return ()
        return tuple(
            Picture(position, source, name="" if "//" in source or source.startswith("cell:") else source, alt=alt)
            for position, (source, alt) in enumerate(self.alts.items(), start=1)
        )


def cell_source(sheet: str, picture: CellPicture, taken: Container[str]) -> str:
    """What a picture in a cell is called as the source of a product's picture; another name than those taken."""
    number, name = picture.column + 1, ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    source = f"cell:{sheet}!{name}{picture.row}"
    others = (f"{source}#{again}" for again in count(2))
    return source if source not in taken else next(other for other in others if other not in taken)


class Words(NamedTuple):
    """The texts of a product: the main title and description with their language, and those in other languages."""

    title: str
    description: str
    source_lang: str
    texts: tuple[Text, ...]


def words(cells: Cells, line: Line) -> Words:
    """The texts of a line; of a bilingual one the English title is the main one and the other is kept beside it."""
    titles = _by_language(cells, line, "title")
    descriptions = _by_language(cells, line, "description")
    if len(titles) == 1:
        ((title_lang, title),) = titles.items()
        titles = {}
    else:
        title_lang = next((lang for lang in ("en", "", "fr") if lang in titles), next(iter(titles), ""))
        title = titles.pop(title_lang, "")
    lang = title_lang
    if not lang:
        asked = cells.wishes.source_lang
        lang = _told(cells, title, descriptions.get("", "")) if asked == "auto" else asked
    if len(descriptions) == 1:
        ((body_lang, description),) = descriptions.items()
        descriptions = {}
    else:
        body_lang = next((key for key in (lang, "", "en", "fr") if key in descriptions), next(iter(descriptions), ""))
        description = descriptions.pop(body_lang, "") or cells.text(line, "short_description")
    if not (titles or descriptions):
        return Words(title, description, lang, ())
    texts = [*_texts("title", titles, lang, title), *_texts("description", descriptions, lang, description)]
    return Words(title, description, lang, tuple(texts))


def _told(cells: Cells, title: str, description: str) -> str:
    """The language of a product's own words; that of its list where they could be either."""
    return decided(title, description) or (cells.language if cells.language == "fr" else "en")


def _by_language(cells: Cells, line: Line, wanted: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for lang, column in cells.spoken(wanted):
        if value := line.cells[column.column]:
            found.setdefault(lang, value)
    return found


def _texts(name: str, found: Mapping[str, str], main: str, main_text: str) -> list[Text]:
    texts = []
    for lang, text in found.items():
        told = lang or language_of(text)
        if told != main and text != main_text:
            texts.append(Text(name, _SHOWN_LANGUAGES.get(told, told), text))
    return texts


def plainly(text: str) -> str:
    """A title or category without the entities of web pages that some shops export in them: "Hat &amp; scarf"."""
    return " ".join(html.unescape(text).split()) if "&" in text and ";" in text else text


def product(
    cells: Cells,
    line: Line,
    variants: Sequence[Variant],
    pictures: Pictures,
    *,
    attributes: Sequence[Attribute] = (),
    facts: Iterable[tuple[str, str]] | None = None,
    **more: str,
) -> Product:
    """The product that a line describes: its own texts and facts, with these variants and pictures.

    ``attributes`` are known beside those of the line, ``facts`` in their place: those of all its lines.
    """
    said = words(cells, line)
    known = dict(cells.pairs(line, "attribute") if facts is None else facts)
    known.update(attributes)
    short = cells.text(line, "short_description")
    extras = cells.pairs(line, "extra")
    if short and short != said.description:
        extras.insert(0, (cells.heading(cells.columns("short_description")[0]), short))
    found: dict[str, Any] = cells.told(line)
    found["title"], found["description"], found["source_lang"] = plainly(said.title), said.description, said.source_lang
    found["hs_code"] = cells.code(line, "hs_code")
    found["category"] = said_in(cells.text(line, "category"), said.source_lang, cells.twice)
    given = {key: value for key, value in more.items() if value}
    if "category" in given:
        given["category"] = said_in(given["category"], said.source_lang, cells.twice)
    found.update(given)
    found["category"] = plainly(found["category"])
    return Product(
        texts=said.texts,
        tags=split_tags(value for _, value in cells.pairs(line, "tags")) if cells.has("tags") else (),
        attributes=tuple(map(Attribute._make, known.items())),
        pictures=pictures.made(),
        variants=tuple(variants) or (Variant(origin=origin(cells, line)),),
        extras=tuple(extras),
        origin=origin(cells, line),
        **found,
    )


def split_tags(values: Iterable[str]) -> tuple[str, ...]:
    """Tags from cells such as "wool, socks; winter", each once."""
    found = [_tags(value) for value in values]
    return found[0] if len(found) == 1 else tuple(dict.fromkeys(tag for tags in found for tag in tags))


@lru_cache(maxsize=4096)
def _tags(value: str) -> tuple[str, ...]:
    tags = map(str.strip, value.replace(";", ",").replace("\n", ",").split(","))
    return tuple(dict.fromkeys(filter(None, tags)))


def reading(made: Product, lines: Sequence[Line], pictures: Pictures) -> Reading:
    """The reading of a product with the rows it came from."""
    return Reading(made, tuple(line.number for line in lines), tuple(pictures.in_cells))

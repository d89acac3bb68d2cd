"""Compares what was read with what the shop has: new, updated, unchanged, skipped, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from seller_assistant.catalog import Picture, Product, Text
from seller_assistant.importing import same_rows
from seller_assistant.importing.cell_changes import contents
from seller_assistant.importing.free_prices import free_prices
from seller_assistant.importing.merging import KeptField, change_counts, changed_fields, merged, unnamed
from seller_assistant.importing.namesakes import Namesakes, is_double, only_alike
from seller_assistant.importing.plan import Kept, Known, PictureFile, Plan, Skipped, Update
from seller_assistant.importing.reading import FileReading, Reading, RowFate
from seller_assistant.importing.row_fates import with_cells
from seller_assistant.importing.too_long import too_long
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice
from seller_assistant.sheets.book import CellPicture

_COMPARING = Phrase(QT_TRANSLATE_NOOP("importing", "Comparing with the shop"))
_NO_SKU = {"gtin": "gtin, no sku", "title": "title, no sku"}  # kinds of keys as those have them that bear no SKU
_MANY = 100  # products with one key that are looked at
_MOST_ABSENT = 40  # products whose absent variants are told one by one
_Key = tuple[str, str]  # what it is, and its value
NO_TITLE = Phrase(QT_TRANSLATE_NOOP("importing", "The product has no title, and nothing in the shop has its code."))


def plan(
    readings: Sequence[FileReading],
    known: Known,
    *,
    picture_files: Sequence[PictureFile] = (),
    progress: Progress = SILENT,
) -> Plan:
    """The whole import as a value: products as they will be, computed and not yet done.

    A product is found again by its external id, handle, SKU (of any variant), barcode, title, in that
    order. The same product twice in one file is skipped; in a second file, it adds to the first.
    ``pictures`` of the plan are those that are ready to be stored for new and updated products: of
    ``picture_files`` and of the cells themselves.
    """
    work = _Work(known)
    total = sum(len(file.readings) for file in readings)
    done = 0
    for number, file in enumerate(readings):
        work.begin(number, file)
        for reading in file.readings:
            work.take(number, file, reading)
            done += 1
            if done % 64 == 0 or done == total:
                progress.step(_COMPARING, done, total)
    return work.finish(readings, picture_files)


@dataclass(slots=True)
class _Entry:
    """A product of the plan: as the shop has it (None = new), as it will be, how it was found, from which file."""

    before: Product | None
    after: Product
    matched_by: str
    file: int


@dataclass(slots=True)
class _Work:
    known: Known
    entries: list[_Entry] = field(default_factory=list)
    read: list[Product] = field(default_factory=list)
    # the place of the only entry, or of several
    by_key: dict[_Key, int | dict[int, None]] = field(default_factory=dict)
    claimed: set[int] = field(default_factory=set)
    skipped: list[Skipped] = field(default_factory=list)
    skipped_rows: dict[tuple[int, str, int], Phrase] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    cell_pictures: dict[str, CellPicture] = field(default_factory=dict)
    shared: Counter[_Key] = field(default_factory=Counter)
    kept: list[Kept] = field(default_factory=list)
    missing: list[tuple[FileReading, Product, int]] = field(default_factory=list)
    namesakes: Namesakes = field(default_factory=Namesakes)

    def begin(self, number: int, file: FileReading) -> None:
        """Count the codes that several products of the file share, which alone find no product; pair namesakes."""
        self.shared = Counter()
        seen: set[_Key] = set()
        for reading in file.readings:
            codes = set(_codes(reading.product))
            if not seen.isdisjoint(codes):
                self.shared.update({key: 1 if key in self.shared else 2 for key in codes & seen})
            seen |= codes
        if not self.known.is_empty:
            self.namesakes = Namesakes.of(file.readings, self.known, self.claimed)

    def take(self, number: int, file: FileReading, reading: Reading) -> None:
        """Decide about one product."""
        reading = self._named_apart(file, reading)
        product = reading.product
        if (why := too_long(product)) is not None:
            self._skip(number, file, reading, why)
            return
        keys = _keys(product)
        twice = self._in_plan(number, product, keys)
        if twice is not None and self.entries[twice].file == number:
            self._skip(number, file, reading, _already(self.entries[twice].after))
            return
        if twice is not None:
            entry = self.entries[twice]
            entry.after = merged(entry.after, _in_its_language(entry.after, product))
            self._index(twice, _keys(entry.after))
        else:
            before, how = self._in_shop(product, keys)
            if before is None and not product.title:
                self._skip(number, file, reading, NO_TITLE)
                return
            if self.shared:
                self._say_shared(file, product)
            after = product if before is None else self._merged(file, before, reading)
            self.entries.append(_Entry(before, after, how, number))
            self.read.append(product)
            self._index(len(self.entries) - 1, keys)
            if before is not None:
                self.claimed.add(before.id)
        self.cell_pictures.update(reading.cell_pictures)

    def _merged(self, file: FileReading, before: Product, reading: Reading) -> Product:
        """The shop's product after this file; what the owner edited, and the variants it does not name, are told."""
        kept: list[KeptField] = []
        product = reading.product
        after = merged(before, product, kept, contents(reading.cell_pictures))
        origin = product.origin
        self.kept += [Kept(before, *one, file.file, origin.sheet, origin.row) for one in dict.fromkeys(kept)]
        if product.has_options and (absent := len(unnamed(before, product))):
            self.missing.append((file, product, absent))
        return after

    # -- finding again ----------------------------------------------------------------------------

    def _index(self, place: int, keys: Sequence[_Key]) -> None:
        own = list(keys)
        if not any(kind == "sku" for kind, _ in own):
            own += [(_NO_SKU[kind], value) for kind, value in own if kind in _NO_SKU]
        for key in own:
            there = self.by_key.setdefault(key, place)
            if isinstance(there, dict):
                there[place] = None
            elif there != place:
                self.by_key[key] = {there: None, place: None}

    def _in_plan(self, number: int, product: Product, keys: Sequence[_Key]) -> int | None:
        """The product of this plan that is the same one, if any."""
        has_sku = False
        for key in keys:
            kind, value = key
            has_sku = has_sku or kind == "sku"
            # With a SKU that found nothing, only a product that has none may still be the same one.
            there = self.by_key.get((_NO_SKU[kind], value) if has_sku and kind in _NO_SKU else key)
            if there is None:
                continue
            places: Sequence[int] = list(islice(there, _MANY)) if isinstance(there, dict) else (there,)
            if kind == "gtin" and len(places) == _MANY:
                continue  # a barcode of so many products is the barcode of none
            if kind == "title" and len(places) > 1:
                places = sorted(places, key=lambda place: not is_double(product, self.read[place]))
            for place in places:
                entry = self.entries[place]
                in_one_file = entry.file == number
                if kind == "title" and in_one_file and not is_double(product, self.read[place]):
                    continue
                if _same(key, product, entry.after, in_one_file=in_one_file):
                    return place
        return None

    def _in_shop(self, product: Product, keys: Sequence[_Key]) -> tuple[Product | None, str]:
        """The shop's product that is the same one, and by what it was recognised."""
        if self.known.is_empty:
            return None, ""
        for kind, value in keys:
            found = self.namesakes.find(product) if kind == "title" else self._look_up(kind, value)
            if found is None or found.id in self.claimed:
                continue
            differs = _title(found) != _title(product) and bool(product.title)
            if kind == "sku" and (differs or self.shared[(kind, value)] > 1) and _handles_differ(product, found):
                continue
            if differs and (self.shared[(kind, value)] > 1 or _is_weak((kind, value))):
                continue
            if kind in ("gtin", "title") and _codes_differ(product, found):
                continue
            if differs and kind in ("handle", "sku") and only_alike(kind, value, found):
                continue
            return found, kind
        return None, ""

    def _look_up(self, kind: str, value: str) -> Product | None:
        if kind == "external_id":
            return self.known.by_external_id(value)
        if kind == "handle":
            return self.known.by_handle(value)
        if kind == "sku":
            return self.known.by_sku(value)
        return self.known.by_gtin(value)

    # -- saying what was decided --------------------------------------------------------------------

    def _skip(self, number: int, file: FileReading, reading: Reading, why: Phrase) -> None:
        origin = reading.product.origin
        self.skipped.append(Skipped(file.file, origin.sheet, origin.row, reading.product.title, why))
        for row in reading.rows:
            self.skipped_rows[(number, origin.sheet, row)] = why

    def _say_shared(self, file: FileReading, product: Product) -> None:
        for kind, value in _codes(product):
            if kind == "sku" and self.shared[(kind, value)] > 1:
                bearer = next((v.origin for v in product.variants if v.sku == value and v.origin.row), product.origin)
                self.notices.append(
                    Notice(
                        "sku-twice",
                        "warning",
                        Phrase(
                            QT_TRANSLATE_NOOP("importing", "Several products have the SKU {sku}; each was kept."),
                            sku=value,
                        ),
                        file.file,
                        bearer.sheet,
                        bearer.row,
                        file.letter("sku", bearer.sheet),
                        found=value,
                        next=Phrase(QT_TRANSLATE_NOOP("importing", "Give each product its own SKU.")),
                    )
                )

    def _named_apart(self, file: FileReading, reading: Reading) -> Reading:
        """The reading, its pictures in cells named after the file where another file has the same cell."""
        there = self.cell_pictures
        taken = {source for source, picture in reading.cell_pictures if there.get(source, picture) != picture}
        if not taken:
            return reading
        names = {source: f"{source}@{file.file}" for source in taken}
        product = reading.product.with_(
            pictures=tuple(_renamed(picture, names) for picture in reading.product.pictures),
            variants=tuple(replace(v, picture=names.get(v.picture, v.picture)) for v in reading.product.variants),
        )
        pictures = tuple((names.get(source, source), picture) for source, picture in reading.cell_pictures)
        return replace(reading, product=product, cell_pictures=pictures)

    def finish(self, readings: Sequence[FileReading], picture_files: Sequence[PictureFile]) -> Plan:
        """The plan."""
        ready = {file.source: file for file in (*picture_files, *self._cell_files())}
        new, updated, unchanged = [], [], []
        for entry in self.entries:
            if entry.before is None:
                new.append(entry.after)
            elif entry.after != entry.before:
                fields = changed_fields(entry.before, entry.after)
                counts = change_counts(entry.before, entry.after)
                updated.append(Update(entry.before, entry.after, fields, entry.matched_by, counts))
                if "price" in fields:
                    self.notices += free_prices(readings[entry.file], entry.before, entry.after)
            elif any(_is_awaited(picture, ready) for picture in entry.after.pictures):
                awaited = (("pictures", 1),)
                updated.append(Update(entry.before, entry.after, ("pictures",), entry.matched_by, awaited))
            else:
                unchanged.append(entry.before)
        changed = [*new, *(update.after for update in updated)]
        wanted = dict.fromkeys(p.source for product in changed for p in product.pictures if not p.sha256)
        files = tuple(self._with_fates(number, file) for number, file in enumerate(readings))
        return Plan(
            files=files,
            new=tuple(new),
            updated=tuple(updated),
            unchanged=tuple(unchanged),
            skipped=tuple(self.skipped),
            notices=(*(notice for file in files for notice in file.notices), *self.notices, *self._absent()),
            pictures=tuple(ready[source] for source in wanted if source in ready),
            cell_pictures=tuple(self.cell_pictures.items()),
            kept=tuple(self.kept),
        )

    def _absent(self) -> Iterator[Notice]:
        """What is told of variants that a file does not name, some products one by one and then how many."""
        for file, product, count in self.missing[:_MOST_ABSENT]:
            said = Phrase(
                QT_TRANSLATE_NOOP("importing", "{n} choices of {product} are not in this file; they stay as they are."),
                one=QT_TRANSLATE_NOOP("importing", "One choice of {product} is not in this file; it stays as it is."),
                n=count,
                product=product.title or product.code,
            )
            yield Notice("variants-absent", "info", said, file.file, product.origin.sheet, product.origin.row)
        if (rest := len(self.missing) - _MOST_ABSENT) > 0:
            more = Phrase(
                QT_TRANSLATE_NOOP("importing", "{n} more products have choices that this file lacks; they stay."),
                one=QT_TRANSLATE_NOOP("importing", "One more product has choices that this file lacks; they stay."),
                n=rest,
            )
            yield Notice("variants-absent", "info", more, self.missing[-1][0].file)

    def _cell_files(self) -> Iterator[PictureFile]:
        for source, picture in self.cell_pictures.items():
            yield PictureFile(source, picture.name, data=picture.data)

    def _with_fates(self, number: int, file: FileReading) -> FileReading:
        """The file with the rows of skipped products told as skipped, and the cells of every row that stays out."""
        fates: tuple[RowFate, ...] = file.fates
        if any(key[0] == number for key in self.skipped_rows):
            fates = tuple(self._fate(number, fate) for fate in fates)
        return replace(file, fates=with_cells(fates, file.raw), raw={})

    def _fate(self, number: int, fate: RowFate) -> RowFate:
        why = self.skipped_rows.get((number, fate.sheet, fate.row))
        return fate if why is None else fate._replace(kind="skipped", why=why)


def _keys(product: Product) -> list[_Key]:
    """What a product may be found by, the surest first."""
    found: list[_Key] = [("external_id", product.external_id)] if product.external_id else []
    found += [("external_id", v.external_id) for v in product.variants if v.external_id]
    if product.handle:
        found.append(("handle", product.handle))
    found += _codes(product)
    if product.title:
        found.append(("title", _title(product)))
    return found


def _codes(product: Product) -> list[_Key]:
    if not product.sku and len(product.variants) == 1:  # as most are
        only = product.variants[0]
        found: list[_Key] = [("sku", only.sku)] if only.sku else []
        if only.gtin:
            found.append(("gtin", only.gtin))
        return found
    skus = dict.fromkeys((product.sku, *[v.sku for v in product.variants]))
    gtins = dict.fromkeys([v.gtin for v in product.variants])
    return [*[("sku", sku) for sku in skus if sku], *[("gtin", gtin) for gtin in gtins if gtin]]


def _title(product: Product) -> str:
    return " ".join(product.title.split()).casefold()


def _same(key: tuple[str, str], one: Product, two: Product, *, in_one_file: bool) -> bool:
    """True when two readings that share a key are one product."""
    kind = key[0]
    if _is_weak(key) and _title(one) != _title(two):
        return False
    if kind in ("external_id", "handle"):
        return True
    if kind in ("gtin", "title"):
        return not _codes_differ(one, two) and (kind == "title" or not in_one_file or _title(one) == _title(two))
    differ = bool(one.title and two.title) and _title(one) != _title(two)
    return not (in_one_file and (differ or _handles_differ(one, two)))


def _is_weak(key: tuple[str, str]) -> bool:
    """True for the number of some system that no export named: it finds a product of the same title only."""
    return key[0] == "external_id" and key[1].startswith("list:")


def _handles_differ(one: Product, two: Product) -> bool:
    return bool(one.handle and two.handle) and one.handle != two.handle


def _codes_differ(one: Product, two: Product) -> bool:
    """True when both have handles, numbers or SKUs and share none of them."""
    for name in ("external_id", "handle"):
        mine, theirs = getattr(one, name), getattr(two, name)
        if mine and theirs and mine != theirs:
            return True
    ours = {value for kind, value in _codes(one) if kind == "sku"}
    others = {value for kind, value in _codes(two) if kind == "sku"}
    others |= {was for name, was in two.edited if name == "sku"}
    return bool(ours and others) and not ours & others


def _already(other: Product) -> Phrase:
    return same_rows.why(other.origin.row)


def _is_awaited(picture: Picture, ready: Mapping[str, PictureFile]) -> bool:
    """True when the shop knows of the picture but never had it, and this import brings it."""
    return not picture.sha256 and picture.state != "unusable" and picture.source in ready


def _renamed(picture: Picture, names: dict[str, str]) -> Picture:
    source = names.get(picture.source, picture.source)
    return picture if source == picture.source else replace(picture, source=source, name=source)


def _in_its_language(first: Product, second: Product) -> Product:
    """The second file's product; where it is in another language, its words stand beside the first's."""
    if second.source_lang == first.source_lang or not (first.title and second.title):
        return second
    pairs = (("title", second.title), ("description", second.description))
    own = tuple(Text(name, second.source_lang, text) for name, text in pairs if text)
    return second.with_(title="", description="", texts=(*second.texts, *own))

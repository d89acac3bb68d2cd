"""The shop file as one object: open it, read from it, change it step by step."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from sqlalchemy import delete, insert, select

from seller_assistant.catalog import Picture, Product
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import ShopProblem
from seller_assistant.store import exports, filters, history, jobs, opening, products, selecting, terms, units
from seller_assistant.store.backups import Backups, recover
from seller_assistant.store.engine import Database
from seller_assistant.store.exports import Exported
from seller_assistant.store.filters import Filter
from seller_assistant.store.history import Step
from seller_assistant.store.jobs import Failed, Job
from seller_assistant.store.known import KnownProducts
from seller_assistant.store.lock import Lock
from seller_assistant.store.memory import Memory, Remembered, note_used
from seller_assistant.store.shared_codes import Codes, shared_codes
from seller_assistant.store.step import LongStep, OpenStep, existing_products
from seller_assistant.store.tables import product, setting
from seller_assistant.store.terms import Ignored
from seller_assistant.store.versions import Version, of_unit
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.unit import State, Unit

Where = str | Filter


class Store:
    """An open shop file. One thread at a time; `close` it, or use it as a context manager."""

    def __init__(self, place: Path | str, database: Database, lock: Lock | None) -> None:
        self.place = place
        self._database = database
        self._lock = lock
        self.backups = Backups(place, database)
        self._memory = Memory(database)

    @staticmethod
    def open(place: Path | str) -> Store:
        """The shop in that folder (made when missing) or at that ``postgresql://`` address.

        Raises ShopProblem: ``shop-locked``, ``shop-newer``, ``shop-damaged``, ``shop-foreign``,
        ``shop-read-only``, ``shop-full``, ``shop-disk``.
        """
        if isinstance(place, str) and "://" in place:
            return _on_server(place)
        folder = Path(place)
        database, lock = opening.open_folder(folder)
        store = Store(folder, database, lock)
        try:
            store.backups.of_the_day()
        except BaseException:
            store.close()
            raise
        return store

    @staticmethod
    def recover(folder: Path, backup: str = "") -> Path:
        """Put a copy (the newest, or the one with that id) in the place of a shop file that cannot be opened.

        The damaged file is kept; returns its new place. Raises ShopProblem ``shop-locked`` while the shop is open.
        """
        lock = Lock(folder)
        try:
            return recover(folder, backup)
        finally:
            lock.release()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- products ---------------------------------------------------------------------------------

    def products(
        self, where: Where = "", *, ids: Iterable[int] | None = None, limit: int | None = None, offset: int = 0
    ) -> list[Product]:
        """The products that match, in their order in the shop. Market and status are not looked at here."""
        with self._database.reading() as connection:
            chosen = selecting.selection(connection, _filter(where))
            if ids is None:
                return list(selecting.found(connection, chosen, limit, offset))
            end = None if limit is None else offset + limit
            return list(islice(selecting.among(connection, chosen, ids), offset, end))

    def product_ids(self, where: Where = "") -> list[int]:
        """The ids of the products that match, in order."""
        with self._database.reading() as connection:
            return selecting.chosen_ids(connection, selecting.selection(connection, _filter(where)))

    def pictures(self, ids: Iterable[int]) -> Mapping[int, tuple[Picture, ...]]:
        """The pictures of those of the products that have some, by the product's id."""
        with self._database.reading() as connection:
            return products.pictures_of(connection, ids)

    def product(self, product_id: int) -> Product | None:
        """One product by its id."""
        return next(iter(self.products(ids=[product_id])), None)

    def count(self, where: Where = "") -> int:
        """How many products match."""
        with self._database.reading() as connection:
            return selecting.count(connection, selecting.selection(connection, _filter(where)))

    def brands(self) -> list[str]:
        """Every brand of the catalogue, in alphabetical order."""
        query = select(product.c.brand).where(product.c.brand != "").distinct().order_by(product.c.brand)
        with self._database.reading() as connection:
            return list(connection.scalars(query))

    def shared_codes(self, kind: Literal["sku", "gtin"]) -> Codes:
        """The barcodes or SKUs that stand on more than one product, each with those products."""
        with self._database.reading() as connection:
            return shared_codes(connection, kind)

    def known(self) -> KnownProducts:
        """The products as an import finds them again; a picture of this moment."""
        return KnownProducts(self._database)

    # -- translations -----------------------------------------------------------------------------

    def units(self, product_ids: Iterable[int] | None = None, *, locale: str | None = "zh-CN") -> list[Unit]:
        """The translations of those products (of all, without ids), by product and field; None: every locale."""
        with self._database.reading() as connection:
            return units.of_products(connection, product_ids, locale)

    def units_in_state(self, state: State, locale: str = "zh-CN") -> list[Unit]:
        """The translations in that state, by product and field."""
        with self._database.reading() as connection:
            return units.in_state(connection, state, locale)

    def memory(self) -> Memory:
        """The translation memory."""
        return self._memory

    def versions(self, product_id: int, field: str, locale: str) -> list[Version]:
        """Every version of one translation, the latest first."""
        with self._database.reading() as connection:
            return of_unit(connection, product_id, field, locale)

    def terms(self) -> list[OwnerTerm]:
        """The owner's terms, in the order they came."""
        with self._database.reading() as connection:
            return terms.everything(connection)

    def ignored(self, locale: str) -> frozenset[tuple[str, int, str]]:
        """The doubts about translations of that locale that are set aside: (check, product id, field)."""
        return frozenset((r.check, r.product_id, r.field) for r in self.ignored_rows() if r.locale == locale)

    def ignored_rows(self) -> list[Ignored]:
        """Every doubt that is set aside, with its reason, by product."""
        with self._database.reading() as connection:
            return terms.ignored_rows(connection)

    # -- runs of translation ----------------------------------------------------------------------

    def begin_job(self, locale: str, engine: str, query: str, fields: Iterable[str], ids: Sequence[int]) -> int:
        """Write down what a run of translation sets out to do; returns its number."""
        with self._database.writing() as connection:
            return jobs.begin(connection, locale, engine, query, fields, ids)

    def end_job(self, job_id: int, state: str, error: Phrase | None = None) -> None:
        """Note that a run is done, was stopped, or is not to be taken up again."""
        with self._database.writing() as connection:
            jobs.end(connection, job_id, state, error)

    def unfinished_jobs(self, locale: str | None = None) -> list[Job]:
        """The runs of translation that did not come to their end, the latest first."""
        with self._database.reading() as connection:
            return jobs.unfinished(connection, locale)

    def failed_texts(self, locale: str, product_ids: Iterable[int] | None = None) -> list[Failed]:
        """The texts that an engine failed at, by product."""
        with self._database.reading() as connection:
            return jobs.failed(connection, locale, product_ids)

    def forget_failures(self, locale: str) -> int:
        """Let every text be tried again; returns how many there were."""
        with self._database.writing() as connection:
            return jobs.forget(connection, locale)

    # -- history ----------------------------------------------------------------------------------

    @contextmanager
    def step(self, sentence: Phrase) -> Iterator[OpenStep]:
        """One change of the shop, in words: all of it is stored at the end, or nothing when anything is raised."""
        with self._database.writing() as connection:
            opened = OpenStep(connection, sentence)
            self._database.before_reading = opened.flush
            try:
                yield opened
                opened.finish()
            finally:
                self._database.before_reading = None
                self._memory.grown()

    def begin_long_step(self, sentence: Phrase) -> LongStep:
        """A step for work that takes long: every `append` is stored at once, one undo takes all of it back."""
        return LongStep(sentence)

    def append(
        self,
        step: LongStep,
        items: Iterable[Unit],
        remember: Iterable[Remembered] = (),
        *,
        job: tuple[int, int] | None = None,
        failed: Iterable[Failed] = (),
        used: Iterable[int] = (),
    ) -> None:
        """Store finished translations of a long step, and what to remember, in one transaction.

        Translations whose product is gone are left out. When another step came in between, the work
        goes on in a new one, so that undoing goes back in the order things happened. ``job`` is (number, products
        done) of the run; ``failed`` are texts that an engine failed at; ``used`` entries of the memory that filled one.
        """
        with self._database.writing() as connection:
            opened = step.continue_(connection)
            written = existing_products(connection, list(items))
            opened.put_units(written)
            opened.remember(remember)
            opened.finish()
            note_used(connection, used)
            jobs.note(connection, written, failed)
            if job is not None:
                jobs.go_on(connection, *job)
        step.id = opened.id

    def append_products(self, step: LongStep, items: Iterable[Product]) -> None:
        """Store changed products of a long step in one transaction, as `append` does with translations.

        Products that are gone meanwhile are left out.
        """
        changed = list(items)
        with self._database.writing() as connection:
            opened = step.continue_(connection)
            alive = products.existing(connection, [item.id for item in changed])
            opened.put_products(item for item in changed if item.id in alive)
            opened.finish()
        step.id = opened.id

    def rename_step(self, step: LongStep, sentence: Phrase) -> None:
        """Say in other words what a long step did, once that is known."""
        step.sentence = sentence
        self.append(step, ())

    def history(self, limit: int = 200) -> list[Step]:
        """The latest steps first."""
        with self._database.reading() as connection:
            return history.latest(connection, limit)

    def undo(self, step_id: int | None = None) -> Step | None:
        """Undo the last step that is not undone, or all steps back to and including that one."""
        with self._database.writing() as connection:
            return history.undo(connection, step_id)

    def redo(self) -> Step | None:
        """Redo the step undone last."""
        with self._database.writing() as connection:
            return history.redo(connection)

    def changed_products(self, step_id: int) -> set[int] | None:
        """The products that a step changed, itself or in their translations; None when it changed the whole shop."""
        with self._database.reading() as connection:
            return history.changed_products(connection, step_id)

    def can_undo(self) -> Step | None:
        """The step that `undo` would take back."""
        with self._database.reading() as connection:
            return history.next_undo(connection)

    def can_redo(self) -> Step | None:
        """The step that `redo` would bring back."""
        with self._database.reading() as connection:
            return history.next_redo(connection)

    # -- settings of the shop, exports ------------------------------------------------------------

    def setting(self, key: str, default: Any = None) -> Any:  # noqa: ANN401 - JSON
        """The JSON value kept under that name (`OpenStep.put_setting` keeps one)."""
        with self._database.reading() as connection:
            row = connection.execute(select(setting.c.value).where(setting.c.key == key)).first()
            return default if row is None else row.value

    def keep(self, key: str, value: Any) -> None:  # noqa: ANN401 - JSON
        """Keep a JSON value under that name beside the history: it is no step, and undoing leaves it."""
        with self._database.writing() as connection:
            connection.execute(delete(setting).where(setting.c.key == key))
            connection.execute(insert(setting), [{"key": key, "value": value}])

    def add_export(
        self, marketplace: str, out: str, *, products: int, sha256: str, digest: Mapping[int, str] | None = None,
        report: Mapping[str, Any] | None = None, listings: Mapping[str, Any] | None = None,
    ) -> int:  # fmt: skip
        """Note a bundle that went out, with its report and its listings by their digest; returns its number."""
        with self._database.writing() as connection:
            return exports.add(
                connection, marketplace, out, products, sha256, digest or {}, report or {}, listings or {}
            )

    def exports(self, limit: int = 200, marketplace: str = "") -> list[Exported]:
        """The bundles that went out (to that marketplace), the latest first."""
        with self._database.reading() as connection:
            return exports.latest(connection, limit, marketplace)

    def export_list(self, limit: int = 200) -> list[Exported]:
        """The bundles that went out, the latest first, without digests and with nothing but counts as report."""
        with self._database.reading() as connection:
            return exports.listed(connection, limit)

    def sent(self, digests: Iterable[str]) -> dict[str, dict[str, Any]]:
        """What bundles said under those digests, of those that were kept."""
        with self._database.reading() as connection:
            return exports.listings(connection, digests)

    def position(self) -> list[int]:
        """Where the history stands now, to ask `touched_since` for what came after."""
        with self._database.reading() as connection:
            return history.position(connection)

    def touched_since(self, position: Sequence[int]) -> set[int] | None:
        """The products whose facts or translations changed since; None when only all of them is a safe answer."""
        with self._database.reading() as connection:
            return history.touched_since(connection, position)

    def export(self, export_id: int) -> Exported | None:
        """One of them by its number."""
        with self._database.reading() as connection:
            return exports.one(connection, export_id)

    # -- state of the file ------------------------------------------------------------------------

    def integrity(self) -> list[str]:
        """What SQLite finds wrong in the file; an empty list when it is whole."""
        return opening.integrity(self._database)


def _filter(where: Where) -> Filter:
    return filters.parse(where) if isinstance(where, str) else where


def _on_server(address: str) -> Store:
    if not address.startswith("postgresql") or importlib.util.find_spec("psycopg") is None:
        raise ShopProblem(
            "shop-server",
            Phrase(QT_TRANSLATE_NOOP("store", "This installation cannot open a shop on a server.")),
            where=address.split("@")[-1],
            expected="postgresql://",
            next=Phrase(QT_TRANSLATE_NOOP("store", "Install the Python package psycopg, or name a folder instead.")),
        )
    return Store(address, opening.open_server(address), None)

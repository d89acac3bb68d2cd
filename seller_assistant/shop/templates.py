"""Templates: a marketplace's own blank sheet learnt once, corrected by the owner, and filled."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from seller_assistant.catalog import Origin, Product, Variant
from seller_assistant.exporting import template_currency
from seller_assistant.exporting.bundle_result import Bundle, Excluded, Noted
from seller_assistant.exporting.proofs import Draw
from seller_assistant.exporting.shape import shape
from seller_assistant.exporting.template_matching import Matched, known, match, owner_columns
from seller_assistant.exporting.template_writer import Filling, TemplateWriter
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem, InputProblem, Notice
from seller_assistant.sheets import template_refusals
from seller_assistant.sheets.template import Form
from seller_assistant.sheets.template_learning import learn, understand
from seller_assistant.shop import template_versions as versions
from seller_assistant.shop.sending import Sending
from seller_assistant.shop.values_templates import Template

SETTING, FOLDER = "templates", "templates"
LANGUAGES = ("zh", "own")
_NOWHERE = Origin()


class Templates(Sending):
    """The verbs about templates."""

    _forms: dict[str, Form] | None = None  # by the file's hash: understood once in a session

    def learn_template(
        self, path: str | Path, name: str = "", mapping: Mapping[str, str] | None = None, *, market: str = "",
        language: str = "",
    ) -> Template:  # fmt: skip
        """Learn a marketplace's blank workbook and keep it whole, as one step.

        ``mapping`` (letter, label or key -> field) is the owner's and wins. A newer version of a known template takes
        its place and its corrections. Raises FileProblem for what is no blank template, InputProblem for an unknown
        column, field or marketplace, and for a version older than that known.
        """
        form, data = learn(Path(path), known)
        kept = self._template_documents()
        sha256 = hashlib.sha256(data).hexdigest()
        others = {n: self._template_form(doc) for n, doc in kept.items() if doc["sha256"] != sha256}
        family = [n for n, known_form in others.items() if versions.related(known_form, form)]
        if form.doubtful and any(not others[n].doubtful for n in family):
            raise template_refusals.filled(form.file, form.sheet, form.doubtful)
        chosen = _name(name) or next((n for n, doc in kept.items() if doc["sha256"] == sha256), "")
        notices = list(form.notices)
        mine: dict[str, str] = dict(kept.get(chosen, {}).get("mapping", {})) if chosen in kept else {}
        before = chosen if chosen in family else family[0] if family and not chosen else ""
        if before:
            chosen = chosen or before
            old = others[before]
            if versions.is_older(form, old):
                raise versions.older(form, before, old)
            mine, lost = versions.carried(kept[before]["mapping"], form)
            notices.append(versions.newer(form, chosen, old, lost))
        chosen = chosen or _free(Path(form.file).stem, kept)
        mine.update(_stable(form, mapping or {}))
        place = market or str(kept.get(chosen, {}).get("market", "")) or self._guessed_market(form)
        self._market(place)
        document = {
            "file": form.file, "sha256": sha256, "kind": form.kind, "market": place,
            "language": _language(language or str(kept.get(chosen, {}).get("language", "")) or _guessed_language(form)),
            "learnt_at": datetime.now(UTC).isoformat(timespec="seconds"), "mapping": mine,
        }  # fmt: skip
        match(form, mine)
        self._keep_template_file(data, sha256, form.kind)
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Learnt the template “{name}”"), name=chosen)
        self._keep_templates({**kept, chosen: document}, sentence)
        self._remember_form(sha256, form)
        made = self._template(chosen, document)
        return replace(made, notices=(*notices, *_age(made)))

    def templates(self) -> tuple[Template, ...]:
        """Every template, in the order they were learnt; one whose file is gone is left out of the list."""
        found = []
        for name, document in self._template_documents().items():
            with suppress(FileProblem):
                found.append(self._template(name, document))
        return tuple(found)

    def template(self, name: str) -> Template:
        """One template; InputProblem lists those there are when there is none of that name."""
        kept = self._template_documents()
        if name not in kept:
            raise _unknown(name, kept)
        made = self._template(name, kept[name])
        return replace(made, notices=(*made.form.notices, *_age(made)))

    def change_template(
        self, name: str, mapping: Mapping[str, str] | None = None, *, market: str = "", language: str = ""
    ) -> int | None:
        """Correct what a template's columns are taken for (field "" leaves one empty), as one step; None = no change.

        ``market`` and ``language`` ("zh", "own") say which listings and whose words go into it.
        """
        kept = self._template_documents()
        if name not in kept:
            raise _unknown(name, kept)
        document = kept[name]
        form = self._template_form(document)
        changed = {**document, "mapping": {**document["mapping"], **_stable(form, mapping or {})}}
        if market:
            changed["market"] = self._market(market).id
        if language:
            changed["language"] = _language(language)
        if changed == document:
            return None
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Corrected the template “{name}”"), name=name)
        return self._keep_templates({**kept, name: changed}, sentence)

    def remove_template(self, name: str) -> int | None:
        """Forget a template, as one step that can be undone: its file stays in the shop."""
        kept = self._template_documents()
        if name not in kept:
            raise _unknown(name, kept)
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Forgot the template “{name}”"), name=name)
        return self._keep_templates({key: doc for key, doc in kept.items() if key != name}, sentence)

    def export_template(
        self, name: str, out: str | Path, *, market: str = "", where: str = "", allow_blocked: bool = False,
        changed: bool = False, picture_base: str = "", language: str = "en", draw: Draw | None = None,
        progress: Progress = SILENT,
    ) -> Bundle:  # fmt: skip
        """A bundle with that template filled, written beside, verified, then renamed.

        Prices are in the currency that the template asks for. ``picture_base`` is the address under which the owner
        puts the folder of pictures; without it cells that ask for an address keep what the owner's list had. Raises
        BundleProblem, and InputProblem for an unknown template.
        """
        template = self.template(name)
        products = self.products(where)
        place, columns, unpriced = self._priced(template, self._market(market or template.market), products)
        filling = Filling(
            name, template.form, self._template_file(template.sha256, template.form.kind, template.form.file),
            columns, own=template.language == "own", picture_base=picture_base,
            row_limit=place.number("rows_max") or template.form.row_limit,
        )  # fmt: skip
        work = TemplateWriter(filling, {p.id: p for p in products}, shape(place, self._wishes()))
        work.notes += [Noted("", _said(notice)) for notice in (*template.notices, *unpriced)]
        work.unfinished += [Excluded(name, notice.message) for notice in unpriced if notice.severity == "warning"]
        return self._send(
            f"template:{name}", place, Path(out), where=where, allow_blocked=allow_blocked, changed=changed,
            language=language, draw=draw, work=work, progress=progress,
        )  # fmt: skip

    def _digests(self, key: str, drafts: Sequence[Draft]) -> dict[int, str]:
        """For a template also of what its columns take from the list itself: sizes, crossed-out prices, own words."""
        found = super()._digests(key, drafts)
        name = key.removeprefix("template:")
        if name == key or not found:
            return found
        columns = self._filled_with(name)
        told = {p.id: replace(p, id=0, origin=_NOWHERE, variants=_placeless(p), edited=())
                for p in self._store.products(ids=sorted(found))}  # fmt: skip
        return {
            number: hashlib.blake2b(repr((value, columns, told.get(number))).encode(), digest_size=12).hexdigest()
            for number, value in found.items()
        }

    def _basis(self, key: str, place: Marketplace) -> str:
        """For a template also of what fills its columns: where the owner corrects one, every listing is looked at."""
        basis = super()._basis(key, place)
        name = key.removeprefix("template:")
        if name == key or name not in self._template_documents():
            return basis
        return hashlib.blake2b(repr((basis, self._filled_with(name))).encode(), digest_size=12).hexdigest()

    def _filled_with(self, name: str) -> tuple[object, ...]:
        template = self.template(name)
        columns = sorted((m.column.label, m.column.key, m.field) for m in template.columns if m.field)
        return template.language, tuple(columns)

    def _place_of(self, key: str) -> Marketplace:
        name = key.removeprefix("template:")
        if name == key:
            return super()._place_of(key)
        template = self.template(name)
        return self._priced(template, self._market(template.market), self.products())[0]

    def _priced(
        self, template: Template, place: Marketplace, products: Sequence[Product]
    ) -> tuple[Marketplace, tuple[Matched, ...], tuple[Notice, ...]]:
        """The marketplace with the template's currency; without a rate for it the price column stays empty, and why.

        An amount in another currency than the one asked for would be a wrong price.
        """
        wanted = template.currency
        owned = {v.price.currency for p in products for v in p.variants if v.price is not None and v.price.currency}
        if not wanted and template.language == "own" and len(owned) == 1:
            wanted = next(iter(owned))  # no marketplace in China: the owner's words, and the owner's money
            told = Phrase(
                QT_TRANSLATE_NOOP("shop", "The template names no currency for its prices: they are in {currency}."),
                currency=wanted,
            )
            return replace(place, currency=wanted), template.columns, (Notice("template-currency", "info", told),)
        if not wanted:
            return place, template.columns, _in_what(template.columns, place.currency)
        if wanted == place.currency:
            return place, template.columns, ()
        if all(own == wanted or self.rate(own, wanted) is not None for own in owned):
            return replace(place, currency=wanted), template.columns, ()
        columns = tuple(replace(m, field="") if m.field == "price" else m for m in template.columns)
        label = next((m.column.label for m in template.columns if m.field == "price"), "")
        message = Phrase(
            QT_TRANSLATE_NOOP("shop", "“{column}” asks for {currency}; no exchange rate is known: it is left empty."),
            column=label, currency=wanted,
        )  # fmt: skip
        then = Phrase(
            QT_TRANSLATE_NOOP("shop", "Fetch the day's exchange rates, or set your own, and export again.")
        )
        return place, columns, (Notice("template-rate", "warning", message, column=label, next=then),)

    # -- what is kept -----------------------------------------------------------------------------
    def _template_documents(self) -> dict[str, dict[str, Any]]:
        kept = self._store.setting(SETTING) or {}
        return {str(name): dict(doc) for name, doc in kept.items()} if isinstance(kept, dict) else {}

    def _keep_templates(self, documents: Mapping[str, Mapping[str, Any]], sentence: Phrase) -> int | None:
        with self._store.step(sentence) as step:
            step.put_setting(SETTING, {name: dict(doc) for name, doc in documents.items()} or None)
        return step.id

    def _keep_template_file(self, data: bytes, sha256: str, kind: str) -> None:
        path = self.place / FOLDER / f"{sha256}.{kind}"
        if not path.is_file() or path.stat().st_size != len(data):
            self.write_file(path, data)

    def _template_file(self, sha256: str, kind: str, name: str) -> bytes:
        try:
            data = (self.place / FOLDER / f"{sha256}.{kind}").read_bytes()
        except OSError:
            data = b""
        if hashlib.sha256(data).hexdigest() != sha256:
            raise FileProblem(
                "template-file-gone",
                Phrase(QT_TRANSLATE_NOOP("shop", "The file of the template {file} is gone or damaged."), file=name),
                where=name,
                next=Phrase(QT_TRANSLATE_NOOP("shop", "Learn it again from your download.")),
            )
        return data

    def _template_form(self, document: Mapping[str, Any]) -> Form:
        sha256 = str(document["sha256"])
        known_forms = self._forms or {}
        if sha256 not in known_forms:
            data = self._template_file(sha256, str(document["kind"]), str(document["file"]))
            self._remember_form(sha256, understand(data, str(document["file"]), known))
        return (self._forms or {})[sha256]

    def _remember_form(self, sha256: str, form: Form) -> None:
        self._forms = {**(self._forms or {}), sha256: form}

    def _template(self, name: str, document: Mapping[str, Any]) -> Template:
        form = self._template_form(document)
        mapping = {str(column): str(field) for column, field in document["mapping"].items()}
        columns = match(form, mapping)
        return Template(
            name=name, form=form, columns=columns, market=str(document["market"]), language=str(document["language"]),
            currency=template_currency.currency(columns), sha256=str(document["sha256"]),
            learnt_at=str(document["learnt_at"]), mapping=tuple(mapping.items()),
        )  # fmt: skip

    def _guessed_market(self, form: Form) -> str:
        """The marketplace that the template names, where its shoppers read what the shop's own one's do."""
        usual = self._market(self.settings.marketplace)
        named = template_currency.market(form)
        return named if named and self._market(named).locale == usual.locale else usual.id


def _placeless(product: Product) -> tuple[Variant, ...]:
    """Its variants without what no column takes: the rows they came from, and what they cost."""
    return tuple(replace(variant, cost=None, origin=_NOWHERE) for variant in product.variants)


def _guessed_language(form: Form) -> str:
    return "own" if form.language and not form.language.startswith("zh") else "zh"


def _language(language: str) -> str:
    if language not in LANGUAGES:
        raise InputProblem(
            "template-language",
            Phrase(QT_TRANSLATE_NOOP("shop", "A template is filled in Chinese (zh) or in your own words (own).")),
            found=language, expected=", ".join(LANGUAGES),
        )  # fmt: skip
    return language


def _stable(form: Form, mapping: Mapping[str, str]) -> dict[str, str]:
    """The owner's choices by names that outlive a new version: the key, the label, the letter, whichever is alone."""
    told = owner_columns(form, mapping)
    return {versions.column_name(form, column): told[column.index] for column in form.columns if column.index in told}


def _name(name: str) -> str:
    return " ".join(name.split())


def _free(stem: str, taken: Iterable[str]) -> str:
    base = " ".join(stem.split())[:60] or "template"
    names, chosen, count = {name.casefold() for name in taken}, base, 1
    while chosen.casefold() in names:
        count += 1
        chosen = f"{base} {count}"
    return chosen


def _age(template: Template) -> tuple[Notice, ...]:
    if not template.old:
        return ()
    if template.form.signature:
        message = Phrase(
            QT_TRANSLATE_NOOP(
                "shop",
                "The template “{name}” is {days} days old, and each download is signed: the marketplace may refuse it "
                "as out of date.",
            ),
            name=template.name, days=template.age,
        )  # fmt: skip
    else:
        message = Phrase(
            QT_TRANSLATE_NOOP("shop", "The template “{name}” is {days} days old: its columns may have changed since."),
            name=template.name, days=template.age,
        )  # fmt: skip
    return (
        Notice(
            "template-old", "warning", message, file=template.form.file, found=template.day,
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Download it again and learn it anew; your corrections stay.")),
        ),
    )  # fmt: skip


def _said(notice: Notice) -> Phrase:
    return Phrase(QT_TRANSLATE_NOOP("shop", "{what} {next}"), what=notice.message, next=notice.next)


def _unknown(name: str, there: Iterable[str]) -> InputProblem:
    names = ", ".join(there)
    return InputProblem(
        "template-unknown",
        Phrase(QT_TRANSLATE_NOOP("shop", "There is no template named “{name}”."), name=name),
        found=name, expected=names,
        next=Phrase(QT_TRANSLATE_NOOP("shop", "There are: {names}."), names=names)
        if names
        else Phrase(QT_TRANSLATE_NOOP("shop", "Learn one first from the blank sheet that you downloaded.")),
    )  # fmt: skip


def _in_what(columns: Sequence[Matched], currency: str) -> tuple[Notice, ...]:
    """The currency of the prices, where neither the column says it nor the Chinese of the mainland suggests it."""
    if all("价" in m.column.label for m in columns if m.field == "price"):
        return ()
    told = Phrase(
        QT_TRANSLATE_NOOP("shop", "The template names no currency for its prices: they are in {currency}."),
        currency=currency,
    )
    return (Notice("template-currency", "info", told),)

"""Taking a bundle out of the list of what went out: what that means, and doing it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem
from seller_assistant.shop.sending import Sending, record_of
from seller_assistant.shop.values import ExportRemoval

EVERY = 100_000  # bundles; more than anybody sends


class Unsending(Sending):
    """The verbs about bundles that did not count."""

    def plan_removal(self, export_id: int) -> ExportRemoval:
        """What taking that bundle out of the list would mean; nothing is changed. InputProblem for no such number."""
        found = self._exported(export_id)
        same = [one for one in self._store.export_list(EVERY) if one.marketplace == found.marketplace]
        last = same[0].id == found.id
        before = next((one for one in same if one.id != found.id), None)
        return ExportRemoval(
            record_of(found), last, record_of(before) if before is not None else None,
            _is_there(found.out, found.sha256),
        )  # fmt: skip

    def remove_export(self, export_id: int, *, delete_file: bool = False) -> ExportRemoval:
        """Take that bundle out of the list, as one step.

        "Only what changed" then starts from the bundle of before it. The file stays, unless ``delete_file``, and then
        only where it is still what was written; undoing does not bring a deleted file back. BundleProblem when the
        file should go and cannot: then nothing was done.
        """
        plan = self.plan_removal(export_id)
        deleted = delete_file and plan.has_file
        if deleted:
            _delete(plan.record.out)
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Took bundle {id} for {market} out of the list"),
            id=export_id, market=plan.record.marketplace.removeprefix("template:"),
        )  # fmt: skip
        with self._store.step(sentence) as step:
            step.remove_exports([export_id])
        return replace(plan, step=step.id, deleted=deleted)


def _is_there(out: str, sha256: str) -> bool:
    """True while the file is, byte for byte, the bundle that was written."""
    try:
        with Path(out).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _delete(out: str) -> None:
    try:
        Path(out).unlink()
    except OSError as error:
        raise BundleProblem(
            "bundle-stays",
            Phrase(QT_TRANSLATE_NOOP("shop", "{out} cannot be deleted: {why}."), out=out, why=error.strerror or error),
            where=out,
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Close what holds it open, or leave the file where it is.")),
        ) from error  # fmt: skip

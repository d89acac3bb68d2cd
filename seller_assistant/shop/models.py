"""Translation models: the list of those that can be fetched, installing, removing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from seller_assistant import settings as choices
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop.base import Base
from seller_assistant.shop.values_engines import InstalledModel, ModelOffer
from seller_assistant.translating.engines import declared, index, installed, offline, packages
from seller_assistant.translating.engines.index import Offer
from seller_assistant.translating.engines.installed import Model


class Models(Base):
    """The verbs about models on this computer."""

    def model_index(self, *, progress: Progress = SILENT) -> list[ModelOffer]:
        """The models that can be fetched for our languages; asks the host of the list, raises EngineProblem."""
        here = {model.pair: model.version or "?" for model in installed.models(choices.engines_folder())}
        return [
            ModelOffer(offer.pair, offer.name, offer.version, offer.address, offer.host, here.get(offer.pair, ""))
            for offer in self._offers(progress)
        ]

    def models(self) -> list[InstalledModel]:
        """The models on this computer, each with the licence text it came with."""
        return [
            InstalledModel(model.pair, model.name, model.version, model.licence)
            for model in installed.models(choices.engines_folder())
        ]

    def install_engine(
        self,
        what: str | Path | ModelOffer,
        *,
        pair: str = "",
        agree: Callable[[InstalledModel], bool] | None = None,
        progress: Progress = SILENT,
    ) -> InstalledModel:
        """Install a model: an ``.argosmodel``, a CTranslate2 folder (or a zip of it), or an entry of `model_index`.

        An entry may be named by its pair, "en-zh"; it is fetched, and a fetching that broke off is gone on with.
        ``agree`` is asked with the licence text and the checksum before anything of it is used. ``pair`` names the
        languages of a folder that does not. Raises FileProblem or EngineProblem; a model that is here stays then.
        """
        if not isinstance(what, ModelOffer) and Path(what).exists():
            return self._install(Path(what), pair, "", agree, progress)
        offer = self._offer(what, progress)
        own = bool(self._list_address())
        waiting = choices.engines_folder() / ".fetched"
        got = index.fetched(offer, waiting, progress, own=own)
        self._remember_host(*got.hosts)
        try:
            return self._install(got.file, offer.pair, offer.host, agree, progress, got.sha256)
        finally:
            got.file.unlink(missing_ok=True)

    @staticmethod
    def _install(
        file: Path,
        pair: str,
        host: str,
        agree: Callable[[InstalledModel], bool] | None,
        progress: Progress,
        sha256: str = "",
    ) -> InstalledModel:
        if not sha256 and file.is_file():
            with file.open("rb") as opened:
                sha256 = hashlib.file_digest(opened, "sha256").hexdigest()

        size = file.stat().st_size if file.is_file() else sum(p.stat().st_size for p in file.rglob("*") if p.is_file())

        def told(model: Model) -> InstalledModel:
            return InstalledModel(model.pair, model.name, model.version, model.licence, sha256, host, size)

        model = installed.install(
            file, choices.engines_folder(), progress, pair=pair, tried=offline.tried,
            agree=lambda model: agree is None or agree(told(model)),
        )  # fmt: skip
        return told(model)

    @staticmethod
    def remove_engine(name: str) -> None:
        """Remove an installed model by its language pair, or with "offline" all; InputProblem when there is none."""
        pairs = declared.installed_pairs() if name == "offline" else ()
        for pair in pairs or (name,):
            installed.remove(pair, choices.engines_folder())

    def _list_address(self) -> str:
        return self.settings.options("offline").get("address", "")

    def _offers(self, progress: Progress) -> tuple[Offer, ...]:
        address = self._list_address()
        found = index.offers(address, progress)
        self._remember_host(index.host_of_list(address))
        return found

    def _offer(self, what: str | Path | ModelOffer, progress: Progress) -> Offer:
        if isinstance(what, ModelOffer):
            known = next((o for o in self._offers(progress) if o.address == what.address), None)
            return known or Offer(what.pair, what.name, what.version, what.address)
        asked = str(what).replace("_", "-")
        if asked not in packages.PAIRS:
            raise InputProblem(
                "file-missing",
                Phrase(QT_TRANSLATE_NOOP("shop", "There is no file or folder “{name}”."), name=str(what)),
                where=str(what),
                next=Phrase(QT_TRANSLATE_NOOP("shop", "Name an .argosmodel file, or a pair to fetch: {pairs}."),
                            pairs=", ".join(packages.PAIRS)),
            )  # fmt: skip
        found = next((offer for offer in self._offers(progress) if offer.pair == asked), None)
        if found is None:
            raise InputProblem(
                "engine-index",
                Phrase(QT_TRANSLATE_NOOP("shop", "The list has no model for {pair}."), pair=asked),
                found=asked,
                next=Phrase(QT_TRANSLATE_NOOP("shop", "Install one from a file.")),
            )
        return found

"""An open shop: its file, its pictures, its settings."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from seller_assistant import resources, settings
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.pictures.store import PictureStore
from seller_assistant.settings import Settings
from seller_assistant.shop.values import Standings
from seller_assistant.store.store import Store


class Base:
    """What every part of the shop stands on."""

    def __init__(self, place: Path, store: Store) -> None:
        self.place = place
        self._store = store
        self._pictures = PictureStore(place / "pictures")
        self.settings = settings.load(place)
        self._standings: dict[str, Standings] = {}  # by marketplace
        self._settling = threading.RLock()  # an engine may be asked beside the shop's own thread

    @classmethod
    def open(cls, place: str | Path | None = None, *, progress: Progress = SILENT) -> Self:
        """The shop in that folder (made when missing); raises ShopProblem when locked, newer or damaged.

        The first opening of a day of work makes a verified copy, where there is something new.
        """
        progress.check()
        if isinstance(place, str) and "://" in place:
            return cls(settings.config_folder(), Store.open(place))
        folder = (Path(place) if place else settings.default_shop()).expanduser().absolute()
        return cls(folder, Store.open(folder))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Finish and let go of the file."""
        self._store.close()

    def change_settings(self, **changes: Any) -> Settings:  # noqa: ANN401 - values of any field
        """Save changed settings and return them."""
        with self._settling:
            changed = self.settings.with_(**changes)
            settings.save(self.place, changed)
            self.settings = changed
        return changed

    def _remember_host(self, *hosts: str, characters: int = 0) -> None:
        """Note the hosts that were asked now, and the characters of text sent there, for the owner to see."""
        if not hosts:
            return
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._settling:
            known = {host: (first, last, sent) for host, first, last, sent in self.settings.contacts}
            for host in hosts:
                first, _, sent = known.get(host, (now, "", 0))
                known[host] = (first, now, sent + characters)
            self.change_settings(contacts=tuple((host, *rest) for host, rest in known.items()))

    def _touch(self, product_ids: Iterable[int] | None = None) -> None:
        """Note that these products (without ids, that all of them) stand differently now."""
        if product_ids is None:
            self._standings.clear()
        elif self._standings:
            touched = set(product_ids)
            for known in self._standings.values():
                known.changed |= touched

    def picture_path(self, sha256: str) -> Path | None:
        """Where a stored picture's bytes are; None when they are not here."""
        return self._pictures.path(sha256) if sha256 else None

    @staticmethod
    def sample_file() -> Path:
        """The product list of the sample shop."""
        return next((resources.resources() / "sample").glob("*.xlsx"))

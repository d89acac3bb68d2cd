"""The bundle that was written, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from seller_assistant.gui import wording
from seller_assistant.gui.pages.exporting.amount import counted
from seller_assistant.gui.widgets.parts import Card, Pill, button, flow, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.exporting.bundle_result import Bundle
    from seller_assistant.marketplaces.marketplace import Marketplace


class ResultCard(Card):
    """Where it is, what is in it, what is not, and the steps that come next; ``filled``: it holds a template."""

    def __init__(
        self, bundle: Bundle, market: Marketplace | None, open_folder: Callable[[], None], *, filled: bool = False
    ) -> None:
        super().__init__(tone="ok", spacing=8)
        head = Phrase(
            QT_TRANSLATE_NOOP("gui", "Your bundle is ready: {n} products, {pictures} pictures, {size} MB"),
            one=QT_TRANSLATE_NOOP("gui", "Your bundle is ready: {n} product, {pictures} pictures, {size} MB"),
            n=bundle.products, pictures=bundle.pictures, size=f"{bundle.bytes / 1_000_000:.1f}",
        )  # fmt: skip
        title = row(Pill("ok", QT_TRANSLATE_NOOP("gui", "verified")), words(head, "lead"))
        title.setStretch(1, 1)
        self.column.addLayout(title)
        self.column.addWidget(words(str(Path(bundle.out)), muted=True))
        if bundle.changes.since is not None:
            self.column.addWidget(words(counted(bundle.changes)))
        self._not_in_it(bundle)
        if filled:
            self.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "What next"), strong=True))
            upload = QT_TRANSLATE_NOOP(
                "gui", "Unzip the bundle, and upload the filled sheet on the page where you downloaded the blank one."
            )
            self.column.addWidget(words(upload))
        elif market is not None:
            self._what_next(market)
        self.folder = button(QT_TRANSLATE_NOOP("gui", "Open the folder"), open_folder, role="primary")
        self.column.addWidget(flow(self.folder))

    def take_focus(self) -> None:
        """The keyboard stands on its button."""
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_in_it(self, bundle: Bundle) -> None:
        if bundle.left_out:
            left = Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} products are not in it; the file UPLOAD.html inside says why."),
                one=QT_TRANSLATE_NOOP("gui", "{n} product is not in it; the file UPLOAD.html inside says why."),
                n=len(bundle.left_out),
            )
            self.column.addWidget(words(left))
        if bundle.notes:
            noted = Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} things differ from your list; the file REPORT.html inside names them."),
                one=QT_TRANSLATE_NOOP("gui", "{n} thing differs from your list; the file REPORT.html inside names it."),
                n=len(bundle.notes),
            )
            self.column.addWidget(words(noted))

    def _what_next(self, market: Marketplace) -> None:
        fact = market.facts.get("upload_steps")
        if fact is None:
            return
        self.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "What next"), strong=True))
        for number, line in enumerate(fact.lines(wording.language()), 1):
            self.column.addWidget(words(f"{number}. {line.lstrip('0123456789. ')}"))

"""Privacy, copies, history and versions: read, not changed, but for the history's undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.parts import Card, Pill, button, row, words
from seller_assistant.gui.widgets.plain_table import PlainTable
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import BackupRecord, Check, HostContact, Step

SHOWN = 8
HOST_HEADS = (
    QT_TRANSLATE_NOOP("gui", "Host"), QT_TRANSLATE_NOOP("gui", "First asked"), QT_TRANSLATE_NOOP("gui", "Last asked"),
    QT_TRANSLATE_NOOP("gui", "Characters of text sent"),
)  # fmt: skip


def _host_row(host: HostContact) -> tuple[str, str, str, str]:
    sent = f"{host.characters:,}".replace(",", "\u202f")
    return host.host, moment(host.first), moment(host.last), sent


def privacy_card(hosts: list[HostContact], consents: tuple[str, ...], forget: Callable[[], None]) -> Card:
    """Every host that was ever asked for something, when and how much text it got, and what needs no asking."""
    card = Card(words(QT_TRANSLATE_NOOP("gui", "What left this computer"), "lead"))
    if hosts:
        what = QT_TRANSLATE_NOOP("gui", "Every computer on the net that this program ever asked for something.")
        card.column.addWidget(words(what, muted=True))
        table = PlainTable(QT_TRANSLATE_NOOP("gui", "Hosts"), HOST_HEADS)
        table.show_rows([_host_row(host) for host in hosts])
        table.setMaximumHeight(46 + sum(table.rowHeight(at) for at in range(min(8, len(hosts)))))
        card.column.addWidget(table)
    else:
        card.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "Nothing. No host was ever asked."), muted=True))
    if consents:
        agreed = Phrase(
            QT_TRANSLATE_NOOP("gui", "You agreed, without being asked again: {names}"), names=", ".join(consents)
        )
        line = row(words(agreed, muted=True), button(QT_TRANSLATE_NOOP("gui", "Ask me again"), forget))
        line.setStretch(0, 1)
        card.column.addLayout(line)
    return card


def backups_card(backups: list[BackupRecord], desk: Desk) -> Card:
    """The verified copies of the shop."""
    card = Card(words(QT_TRANSLATE_NOOP("gui", "Backups"), "lead"))
    place = Phrase(
        QT_TRANSLATE_NOOP("gui", "Made before each import and on each day of work, in {folder}"), folder=str(desk.place)
    )
    card.column.addWidget(words(place, "small", muted=True))
    for copy in backups[:SHOWN]:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{when} · {n} products · {size} MB"),
            when=moment(copy.at), n=copy.products, size=f"{copy.bytes / 1_000_000:.1f}",
        )  # fmt: skip
        kind, state = (
            ("ok", QT_TRANSLATE_NOOP("gui", "verified"))
            if copy.verified
            else ("bad", QT_TRANSLATE_NOOP("gui", "damaged"))
        )
        line = row(words(said), Pill(kind, state))
        line.setStretch(0, 1)
        card.column.addLayout(line)
    if not backups:
        card.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "None yet: there is nothing to copy."), muted=True))
    return card


def history_card(steps: list[Step], desk: Desk) -> Card:
    """The latest changes; each can be undone together with what came after it."""
    card = Card(words(QT_TRANSLATE_NOOP("gui", "History"), "lead"))
    for step in steps:
        said = Phrase(QT_TRANSLATE_NOOP("gui", "{when}: {what}"), when=moment(step.at), what=step.sentence)
        line = row(words(said, muted=step.undone))
        line.setStretch(0, 1)
        if step.undone:
            line.addWidget(Pill("plain", QT_TRANSLATE_NOOP("gui", "undone")))
        else:
            back = button(QT_TRANSLATE_NOOP("gui", "Undo back to here"), partial(desk.undo, step.id), role="quiet")
            line.addWidget(back)
        card.column.addLayout(line)
    if not steps:
        card.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "Nothing was changed yet."), muted=True))
    return card


def about_card(looked: list[Check]) -> Card:
    """Versions, folders and the state of the shop file."""
    card = Card(words(QT_TRANSLATE_NOOP("gui", "About this program"), "lead"), spacing=6)
    for check in looked:
        said = Phrase(QT_TRANSLATE_NOOP("gui", "{name}: {found}"), name=check.name, found=check.found)
        line = row(words(said))
        line.setStretch(0, 1)
        if not check.ok:
            line.addWidget(Pill("warn", QT_TRANSLATE_NOOP("gui", "please look")))
        card.column.addLayout(line)
        if not check.ok and check.next:
            card.column.addWidget(words(check.next, muted=True))
    return card

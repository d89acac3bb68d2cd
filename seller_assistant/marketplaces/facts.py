"""Reads what each marketplace asks for from ``resources/marketplaces/``, one TOML file each.

A file holds ``name``, ``name_zh``, ``format``, ``currency``, ``locale`` and one table for each fact::

    [facts.title_limit]
    value = 60
    text = "At most 60 units: a Chinese character counts 2, a letter or digit 1."
    text_fr = "..."
    text_zh_CN = "..."
    source = "..."
    date = "2026-04-09"
    confidence = "high"
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, cast, get_args

from seller_assistant import resources
from seller_assistant.marketplaces.marketplace import Confidence, Fact, Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem

IDS: tuple[str, ...] = (  # in the order people see them
    "taobao", "material", "tmall-global", "1688", "alibaba", "aliexpress", "jd", "pinduoduo", "douyin",
    "xiaohongshu", "wechat", "shopee-tw", "lazada",
)  # fmt: skip


def ids() -> tuple[str, ...]:
    """The id of every marketplace, in the order people see them."""
    return IDS


def load(id_: str) -> Marketplace:
    """One marketplace by its id; raises InputProblem ``market-unknown`` for any other id."""
    if id_ not in IDS:
        raise InputProblem(
            "market-unknown",
            Phrase(QT_TRANSLATE_NOOP("marketplaces", "There is no marketplace called “{id}”."), id=id_),
            found=id_,
            expected=", ".join(IDS),
            next=Phrase(QT_TRANSLATE_NOOP("marketplaces", "Choose one of: {ids}."), ids=", ".join(IDS)),
        )
    return _read(id_)


@cache
def _read(id_: str) -> Marketplace:
    path = resources.resources() / "marketplaces" / f"{id_}.toml"
    return parse(id_, tomllib.loads(path.read_text(encoding="utf-8")))


def parse(id_: str, doc: Mapping[str, Any]) -> Marketplace:
    """The marketplace a file holds; raises ValueError for a fact without text, source, date or confidence."""
    return Marketplace(
        id=id_,
        name=doc["name"],
        name_zh=doc["name_zh"],
        format=doc["format"],
        currency=doc["currency"],
        locale=doc["locale"],
        facts={key: _fact(f"{id_}: {key}", key, table) for key, table in doc["facts"].items()},
    )


def _fact(where: str, key: str, table: Mapping[str, Any]) -> Fact:
    for name in ("text", "source", "date", "confidence"):
        if not table.get(name):
            raise ValueError(f"{where} has no {name}")
    if table["confidence"] not in get_args(Confidence) or table["confidence"] == "owner":
        raise ValueError(f"{where} has the confidence {table['confidence']!r}")
    value = table["value"]
    return Fact(
        key=key,
        value=tuple(value) if isinstance(value, list) else value,
        text=table["text"],
        source=table["source"],
        date=str(table["date"]),
        confidence=cast(Confidence, table["confidence"]),
        texts={name[5:]: text for name, text in table.items() if name.startswith("text_")},
    )

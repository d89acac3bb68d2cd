"""What the owner chose, once: one frozen dataclass kept in ``settings.toml``.

A shop in a folder keeps it beside the shop file; a shop on a server keeps it in the user's own
configuration folder. Unknown keys of a newer version are left alone on save.
"""

from __future__ import annotations

import os
import tempfile
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs
import tomli_w

VERSION = 1
APP = "Seller Assistant"


@dataclass(frozen=True, slots=True)
class Settings:
    """The owner's choices; every one has a default that works."""

    version: int = VERSION
    language: str = ""  # "" follows the computer; en, fr, zh_CN
    theme: str = "auto"  # auto, light, dark
    shop_name: str = ""
    currency: str = "CAD"  # assumed where a list has none; the owner is told
    marketplace: str = "taobao"
    source_lang: str = "auto"
    consents: tuple[str, ...] = ()  # engines that may send text away, as "id@host"
    engine: str = ""  # engine for sentences; "" = the phrasebook alone, or the installed offline pack
    engine_options: tuple[tuple[str, str, str], ...] = ()  # (engine id, name, value); never a key
    contacts: tuple[tuple[str, str, str, int], ...] = ()  # (host, first, last: ISO 8601 UTC, characters sent)
    watched_tour: bool = False
    packet_dialect: str = ""  # how a data packet is written; "" = 67 columns
    picture_fit: str = "subject"  # main pictures: "subject" brings a small one nearer, "white" shows all on white
    watermark: str = ""  # on main and detail pictures: a text, or the path of a picture; "" = none
    last_import: str = ""  # the mark of the list imported last, by `mark_of`: it need not be read again
    rates_address: str = ""  # where the day's exchange rates are asked for; "" = the European Central Bank

    @property
    def hosts_contacted(self) -> tuple[str, ...]:
        """Every host that was ever asked for something, in that order."""
        return tuple(host for host, *_ in self.contacts)

    def options(self, engine: str) -> dict[str, str]:
        """What the owner set for that engine, by name."""
        return {name: value for owner, name, value in self.engine_options if owner == engine}

    def with_(self, **changes: Any) -> Settings:  # noqa: ANN401 - values of any field
        """A copy with these fields changed."""
        return replace(self, **changes)


def mark_of(path: Path) -> str:
    """What tells a file from any other at a glance: its name, size and time of change; "" where there is none."""
    try:
        state = path.stat()
    except OSError:
        return ""
    return f"{path.name} {state.st_size} {state.st_mtime_ns}"


def default_shop() -> Path:
    """The shop's folder when none is named: ``SELLER_ASSISTANT_SHOP`` or the user's data folder."""
    named = os.environ.get("SELLER_ASSISTANT_SHOP")
    return Path(named) if named else Path(platformdirs.user_data_dir(APP, appauthor=False, roaming=False))


def engines_folder() -> Path:
    """Where installed translation models live, shared by every shop of this user.

    ``SELLER_ASSISTANT_ENGINES`` names another place (tests, portable installations).
    """
    named = os.environ.get("SELLER_ASSISTANT_ENGINES")
    return Path(named) if named else Path(platformdirs.user_data_dir(APP, appauthor=False)) / "engines"


def config_folder() -> Path:
    """The user's configuration folder, for shops that are no folder."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False))


def load(folder: Path) -> Settings:
    """The settings kept in that folder; the defaults where there are none or they cannot be read."""
    try:
        raw = tomllib.loads((folder / "settings.toml").read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return Settings()
    return _from_toml(raw)


def _from_toml(raw: dict[str, Any]) -> Settings:
    default = Settings()
    known: dict[str, Any] = {}
    raw = _folded(raw)
    for field in fields(Settings):
        value, standard = raw.get(field.name), getattr(default, field.name)
        if isinstance(standard, tuple) and isinstance(value, list):
            known[field.name] = tuple(tuple(v) if isinstance(v, list) else v for v in value)
        elif value is not None and type(value) is type(standard):
            known[field.name] = value
    return replace(default, **known)


_OLDER = ("engine_addresses", "hosts_contacted")  # what a first version kept apart


def _folded(raw: dict[str, Any]) -> dict[str, Any]:
    """The settings with what an older version wrote under other names where it belongs now."""
    hosts, addresses = raw.get("hosts_contacted"), raw.get("engine_addresses")
    if "contacts" not in raw and isinstance(hosts, list):
        raw = {**raw, "contacts": [[host, "", "", 0] for host in hosts]}
    if "engine_options" not in raw and isinstance(addresses, list):
        raw = {**raw, "engine_options": [[pair[0], "address", pair[1]] for pair in addresses if len(pair) == 2]}
    return raw


def save(folder: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "settings.toml"
    raw: dict[str, Any] = {}
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        pass
    for key in _OLDER:
        raw.pop(key, None)
    for key, value in asdict(settings).items():
        raw[key] = [list(v) if isinstance(v, tuple) else v for v in value] if isinstance(value, tuple) else value
    handle, name = tempfile.mkstemp(dir=folder, prefix=".settings-")
    with os.fdopen(handle, "wb") as out:
        out.write(tomli_w.dumps(raw).encode())
        out.flush()
        os.fsync(out.fileno())
    Path(name).replace(path)

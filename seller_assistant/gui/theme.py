"""Colours, type and corners of the window, light and dark; the style sheet is built from these tokens.

The roles and values are those of the drawn screens; every text colour has at least 4.5 : 1 against
the surface it stands on.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from seller_assistant import resources

LIGHT = {
    "canvas": "#f6f5f2", "surface": "#ffffff", "sunken": "#efede8", "ink": "#1f2328", "muted": "#5f6671",
    "line": "#e2dfd8", "edge": "#8c8f96", "accent": "#b8321d", "accent-ink": "#ffffff", "accent-over": "#a02a17",
    "soft": "#fbebe6", "ok": "#17703f", "ok-soft": "#e6f4ec", "warn": "#805300", "warn-soft": "#fdf3dc",
    "bad": "#b42318", "bad-soft": "#fde8e6", "info": "#2456a6", "info-soft": "#e8eef9",
}  # fmt: skip
DARK = {
    "canvas": "#17181a", "surface": "#202225", "sunken": "#1b1c1f", "ink": "#ececea", "muted": "#a2a7b0",
    "line": "#34363b", "edge": "#6d727b", "accent": "#e5674f", "accent-ink": "#1a0d0a", "accent-over": "#ef7c66",
    "soft": "#3a211c", "ok": "#5cc98d", "ok-soft": "#18301f", "warn": "#e3b341", "warn-soft": "#33290f",
    "bad": "#f2857a", "bad-soft": "#3a1d1a", "info": "#8fb2f0", "info-soft": "#1b2740",
}  # fmt: skip
SIZES = {"small": 12, "body": 14, "lead": 15, "title": 22, "hero": 28}

_LATIN = {"win32": ("Segoe UI",), "darwin": (".AppleSystemUIFont", "SF Pro Text")}
_CHINESE = {"win32": ("Microsoft YaHei UI", "Microsoft YaHei"), "darwin": ("PingFang SC",)}
_OTHERWISE = ("Noto Sans", "Liberation Sans", "DejaVu Sans")
_HAN_OTHERWISE = ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei")

_now = dict(LIGHT)
_state = {"choice": "auto", "language": "en"}
_listeners: list[Callable[[], None]] = []


def colour(role: str) -> QColor:
    """The colour of that role in the theme of now."""
    return QColor(_now[role])


def is_dark() -> bool:
    """True while the dark theme is worn."""
    return _now["canvas"] == DARK["canvas"]


def size(name: str) -> int:
    """A type size in pixels; in the Chinese window every step is one larger."""
    return SIZES[name] + (1 if _state["language"] == "zh_CN" else 0)


def font(name: str = "body", *, bold: bool = False, chinese: bool = False) -> QFont:
    """The window's font in one of its five sizes; Chinese is set one step larger than the Latin beside it."""
    made = QFont(_families(chinese))
    made.setPixelSize(size(name) + (1 if chinese and _state["language"] != "zh_CN" else 0))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


@cache
def _families(chinese: bool = False) -> list[str]:
    """Asked for each cell that is drawn: the list of all fonts is long."""
    have = set(QFontDatabase.families())
    latin = [*_LATIN.get(sys.platform, ()), *_OTHERWISE]
    han = [*_CHINESE.get(sys.platform, ()), *_HAN_OTHERWISE]
    both = [*han, *latin] if chinese else [*latin, *han]
    return [name for name in both if name in have or name.startswith(".")] or [QFont().family()]


def listen(listener: Callable[[], None]) -> None:
    """Call that after every change of theme."""
    _listeners.append(listener)


def forget(listener: Callable[[], None]) -> None:
    """Do not call that any more."""
    if listener in _listeners:
        _listeners.remove(listener)


def wear(choice: str = "auto", language: str = "en") -> None:
    """Wear the light or the dark theme, or the computer's own choice, from now on."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wanted = f"{_wants_dark(choice)} {language == 'zh_CN'}"  # all that the sheet depends on
    _state.update(choice=choice, language=language)
    if _state.get("worn") == wanted:
        return
    _state["worn"] = wanted
    _now.clear()
    _now.update(DARK if _wants_dark(choice) else LIGHT)
    if app.font() != font():  # each of the three styles every widget anew
        app.setFont(font())
    app.setPalette(_palette())
    app.setStyleSheet(_sheet())
    for listener in _listeners:
        listener()


def follow() -> None:
    """Wear what is right after the computer itself turned dark or light."""
    if _state["choice"] == "auto" and _wants_dark("auto") != is_dark():
        wear("auto", _state["language"])


def _wants_dark(choice: str) -> bool:
    if choice == "auto":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return choice == "dark"


def _palette() -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    pairs = {
        roles.Window: "canvas", roles.WindowText: "ink", roles.Base: "surface", roles.AlternateBase: "sunken",
        roles.Text: "ink", roles.Button: "surface", roles.ButtonText: "ink", roles.ToolTipBase: "surface",
        roles.ToolTipText: "ink", roles.Highlight: "accent", roles.HighlightedText: "accent-ink",
        roles.PlaceholderText: "muted", roles.Link: "accent", roles.Mid: "line", roles.Dark: "edge",
    }  # fmt: skip
    for role, name in pairs.items():
        palette.setColor(role, colour(name))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour("edge"))
    return palette


def _sheet() -> str:
    """``resources/style/window.qss`` with every ``@token`` filled in, the longest names first."""
    text = (resources.resources() / "style" / "window.qss").read_text(encoding="utf-8")
    icons = (resources.resources() / "icons").as_posix()
    tokens = {**_now, **{name: f"{size(name)}px" for name in SIZES}, "icons": icons}
    tokens["tick"] = f"{icons}/tick-{'dark' if is_dark() else 'light'}.svg"  # on the accent
    tokens["fonts"] = ", ".join(f'"{family}"' for family in _families())
    tokens["han-fonts"] = ", ".join(f'"{family}"' for family in _families(chinese=True))
    tokens["han-size"] = f"{font('lead', chinese=True).pixelSize()}px"
    for name in sorted(tokens, key=len, reverse=True):
        text = text.replace(f"@{name}", tokens[name])
    return text

"""The one door to QtWebEngine: a view that may show one local file and nothing else."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget


class OnlyThatFile(QWebEngineUrlRequestInterceptor):
    """Refuses every request but the page itself and what it carries inside."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = QUrl.fromLocalFile(str(file)).toLocalFile()

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block what is neither the file nor a data: address."""
        asked = info.requestUrl()
        info.block(asked.scheme() != "data" and not (asked.isLocalFile() and asked.toLocalFile() == self._file))


class LocalPage(QWebEnginePage):
    """A page whose links lead nowhere."""

    def __init__(self, profile: QWebEngineProfile, file: Path, parent: QWidget) -> None:
        super().__init__(profile, parent)
        self._file = QUrl.fromLocalFile(str(file)).toLocalFile()

    def acceptNavigationRequest(self, url: QUrl | str, kind: QWebEnginePage.NavigationType, main: bool) -> bool:
        """Only the listing itself may be gone to."""
        address = QUrl(url)
        return main and address.isLocalFile() and address.toLocalFile() == self._file


def make_view(parent: QWidget, file: Path) -> QWebEngineView:
    """A view for that file: script off, network refused, nothing stored."""
    view = QWebEngineView(parent)
    view.setAcceptDrops(False)  # a file dropped on the phone is for the window
    profile = QWebEngineProfile()  # off the record
    page = LocalPage(profile, file, view)
    profile.setParent(page)  # a profile must outlive its page, and goes right after it
    profile.setUrlRequestInterceptor(OnlyThatFile(file, profile))
    settings = page.settings()
    off = QWebEngineSettings.WebAttribute
    for attribute in (
        off.JavascriptEnabled,
        off.LocalContentCanAccessRemoteUrls,
        off.LocalContentCanAccessFileUrls,
        off.PluginsEnabled,
        off.LocalStorageEnabled,
        off.WebGLEnabled,
        off.DnsPrefetchEnabled,
        off.ErrorPageEnabled,
    ):
        settings.setAttribute(attribute, False)
    view.setPage(page)
    return view


class Warmth:
    """Chromium started while nobody waits: its first page costs 150 ms of the window's thread."""

    def __init__(self, parent: QWidget) -> None:
        profile = QWebEngineProfile()
        self._page = QWebEnginePage(profile, parent)
        profile.setParent(self._page)
        self._page.settings().setAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled, False)
        self._page.setHtml("")

    def end(self) -> None:
        """Let it go."""
        shiboken6.delete(self._page)

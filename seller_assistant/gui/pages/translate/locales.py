"""Which Chinese is looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from seller_assistant.gui import wording
from seller_assistant.phrases import QT_TRANSLATE_NOOP

LOCALES = (
    ("zh-CN", QT_TRANSLATE_NOOP("gui", "Simplified Chinese (mainland)")),
    ("zh-TW", QT_TRANSLATE_NOOP("gui", "Traditional Chinese (Taiwan)")),
    ("zh-HK", QT_TRANSLATE_NOOP("gui", "Traditional Chinese (Hong Kong)")),
)


class LocaleBox(QComboBox):
    """The kinds of Chinese; its data are zh-CN, zh-TW and zh-HK."""

    def __init__(self) -> None:
        super().__init__()
        for code, _said in LOCALES:
            self.addItem("", code)
        wording.bind(self, "items", self._say)
        wording.named(self, QT_TRANSLATE_NOOP("gui", "Which Chinese"), tip=True)

    def _say(self, _: QWidget) -> None:
        for at, (_code, said) in enumerate(LOCALES):
            self.setItemText(at, wording.say(said))

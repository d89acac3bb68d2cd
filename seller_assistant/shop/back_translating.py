"""Reading back: a Chinese text in the owner's language by an engine, with the differences marked."""

from __future__ import annotations

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem
from seller_assistant.shop.glossing import Glossing
from seller_assistant.shop.values_engines import BackTranslation
from seller_assistant.translating.differing import differences
from seller_assistant.translating.engines import ENGINES
from seller_assistant.translating.unit import Unit


class BackTranslating(Glossing):
    """The verb that translates Chinese back."""

    def back_engines(self, lang: str = "en") -> list[str]:
        """The engines that could translate from Chinese into that language now, those that send nothing first."""
        made = [d.engine(self.settings) for d in ENGINES if d.offline or d.ready(self.settings)]
        found = [engine for engine in made if engine is not None and engine.reads_back(lang)]
        return [engine.id for engine in sorted(found, key=lambda engine: not engine.offline)]

    def back_translate(
        self,
        unit: Unit | str,
        engine: str = "",
        locale: str = "zh-CN",
        *,
        lang: str = "",
        source: str = "",
        send: bool = False,
        progress: Progress = SILENT,
    ) -> BackTranslation:
        """The Chinese of a unit, or a Chinese text, in the language it was made from.

        Without a named engine the owner's choice is taken where it can, else a model on this computer. Differences
        are marked against the unit's source, or against ``source``. Raises EngineProblem: none can do it, consent is
        asked for first (without ``send``), or the engine failed.
        """
        chinese = unit if isinstance(unit, str) else unit.target
        source = source or ("" if isinstance(unit, str) else unit.source)
        locale = locale if isinstance(unit, str) else unit.locale
        into = lang or ("fr" if not isinstance(unit, str) and unit.source_lang == "fr" else "en")
        chinese = " ".join(chinese.split())
        name = self._back_engine(engine, into)
        if not chinese:
            return BackTranslation("", name, (), source, "", into)
        with self._using(name, send, lambda: (1, len(chinese)), back=into) as made:
            if made is None or not made.reads_back(into):
                raise _cannot(name, into, self.back_engines(into))
            written = "zh" if locale == "zh-CN" else "zh-Hant"
            answer = next(made.translate([chinese], written, progress, into=into))
        if answer.problem is not None:
            raise answer.problem
        return BackTranslation(
            answer.text, name, differences(source, answer.text, into) if source else (), source, chinese, into
        )

    def _back_engine(self, engine: str, into: str) -> str:
        if engine:
            return engine
        able = self.back_engines(into)
        if self.settings.engine in able:
            return self.settings.engine
        if "offline" in able:
            return "offline"
        raise _cannot("", into, able)


def _cannot(engine: str, into: str, able: list[str]) -> EngineProblem:
    if able:
        then = Phrase(QT_TRANSLATE_NOOP("shop", "Choose one of these: {names}."), names=", ".join(able))
    else:
        then = Phrase(
            QT_TRANSLATE_NOOP(
                "shop",
                "Install the model zh-en, or set up DeepL, Google, Azure or a language model.",
            )
        )
    said = (
        Phrase(QT_TRANSLATE_NOOP("shop", "The engine “{engine}” cannot read Chinese back."), engine=engine)
        if engine
        else Phrase(QT_TRANSLATE_NOOP("shop", "No engine is chosen that can read Chinese back."))
    )
    return EngineProblem("engine-back", said, where=engine, expected=", ".join(able), found=into, next=then)

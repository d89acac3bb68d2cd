"""Chinese read back word by word in the owner's language, from the glossary turned round; offline and always there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from seller_assistant import resources
from seller_assistant.translating.glossary import Glossary

SEPARATOR = " · "
_LATIN = re.compile(r"[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9'’&./%+-]*(?: [A-Za-zÀ-ÿ&][A-Za-zÀ-ÿ'’&.-]*)*")
_UNITS = {
    "厘米": "cm", "毫米": "mm", "米": "m", "公里": "km", "克": "g", "千克": "kg", "公斤": "kg", "毫克": "mg",
    "毫升": "ml", "升": "L",
    "英寸": "in", "℃": "°C", "平方米": "m²", "公里/小时": "km/h", "克拉": "ct",
}  # fmt: skip
_WORDS = {
    "en": {
        "件套": "-piece set", "件装": "-pack", "双装": " pairs", "只装": "-pack", "支装": "-pack", "片装": "-pack",
        "粒装": "-pack",
        "块装": "-pack", "个装": "-pack", "包装": "-pack", "条装": "-pack", "张装": "-pack", "本装": "-pack",
        "一双": "one pair",
        "一对": "one pair", "一副": "one pair", "岁": " years", "个月": " months", "年": " years", "天": " days",
        "小时": " hours",
        "分钟": " minutes", "适合": "suits", "带": "with", "的": "", "和": "and", "与": "and", "或": "or",
        "无": "without",
        "不含": "without", "用": "for", "制造": "made", "手工制作": "handmade", "盒装": "boxed", "瓶装": "bottled",
        "袋装": "bagged",
        "罐装": "canned", "装": "pack", "配": "with", "码": " (size)", "号": " (number)", "以上": " and up",
        "适用于": "fits",
        "送": "for",
        "杯": " cups", "第": "no. ", "制": "made of", "二合一": "2-in-1", "三合一": "3-in-1", "四合一": "4-in-1",
        "是": "is",
        "不": "not",
        "可": "can", "在": "in", "中": "in", "上": "on", "这": "this", "款": "style", "您": "you", "我们": "we",
        "您的": "your",
        "非常": "very",
        "个": "", "只": "", "支": "", "片": "", "粒": "", "双": " pairs", "条": "", "张": "", "本": "",
    },
    "fr": {
        "件套": " pièces (ensemble)", "件装": " par paquet", "双装": " paires", "只装": " par paquet",
        "支装": " par paquet",
        "片装": " par paquet", "粒装": " par paquet", "块装": " par paquet", "个装": " par paquet", "一双": "une paire",
        "一对": "une paire",
        "一副": "une paire", "岁": " ans", "个月": " mois", "年": " ans", "天": " jours", "小时": " heures",
        "分钟": " minutes",
        "适合": "convient à", "带": "avec", "的": "", "和": "et", "与": "et", "或": "ou", "无": "sans", "不含": "sans",
        "用": "pour",
        "制造": "fabriqué", "手工制作": "fait main", "盒装": "en boîte", "瓶装": "en bouteille", "袋装": "en sac",
        "罐装": "en pot",
        "装": "emballage", "配": "avec", "码": " (taille)", "号": " (numéro)", "以上": " et plus",
        "适用于": "compatible avec",
        "送": "pour",
        "杯": " tasses", "第": "n° ", "制": "fait de", "二合一": "2 en 1", "三合一": "3 en 1", "四合一": "4 en 1",
        "是": "est",
        "不": "ne pas",
        "可": "peut", "在": "dans", "中": "dans", "上": "sur", "这": "ce", "款": "modèle", "您": "vous", "我们": "nous",
        "您的": "votre",
        "非常": "très", "个": "", "只": "", "支": "", "片": "", "粒": "", "双": " paires", "条": "", "张": "", "本": "",
    },
}  # fmt: skip
_MARKS = {
    "，": ",",
    "。": ".",
    "、": ",",
    "；": ";",
    "：": ":",
    "（": "(",
    "）": ")",
    "！": "!",
    "？": "?",
    "×": "×",
    "/": "/",
    ">": ">",
    "-": "-",
}
_SAID_HERE = ("的", "带", "和", "与", "或", "无", "用", "个", "只", "支", "片", "粒", "条", "张", "本")
_PREFERRED = ("size", "noun", "material", "adj", "colour", "claim", "pack", "person", "phrase")


_HAN = re.compile("[\u3400-\u9fff]+")
_LONGEST = 12
_STRANGE, _ALONE = 3.0, 1.6  # what a character nobody knows and a word of one character cost; a longer word costs 1


class Reader:
    """Reads Chinese back into one language; cheap to make, the index is built at the first text."""

    def __init__(self, glossary: Glossary, language: str = "en", own: Mapping[str, str] | None = None) -> None:
        self._glossary = glossary
        self._lang = "fr" if language.startswith("fr") else "en"
        self._own = own or {}
        self._words: dict[str, str] = {}

    def read(self, chinese: str, but: str = "") -> str:
        """The gloss: "枫糖浆礼盒500毫升" -> "maple syrup · gift box · 500 ml"; unknown characters as they are.

        The shop's ``own`` words (Chinese -> text) come first, save what says ``but``: that a text means its own
        source is what is to be shown, not to be taken for granted.
        """
        words = self._but(but)
        text = _simplified(chinese) if not _known(chinese, words) else chinese
        out: list[str] = []
        at = 0
        while at < len(text):
            run = _HAN.match(text, at)
            if run is not None:
                out += [words.get(word, word) for word in _cut(run.group(), words)]
                at = run.end()
                continue
            piece, size = self._piece(text, at, out)
            out.append(piece)
            at += size
        return SEPARATOR.join(part for part in out if part.strip()).replace(f"({SEPARATOR}", "(")

    def _but(self, source: str) -> dict[str, str]:
        index = _index(self._glossary, self._lang)
        if not self._own:
            return index
        if not self._words:
            self._words = {**index, **self._own}
        if source not in self._own.values():
            return self._words
        return {**index, **{word: said for word, said in self._own.items() if said != source}}

    def _piece(self, text: str, at: int, out: list[str]) -> tuple[str, int]:
        c = text[at]
        if c in _MARKS and any(out):
            i = max(i for i, said in enumerate(out) if said)
            out[i] += _MARKS[c] if c not in "（(" else ""
        if c in "（(":
            return "(", 1
        latin = _LATIN.match(text, at)
        return self._measured(text, latin) if latin is not None else ("", 1)

    def _measured(self, text: str, latin: re.Match[str]) -> tuple[str, int]:
        """A number with the unit or the counter that follows it, or a Latin word."""
        raw = latin.group()
        end = latin.end()
        if raw[-1].isdigit() or raw[-1] in "%½":
            for size in (5, 3, 2, 1):
                after = text[end : end + size]
                if after in _UNITS and len(after) == size:
                    return f"{raw} {_UNITS[after]}", end + size - latin.start()
                if len(after) == size and after in _WORDS[self._lang]:
                    return f"{raw}{_WORDS[self._lang][after]}", end + size - latin.start()
        return raw, end - latin.start()


def _cut(run: str, words: dict[str, str]) -> list[str]:
    """The run in the fewest known words: 装置 is one word and no 装; what nobody knows stays together."""
    best: list[tuple[float, int]] = [(0.0, 0)] * (len(run) + 1)  # from here to the end: its cost, its first word's size
    for at in range(len(run) - 1, -1, -1):
        best[at] = (best[at + 1][0] + _STRANGE, 0)
        for size in range(1, min(_LONGEST, len(run) - at) + 1):
            if run[at : at + size] in words:
                cost = best[at + size][0] + (_ALONE if size == 1 else 1.0)
                if cost <= best[at][0]:  # of two ways as good, the one with the longer first word
                    best[at] = (cost, size)
    out: list[str] = []
    at, strange = 0, ""
    while at < len(run):
        size = best[at][1]
        if size and strange:
            out, strange = [*out, strange], ""
        if size:
            out.append(run[at : at + size])
        else:
            strange += run[at]
        at += size or 1
    return [*out, strange] if strange else out


def _known(chinese: str, words: dict[str, str]) -> bool:
    return any(chinese[i : i + 2] in words for i in range(len(chinese)))


@lru_cache(maxsize=1)
def _readings() -> dict[str, dict[str, str]]:
    """What plain words and the parts of compounds say: language -> Chinese -> word."""
    text = (resources.resources() / "phrasebook" / "readings.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    return {"en": {row[0]: row[1] for row in rows}, "fr": {row[0]: row[2] for row in rows}}


@lru_cache(maxsize=8)
def _index(glossary: Glossary, lang: str) -> dict[str, str]:
    """Chinese -> the first and plainest source term."""
    best: dict[str, tuple[int, str]] = {}
    for term in glossary.terms(lang):
        rank = (_PREFERRED.index(term.kind) if term.kind in _PREFERRED else 9) * 10 + abs(term.words - 1) * 3
        held = best.get(term.target)
        if held is None or rank < held[0]:
            best[term.target] = (rank, term.source)
    index = {target: source for target, (_, source) in best.items()}
    for word, said in (_WORDS[lang] | _readings()[lang]).items():
        index[word] = said.strip()  # what the glossary says of a part is a guess
    for word in _SAID_HERE:
        index[word] = _WORDS[lang][word].strip()
    return index


def _simplified(text: str) -> str:
    """Traditional Chinese as Simplified, for looking it up."""
    try:
        import opencc
    except ImportError:
        return text
    converted: str = opencc.OpenCC("t2s").convert(text)
    return converted


def read_back(chinese: str, glossary: Glossary, language: str = "en") -> str:
    """The Chinese word by word in en or fr, pieces joined by " · "."""
    return Reader(glossary, language).read(chinese)

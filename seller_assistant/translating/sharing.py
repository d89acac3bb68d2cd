"""What two joined things share: "bottle & can openers" are both openers, "récepteurs audio et vidéo" both receivers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.translating.folding import term_keys
from seller_assistant.translating.glossary import Glossary, Term
from seller_assistant.translating.matching import Item

_JOINS = ("and", "or")
_SHARING = frozenset(("de", "des", "du", "pour"))  # what follows "à" is in the thing: "boîte à clés"
_PREPOSITIONS = frozenset(("de", "du", "des", "à", "au", "aux", "pour"))
_NO_HEADS = frozenset(("set", "sets", "kit", "kits", "accessories", "supplies", "parts", "bundle", "pack", "gift"))


def with_heads(found: Sequence[Item], lang: str, glossary: Glossary) -> list[Item]:
    """The items where the first of two joined words has the head they share, when that is a term: 开瓶器/开罐器."""
    out = list(found)
    for i in range(len(found) - 2, 0, -1):
        joins = found[i].kind == "little" and found[i].role in _JOINS and found[i].source.lower() not in ("+", "plus")
        if joins and found[i - 1].kind == found[i + 1].kind == "term":
            if lang == "fr":
                _french(out, i, glossary)
                _distributed(out, i, glossary)
            else:
                _english(out, i, glossary)
    return out


def _english(out: list[Item], i: int, glossary: Glossary) -> None:
    first, second = out[i - 1], out[i + 1]
    if i > 1 and out[i - 2].kind in ("term", "unknown"):
        return  # "wall bottle & can openers"
    head = _head(out, i + 1)
    low = first.source.lower()
    if not head or head.lower() in _NO_HEADS or (low.endswith("s") and not low.endswith("ss")) or " " in low:
        return
    if head == second.source:
        return
    senses = glossary.find(term_keys(f"{first.source} {head}", "en"), "en")
    whole = tuple(sense for sense in senses if sense.kind == "noun" and sense.words > 1)
    if whole and not _plain(whole, first) and all(sense.target != whole[0].target for sense in second.senses):
        out[i - 1] = replace(first, senses=whole)


def _plain(whole: Sequence[Term], first: Item) -> bool:
    """True where the compound only adds the head: 音频/视频接收器 says as much as 音频接收器/视频接收器."""
    return any(len(s.target) > 1 and whole[0].target.startswith(s.target) for s in first.senses)


def _head(found: Sequence[Item], at: int) -> str:
    """The last word of the noun phrase that begins there: of a compound, or of the word and the one after it."""
    words = found[at].source.split()
    after = found[at + 1] if at + 1 < len(found) else None
    if after is None or after.kind in ("mark", "little", "piece"):
        return words[-1] if len(words) > 1 else ""
    beyond = found[at + 2] if at + 2 < len(found) else None
    last = beyond is None or beyond.kind in ("mark", "little", "piece")
    return after.source if after.kind == "term" and last and len(words) == 1 and " " not in after.source else ""


def _french(out: list[Item], i: int, glossary: Glossary) -> None:
    first, second = out[i - 1], out[i + 1]
    words = first.source.split()
    if len(words) != 2 or " " in second.source or not _several(words[0]) or _several(words[1]):
        return
    if _several(second.source) or (i + 2 < len(out) and out[i + 2].kind not in ("mark", "little", "piece")):
        return
    senses = glossary.find(term_keys(f"{words[0]} {second.source}", "fr"), "fr")
    nouns = tuple(sense for sense in senses if sense.kind == "noun" and sense.words > 1)
    if nouns:
        out[i + 1] = replace(second, senses=nouns)
        return
    heads = [sense for sense in glossary.find(term_keys(words[0], "fr"), "fr") if sense.kind == "noun"]
    named = next((head for head in heads if first.senses[0].target.endswith(head.target)), None)
    if named is not None and all(sense.kind != "adj" for sense in second.senses):
        senses = tuple(s._replace(target=s.target + named.target, tw="", hk="") for s in second.senses)
        out[i + 1] = replace(second, senses=senses)


def _several(word: str) -> bool:
    return word.lower().endswith(("s", "x")) and not word.lower().endswith(("ss", "us", "is"))


def _distributed(out: list[Item], i: int, glossary: Glossary) -> None:
    """Set what "colliers et cravates pour animaux" say of both apart: pets' [collars and ties]."""
    item = out[i + 1]
    words = item.source.split()
    places = [k for k, word in enumerate(words[1:-1], 1) if word.lower() in _SHARING]
    if not places or not _several(words[0]) or any(_owned(before) for before in out[:i]):
        return
    said, rest = _tail(item, words, places, glossary)
    if said is None or out[i - 1].source.lower() in item.source.lower():
        return
    senses = (item.senses[0]._replace(target=rest, tw="", hk=""),)
    out[i + 1] = replace(item, senses=senses)
    out.insert(i + 2, replace(item, start=item.end, source=said.source, senses=(said._replace(kind="person"),)))


def _tail(item: Item, words: Sequence[str], places: Sequence[int], glossary: Glossary) -> tuple[Term | None, str]:
    """What a compound is for, and the rest of its Chinese: (dogs, 牵引绳) of a 狗牵引绳; (None, "") of a 手提包."""
    target = item.senses[0].target if item.senses else ""
    for at in reversed(places):
        meant = " ".join(words[at + 1 :])
        meant = "animaux de compagnie" if meant.lower() == "animaux" else meant
        alone = {sense.target for sense in glossary.find(term_keys(" ".join(words[:at]), "fr"), "fr")}
        for sense in glossary.find(term_keys(meant, "fr"), "fr"):
            rest = target.removeprefix(sense.target)
            free = len(sense.target) > 1 and len(rest) > (words[at].lower() != "pour")
            if rest != target and rest and (free or rest in alone):
                return sense, rest.removeprefix("用")
    return None, ""


def _owned(item: Item) -> bool:
    """True for what has a description of its own already, or begins one."""
    if item.kind == "little":
        return item.role not in ("and", "or", "article")
    return item.kind not in ("term", "mark") or any(word.lower() in _PREPOSITIONS for word in item.source.split())

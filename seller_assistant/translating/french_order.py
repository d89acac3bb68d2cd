"""What French word order says of which word describes which, before `arranging` turns it round.

"Têtes pour brosses de toilettes" are heads for [brushes of toilets], "lits à panneaux et cadres de lit" are two
things, "gants de boxe et de yoga" are one thing for two sports, and the letters of "câble KVM" stand before the cable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from seller_assistant.translating.matching import Item

Chunks = list[tuple[str, list[Item]]]
_NOUNS = frozenset(("noun", "material", "pack", "attribute", "unitword"))
_TURNED = frozenset(("noun", "material", "pack", "attribute", "person", "unitword"))
_JOINS = ("and", "or")
_NESTED = ("of", "at", "for")  # what may belong to the noun just before it
_OUTER = ("for", "on", "from", "fits", "with")
_GENERAL = frozenset(  # heads that stand for nothing without what follows them
    [
        "accessoire",
        "article",
        "composant",
        "ensemble",
        "fourniture",
        "jeu",
        "kit",
        "lot",
        "pièce",
        "produit",
        "pièce détachée",
        "pièce de rechange",
        "équipement",
        "matériel",
    ]
)
_CARRIERS = {  # verbs that make a thing out of a noun: a "porte-X" holds it, a "couvre-X" covers it
    "porte": "…架", "range": "…收纳架", "couvre": "…罩", "protège": "…护罩", "cache": "…盖", "repose": "…托",
    "coupe": "…切割器", "sèche": "…烘干机", "chauffe": "…加热器", "lave": "…清洗机", "ouvre": "开…器",
    "casse": "…夹", "serre": "…夹", "essuie": "…擦", "ramasse": "…拾取器", "attrape": "捕…器", "pèse": "…秤",
    "presse": "…榨汁器", "brise": "碎…器", "pare": "挡…板", "tire": "拔…器", "taille": "…修剪器", "allume": "…点火器",
    "garde": "…护栏", "appuie": "…靠", "passe": "穿…器", "vide": "…清空器", "démêle": "…解结器", "tourne": "…旋转器",
}  # fmt: skip
_PREFIXES = {
    "anti": "防…", "non": "非…", "mini": "迷你…", "micro": "微型…", "multi": "多…", "semi": "半…", "demi": "半…",
    "mi": "半…", "ultra": "超…", "super": "超…", "extra": "特…", "pré": "预…", "bi": "双…", "tri": "三…", "auto": "自…",
    "néo": "新…", "rétro": "复古…", "méga": "超大…", "quasi": "准…", "pseudo": "仿…", "télé": "远程…",
    "électro": "电…",
}  # fmt: skip
_CLAIMS = {  # what begins a claim: "prévient les caries"
    "prévient": "预防", "réduit": "减少", "hydrate": "滋润", "protège": "保护", "élimine": "去除", "enlève": "去除",
    "enlever": "去除", "éliminer": "去除", "apaise": "舒缓", "nourrit": "滋养", "renforce": "强化", "favorise": "促进",
    "stimule": "促进", "améliore": "改善", "soulage": "缓解", "nettoie": "清洁", "adoucit": "柔化", "illumine": "提亮",
    "répare": "修复", "raffermit": "紧致", "purifie": "净化", "contient": "含", "contiennent": "含", "rétablit": "恢复",
    "souligne": "突出", "atténue": "淡化", "combat": "对抗", "tonifie": "紧实", "régénère": "再生", "matifie": "控油",
    "neutralise": "中和", "absorbe": "吸收", "retient": "锁住", "repousse": "驱避", "démêle": "梳顺", "lisse": "抚平",
    "resserre": "收缩", "augmente": "增加", "diminue": "减少", "facilite": "方便", "régule": "调节", "calme": "舒缓",
}  # fmt: skip
_COUNTED = {  # what a number says with these after it: "4 personnes" is 4人
    "personne": "人", "joueur": "人", "convive": "人", "place": "座", "cavité": "连", "étage": "层", "palier": "层",
    "compartiment": "格", "fente": "卡位", "denier": "D", "porte": "门", "tiroir": "抽", "tablette": "层",
    "brûleur": "灶", "rangée": "排", "couleur": "色", "vitesse": "速", "roue": "轮",
}  # fmt: skip
_SMALL = ("mini", "maxi")
_TOYS = ("jouets", "miniatures")  # "voitures et camions jouets"
_FRONTED = {
    "petite": "小号", "petites": "小号", "gros": "大", "grosse": "大", "grosses": "大", "double": "双", "doubles": "双",
    "haute": "高", "hautes": "高", "hauts": "高", "simples": "单",
}  # fmt: skip
_RANKED = {"génération": "代", "édition": "版", "étage": "层", "niveau": "级"}
_ORDINAL = re.compile(r"(\d{1,2})(?:e|ème|re|er|nde?)", re.IGNORECASE)
_UNITS = frozenset(("BTU", "PSI", "DPI", "CFM", "HP", "Wh", "Ah", "TOG"))
_HYPHENS = ("-", "\u2010", "\u2011")
_LETTERS = re.compile(r"[A-Za-zÀ-ÿ&/.+-]*[A-Za-z][A-Za-z]+[A-Za-zÀ-ÿ&/.+-]*|[2-9]D|\d+K")
_SIZES = re.compile(r"X{0,4}[SL]|XX?M|\dX[SL]|TP|TG|TTG|TTP|OS")


def coordinated(found: Sequence[Item], source: str, *, listed: bool) -> list[Item]:
    """The items without a preposition that only repeats one: "de boxe et de yoga", "du siège/de la selle"."""
    found = _numbered(found, source)
    out: list[Item] = []
    role = ""
    skip = False
    for i, item in enumerate(found):
        if skip and item.kind == "little" and item.role == "article":
            continue
        skip = False
        last = out[-1] if out else None
        if item.kind == "little" and item.role in _NESTED and last is not None and len(out) > 1:
            slash = last.kind == "mark" and last.source == "/" and listed and _tight(last, found[i - 1], source)
            if item.role == role and (slash or (last.kind == "little" and last.role in _JOINS)):
                if slash:
                    out[-1] = replace(last, kind="little", role="or", target="/")
                skip = True
                continue
        if item.kind == "little" and item.source.lower() == "vers":
            item = replace(item, target="转")  # "USB-C vers HDMI"
        if item.kind == "little" and item.role not in (*_JOINS, "article"):
            role = item.role
        elif item.kind == "mark" and item.source not in "/-":
            role = ""
        out.append(item)
    return out


def claimed(items: Sequence[Item]) -> tuple[str, Sequence[Item]]:
    """The Chinese verb of a claim and what it is said of: ("预防", caries) for "prévient les caries"; ("", ) else."""
    low = items[0].source.lower() if len(items) > 1 else ""
    said = _CLAIMS.get(low, "")
    rest = items[1:]
    if said and rest[0].kind == "little" and rest[0].role in ("of", "at"):
        rest = rest[1:]
    return (said, rest) if said and rest and rest[0].kind in ("term", "unknown") else ("", items)


def compounded(found: Sequence[Item], source: str) -> list[Item]:
    """The items with "porte-" and "anti-" and what they are joined to as one: "porte-cuillères" is a 勺子架."""
    out: list[Item] = []
    i = 0
    while i < len(found):
        item = found[i]
        hyphen = source[item.end : item.end + 1] in _HYPHENS
        at = i + 2 if hyphen else i + 1
        after = found[at] if at < len(found) and item.kind in ("term", "unknown") else None
        said = _compound(item, after, hyphen=hyphen)
        if after is None or not said:
            out.append(item)
            i += 1
            continue
        text = source[item.start : after.end]
        out.append(replace(after, start=item.start, source=text, target=said, senses=(), kind="term", role=""))
        i = at + 1
    return out


def _compound(item: Item, after: Item | None, *, hyphen: bool) -> str:
    low = item.source.lower()
    if after is not None and after.kind == "kept" and hyphen and low == "anti":
        return f"防{after.target}"  # "anti-RFID"
    if after is None or after.kind != "term" or not after.target or not (hyphen or low in ("anti", "non")):
        return ""
    said = _PREFIXES.get(low) or (_CARRIERS.get(low) if after.sort in _NOUNS else None)
    if said is None:
        return ""
    if said == "…架" and after.target.endswith(("卡", "卡片", "名片", "纸", "票", "证", "笔")):
        return f"{after.target.removesuffix('片') if after.target.endswith('卡片') else after.target}夹"
    if said == "非…" and after.target[0] in "带有":
        return f"无{after.target[1:]}"
    return said.replace("…", _inner(after.target))


def _inner(text: str) -> str:
    """A noun inside a compound: 瓶子 is 瓶, and what is 防 something already says so once."""
    return text[:-1] if len(text) > 1 and text[1:] == "子" else text.removeprefix("抗").removeprefix("防")


def ranked(found: Sequence[Item], source: str) -> list[Item]:
    """The items with "2e génération" as one: 第2代."""
    out: list[Item] = []
    for item in found:
        said = _RANKED.get(item.source.lower())
        ordinal = _ORDINAL.fullmatch(out[-1].source) if said and out else None
        if ordinal:
            start = out.pop().start
            item = replace(
                item,
                start=start,
                source=source[start : item.end],
                kind="term",
                target=f"第{ordinal[1]}{said}",
                senses=(),
            )
        out.append(item)
    return out


def _adverb(item: Item) -> bool:
    """True for a word that says how much the next one is meant: "extrêmement élevée" is 极高."""
    return item.sort == "adv" or (item.kind == "term" and item.source.lower().endswith("ment") and item.sort == "adj")


def _numbered(found: Sequence[Item], source: str) -> list[Item]:
    """The items with "2 à 6" and "38-41" as one number, "FPS 50" as SPF50, and the "La" of a name kept."""
    out: list[Item] = []
    for i, item in enumerate(found):
        last = out[-1] if out else None
        before = out[-2] if len(out) > 1 else None
        after = found[i + 1] if i + 1 < len(found) else None
        number = item.role == "number" and item.target.replace("-", "").isdigit()
        counted = _COUNTED.get(item.source.lower().removesuffix("s")) if item.kind == "term" else None
        if counted and last is not None and last.role == "number" and last.target.replace("-", "").isdigit():
            said = f"{last.target}{counted}"
            out[-1] = replace(item, start=last.start, source=source[last.start : item.end], target=said, senses=())
            continue
        if number and last is not None and before is not None and before.role == "number":
            tight = last.kind == "mark" and last.source in _HYPHENS and last.end - last.start == item.start - before.end
            if tight or (last.kind == "little" and last.source.lower() == "à"):
                said = f"{before.target}-{item.target}"
                out[-2:] = [replace(item, start=before.start, source=source[before.start : item.end], target=said)]
                continue
        if item.kind == "kept" and item.source in _UNITS and last is not None and last.role == "number":
            said = last.target + item.target
            out[-1] = replace(last, end=item.end, source=source[last.start : item.end], target=said, role="unit")
            continue
        if number and last is not None and last.kind == "term" and last.source in ("FPS", "SPF"):
            out[-1] = replace(
                item, start=last.start, source=source[last.start : item.end], target=f"SPF{item.target}", role="spf"
            )
            continue
        name = item.kind == "little" and item.role == "article" and item.source[0].isupper() and item.start
        if name and after is not None and after.kind == "unknown" and after.source[0].isupper():
            item = replace(item, kind="unknown", role="", target=item.source)
        out.append(item)
    return out


def _tight(mark: Item, before: Item, source: str) -> bool:
    return mark is before and not source[mark.start - 1 : mark.start].isspace()


def parallel(items: Sequence[Item]) -> int:
    """Where the second of two things begins that each have their own description; 0 where there is one thing.

    "Lits à panneaux et cadres de lit" are two; "accessoires pour masques et lunettes de natation" are one.
    """
    if not items or items[0].kind != "term" or items[0].sort not in _NOUNS or _general(items[0]):
        return 0
    first = _preposition(items, 0)
    for i in range(1, len(items) - 1):
        item, after = items[i], items[i + 1]
        if item.kind != "little" or item.role not in _JOINS or not 0 < first < i:
            continue
        second = _preposition(items, i + 1)
        described = items[first:i]
        alike = any(_kin(other, after) or other.target == after.target for other in described)
        if items[first].role == "for" and not any(other.sort == "person" for other in described):
            continue  # "pompes pour matelas et canots de pêche"
        if after.sort == "noun" and second and _plural(items[0]) and _plural(after) and not alike:
            return i + 1
    return 0


def _preposition(items: Sequence[Item], start: int) -> int:
    for i in range(start + 1, len(items)):
        if items[i].kind == "little":
            return 0 if items[i].role in _JOINS else i
    return 0


def _kin(a: Item, b: Item) -> bool:
    """True for two of a sort, such as two animals or two groups of people."""
    if a.kind != "term" or a.sense is None or b.sense is None:
        return False
    return a.sense.kind == b.sense.kind and (a.sense.kind == "person" or (a.sense.domain == b.sense.domain == "pets"))


def _general(item: Item) -> bool:
    low = item.source.lower()
    return low in _GENERAL or low.removesuffix("s") in _GENERAL or low.removesuffix("x") in _GENERAL


def _plural(item: Item) -> bool:
    first = re.split(r"[ \-’']", item.source.lower(), maxsplit=1)[0]
    return first.endswith(("s", "x")) and not first.endswith(("us", "is", "ss"))


def nested(chunks: Chunks, said: Callable[[Sequence[Item]], str]) -> Chunks:
    """The chunks with what belongs to the noun before it taken into that noun.

    After "pour", what follows describes the thing it is for; after a property's name, everything is one thing.
    """
    head = chunks[0][1]
    whole = len([i for i in head if i.kind != "little"]) == 1 and head[0].sort == "attribute"
    out: Chunks = [chunks[0]]
    for role, chunk in chunks[1:]:
        before, inner = out[-1]
        outer = before in _OUTER or (whole and before in _NESTED)
        inside = (*_NESTED, "in") if whole or before == "with" else ("of", "at")
        takes = outer and len(out) > 1 and role in inside and _thing(inner) and _plain(chunk)
        if not takes or (role == "for" and any(item.sort == "person" for item in chunk)):
            out.append((role, chunk))
            continue
        noun = next(item for item in inner if item.sort in _NOUNS)
        text = said(chunk) + said(inner)
        out[-1] = (before, [replace(noun, target=text, end=max(noun.end, chunk[-1].end))])
    return out


def _thing(items: Sequence[Item]) -> bool:
    """True for a noun, alone or with what describes it, that is no person."""
    nouns = [item for item in items if item.kind == "term" and item.sort in _NOUNS]
    return len(nouns) == 1 and _plain(items)


def _plain(items: Sequence[Item]) -> bool:
    """True for words alone, which can be said as one: no measures, brands or words nobody knows."""
    return all(item.kind in ("term", "little") for item in items) and any(item.kind == "term" for item in items)


def before_noun(items: Sequence[Item], i: int) -> bool:
    """True for letters after a French noun that Chinese says before it: "câble KVM" is a KVM线."""
    item = items[i]
    if item.kind != "kept" or item.role not in ("code", "abbreviation") or not i:
        return False
    return _LETTERS.fullmatch(item.target) is not None and _SIZES.fullmatch(item.target) is None


def shared(items: Sequence[Item], at: int) -> tuple[list[Item], list[Item], list[Item]]:
    """Joined nouns and what follows the last one as (what all of them share, the first, the others).

    "Radeaux et flotteurs gonflables" are all inflatable; "parfums et sprays pour animaux" are all for pets, and
    "câbles, housses et chargeurs téléphone" are all for a phone.
    """
    first, rest = list(items[: at - 1]), list(items[at:])
    joint = next((i for i in range(len(rest) - 1, -1, -1) if rest[i].kind == "little" and rest[i].role in _JOINS), -1)
    last = rest[joint + 1 :]
    people: list[Item] = []
    said = {item.source.lower() for item in first}
    while len(last) > 1 and _meant(last[-1]) and not said & set(last[-1].source.lower().split()):
        people.insert(0, last.pop())
    tail = last[1:]
    alone = [first, *([[item] for item in rest[:joint] if item.kind != "little"] if joint > 0 else [])]
    heads = [*alone, last[:1]]
    both = bool(last) and all(len(group) == 1 and _plural(group[0]) for group in heads)
    if both and tail and (all(_describes(item) for item in tail) or _names(tail, heads)):
        return [*people, *tail[::-1]], first, [*rest[: joint + 1], last[0]]
    return people, first, [*rest[: joint + 1], *last]


def _meant(item: Item) -> bool:
    """True for whom or what things are for: "pour animaux de compagnie", a term of its own."""
    return item.sort == "person" or (item.kind == "term" and item.source.lower().startswith("pour "))


def _describes(item: Item) -> bool:
    return (item.source.lower() in _TOYS or item.sort in ("adj", "claim")) and _plural(item)


def _names(tail: Sequence[Item], heads: Sequence[Sequence[Item]]) -> bool:
    """True for a noun that says what several things are for: "alarmes et antivols moto"."""
    noun = len(tail) == 1 and tail[0].sort == "noun" and not _plural(tail[0])
    return noun and all(" " not in item.source for head in heads for item in head)


def apposed(items: Sequence[Item], at: int) -> bool:
    """True where two nouns joined by "et" describe the one before them: "récepteurs audio et vidéo"."""
    first, second = items[: at - 1], items[at:]
    if len(first) == 2 and len(second) == 1 and first[0].sort == "attribute" != first[1].sort == second[0].sort:
        return True  # "texture cuir/vinyle"
    if len(second) != 1 or len(first) != 2 or not all(item.sort == "noun" for item in (*first, *second)):
        return False
    return _plural(first[1]) == _plural(second[0])


def _standard(items: Sequence[Item]) -> bool:
    """True for a standard and what kind of it: "SRAM asynchrone", "AES 256 bits"."""
    first, after = items[:2]
    bits = len(items) == 2 and after.kind == "term" and after.target.endswith("位")
    return first.kind == "kept" and first.source.isupper() and (bits or after.sort == "adj")


def _fronted(item: Item) -> Item:
    """The item as it is said before its noun: "double couche" is a 双 layer, and nothing for two."""
    said = _FRONTED.get(item.source.lower()) if item.sort in ("size", "adj") else None
    return replace(item, target=said) if said else item


def turned(items: list[Item]) -> list[Item]:
    """A French noun phrase in Chinese order: what follows the noun goes before it, the last first."""
    head = next((i for i, item in enumerate(items) if item.sort in _TURNED and item.source.lower() not in _SMALL), None)
    if head is None:  # "nettoyage" is kept with the verbs
        head = next((i for i, item in enumerate(items) if item.sort == "verb"), None)
    if head is None and len(items) > 1 and _standard(items):
        head = 0
    if head is None:
        return items
    before, after = [_fronted(item) for item in items[:head]], items[head + 1 :]
    moved: list[Item] = []
    stay: list[Item] = []
    group: list[Item] = []
    for i, item in enumerate(after, head + 1):
        led = item.role == "number" and bool(group) and before_noun(items, i - 1)  # "câble USB 3.2"
        if led:
            group.append(item)
        elif item.kind == "piece" or (
            item.kind == "kept" and item.role not in ("brand", "name") and not before_noun(items, i)
        ):
            stay.append(item)
        elif item.kind == "little" or (group and (group[-1].kind == "little" or _adverb(group[-1]))):
            group.append(item)
        else:
            moved[:0] = group
            group = [item]
    moved[:0] = group
    brands = [item for item in (*before, *moved) if item.kind == "kept" and item.role in ("brand", "name")]
    rest = [item for item in (*moved, *before) if item not in brands]
    sized = [item for item in rest if item.sort == "person"]
    return [*brands, *sized, *(i for i in rest if i not in sized), items[head], *stay]

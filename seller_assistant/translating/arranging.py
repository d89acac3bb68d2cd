"""Items of one stretch of text put into Chinese order: what describes comes first, the thing itself last.

English reads modifier before noun already, so only what follows a preposition moves. French is turned round.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seller_assistant.translating.condensing import joined_up
from seller_assistant.translating.french_order import apposed, claimed, nested, parallel, shared, turned
from seller_assistant.translating.matching import Item
from seller_assistant.translating.measure_words import measure_word

ANIMALS = ("犬", "狗", "猫", "鸟", "兔", "宠物", "马匹", "仓鼠", "鸡", "鱼")
_FRONT_KINDS = frozenset(("adj", "claim", "size", "colour", "place", "person", "verb", "adv"))
_HEADS = frozenset(("noun", "material", "pack", "attribute", "person", "unitword"))
_BOXES = {"盒": "盒装", "盒子": "盒装", "袋": "袋装", "袋子": "袋装", "包": "袋装", "罐": "罐装", "瓶": "瓶装",
"箱": "箱装", "礼盒": "礼盒装",
          "桶": "桶装", "管": "管装", "纸盒": "盒装", "木盒": "木盒装", "铁盒": "铁盒装", "玻璃罐": "玻璃罐装",
          "礼品盒": "礼盒装",
          "瓶子": "瓶装"}  # fmt: skip
_INGREDIENTS = frozenset(("food", "beauty", "health"))
_WITH = ("with ", "without ", "avec ", "sans ", "à manches", "à capuchon", "for ", "pour ")
_INCLUDED = re.compile(r"inclus(?:es?)?", re.IGNORECASE)
_MANNERS = frozenset(("自动", "智能", "手动", "远程"))  # how a thing is done stands first: 自动图像校准
_GIFTS = ("礼物", "礼品")
_WORN = ("裤子", "鞋", "鞋子", "帽子", "袜子", "裙子", "机", "包")
_APART = "、和与或/ "
_NAMES = ("brand", "name")
_JOINED = ("noun", "person", "attribute", "material", "pack", "unitword")
_BOUND = frozenset("柜椅桌罩盒袋瓶管架梯钳锤盘箱镜刷夹垫板笼篮锯尺绳杯")  # 柜子, 椅子: the 子 goes in a compound
_SHORT = frozenset("桌罐管袖盒柜椅箱瓶袋架鞋帽裤裙轮笼杯刷锅盘篮")  # 桌子: the 子 goes before a noun too
_COUNTING = frozenset("轻重大小长短高低新旧双单半全多超一二三四五六七八九十")
_ONCE = frozenset("球笔霜膏油粉水机器鞋灯包盒杯瓶袋刀架椅桌凳帽带套垫板布线罩锁钩夹链")  # 保湿霜 is a 霜 already
_LOOSE = frozenset("的色和与或及型式款号，、；：（）“”")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of Chinese; ``apart`` wants a blank on both sides (brands and words left in Latin letters)."""

    text: str
    apart: bool = False


Parts = list[Part]


def arranged(found: Sequence[Item], lang: str) -> Parts:
    """The Chinese of one stretch without separators, in Chinese order."""
    if lang == "fr" and len(found) > 1 and found[-1].kind != "mark" and _INCLUDED.fullmatch(found[-1].source):
        return [Part("包含"), *arranged(found[:-1], lang)]  # "articles de literie inclus"
    items = joined_up([item for item in found if item.role != "article" or item.kind != "little"], lang)
    verb, rest = claimed(items) if lang == "fr" else ("", items)
    if verb:
        return [Part(verb), *arranged(rest, lang)]
    at = parallel(items) if lang == "fr" else 0
    if at:
        return [*arranged(items[: at - 1], lang), Part(_joint(items[at - 1])), *arranged(items[at:], lang)]
    counts = [item for item in items if item.piece is not None and item.piece.count]
    sets = [item for item in items if item.piece is not None and item.role == "count" and not item.piece.count]
    items = [item for item in items if item not in counts and item not in sets]
    worn, items = _worn(items, lang)
    chunks = _chunks(items)
    tail: Parts = []
    if len(chunks) > 1 or lang == "fr":
        tail = _tail(chunks)
    if lang == "fr":
        chunks = nested(chunks, lambda chunk: joined(_ordered(chunk, lang)))
    head_items = chunks[0][1]
    fronts = [_front(role, chunk, head_items, lang) for role, chunk in chunks[1:]]
    brand: Parts = []
    while head_items and head_items[0].kind == "kept" and head_items[0].role in _NAMES and (fronts or lang == "fr"):
        brand.append(_part(head_items.pop(0)))
    head = _ordered(head_items, lang)
    order = sorted(range(len(fronts)), key=lambda i: (fronts[i][0], -i))
    out = brand + [p for i in order if fronts[i][0] < 0 for p in fronts[i][1]]
    out += worn
    inner = [p for i in order if 7 <= fronts[i][0] < 50 for p in fronts[i][1]]
    out += [p for i in order if 0 <= fronts[i][0] < 7 for p in fronts[i][1]]
    if lang == "fr":  # "mitaines rouges en laine": what it is made of stands next to the noun
        at = _noun_at(head, head_items)
        head[at:at] = inner if at == (far := _adjectives_at(head, head_items, at)) else [
            p for i in order if 7 <= fronts[i][0] < 25 for p in fronts[i][1]
        ]  # fmt: skip
        if far != at:
            head[far:far] = [p for i in order if 25 <= fronts[i][0] < 50 for p in fronts[i][1]]
    else:
        out += inner
    out += head
    out += [p for i in sorted(order) if fronts[i][0] >= 50 for p in fronts[i][1]]
    noun = next((i.target for i in reversed(head_items) if i.kind == "term" and i.sort not in ("place", "colour")), "")
    if lang == "fr":
        noun = next((i.target for i in head_items if i.sort in _HEADS), noun)
    if not noun:
        noun = next((i.target for _, chunk in chunks[1:] for i in reversed(chunk) if i.kind == "term"), "")
    return out + tail + [Part(i.target) for i in sets] + [Part(_counted(i, noun)) for i in counts]


def _worn(items: Sequence[Item], lang: str) -> tuple[Parts, list[Item]]:
    """What a thing is said to come with in one known word ("with lid" 带盖的), and the others.

    What is joined to it goes along: "with lid and handle" is 带盖和手柄的.
    """
    said: Parts = []
    rest: list[Item] = []
    i = 0
    while i < len(items):
        item = items[i]
        i += 1
        if item.kind != "term" or item.sort not in _FRONT_KINDS or not item.source.lower().startswith(_WITH):
            rest.append(item)
            continue
        end = i
        if i + 1 < len(items) and items[i].kind == "little" and items[i].role in ("and", "or"):
            end = next((j for j in range(i + 1, len(items)) if items[j].kind in ("little", "piece")), len(items))
        has = item.target.startswith(("带", "配", "含"))
        said.append(Part(item.target))
        if end > i + 1:
            other = _ordered(items[i + 1 : end], lang)
            said += [Part(_joint(items[i])) if has else Part("带"), *other, Part("的")]
            i = end
        else:
            said.append(Part("的" if has else ""))
    return (said, rest) if rest else ([], list(items))


def _noun_at(head: Sequence[Part], items: Sequence[Item]) -> int:
    noun = next((item.target for item in items if item.sort in _HEADS), "")
    return next((i for i, part in enumerate(head) if noun and part.text == noun), 0)


def _adjectives_at(head: Sequence[Part], items: Sequence[Item], at: int) -> int:
    """Where the adjectives begin that follow a French noun: a "chaise pliante de camping" is a 露营折叠椅."""
    noun = next((i for i, item in enumerate(items) if item.sort in _HEADS), len(items))
    if noun < len(items) and items[noun].sort == "attribute":
        return 0
    said = {item.target for item in items[noun + 1 :] if item.sort == "adj"} - _MANNERS
    while at and head[at - 1].text in said:
        at -= 1
    return at


def _counted(item: Item, noun: str) -> str:
    piece = item.piece
    assert piece is not None
    return (piece.form or piece.target).replace("{m}", measure_word(noun, pair=piece.count < 0))


def _chunks(items: Sequence[Item]) -> list[tuple[str, list[Item]]]:
    """The items before the first preposition under "", then each preposition's."""
    chunks: list[tuple[str, list[Item]]] = [("", [])]
    for item in items:
        if item.kind == "little" and item.role not in ("and", "or"):
            chunks.append((item.role, []))
        else:
            chunks[-1][1].append(item)
    kept = [chunks[0]]
    for role, chunk in chunks[1:]:
        if chunk:
            kept.append((role, chunk))
    return kept


def _tail(chunks: list[tuple[str, list[Item]]]) -> Parts:
    """Measures at the very end belong to the whole: they go last."""
    last = chunks[-1][1]
    tail: list[Item] = []
    while last and last[-1].kind == "piece" and (len(chunks) > 1 or len(last) > 1):
        tail.insert(0, last.pop())
    if not last and len(chunks) > 1:
        chunks.pop()
    return [_part(item) for item in tail]


def _part(item: Item) -> Part:
    apart = item.kind == "unknown" or item.role == "age" or (item.kind == "kept" and item.role in ("brand", "address"))
    return Part(item.target, apart)


def _ordered(items: Sequence[Item], lang: str) -> Parts:
    """The items of one noun phrase in Chinese order."""
    items = _joined(list(items))
    at = _second_head(items) if lang == "fr" else 0
    if at and apposed(items, at):
        return [_part(items[1]), Part(_joint(items[2])), _part(items[3]), _part(items[0])]
    if at:
        both, first, second = shared(items, at)
        said, other = _ordered(first, lang), _ordered(second, lang)
        if said != other:  # "foulards et écharpes" are 围巾 both
            said = [*said, Part(_joint(items[at - 1])), *other]
        return [*(_part(item) for item in both), *said]
    if lang == "fr":
        items = turned(items)
    out: Parts = []
    for i, item in enumerate(items):
        if lang != "fr" and i and i == len(items) - 1 and item.sort == "colour" and items[i - 1].sort == "noun":
            out.append(Part(" "))  # "Handbag Blue": what the thing is, then its colour
        if item.kind == "little":
            between = 0 < i < len(items) - 1
            out.append(Part(_joint(item) if between else ""))
        elif item.sort == "attribute" and item.target == "尺码" and len(items) > 1:
            out.append(_part(item))
        else:
            out.append(_numbered(items, i) if item.role == "number" else _part(item))
    return [part for part in out if part.text]


def _joint(item: Item) -> str:
    return item.target or ("和" if item.role == "and" else "或")


def _second_head(items: Sequence[Item]) -> int:
    """Where the other of two joined French nouns begins ("beauté et hygiène personnelle"); 0 where there is none."""
    for i in range(2, len(items)):
        joins = items[i - 1].kind == "little" and items[i - 1].role in ("and", "or")
        both = items[i - 2].sort == items[i].sort == "material" and any(one.sort == "noun" for one in items[: i - 2])
        if both:
            continue  # "bougie sapin et cèdre" is one thing of two scents
        if joins and items[i].sort in _JOINED and any(item.sort in _JOINED for item in items[: i - 1]):
            return i
    return 0


def _numbered(items: Sequence[Item], i: int) -> Part:
    """A number right before a plural noun takes its measure word: "3 Candles" -> 3支蜡烛."""
    item = items[i]
    after = next((x for x in items[i + 1 : i + 4] if x.sort in ("noun", "pack")), None)
    if after is None or not item.target.isdigit() or int(item.target) > 1000:
        return _part(item)
    if i and items[i - 1].kind in ("kept", "unknown"):
        return _part(item)  # a model: "Zorbly 501 Jeans"
    if measure_word(after.target) == after.target:
        return _part(item)  # 24罐
    low = after.source.lower()
    between = items[i + 1 : items.index(after)]
    if (
        low.endswith("s")
        and not low.endswith(("ss", "us"))
        and all(x.kind == "term" for x in between)
        and item.target != "1"
    ):
        return Part(item.target + (measure_word(after.target) if measure_word(after.target) != "件" else "个"))
    return _part(item)


def _joined(items: list[Item]) -> list[Item]:
    """The same items; colours joined by "and" lose the second 色: 黑白."""
    out = list(items)
    for i in range(1, len(out) - 1):
        if out[i].kind == "little" and not out[i].target and out[i - 1].sort == out[i + 1].sort == "colour":
            a, b = out[i - 1], out[i + 1]
            if len(a.target) == 2 and len(b.target) == 2 and a.target[1] == b.target[1] == "色":
                out[i - 1] = replace(a, target=a.target[0])
                out[i] = replace(out[i], role="")
                out[i].kind = "mark"
    return out


def _front(role: str, chunk: Sequence[Item], head: list[Item], lang: str) -> tuple[int, Parts]:
    """Where a prepositional phrase goes (negative: front most, 50 and up: after the noun) and its Chinese."""
    said = _ordered(chunk, lang)
    terms = [item for item in chunk if item.kind == "term"]
    last = terms[-1] if terms else None
    if lang == "fr" and terms:
        last = next((t for t in terms if t.sort in _HEADS), terms[0])
    if role in ("madein", "handmadein", "grownin"):
        return 60, [*said, Part({"madein": "制造", "handmadein": "手工制作", "grownin": "种植"}[role])]
    if role == "by":
        return -30, said
    if role == "with":
        return _with(said, last, head)
    if last is None:
        return 10, said
    if role == "for":
        return _for(said, last, head, lang)
    if role == "fits":
        return -20, [Part("适用于"), *said, Part("的")] if head else [Part("适用于"), *said]
    if role == "without":
        return 5, [Part("无"), *said]
    if role == "madeof":
        return 12, [*said, Part("制")] if head else [*said, Part("制成")]
    if role == "in" and last.sort == "pack":
        return 55, [*said, Part("" if last.target.endswith("装") else "装")]
    if role == "of" and len(head) == 1 and head[0].target in _BOXES and _poured(last):
        head[0].target = _BOXES[head[0].target]
        return 52, said
    return {"in": 14, "of": 30, "at": 25, "on": 16, "from": 8}.get(role, 20), said


def _poured(last: Item) -> bool:
    """True for what comes in boxes and bags: "box of chocolates", but not "sac de randonnée"."""
    return last.sense is not None and last.sense.domain in ("food", "beauty", "health", "pets", "crafts")


def _with(said: Parts, last: Item | None, head: Sequence[Item]) -> tuple[int, Parts]:
    sense = last.sense if last is not None else None
    if not head:
        return 0, [Part("带"), *said]
    if sense is not None and sense.kind in _FRONT_KINDS:
        return 6, said
    if sense is not None and sense.kind == "pack":
        return 55, [Part("配"), *said]
    nouns = [item.sense for item in head if item.sense is not None]
    if sense is not None and sense.domain in _INGREDIENTS and nouns and nouns[-1].domain in _INGREDIENTS:
        return 18, said
    return 4, [Part("带"), *said, Part("的")]


def _for(said: Parts, last: Item, head: Sequence[Item], lang: str) -> tuple[int, Parts]:
    sense = last.sense
    animal = sense is not None and sense.domain == "pets" and last.target.endswith(ANIMALS)
    noun = next((item.target for item in reversed(head) if item.kind == "term"), "")
    if noun.endswith(_GIFTS):
        return -20, [Part("送"), *said, Part("的" if len(head) == 1 else "")]
    if not head:
        return -20, [Part("适合"), *said] if sense is not None and sense.kind != "person" else said
    if animal or (sense is not None and sense.kind in _FRONT_KINDS):
        return -20, said
    alone = (len(head) == 1 or lang == "fr") and last.sort == "noun"  # 自行车行李架, not 自行车用行李架
    joined = alone and any(item.sort in ("noun", "attribute") for item in head)
    return -10, [*said, Part("" if joined or last.target.endswith("用") else "用")]


def joined(parts: Sequence[Part]) -> str:
    """The parts as one text: no blank between Han, one around brands and between Latin words or bare numbers."""
    out = ""
    apart = False
    before = ""
    for part in parts:
        if not part.text:
            continue
        if _nested(before, part.text) and out.endswith(before):
            out = out[:-1]  # 桌子 + 腿 is 桌腿; 冰 + 冰鞋 is 冰鞋
        if out and _needs_blank(out[-1], part.text[0], apart or part.apart):
            out += " "
        text = _bound(out, part.text)
        out += text[_overlap(out, text) :] if text else ""
        apart, before = part.apart, part.text
    return out


def _nested(before: str, text: str) -> bool:
    """True where the word before loses its last character to what it describes."""
    if len(before) == 1:
        return len(text) > 1 and text[0] == before and before not in _COUNTING and before > "\u2e80"
    if before[1:] != "子" or before[0] not in _SHORT or text[0] <= "\u2e80":
        return False
    return (len(text) == 1 and text not in _LOOSE and text not in "装套用") or (text[1:] == "子" and text[0] in _BOUND)


def _said(before: str, text: str) -> bool:
    """True for what was just said: "black color", "round shape", "jeans pants", "sneakers shoes"."""
    if text in ("颜色", "形状"):
        return before.endswith({"颜色": "色", "形状": "形"}[text])
    noun = text.removesuffix("子")
    return text in _WORN and before.endswith(noun) and len(before) > 1 and before[-2] not in _APART


def _bound(before: str, text: str) -> str:
    """A noun after what describes it: 椅子 stands alone, a dining chair is a 餐椅."""
    if _said(before, text):
        return ""
    bound = text in ("卡片", "鞋类") or (text[1:] == "子" and text[0] in _BOUND)
    if bound and before and before[-1] > "\u2e80":
        return text if before[-1] in _LOOSE else "" if before[-1] == text[0] else text[0]  # 躺椅 says 椅 already
    return text


def _overlap(before: str, after: str) -> int:
    """How much of ``after`` was just said: 美利奴羊毛 + 羊毛袜, 大型犬 + 狗玩具."""
    if not before:
        return 0
    if before[-1] in "犬狗" and after[0] in "犬狗" and len(after) > 1 and after[1] > "\u2e80":
        return 1
    for size in (4, 3, 2):
        if len(after) >= size and before.endswith(after[:size]) and all(c > "\u2e80" for c in after[:size]):
            return size
    return 1 if before[-1] == after[0] and (after[0] in "茶皂糖酒" or after in _ONCE) else 0


def _needs_blank(a: str, b: str, apart: bool) -> bool:
    if a in " （(/×“" or b in " ，。、；：！？）)/×%”,:;!?":
        return False
    if a in "，。、；：！？）":
        return False
    return apart or (_narrow(a) and _narrow(b))


def _narrow(c: str) -> bool:
    return c < "\u2e80"

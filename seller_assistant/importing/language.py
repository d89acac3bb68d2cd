"""Which language a product is written in, told from its own words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_TAG = re.compile(r"<[^>]*>|&\w+;")
_WORD = re.compile(r"[^\W\d_]+(?:['’])?")
_PROSE = 12  # words; French prose of that length has an accent or an elision
_ACCENT = re.compile(r"[éèêëàâçùûôîïœ]")

# Function words that the other language does not have, or hardly ever in a product's text.
_FRENCH_WORDS = (
    "le la les des du de une au aux et pour avec sans dans sur est sont par ce cette ces son sa ses votre vos notre "
    "nos qui que ou où à l' d' l’ d’ qu' n' s' c' en plus très fait fabriqué bio érable savon laine bois boîte "
    "coton chaussettes tuque bouteille beurre confiture ensemble sirop noir blanc rouge bleu vert gris femme homme "
    "enfant"
)
_ENGLISH_WORDS = (
    "the a an and of for with without in on is are by this that these your our from to it its as or made be not will "
    "you set pack wool soap wood box cotton socks bottle butter jam black white red blue green grey women men kids"
)
_FILLER_WORDS = "lorem ipsum dolor amet pellentesque senectus malesuada vestibulum consectetur ultricies egestas"
_LETTERS = {code: " " for code in range(128) if not chr(code).isalpha()}  # where no word has an apostrophe
_FILLER = frozenset(_FILLER_WORDS.split())
_FRENCH = frozenset(_FRENCH_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_FRENCH_COLUMNS = "nom titre prix poids marque couleur taille produit categorie catégorie quantite quantité"
_ENGLISH_COLUMNS = "name title price weight brand color colour size product category quantity qty"
_FRENCH_HEADINGS = frozenset(_FRENCH_COLUMNS.split())
_ENGLISH_HEADINGS = frozenset(_ENGLISH_COLUMNS.split())


def language_of(*texts: str) -> str:
    """The code zh for Han, ja with kana, ru for Cyrillic, fr for French words and accents, else en."""
    return decided(*texts) or "en"


def decided(*texts: str) -> str:
    """The same, and "" where no word tells English from French."""
    text = " ".join(texts)[:4000]
    if "<" in text or "&" in text:
        text = _TAG.sub(" ", text)
    if text.isascii():  # most lists: neither Han nor accents
        text = text.lower()
        return _of_plain(text.translate(_LETTERS).split() if "'" not in text else _WORD.findall(text))
    if (han := len(_HAN.findall(text))) and han * 3 >= len(_LATIN.findall(text)):
        return "ja" if _KANA.search(text) else "zh"
    if len(_CYRILLIC.findall(text)) * 3 > len(text.replace(" ", "")):
        return "ru"
    words = [word.casefold() for word in _WORD.findall(text)]
    french = sum(word in _FRENCH for word in words)
    english = sum(word in _ENGLISH for word in words)
    accented = sum(_ACCENT.search(word) is not None for word in words)
    bare = not accented and not any(word[-1] in "'’" for word in words)
    if len(words) >= _PROSE and bare and not _is_french_prose(words, english):
        return "en"
    if not (french or english or accented):
        return ""
    return "fr" if 2 * french + accented > 2 * english else "en"


def of_headings(names: Iterable[str]) -> str:
    """The language in which a list names its columns, "" where that is not told."""
    words = [word.casefold() for name in names for word in _WORD.findall(name)]
    french, english = (sum(word in known for word in words) for known in (_FRENCH_HEADINGS, _ENGLISH_HEADINGS))
    return "" if french == english else "fr" if french > english else "en"


def _is_french_prose(words: Iterable[str], english: int) -> bool:
    """True for prose that has several French words and no English one, though neither accent nor elision.

    Not the printers' Latin of an unfinished list, which says et and est as well.
    """
    return not english and len(_FRENCH.intersection(words)) >= 2 and len(_FILLER.intersection(words)) < 2


def _of_plain(words: list[str]) -> str:
    """The language of words without accents; prose without elisions is hardly ever French."""
    french, english = sum(map(_FRENCH.__contains__, words)), sum(map(_ENGLISH.__contains__, words))
    if len(words) >= _PROSE and not any(word[-1] == "'" for word in words) and not _is_french_prose(words, english):
        return "en"
    return "fr" if french > english else "en" if english else ""


@lru_cache(maxsize=2048)
def said_in(text: str, language: str, order: tuple[str, ...] = ()) -> str:
    """The half in that language of words said twice, "ÉPICERIE FINE / FINE FOODS"; other words as they are.

    ``order`` is the one in which the list says things twice (see `order_of`), for halves that do not tell themselves.
    """
    halves = [half.strip() for half in text.split(" / ")]
    if len(halves) != 2:
        return text
    languages = tuple(language_of(half) for half in halves)
    if languages[0] == languages[1]:
        languages = order
    return halves[languages.index(language)] if language in languages else text


def order_of(texts: Iterable[str]) -> tuple[str, ...]:
    """The languages in which a list says its words twice, ("fr", "en"); () when it does not."""
    seen: Counter[tuple[str, ...]] = Counter()
    for text in texts:
        languages = tuple(language_of(half) for half in text.split(" / "))
        if len(languages) == 2 and languages[0] != languages[1]:
            seen[languages] += 1
    return seen.most_common(1)[0][0] if seen else ()

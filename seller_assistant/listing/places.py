"""Where a product is made, as a Chinese parameter says it."""

from __future__ import annotations

import unicodedata

# ISO 3166-1 code, English, French, Simplified, Traditional (Taiwan); further spellings after a comma.
_PLACES = """
CA|Canada|Canada|加拿大|加拿大
US|United States,USA,United States of America,U.S.A.,U.S.|États-Unis,États-Unis d'Amérique|美国|美國
MX|Mexico|Mexique|墨西哥|墨西哥
GB|United Kingdom,UK,Great Britain,England,Scotland|Royaume-Uni,Angleterre|英国|英國
IE|Ireland|Irlande|爱尔兰|愛爾蘭
FR|France|France|法国|法國
IT|Italy|Italie|意大利|義大利
ES|Spain|Espagne|西班牙|西班牙
PT|Portugal|Portugal|葡萄牙|葡萄牙
DE|Germany|Allemagne|德国|德國
NL|Netherlands,Holland|Pays-Bas|荷兰|荷蘭
BE|Belgium|Belgique|比利时|比利時
CH|Switzerland|Suisse|瑞士|瑞士
AT|Austria|Autriche|奥地利|奧地利
DK|Denmark|Danemark|丹麦|丹麥
SE|Sweden|Suède|瑞典|瑞典
NO|Norway|Norvège|挪威|挪威
FI|Finland|Finlande|芬兰|芬蘭
IS|Iceland|Islande|冰岛|冰島
PL|Poland|Pologne|波兰|波蘭
CZ|Czechia,Czech Republic|Tchéquie,République tchèque|捷克|捷克
SK|Slovakia|Slovaquie|斯洛伐克|斯洛伐克
HU|Hungary|Hongrie|匈牙利|匈牙利
RO|Romania|Roumanie|罗马尼亚|羅馬尼亞
BG|Bulgaria|Bulgarie|保加利亚|保加利亞
GR|Greece|Grèce|希腊|希臘
LT|Lithuania|Lituanie|立陶宛|立陶宛
LV|Latvia|Lettonie|拉脱维亚|拉脫維亞
EE|Estonia|Estonie|爱沙尼亚|愛沙尼亞
UA|Ukraine|Ukraine|乌克兰|烏克蘭
TR|Turkey,Türkiye|Turquie|土耳其|土耳其
IL|Israel|Israël|以色列|以色列
EG|Egypt|Égypte|埃及|埃及
MA|Morocco|Maroc|摩洛哥|摩洛哥
TN|Tunisia|Tunisie|突尼斯|突尼西亞
ZA|South Africa|Afrique du Sud|南非|南非
KE|Kenya|Kenya|肯尼亚|肯亞
ET|Ethiopia|Éthiopie|埃塞俄比亚|衣索比亞
GH|Ghana|Ghana|加纳|迦納
MG|Madagascar|Madagascar|马达加斯加|馬達加斯加
IN|India|Inde|印度|印度
PK|Pakistan|Pakistan|巴基斯坦|巴基斯坦
BD|Bangladesh|Bangladesh|孟加拉国|孟加拉
LK|Sri Lanka|Sri Lanka|斯里兰卡|斯里蘭卡
NP|Nepal|Népal|尼泊尔|尼泊爾
CN|China,PRC,People's Republic of China|Chine|中国|中國
HK|Hong Kong|Hong Kong|中国香港|香港
TW|Taiwan|Taïwan|中国台湾|台灣
JP|Japan|Japon|日本|日本
KR|South Korea,Korea,Republic of Korea|Corée du Sud,Corée|韩国|韓國
TH|Thailand|Thaïlande|泰国|泰國
VN|Vietnam,Viet Nam|Viêt Nam,Vietnam|越南|越南
MY|Malaysia|Malaisie|马来西亚|馬來西亞
SG|Singapore|Singapour|新加坡|新加坡
ID|Indonesia|Indonésie|印度尼西亚|印尼
PH|Philippines|Philippines|菲律宾|菲律賓
KH|Cambodia|Cambodge|柬埔寨|柬埔寨
MM|Myanmar,Burma|Birmanie,Myanmar|缅甸|緬甸
AU|Australia|Australie|澳大利亚|澳洲
NZ|New Zealand|Nouvelle-Zélande|新西兰|紐西蘭
BR|Brazil|Brésil|巴西|巴西
AR|Argentina|Argentine|阿根廷|阿根廷
CL|Chile|Chili|智利|智利
PE|Peru|Pérou|秘鲁|秘魯
CO|Colombia|Colombie|哥伦比亚|哥倫比亞
EC|Ecuador|Équateur|厄瓜多尔|厄瓜多
GT|Guatemala|Guatemala|危地马拉|瓜地馬拉
CR|Costa Rica|Costa Rica|哥斯达黎加|哥斯大黎加
DO|Dominican Republic|République dominicaine|多米尼加|多明尼加
"""


def _key(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())


def _table() -> dict[str, tuple[str, str]]:
    names: dict[str, tuple[str, str]] = {}
    for line in _PLACES.strip().splitlines():
        code, english, french, simplified, traditional = line.split("|")
        spellings = (code, simplified, traditional, *english.split(","), *french.split(","))
        names.update({_key(spelling): (simplified, traditional) for spelling in spellings})
    return names


_NAMES = _table()


def place(country: str, locale: str = "zh-CN") -> str:
    """The Chinese name of a country given by code or by its English, French or Chinese name; "" when unknown."""
    found = _NAMES.get(_key(country))
    if found is None:
        return ""
    return found[0] if locale == "zh-CN" else found[1]

"""Every check, in the order people see them."""

from __future__ import annotations

from seller_assistant.checking.check import Check
from seller_assistant.checking.checks.advertising import AdvertisingAhead, AdvertisingLaw
from seller_assistant.checking.checks.characters import ForbiddenCharacters
from seller_assistant.checking.checks.contacts import ContactDetails
from seller_assistant.checking.checks.leftovers import (
    AttributeLeftOut,
    BrandNote,
    DescriptionLeftOut,
    EnglishLeftover,
    FactLeftOut,
    RequiredFacts,
)
from seller_assistant.checking.checks.outliers import PriceOutlier
from seller_assistant.checking.checks.pictures import PictureMissing, PictureSmall, PicturesTooFew, PicturesTooMany
from seller_assistant.checking.checks.selling import (
    OptionUntranslated,
    PriceMissing,
    PriceTooHigh,
    RateOld,
    SkuDuplicate,
    SkuMissing,
    StockUnknown,
    TooManyVariants,
    VariantsSame,
)
from seller_assistant.checking.checks.titles import TitleMissing, TitleTooLong, TitleTooShort, WordsUntranslated

CHECKS: tuple[Check, ...] = (
    TitleMissing(),
    WordsUntranslated(),
    TitleTooLong(),
    TitleTooShort(),
    AdvertisingLaw(),
    ForbiddenCharacters(),
    ContactDetails(),
    PriceMissing(),
    PriceTooHigh(),
    PriceOutlier(),
    PictureMissing(),
    PicturesTooFew(),
    OptionUntranslated(),
    VariantsSame(),
    TooManyVariants(),
    SkuDuplicate(),
    DescriptionLeftOut(),
    AttributeLeftOut(),
    FactLeftOut(),
    EnglishLeftover(),
    StockUnknown(),
    SkuMissing(),
    RequiredFacts(),
    PictureSmall(),
    PicturesTooMany(),
    RateOld(),
    AdvertisingAhead(),
    BrandNote(),
)


def check_of(id_: str) -> Check | None:
    """The check with that id; None when there is none."""
    return next((check for check in CHECKS if check.id == id_), None)

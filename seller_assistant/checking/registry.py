"""Every check, in the order people see them."""

from __future__ import annotations

from seller_assistant.checking.check import Check
from seller_assistant.checking.checks.advertising import AdvertisingAhead, AdvertisingLaw
from seller_assistant.checking.checks.characters import ForbiddenCharacters
from seller_assistant.checking.checks.choices import ChoiceMissing, ChoicesTooMany, ChoiceTooLong
from seller_assistant.checking.checks.contacts import ContactDetails
from seller_assistant.checking.checks.description import DescriptionLength
from seller_assistant.checking.checks.identifiers import (
    BarcodeTwice,
    BarcodeWrong,
    CustomsCode,
    SkuElsewhere,
    SkuTooLong,
)
from seller_assistant.checking.checks.leftovers import (
    AttributeLeftOut,
    BrandNote,
    DescriptionLeftOut,
    EnglishLeftover,
    FactLeftOut,
)
from seller_assistant.checking.checks.looked import LOOKED
from seller_assistant.checking.checks.outliers import PriceOutlier
from seller_assistant.checking.checks.pictures import (
    PictureMissing,
    PictureShape,
    PictureSmall,
    PicturesTooFew,
    PicturesTooMany,
    PictureTwice,
    PictureUnusable,
)
from seller_assistant.checking.checks.required import LabelFacts, RequiredFacts
from seller_assistant.checking.checks.script import Script
from seller_assistant.checking.checks.selling import (
    BorderLimit,
    OptionUntranslated,
    PriceMissing,
    PriceSpread,
    PriceTooHigh,
    PriceTooLow,
    RateOld,
    SkuDuplicate,
    SkuMissing,
    StockUnknown,
    TooManyVariants,
    VariantsSame,
)
from seller_assistant.checking.checks.titles import TitleMissing, TitleTooLong, TitleTooShort, WordsUntranslated

SKU_ELSEWHERE, BARCODE_TWICE = SkuElsewhere(), BarcodeTwice()
CHECKS: tuple[Check, ...] = (
    TitleMissing(),
    WordsUntranslated(),
    TitleTooLong(),
    TitleTooShort(),
    AdvertisingLaw(),
    ForbiddenCharacters(),
    ContactDetails(),
    PriceMissing(),
    PriceTooLow(),
    PriceTooHigh(),
    PriceSpread(),
    PriceOutlier(),
    BorderLimit(),
    PictureMissing(),
    PictureUnusable(),
    PicturesTooFew(),
    OptionUntranslated(),
    VariantsSame(),
    TooManyVariants(),
    ChoiceMissing(),
    ChoicesTooMany(),
    ChoiceTooLong(),
    SkuDuplicate(),
    SkuTooLong(),
    SKU_ELSEWHERE,
    BarcodeWrong(),
    BARCODE_TWICE,
    DescriptionLength(),
    DescriptionLeftOut(),
    AttributeLeftOut(),
    FactLeftOut(),
    Script(),
    EnglishLeftover(),
    StockUnknown(),
    SkuMissing(),
    RequiredFacts(),
    CustomsCode(),
    PictureTwice(),
    PictureSmall(),
    PictureShape(),
    *LOOKED,
    PicturesTooMany(),
    RateOld(),
    AdvertisingAhead(),
    LabelFacts(),
    BrandNote(),
)
ACROSS = (SKU_ELSEWHERE, BARCODE_TWICE)  # they also ask what other products have


def check_of(id_: str) -> Check | None:
    """The check with that id; None when there is none."""
    return next((check for check in CHECKS if check.id == id_), None)

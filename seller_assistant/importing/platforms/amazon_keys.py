"""The keys of Amazon's flat files, in its three grammars, and the field each one holds.

Before 2010 ``product-name``; until 2023 ``item_name``; since 2024
``item_name[marketplace_id=A2EUQ1WTGCTBG2][language_tag=en_CA]#1.value``. The marketplaces' ids are those of Amazon's
Selling Partner API documentation ("Marketplace IDs").
"""

from __future__ import annotations

import re
from typing import NamedTuple

from seller_assistant.importing.platforms.base import headings

CURRENCIES: dict[str, str] = {
    "A2EUQ1WTGCTBG2": "CAD", "ATVPDKIKX0DER": "USD", "A1AM78C64UM0Y8": "MXN", "A2Q3Y263D00KWC": "BRL",
    "A1F83G8C2ARO7P": "GBP", "A1PA6795UKMFR9": "EUR", "A13V1IB3VIYZZH": "EUR", "APJ6JRA9NG5V4": "EUR",
    "A1RKKUPIHCS9HS": "EUR", "A1805IZSGTT6HS": "EUR", "AMEN7PMS3EDWL": "EUR", "A28R8C7NBKEWEA": "EUR",
    "A2NODRKZP88ZB9": "SEK", "A1C3SOZRARQ6R3": "PLN", "A33AVAJ2PDY3EV": "TRY", "A1VC38T7YXB528": "JPY",
    "A39IBJ37TRP1C6": "AUD", "A21TJRUUN4KGV": "INR", "A19VAU5U5O7RUS": "SGD", "A2VIGQ35RCS4UG": "AED",
    "A17E79C6D8DWNP": "SAR", "ARBP9OOSHTCHU": "EGP", "AE08WJ6YKNBMC": "ZAR",
}  # fmt: skip
FIELDS: dict[str, str] = headings(
    sku="item_sku|sku|seller-sku|contribution_sku|vendor_sku",
    asin="asin1|asin|merchant_suggested_asin",
    title="item_name|product-name|item-name|title",
    description="product_description|item-description|description|product-description",
    gtin="external_product_id|product-id|standard-product-id|externally_assigned_product_identifier|upc|ean"
    "|amzn1.volt.ca.product_id_value",
    gtin_kind="external_product_id_type|product-id-type|amzn1.volt.ca.product_id_type",
    brand="brand_name|brand",
    category="feed_product_type|product_type|product-type",
    price="standard_price|item-price|price|our_price",
    sale_price="sale_price|sale-price|discounted_price",
    sale_end="sale_end_date|sale-through-date|sale_through_date|sale-end-date",
    compare_at="list_price|msrp|list_price_with_tax",
    currency="currency|standard_price_unit",
    stock="quantity|fulfillment_availability",
    image="main_image_url|main-image-url|main-offer-image|image-url|main_offer_image|main_product_image_locator"
    "|main_offer_image_locator",
    other_image="other_image_url|other-image-url|other_offer_image|other-offer-image|other_product_image_locator"
    "|other_offer_image_locator",
    variant_image="swatch_image_url|swatch-image-url|swatch_product_image_locator",
    tags="generic_keywords|generic_keyword|search-terms|search_terms",
    bullet="bullet_point|bullet-point|key_product_features",
    parentage="parent_child|parentage|parentage_level",
    parent="parent_sku|parent-sku|child_parent_sku_relationship",
    theme="variation_theme|variation-theme",
    action="update_delete|update-delete|record_action|operation-type|add-delete",
    origin_country="country_of_origin|country_string|country-of-origin",
    extra="item_type|item-type-keyword|item-type|recommended_browse_nodes|recommended-browse-node|part_number"
    "|mfr-part-number|catalog_number|merchant-catalog-number|map_price|minimum_advertised_price|listing-id|status"
    "|maximum_retail_price|cost_price|business_price",
    _="relationship_type|relationship-type|condition_type|item-condition|condition|condition_note|merchant_shipping_group"
    "|merchant_shipping_group_name|product_tax_code|fulfillment_latency|lead_time_to_ship_max_days|fulfillment_center_id"
    "|offering_can_be_gift_messaged|offering_can_be_giftwrapped|max_aggregate_ship_quantity|launch-date|release-date"
    "|restock-date|product_site_launch_date|merchant_release_date|restock_date|sale_from_date|sale-from-date"
    "|leadtime-to-ship|list_price_currency|missing_keyset_reason|condition_definition|skip_offer|batteries_required"
    "|open-date|zshop-shipping-fee|zshop-category1|zshop-browse-path|zshop-storefront-feature"
    "|item-is-marketplace|will-ship-internationally|expedited-shipping|bid-for-featured-placement|pending-quantity"
    "|fulfillment-channel|item-note|optional-payment-type-exclusion",
)
OPTIONS: dict[str, str] = {  # what a variation theme is made of, by its plain word
    "color": "color", "colour": "color", "colorname": "color", "size": "size", "sizename": "size", "style": "style",
    "stylename": "style", "flavor": "flavor", "flavorname": "flavor", "scent": "scent", "scentname": "scent",
    "pattern": "pattern", "patternname": "pattern", "material": "material", "materialtype": "material",
    "numberofitems": "number of items", "itempackagequantity": "item package quantity", "unitcount": "unit count",
    "length": "item length", "shape": "item shape", "edition": "edition", "metal": "metal type",
}  # fmt: skip
WEIGHTS = ("item weight", "website shipping weight", "shipping weight", "item package weight", "package weight")
_OF = re.compile(r"\[([a-z_]+)=([^\]]*)\]")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_KEY = re.compile(r"^[a-z:][a-z0-9_.:\-]*(?:\[[a-z_]+=[^\]]*\])*(?:#\d+)?(?:\.[a-z0-9_#.]+)?$", re.IGNORECASE)
_LABELLED = re.compile(r"^(?P<label>.*)\((?P<key>[^()\s]+)\)$", re.DOTALL)
_UNIT = re.compile(r"[\s_-]unit[\s_-]of[\s_-]measure$")
_NUMBERED = re.compile(r"[_\-]?\d+$")


class Key(NamedTuple):
    """A heading taken apart: its label for people, the key's plain words, what it holds, and in brackets what it says.

    ``part`` is "value", "unit", "currency" or another leaf; ``number`` counts those of one key; ``language`` is that of
    ``language_tag``, ``marketplace`` the id, ``audience`` who sees an offer.
    """

    label: str
    words: str
    part: str = "value"
    number: int = 1
    language: str = ""
    marketplace: str = ""
    audience: str = ""

    @property
    def base(self) -> str:
        """The words without a number at their end: ``bullet_point3`` is "bullet point"."""
        return _NUMBERED.sub("", self.words).strip()


def labelled(label: str, key: str) -> str:
    """A heading that shows people the label and keeps the key: ``Item Name (item_name)``."""
    label, key = " ".join(label.split()), key.strip()
    return f"{label} ({key})" if label and key and label != key else key or label


def split(heading: str) -> tuple[str, str]:
    """The label, "" for none, and the key of a heading."""
    found = _LABELLED.match(heading.strip())
    return (found["label"].strip(), found["key"]) if found and _KEY.match(found["key"]) else ("", heading.strip())


def taken_apart(heading: str) -> Key:
    """The key in a heading, with or without a label."""
    label, key = split(heading)
    said = dict(_OF.findall(key))
    plain = _BRACKETS.sub("", key).removeprefix("::")
    plain = plain.lower() if plain.isupper() or plain.istitle() else plain
    head, _, tail = plain.partition("#")
    number, leaf = 1, ""
    if tail:
        digits = re.match(r"\d+", tail)
        number = int(digits.group()) if digits else 1
        leaf = tail.rpartition(".")[2]
    elif not plain.startswith("amzn1."):
        head, _, leaf = plain.partition(".")
    if "our_price" in tail or "discounted_price" in tail:
        head, leaf = ("our_price" if "our_price" in tail else "discounted_price"), "value"
    elif head == "purchasable_offer":
        leaf = leaf or "offer"
    words = _UNIT.sub("", head.replace("_", " ").replace("-", " ").casefold())
    part = "unit" if _UNIT.search(head.casefold()) else _part(leaf)
    return Key(
        label or _for_people(words),
        " ".join(words.split()),
        part,
        number,
        said.get("language_tag", "").partition("_")[0].casefold(),
        said.get("marketplace_id", ""),
        said.get("audience", ""),
    )


def _part(leaf: str) -> str:
    plain = ("", "value", "value_with_tax", "media_location", "parent_sku", "name", "quantity")
    return "value" if leaf in plain else leaf


def _for_people(words: str) -> str:
    text = words.removesuffix(" name") if words not in ("item name", "name") else words
    return text[:1].upper() + text[1:]

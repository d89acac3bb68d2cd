"""What is still unmistakably a platform's export after its owner deleted columns: enough headings nobody else writes.

A whole signature tells a platform first. These are for files without the price, the SKU or any other column of it:
so many of the marks, and one heading of each group that its rows cannot be put together without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from seller_assistant.importing.headings import normal

UNMISTAKABLE = 0.995  # less than a whole signature, more than is needed to be sure
_LIST_OF = re.compile(r"\((?:0\s*/\s*1|x\s*,\s*y\s*,\s*z)", re.IGNORECASE)  # PrestaShop's own, in every language


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The headings that only one platform writes, how many of them are enough, and what must be among the headings."""

    marks: frozenset[str]
    least: int
    needed: tuple[frozenset[str], ...] = ()

    def fits(self, present: AbstractSet[str]) -> bool:
        """True when these headings, as `headings.normal` leaves them, are this platform's."""
        return len(self.marks & present) >= self.least and all(group & present for group in self.needed)


def _words(line: str) -> frozenset[str]:
    """The words of a line as `headings.normal` leaves them; ``#`` stands for 1, 2 and 3."""
    words = [word for word in line.split("|") if word]
    return frozenset(normal(word.replace("#", n)) for word in words for n in ("123" if "#" in word else "1"))


def _of(least: int, marks: str, *needed: str) -> Fingerprint:
    return Fingerprint(_words(marks), least, tuple(_words(group) for group in needed))


FINGERPRINTS: dict[str, Fingerprint] = {
    "shopify": _of(
        3,
        "Variant SKU|Variant Price|Variant Compare At Price|Variant Grams|Variant Inventory Qty"
        "|Variant Inventory Policy|Variant Inventory Tracker|Variant Fulfillment Service|Variant Requires Shipping"
        "|Variant Taxable|Variant Barcode|Variant Weight Unit|Variant Tax Code|Body (HTML)|Option# Name|Option# Value"
        "|Option# Linked To|Image Src"
        "|Image Alt Text|URL handle|Product image URL|Variant image URL|Published on online store|Weight value (grams)"
        "|Continue selling when out of stock|Weight unit for display|Inventory tracker|Google Shopping / Gender"
        "|Google Shopping / Age Group|Google Shopping / Condition|SEO Title|Gift Card",
        "Handle|URL handle|Title",
    ),
    "woocommerce": _of(
        4,
        "Visibility in catalog|Is featured?|Tax status|Tax class|In stock?|Low stock amount|Backorders allowed?"
        "|Sold individually?|Allow customer reviews?|Purchase note|Date sale price starts|Date sale price ends"
        "|Download limit|Download expiry days|Grouped products|Cross-sells|External URL|Button text|Attribute # name"
        "|Attribute # value(s)|Attribute # visible|Attribute # global|Attribute # default|Regular price|Parent"
        "|Published|Short description|Shipping class|GTIN, UPC, EAN, or ISBN",
        "Name",
    ),
    "amazon": _of(
        4,
        "item_sku|external_product_id|external_product_id_type|item_name|feed_product_type|item_type_keyword"
        "|main_image_url|main-image-url|other_image_url#|parent_child|parentage|parent_sku|parent-sku|relationship_type"
        "|relationship-type|variation_theme|variation-theme|update_delete|update-delete|standard_price|bullet_point#"
        "|generic_keywords|contribution_sku|parentage_level|child_parent_sku_relationship"
        "|externally_assigned_product_identifier|purchasable_offer|fulfillment_availability|main_product_image_locator"
        "|other_product_image_locator_#|other_product_image_locator|recommended_browse_nodes|standard-product-id"
        "|product-id-type|search-terms#|asin1|asin2|seller-sku|listing-id|item-is-marketplace|item-condition"
        "|item-type-keyword|bullet_point|generic_keyword|supplier_declared_dg_hz_regulation|condition_type"
        "|merchant_shipping_group_name|fulfillment-channel|record_action",
    ),
    "ebay": _of(
        3,
        "Custom label (SKU)|CustomLabel|Variation details|Available quantity|Start price|StartPrice|Relationship"
        "|Relationship details|RelationshipDetails|Item number|eBay category 1 name|eBay category 1 number|Listing site"
        "|Sold quantity|Watchers|Condition ID|ConditionID|PicURL|Item photo URL|DispatchTimeMax|Max dispatch time"
        "|Best Offer Enabled|BestOfferEnabled|C:Brand|P:UPC|P:EAN|Immediate pay required|Format|Current price|Action"
        "|Auction Buy It Now price|eBay Product ID(ePID)|Reserve price|eBay category 2 name|ScheduleTime|Bids",
        "Item number|Action|Relationship|Variation details",
        "Title",
    ),
    "square": _of(
        4,
        "Token|Reference Handle|Item Name|Variation Name|Reporting Category|Default Unit Cost|Option Name #"
        "|Option Value #|Square Online Item Visibility|Skip Detail Screen in POS|Sellable|Stockable|Permalink"
        "|Self-serve Ordering Enabled|Delivery Enabled|Pickup Enabled|Default Vendor Name|Default Vendor Code"
        "|Online Sale Price|Contains Alcohol|Social Media Link Title|Social Media Link Description",
        "Item Name",
    ),
    "lightspeed-x": _of(
        4,
        "composite_handle|composite_sku|composite_quantity|variant_option_one_name|variant_option_one_value"
        "|variant_option_two_name|variant_option_two_value|variant_option_three_name|variant_option_three_value"
        "|supply_price|retail_price|account_code|account_code_purchase|brand_name|supplier_name|supplier_code"
        "|track_inventory|tax_name|tax_value|loyalty_value_default|product_category",
        "name|handle",
    ),
    "lightspeed-r": _of(
        3, "System ID|Custom SKU|Manufact. SKU|Default Cost|Subcategory #|Qty. on Hand|Reorder Point", "Item"
    ),
    "google": _of(
        4,
        "image_link|additional_image_link|item_group_id|availability|google_product_category|fb_product_category"
        "|product_type|link|mobile_link|identifier_exists|age_group|sale_price_effective_date|shipping_weight"
        "|custom_label_0|custom_label_1|custom_label_2|condition|mpn|is_bundle|quantity_to_sell_on_facebook",
        "id|item_group_id|link",
        "title",
    ),
    "wix": _of(
        3,
        "handleId|fieldType|productImageUrl|plainDescription|media|mediaAltText|surcharge|strikethroughPrice"
        "|discountMode|discountValue|productOptionName#|productOptionType#|productOptionDescription#"
        "|productOptionChoices#|additionalInfoTitle#|additionalInfoDescription#|customTextField#|modifierName#"
        "|modifierType#|preOrderEnabled|ribbon",
        "fieldType",
    ),
    "squarespace": _of(
        3,
        "Product ID [Non Editable]|Variant ID [Non Editable]|Product Type [Non Editable]|Product Page|Product URL"
        "|Hosted Image URLs|Option Name #|Option Value #|On Sale|Visible",
        "Title",
    ),
    "bigcommerce": _of(
        4,
        "Options|Inventory Tracking|Current Stock|Variant Image URL|Image URL (Import)|Internal Image URL (Export)"
        "|Image is Thumbnail|Image Sort Order|Image Description|Custom Fields|Is Visible|Is Featured|Free Shipping"
        "|Fixed Shipping Cost|Tax Class|Minimum Purchase Quantity|Bin Picking Number|Low Stock|Brand Name|Product URL"
        "|Item Type|Product Code/SKU|Option Set|Option Set Align|Product Type|Product Image File - 1"
        "|Product Image ID - 1|Product Image Description - 1|Product Visible?|Track Inventory|Current Stock Level"
        "|Low Stock Level|Allow Purchases?|Show Product Condition?|Stop Processing Rules|Event Date Required?"
        "|Redirect Old URL?|Product Custom Fields|Product Tax Class|Product Availability|Cost Price|Retail Price",
        "Item|Item Type",
        "Name|Product Name",
    ),
    "magento": _of(
        4,
        "store_view_code|_store|attribute_set_code|_attribute_set|product_type|_type|product_websites|url_key"
        "|additional_attributes|configurable_variations|configurable_variation_labels|base_image|small_image"
        "|thumbnail_image|additional_images|additional_image_labels|tax_class_name|product_online|special_price"
        "|special_price_from_date|special_price_to_date|display_product_options_in|map_price|msrp_price"
        "|gift_message_available|out_of_stock_qty|use_config_min_qty|is_qty_decimal|allow_backorders"
        "|use_config_backorders|min_cart_qty|max_cart_qty|is_in_stock|notify_on_stock_below|manage_stock|website_id"
        "|related_skus|crosssell_skus|upsell_skus|bundle_values|associated_skus|custom_options|new_from_date"
        "|page_layout|visibility",
        "sku|name",
    ),
    "prestashop": _of(
        4,
        "Product ID|Active (0/1)|Categories (x,y,z...)|On sale (0/1)|Tax rules ID|Wholesale price|Reference #"
        "|Supplier reference #|Image URLs (x,y,z...)|Image alt texts (x,y,z...)"
        "|Delete existing images (0 = No, 1 = Yes)|Feature(Name:Value:Position)|Available for order (0 = No, 1 = Yes)"
        "|Show price (0 = No, 1 = Yes)|URL rewritten"
        "|Text when in stock|Text when backorder allowed|Product available date|Product creation date"
        "|Discount amount|Discount percent|Discount from (yyyy-mm-dd)|Discount to (yyyy-mm-dd)|Additional shipping cost"
        "|Minimal quantity|Ecotax|Tags (x,y,z...)|ID / Name of shop",
        "Name|Product ID",
    ),
    "yinbao": _of(3, "条码|会员价|会员折扣|积分商品|拼音码|商品状态|进货价|主单位|供货商|库存上限|库存下限", "名称"),
    "opencart": _of(
        5,
        "product_id|model|image_name|seo_keyword|stock_status_id|tax_class_id|store_ids|related_ids|date_available"
        "|weight_unit|length_unit|manufacturer|layout|minimum|subtract|points|viewed|shipping",
        "product_id",
    ),
    "odoo": _of(
        3,
        "External ID|Internal Reference|Sales Price|Sales Description|Product Type|Quantity On Hand|Can be Sold"
        "|Can be Purchased|Product Attributes / Attribute|Product Attributes / Values|Variant Values|default_code"
        "|list_price|lst_price|standard_price|description_sale|categ_id|categ_id/id|qty_available|sale_ok|purchase_ok"
        "|detailed_type|product_tmpl_id|attribute_line_ids/attribute_id|attribute_line_ids/value_ids|Customer Taxes"
        "|ID externe|Référence interne|Description des ventes|Type de produit|Valeurs de variante|Quantité en stock"
        "|Attributs du produit / Attribut|Attributs du produit / Valeurs|Externe ID|Interne Referenz"
        "|Verkaufsbeschreibung|Variantenwerte|ID externo|Referencia interna|Descripción de venta|Valores de variante"
        "|ID esterno|Riferimento interno|Descrizione vendita|Valori variante|Внешний ID|Внутренняя ссылка"
        "|Описание для продажи|Зовнішній ID|Внутрішнє посилання|Опис для продажу",
        "Name|Nom|Nombre|Nome|Название|Имя|Назва|名称|产品名称",
    ),
}


def is_of(platform: str, present: AbstractSet[str]) -> bool:
    """True when these plain headings can be no other list than an export of that platform."""
    found = FINGERPRINTS.get(platform)
    return found is not None and found.fits(present)


def lists_of(names: Iterable[str]) -> int:
    """How many headings say in PrestaShop's way what stands in their cells: "(0/1)", "(x,y,z...)"."""
    return sum(_LIST_OF.search(name) is not None for name in names)


def squeezed(words: Iterable[str]) -> dict[str, str]:
    """Each word under itself without its spaces: "FIELDTYPE" is "field type" when its capitals no longer tell."""
    found: dict[str, str] = {}
    for word in words:
        if " " in word:
            found.setdefault(word.replace(" ", ""), word)
    return found


def marks_of(platform: str) -> Sequence[str]:
    """The marks of a platform, so that its words are known however they are written."""
    found = FINGERPRINTS.get(platform)
    return () if found is None else tuple(found.marks.union(*found.needed))

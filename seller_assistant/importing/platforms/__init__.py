"""The platforms whose exports are recognised, the surest signatures first; a hand-made list is what is left."""

from seller_assistant.importing.platforms.amazon import Amazon
from seller_assistant.importing.platforms.base import Platform
from seller_assistant.importing.platforms.bigcommerce import BigCommerce
from seller_assistant.importing.platforms.chinese import JdTemplate, Jushuitan, Yinbao
from seller_assistant.importing.platforms.ebay import Ebay
from seller_assistant.importing.platforms.etsy import Etsy
from seller_assistant.importing.platforms.feeds import Feed
from seller_assistant.importing.platforms.generic import HandMade
from seller_assistant.importing.platforms.lightspeed import LightspeedR, LightspeedX
from seller_assistant.importing.platforms.magento import Magento
from seller_assistant.importing.platforms.odoo import Odoo
from seller_assistant.importing.platforms.opencart import OpenCart
from seller_assistant.importing.platforms.prestashop import PrestaShop, PrestaShopCombinations
from seller_assistant.importing.platforms.shopify import Shopify
from seller_assistant.importing.platforms.square import Square
from seller_assistant.importing.platforms.squarespace import Squarespace
from seller_assistant.importing.platforms.taobao import TaobaoPacket
from seller_assistant.importing.platforms.wix import Wix
from seller_assistant.importing.platforms.woocommerce import WooCommerce

PLATFORMS: tuple[Platform, ...] = (
    Shopify(), WooCommerce(), Amazon(), Ebay(), Square(), LightspeedX(), LightspeedR(), Feed(), TaobaoPacket(),
    Jushuitan(), Yinbao(), JdTemplate(), Etsy(), Wix(), Squarespace(), BigCommerce(), Magento(), PrestaShop(),
    PrestaShopCombinations(), OpenCart(), Odoo(), HandMade(),
)  # fmt: skip

__all__ = ("PLATFORMS", "Platform")

"""The platforms whose exports are recognised, the surest signatures first; a hand-made list is what is left."""

from seller_assistant.importing.platforms.base import Platform
from seller_assistant.importing.platforms.generic import HandMade
from seller_assistant.importing.platforms.shopify import Shopify
from seller_assistant.importing.platforms.woocommerce import WooCommerce

PLATFORMS: tuple[Platform, ...] = (Shopify(), WooCommerce(), HandMade())

__all__ = ("PLATFORMS", "Platform")

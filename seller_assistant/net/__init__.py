"""The only door to the network: one client, its limits, and the guard against private addresses."""

from seller_assistant.net.client import Fetched, fetch

__all__ = ("Fetched", "fetch")

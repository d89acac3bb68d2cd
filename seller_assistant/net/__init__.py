"""The only door to the network: one client, its limits, and the guard against private addresses."""

from seller_assistant.net.client import Fetched, fetch
from seller_assistant.net.downloading import Downloaded, download
from seller_assistant.net.fetching import Answer, fetch_many
from seller_assistant.net.links import host_of, web_address
from seller_assistant.net.services import Call, Reply, ServiceFailure, ask

__all__ = (
    "Answer",
    "Call",
    "Downloaded",
    "Fetched",
    "Reply",
    "ServiceFailure",
    "ask",
    "download",
    "fetch",
    "fetch_many",
    "host_of",
    "web_address",
)

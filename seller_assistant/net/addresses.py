"""Which addresses of the network may be asked: those of the public internet, never the owner's own network.

A product list comes from others; an address in it must not make this program ask a router, a printer or a server
behind the firewall.
"""

from __future__ import annotations

import ipaddress
import socket

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import PictureProblem

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def resolve(host: str, port: int, *, allow_loopback: bool = False) -> str:
    """The one address to connect to for that name; raises PictureProblem ``address-private`` or ``address-unknown``.

    Every address the name has must be public: a name with one private address is refused as a whole.
    """
    addresses = [_parsed(text) for text in lookup(host, port)]
    if not addresses:
        raise unknown(host)
    for address in addresses:
        if not is_public(address) and not (allow_loopback and inner(address).is_loopback):
            raise _private(host)
    return str(addresses[0])


def lookup(host: str, port: int) -> list[str]:
    """The addresses a name has, in the system's order, each once; () when there is no such name."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(address: Address) -> bool:
    """True for an address of the public internet; an IPv4 address wrapped in IPv6 counts as itself."""
    real = inner(address)
    return real.is_global and not real.is_multicast and not real.is_reserved


def inner(address: Address) -> Address:
    """The IPv4 address inside a mapped, 6to4, Teredo or NAT64 address; any other as it is."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if address in _NAT64 or (int(address) >> 32 == 0 and int(address) > 1):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def _parsed(text: str) -> Address:
    return ipaddress.ip_address(text.partition("%")[0])


def unknown(host: str) -> PictureProblem:
    """The problem of a name that does not exist, or no connection at all."""
    return PictureProblem(
        "address-unknown",
        Phrase(QT_TRANSLATE_NOOP("net", "There is no “{host}” on the internet, or you are not connected."), host=host),
        where=host,
        next=Phrase(QT_TRANSLATE_NOOP("net", "Check the address and your connection.")),
    )


def _private(host: str) -> PictureProblem:
    return PictureProblem(
        "address-private",
        Phrase(QT_TRANSLATE_NOOP("net", "“{host}” is inside a private network, so it was not asked."), host=host),
        where=host,
        next=Phrase(QT_TRANSLATE_NOOP("net", "Copy the picture to this computer and add it from there.")),
    )

"""The parts of an Office package: read safely, found through their relationships."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from seller_assistant.sheets import container, refusals

CHUNK = 2**20


class Relation(NamedTuple):
    """Where a relationship leads: its type's last word, the part or address, and whether that is outside."""

    kind: str
    target: str
    external: bool


class Package:
    """An opened package; raises FileProblem where a part is unsafe."""

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        container.check_parts(self._zip.infolist(), file)
        self.names = {name.lower().lstrip("/"): name for name in self._zip.namelist()}

    def has(self, part: str) -> bool:
        """Whether there is such a part; upper and lower case are one."""
        return part.lower() in self.names

    def content(self, part: str) -> bytes:
        """The part's content, b"" where there is none."""
        name = self.names.get(part.lower())
        return self._zip.read(name) if name else b""

    def size(self, part: str) -> int:
        """The part's unpacked size, 0 where there is none."""
        name = self.names.get(part.lower())
        return self._zip.getinfo(name).file_size if name else 0

    def chunks(self, part: str) -> Iterator[bytes]:
        """The part's content piece by piece."""
        name = self.names.get(part.lower())
        if name is None:
            return
        with self._zip.open(name) as stream:
            while piece := stream.read(CHUNK):
                yield piece

    def xml(self, part: str) -> Element | None:
        """The part as a tree, None where there is none; entities and document types are refused."""
        content = self.content(part)
        if not content:
            return None
        try:
            root: Element = fromstring(content, forbid_dtd=True)
        except DefusedXmlException as error:
            raise refusals.unsafe(self.file) from error
        return root

    def relations(self, part: str) -> dict[str, Relation]:
        """The relationships of a part, by their id."""
        folder, name = posixpath.split(part)
        root = self.xml(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        found = {}
        for relation in root if root is not None else ():
            target, external = relation.get("Target", ""), relation.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
            found[relation.get("Id", "")] = Relation(relation.get("Type", "").rsplit("/", 1)[-1], target, external)
        return found


def local(tag: str) -> str:
    """An element's name without its namespace."""
    return tag.rsplit("}", 1)[-1]


def attribute(element: Element, name: str) -> str:
    """An attribute by its local name, whatever its namespace; "" where there is none."""
    for key, value in element.attrib.items():
        if key == name or key.endswith("}" + name):
            return value
    return ""


def children(element: Element | None, name: str) -> list[Element]:
    """The direct children of that local name."""
    return [child for child in element if local(child.tag) == name] if element is not None else []


def descendants(element: Element | None, name: str) -> list[Element]:
    """All elements of that local name below."""
    return [child for child in element.iter() if local(child.tag) == name] if element is not None else []

"""Where on the page a finding belongs: the text it is about, or else the section."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from seller_assistant.checking.finding import Finding
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import Wording

Mark = tuple[int, str, str]  # its number beside the page, its severity, the message
_SECTIONS = {
    "title": "title", "pictures": "gallery", "picture": "gallery", "price": "price", "stock": "price",
    "option": "choices", "description": "detail", "sku": "choices", "gtin": "choices", "weight": "parameters",
}  # fmt: skip


class Marks:
    """The findings of a page, numbered, by the Chinese text or the section they are about."""

    def __init__(self, draft: Draft, findings: Sequence[Finding], wording: Wording) -> None:
        texts = {unit.field: unit.target for unit in draft.units if unit.target}
        self._by_text: dict[str, list[Mark]] = defaultdict(list)
        self._by_section: dict[str, list[Mark]] = defaultdict(list)
        for number, finding in enumerate(findings, 1):
            mark = (number, finding.severity, wording.say(finding.message))
            text = texts.get(finding.field, "")
            if text and finding.field != "title" and text in _shown(draft):
                self._by_text[text].append(mark)
            else:
                self._by_section[section(finding.field)].append(mark)

    def of(self, text: str) -> list[Mark]:
        """The findings about that very text."""
        return self._by_text.get(text, [])

    @property
    def sections(self) -> Mapping[str, Sequence[Mark]]:
        """The findings about a whole section."""
        return self._by_section


def section(field: str) -> str:
    """The section of the page that shows a field: "description/2" is in the detail."""
    return _SECTIONS.get(field.replace(":", "/").split("/", 1)[0], "parameters")


def _shown(draft: Draft) -> set[str]:
    """The texts that stand alone somewhere on the page."""
    values = {value for choice in draft.choices for value in (choice.name, *choice.values)}
    return values | {value for _, value in draft.parameters} | {block.text for block in draft.blocks}

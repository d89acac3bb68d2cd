"""The two columns that a list of left-out rows has beside the owner's own, and how they are known again."""

from __future__ import annotations

from collections.abc import Sequence

from seller_assistant.importing.headings import plain

# Fixed words, never translated: by them the list is known when it comes back.
REASON = "Reason"
ROW = "Row"


def own_columns(names: Sequence[str]) -> frozenset[int]:
    """The columns (0-based) that this list added: "Reason" and "Row", the last two. They are no product's."""
    filled = [i for i, name in enumerate(names) if name]
    last = [plain(names[i]) for i in filled[-2:]]
    return frozenset(filled[-2:]) if last == [plain(REASON), plain(ROW)] else frozenset()

"""Size tables: proposals that the owner looks at, changes and confirms before anything of them goes into a text."""

from __future__ import annotations

from collections.abc import Sequence

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop.base import Base
from seller_assistant.shop.values_words import OwnedSizeTable
from seller_assistant.translating.sizing import NAMES, ConfirmedSizes, tables

SETTING = "size_tables"
Row = tuple[str, str, str]  # system ("" where it has none), size, what is said beside it


class Sizes(Base):
    """The verbs about sizes."""

    def size_tables(self) -> tuple[OwnedSizeTable, ...]:
        """Every table as the owner left it: its rows, and whether it is confirmed."""
        mine = self._confirmed_rows()
        return tuple(
            OwnedSizeTable(table.id, table.name, mine.get(table.id, table.rows), table.id in mine) for table in tables()
        )

    def size_table(self, table: str) -> OwnedSizeTable:
        """One table as the owner left it; InputProblem names the tables when there is none of that id."""
        found = next((t for t in self.size_tables() if t.id == table), None)
        if found is None:
            raise _unknown(table)
        return found

    def confirm_sizes(self, table: str, rows: Sequence[Row] | None = None) -> int | None:
        """Let that table's millimetres into texts from the next translation on; ``rows`` where the owner changed it.

        Returns the step, None when nothing changed. Raises InputProblem for an unknown table or an empty row.
        """
        proposed = next((t for t in tables() if t.id == table), None)
        if proposed is None:
            raise _unknown(table)
        mine = self._confirmed_rows()
        wanted = tuple(rows) if rows is not None else mine.get(table, proposed.rows)
        for system, size, said in wanted:
            if not size.strip() or not said.strip():
                raise InputProblem(
                    "size-row",
                    Phrase(
                        QT_TRANSLATE_NOOP("shop", "A row of a size table needs a size and what is said beside it."),
                    ),
                    found=f"{system} {size} = {said}",
                )
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Confirmed the sizes of {table}"), table=NAMES[table])
        return self._keep_sizes({**mine, table: wanted}, sentence)

    def forget_sizes(self, table: str) -> int | None:
        """Take that table's millimetres out of the next translations; the table is a proposal again."""
        if table not in NAMES:
            raise _unknown(table)
        mine = self._confirmed_rows()
        mine.pop(table, None)
        return self._keep_sizes(mine, Phrase(
            QT_TRANSLATE_NOOP("shop", "Took back the sizes of {table}"), table=NAMES[table]))  # fmt: skip

    def _keep_sizes(self, rows: dict[str, tuple[Row, ...]], sentence: Phrase) -> int | None:
        with self._store.step(sentence) as step:
            step.put_setting(SETTING, {name: [list(row) for row in found] for name, found in rows.items()})
        return step.id

    def _confirmed_rows(self) -> dict[str, tuple[Row, ...]]:
        kept = self._store.setting(SETTING, {}) or {}
        return {
            name: tuple((str(s), str(n), str(said)) for s, n, said in rows)
            for name, rows in kept.items()
            if name in NAMES
        }

    def _confirmed_sizes(self) -> ConfirmedSizes | None:
        """What the pipeline may say beside sizes; None when nothing is confirmed."""
        mine = self._confirmed_rows()
        return ConfirmedSizes(mine) if mine else None


def _unknown(table: str) -> InputProblem:
    return InputProblem(
        "size-table-unknown",
        Phrase(QT_TRANSLATE_NOOP("shop", "There is no size table “{table}”; there are {tables}."),
               table=table, tables=", ".join(NAMES)),
        found=table,
    )  # fmt: skip

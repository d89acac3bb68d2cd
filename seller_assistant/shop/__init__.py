"""The owner's shop: one object whose verbs stand in the order of the work."""

from seller_assistant.shop.shop import Shop
from seller_assistant.shop.values import (
    BackupRecord,
    Change,
    Check,
    Checked,
    EditPlan,
    EngineState,
    Estimate,
    ExportRecord,
    Imported,
    LooseText,
    Overview,
    Step,
    Translated,
)

__all__ = (
    "BackupRecord",
    "Change",
    "Check",
    "Checked",
    "EditPlan",
    "EngineState",
    "Estimate",
    "ExportRecord",
    "Imported",
    "LooseText",
    "Overview",
    "Shop",
    "Step",
    "Translated",
)

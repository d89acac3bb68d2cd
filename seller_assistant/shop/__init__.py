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
    Fetched,
    Imported,
    LooseText,
    Overview,
    PictureCounts,
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
    "Fetched",
    "Imported",
    "LooseText",
    "Overview",
    "PictureCounts",
    "Shop",
    "Step",
    "Translated",
)

"""Translation engines, one file each over one base; `ENGINES` in the order people see them."""

from seller_assistant.translating.engines.declared import GOOGLE_FREE, MYMEMORY, OFFLINE, PHRASEBOOK, Declared

ENGINES: tuple[Declared, ...] = (PHRASEBOOK, OFFLINE, GOOGLE_FREE, MYMEMORY)

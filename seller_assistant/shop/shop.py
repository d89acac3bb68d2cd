"""The owner's shop, whole: each part of the work is one file beside this one.

The command line and the window speak to `Shop` and to nothing else. Every verb may be called from any
one thread at a time; the window calls them all from its one shop thread.
"""

from __future__ import annotations

from seller_assistant.shop.doubting import Doubting
from seller_assistant.shop.fetching import Fetching
from seller_assistant.shop.health import Health
from seller_assistant.shop.heeding import Heeding
from seller_assistant.shop.intake import Intake
from seller_assistant.shop.labelling import Labelling
from seller_assistant.shop.looking import Looking
from seller_assistant.shop.numbers import Numbers
from seller_assistant.shop.proof_return import ProofReturn
from seller_assistant.shop.remembering import Remembering
from seller_assistant.shop.templates import Templates
from seller_assistant.shop.titles import Titles
from seller_assistant.shop.unsending import Unsending


class Shop(
    Intake, Fetching, Numbers, Remembering, ProofReturn, Doubting, Heeding, Titles, Looking, Templates, Unsending,
    Labelling, Health,
):  # fmt: skip
    """An open shop. Use as a context manager, or `close` it.

    In the order of the work: `plan_import`, `import_`, `fetch_pictures`, `products`, `plan_edit`, `edit`,
    `undo`, `import_terms`, `import_memory`, `translate`, `review_queue`, `approve`, `export_proof`,
    `read_proof`, `apply_proof`, `quotes`, `check`, `repair`, `preview`, `export`.
    """

"""Pictures: decoded safely, made to size, and stored once by content."""

from seller_assistant.pictures.decoding import Seen, look
from seller_assistant.pictures.sizing import detail_jpegs, square_jpeg, thumbnail
from seller_assistant.pictures.store import PictureStore, Stored
from seller_assistant.pictures.workers import Done, PictureWorkers

__all__ = (
    "Done", "PictureStore", "PictureWorkers", "Seen", "Stored", "detail_jpegs", "look", "square_jpeg", "thumbnail",
)  # fmt: skip

"""All that an export makes of one picture, in one go and from one decoding; made for worker processes.

The process that makes it writes it: a folder of finished files, renamed into place when all are there. So a program
that is killed leaves whole results or none, and nothing large travels between processes.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from PIL import Image

from seller_assistant.pictures import reading
from seller_assistant.pictures.decoding import decoded_with_size
from seller_assistant.pictures.framing import framed, nearness
from seller_assistant.pictures.recipe import Recipe
from seller_assistant.pictures.seeing import Marks, marks
from seller_assistant.pictures.sizing import at_width, sliced
from seller_assistant.pictures.slicing import slice_height
from seller_assistant.pictures.subject import Ground, ground
from seller_assistant.pictures.watermark import stamped
from seller_assistant.pictures.weight import jpeg, jpeg_under

MAIN, PORTRAIT, THUMB, DONE = "main.jpg", "portrait.jpg", "thumb.jpg", "done.json"


@dataclass(frozen=True, slots=True)
class Made:
    """What lies in a folder: how many slices ("1.jpg" and on), whether a portrait, and the marks of the picture."""

    slices: int
    portrait: bool
    marks: Marks


def make(path: str, recipe: Recipe, folder: str) -> Made:
    """Make what the recipe says of the picture in that file into that folder; PictureProblem when it cannot be used."""
    files, seen = made(reading.bytes_of(path), recipe)
    return _put(Path(folder), files, seen)


def made(data: bytes, recipe: Recipe) -> tuple[dict[str, bytes], Marks]:
    """The files of that recipe by name, and the marks of the picture."""
    frame = recipe.main
    enough = max(*frame, recipe.detail_width, *recipe.portrait)
    picture, size = decoded_with_size(data, enough)
    behind = ground(picture)
    if max(picture.size) < max(size) and nearness(picture.size, frame, behind, recipe.fit) > 1:
        picture, _ = decoded_with_size(data)  # a small subject is brought nearer: all its pixels are needed
        behind = ground(picture)
    main = _marked(framed(picture, frame, behind, recipe.fit), recipe, behind)
    files = {MAIN: jpeg_under(main, recipe.main_bytes, recipe.least)}
    if all(recipe.portrait):
        tall = _marked(framed(picture, recipe.portrait, behind, recipe.fit), recipe, behind)
        files[PORTRAIT] = jpeg_under(tall, recipe.main_bytes)
    if recipe.detail_width:
        slice_height(picture.width, picture.height, recipe.detail_width, recipe.detail_height)
        page = _marked(at_width(picture, recipe.detail_width, recipe.detail_height), recipe, behind)
        for number, part in enumerate(sliced(page, recipe.detail_height, recipe.detail_bytes), 1):
            files[f"{number}.jpg"] = part
    main.thumbnail((recipe.thumb, recipe.thumb), Image.Resampling.LANCZOS)
    files[THUMB] = jpeg(main, 85)
    return files, marks(picture, size, behind)


def _marked(image: Image.Image, recipe: Recipe, behind: Ground) -> Image.Image:
    """With the owner's mark, unless it stands on white: marketplaces refuse marks on such pictures."""
    return image if recipe.watermark is None or behind.white else stamped(image, recipe.watermark)


def found(folder: Path) -> Made | None:
    """What was made into that folder before; None when it is not all there."""
    try:
        told = json.loads((folder / DONE).read_text(encoding="utf-8"))
        sizes = told["files"]
        if any((folder / name).stat().st_size != size for name, size in sizes.items()):
            return None
        os.utime(folder)  # used today: the last to go when room is made
        return Made(told["slices"], PORTRAIT in sizes, Marks(**told["marks"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _put(folder: Path, files: dict[str, bytes], seen: Marks) -> Made:
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".new-"))
    result = Made(sum(name[:-4].isdigit() for name in files), PORTRAIT in files, seen)
    try:
        for name, data in files.items():
            (part / name).write_bytes(data)
        told = {"slices": result.slices, "marks": asdict(seen), "files": {name: len(d) for name, d in files.items()}}
        (part / DONE).write_text(json.dumps(told), encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)  # of a disk that lost some of it
        part.rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return result

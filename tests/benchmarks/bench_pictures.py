"""Our pictures against the bare library doing the same, both on every processor, in one run.

    python tests/benchmarks/bench_pictures.py [PICTURES]

Prints the seconds of both and their ratio, which is to stay under 1.10, and what a second run costs with all made.
Bare means: open, decode no larger than needed, turn, square on white, 750 wide slices, thumbnail, JPEG at quality 90,
written to the disk; without limits, profiles, subject, marks, cache, or a check of anything.
"""

from __future__ import annotations

import multiprocessing
import os
import statistics
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image, ImageOps

from seller_assistant.pictures.making import found, make
from seller_assistant.pictures.recipe import Recipe
from seller_assistant.pictures.workers import PictureWorkers

ROUNDS = 5
RECIPE = Recipe()
COUNT = max(1, min(4, os.cpu_count() or 1))


def bare(path: str, folder: str) -> None:
    """What a script of twenty lines would do."""
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    with Image.open(path) as image:
        image.draft("RGB", (800, 800))
        picture = ImageOps.exif_transpose(image).convert("RGB")
    scale = 800 / max(picture.size)
    size = (round(picture.width * scale), round(picture.height * scale))
    small = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    square = Image.new("RGB", (800, 800), "white")
    square.paste(small, ((800 - size[0]) // 2, (800 - size[1]) // 2))
    square.save(out / "main.jpg", quality=90, subsampling="4:4:4", optimize=True)
    height = round(picture.height * 750 / picture.width)
    page = picture.resize((750, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
    count = -(-height // 1500)
    for number in range(count):
        part = page.crop((0, height * number // count, 750, height * (number + 1) // count))
        part.save(out / f"{number + 1}.jpg", quality=90, subsampling="4:4:4", optimize=True)
    square.thumbnail((160, 160), Image.Resampling.LANCZOS)
    square.save(out / "thumb.jpg", quality=85, optimize=True)


def _draw(folder: Path, count: int) -> list[str]:
    """Photos as telephones make them: 12 megapixels, smooth light, a grain."""
    paths = []
    for number in range(count):
        light = [Image.effect_noise((12 + number % 5, 9), 70 + 5 * c).resize((4000, 3000), Image.Resampling.BICUBIC)
                 for c in range(3)]  # fmt: skip
        grain = Image.effect_noise((4000, 3000), 6)
        photo = Image.merge("RGB", [Image.blend(layer, grain, 0.15) for layer in light])
        paths.append(str(folder / f"{number}.jpg"))
        photo.save(paths[-1], quality=88)
    return paths


def _of_library(pool: ProcessPoolExecutor, paths: list[str], folder: Path) -> float:
    start = time.perf_counter()
    list(pool.map(bare, paths, [str(folder / f"bare{n}") for n in range(len(paths))]))
    return time.perf_counter() - start


def _of_ours(workers: PictureWorkers, paths: list[str], folder: Path) -> float:
    start = time.perf_counter()
    calls = ((path, RECIPE, str(folder / f"ours{n}")) for n, path in enumerate(paths))
    assert all(done.value is not None for done in workers.map(make, calls))
    return time.perf_counter() - start


def _alone(paths: list[str], folder: Path) -> float:
    """Our time on the processor over that of the library, each picture by one and then the other."""
    library = ours = 0.0
    for number, path in enumerate(paths * 2):
        start = time.process_time()
        bare(path, str(folder / f"alone-bare{number}"))
        between = time.process_time()
        make(path, RECIPE, str(folder / f"alone-ours{number}"))
        library, ours = library + between - start, ours + time.process_time() - between
    return ours / library


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 24
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = _draw(folder, count)
        context = multiprocessing.get_context("spawn")
        ratios, library, ours = [], [], []
        with ProcessPoolExecutor(COUNT, mp_context=context) as pool, PictureWorkers(COUNT) as workers:
            _of_library(pool, paths[:COUNT], folder)  # both sets of processes are up before a clock runs
            _of_ours(workers, paths[:COUNT], folder)
            for turn in range(ROUNDS):
                order = (_of_library, _of_ours) if turn % 2 == 0 else (_of_ours, _of_library)
                took = {}
                for work in order:
                    took[work] = work(pool if work is _of_library else workers, paths, folder)  # type: ignore[operator]
                library.append(took[_of_library])
                ours.append(took[_of_ours])
                ratios.append(took[_of_ours] / took[_of_library])
        alone = _alone(paths, folder)
        start = time.perf_counter()
        assert all(found(folder / f"ours{n}") for n in range(count))
        again = time.perf_counter() - start
    print(f"{count} pictures of 12 megapixels, {COUNT} processes, best of {ROUNDS} rounds")
    print(f"bare library {min(library):.2f} s, ours {min(ours):.2f} s, ratio {min(ours) / min(library):.2f}")
    print(f"time on the processor in one process, which others on this computer disturb less: ratio {alone:.2f}")
    print(f"median of the rounds' ratios {statistics.median(ratios):.2f}; a second time {again * 1000:.0f} ms")


if __name__ == "__main__":
    main()

"""How quickly a bundle of only what changed is found, and whether a killed bundle resumes without redoing pictures.

    python tests/benchmarks/bench_export.py [--products 10000] [--pictures 5000] [--times 3] [--part delta|resume]

*Delta*: after everything went out, an export of nothing changed and one of a single change, in seconds and as shares of
composing every listing in the same run, which is the least that a comparison by content takes without the history.
*Resume*: a bundle of products with five pictures each is killed (SIGKILL) half way and made again; the pictures that
were finished must not be made a second time, and the second run is told as a share of a whole first one.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from make_list import write
from PIL import Image

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem
from seller_assistant.shop import Shop

EACH = 5  # pictures of a product


def delta(place: Path, products: int, times: int) -> None:
    """Print how long an export of no and of one change takes."""
    listed = place / "list.xlsx"
    write(listed, products, 20, 0, alone=True)
    with Shop.open(place / "shop") as shop:
        shop.import_(shop.plan_import([listed]))
        shop.translate()
        start = time.perf_counter()
        made = shop.export("material", place / "all.zip", allow_blocked=True)
        whole = time.perf_counter() - start
        start = time.perf_counter()
        shop.drafts("material")
        composing = time.perf_counter() - start
        nothing = min(_seconds(shop, place, changed=0) for _ in range(times))
        one = min(_seconds(shop, place, changed=n + 1) for n in range(times))
    print(f"{made.products} products, all of them: {whole:.2f} s; composing their listings alone: {composing:.2f} s")
    print(f"nothing changed: {nothing:.3f} s, {nothing / composing:.3f} x composing")
    print(f"one changed:     {one:.3f} s, {one / composing:.3f} x composing")


def _seconds(shop: Shop, place: Path, *, changed: int) -> float:
    """One export of only what changed: nothing, or the product of that number."""
    if changed:
        product = shop.products(limit=1, offset=changed)[0]
        said = Phrase(QT_TRANSLATE_NOOP("shop", "Edited"))
        with shop._store.step(said) as step:
            step.put_product(product.with_(brand=f"Brand {changed}"))
    start = time.perf_counter()
    try:
        made = shop.export("material", place / "changed.zip", allow_blocked=True, changed=True)
        found = made.products
    except BundleProblem as problem:
        if problem.code != "bundle-unchanged":
            raise
        found = 0
    if found != bool(changed):
        raise SystemExit(f"{found} products in a bundle of {bool(changed):d}")
    return time.perf_counter() - start


def resume(place: Path, products: int) -> None:
    """Print how a killed bundle goes on."""
    folder = place / "pictures"
    folder.mkdir()
    lines = ["SKU,Title,Price CAD,Stock,Images"]
    for number in range(products):
        names = [f"p{number}-{n}.jpg" for n in range(EACH)]
        for n, name in enumerate(names):
            colour = (number * 7 % 256, (number + n * 50) % 256, (number // 256 * 40 + n) % 256)
            picture = Image.new("RGB", (1000, 900), "white")
            picture.paste(colour, (150 + n, 120 + number % 200, 800, 780))
            picture.save(folder / name, quality=88)
        lines.append(f"S-{number},Wool Socks {number},12.50,5,{'|'.join(names)}")
    listed = place / "pictured.csv"
    listed.write_text("\n".join(lines), encoding="utf-8")
    _run(place, "import", listed, "--pictures", folder)
    _run(place, "translate")
    line = [*_line(place), "export", "--market", "material", "--allow-blocked", "--no-pdf", "--out", place / "b.zip"]
    start = time.perf_counter()
    running = subprocess.Popen([str(part) for part in line], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wanted = products * EACH
    try:
        while running.poll() is None and _made(place) < wanted // 2:
            time.sleep(0.2)
    finally:
        running.send_signal(signal.SIGKILL)
        running.wait()
    killed = time.perf_counter() - start
    before = {path: path.stat().st_mtime_ns for path in _finished(place)}
    if (place / "b.zip").exists():
        raise SystemExit("it was finished before it could be killed")
    start = time.perf_counter()
    subprocess.run([str(part) for part in line], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    second = time.perf_counter() - start
    redone = sum(1 for path, made in before.items() if not path.exists() or path.stat().st_mtime_ns != made)
    start = time.perf_counter()
    subprocess.run([str(part) for part in line], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    third = time.perf_counter() - start
    print(f"{products} products, {wanted} pictures: killed after {killed:.1f} s with {len(before)} pictures finished")
    print(f"made again in {second:.1f} s: {redone} of the finished ones were redone; left over: {_left(place)}")
    print(f"a third time, all pictures there: {third:.1f} s, {third / (killed + second):.2f} x the first two together")


def _line(place: Path) -> list[object]:
    return [sys.executable, "-m", "seller_assistant", "--shop", place / "shop", "--json"]


def _run(place: Path, *arguments: object) -> None:
    line = [str(part) for part in (*_line(place), *arguments)]
    done = subprocess.run(line, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(json.loads(done.stdout or done.stderr))


def _finished(place: Path) -> list[Path]:
    """The main pictures that are whole in the shop's folder of made ones."""
    folders = (place / "shop" / "cache" / "pictures").glob("*/*")
    whole = (folder for folder in folders if not folder.name.startswith(".") and (folder / "done.json").exists())
    return [folder / "main.jpg" for folder in whole]


def _made(place: Path) -> int:
    return len(_finished(place))


def _left(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir() if path.name.endswith((".part", ".making")))


def main() -> int:
    """Print both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--products", type=int, default=10_000)
    parser.add_argument("--pictures", type=int, default=5_000)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--part", choices=("delta", "resume", "both"), default="both")
    request = parser.parse_args()
    for part in ("delta", "resume"):
        if request.part in (part, "both"):
            with tempfile.TemporaryDirectory() as folder:
                if part == "delta":
                    delta(Path(folder), request.products, request.times)
                else:
                    resume(Path(folder), request.pictures // EACH)
    return 0


if __name__ == "__main__":
    sys.exit(main())

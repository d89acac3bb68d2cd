"""Worker processes give the same bytes as this one, in order, and survive what kills one of them."""

import io
import os
import signal
import subprocess
import sys

import pytest
from PIL import Image

from seller_assistant.pictures import PictureWorkers, look, square_jpeg
from seller_assistant.problems import PictureProblem


def picture(colour, size=(300, 200)):
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture(scope="module")
def workers():
    with PictureWorkers(2) as pool:
        yield pool


def test_the_outcomes_come_in_order_with_a_bad_one_among_them(workers):
    pictures = [picture(colour) for colour in ("red", "green", "blue", "white", "black")]
    pictures.insert(2, b"<html>")
    done = list(workers.map(square_jpeg, ((data, 100) for data in pictures)))
    assert [d.problem.code if d.problem else d.value for d in done] == [
        "picture-web-page" if data == b"<html>" else square_jpeg(data, 100) for data in pictures
    ]


def test_one_picture_in_another_process(workers):
    assert workers.one(look, picture("red")).width == 300
    assert workers.one(os.getpid) != os.getpid()
    with pytest.raises(PictureProblem):
        workers.one(look, b"nothing")


def test_a_process_that_dies_costs_only_its_own_picture(workers):
    done = list(workers.map(signal.raise_signal, [(0,), (signal.SIGKILL,), (0,)]))
    assert [d.problem.code if d.problem else "" for d in done] == ["", "picture-damaged", ""]
    assert workers.one(look, picture("red")).height == 200


def test_leaving_a_map_early_leaves_no_process_behind():
    pool = PictureWorkers(2)
    with pool:
        for _ in pool.map(square_jpeg, ((picture("red"), 50) for _ in range(50))):
            break
        processes = list(pool._pool._processes.values())
    assert all(not process.is_alive() for process in processes)


@pytest.mark.parametrize("how", ["-c", "-"])
def test_a_program_without_a_file_still_gets_its_pictures(how):
    program = (
        "import io\nfrom PIL import Image\nfrom seller_assistant.pictures import PictureWorkers, look\n"
        "out = io.BytesIO()\nImage.new('RGB', (7, 5)).save(out, 'PNG')\n"
        "with PictureWorkers(1) as pool: print(pool.one(look, out.getvalue()).width)\n"
    )
    args = [program] if how == "-c" else []
    ran = subprocess.run(
        [sys.executable, how, *args], input=program if how == "-" else None, capture_output=True, text=True, timeout=60
    )
    assert (ran.stdout, ran.stderr) == ("7\n", "")

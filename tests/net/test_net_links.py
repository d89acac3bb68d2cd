"""What a picture's source leads to: share links become the file's own address, what is no address stays none."""

import pytest

from seller_assistant.net.links import direct, host_of, web_address

DRIVE = "https://drive.google.com/uc?export=download&id=1AbC-d_9"


@pytest.mark.parametrize(
    ("link", "file"),
    [
        ("https://drive.google.com/file/d/1AbC-d_9/view?usp=sharing", DRIVE),
        ("https://drive.google.com/a/shop.example/file/d/1AbC-d_9/edit", DRIVE),
        ("https://drive.google.com/open?id=1AbC-d_9", DRIVE),
        ("https://drive.google.com/uc?id=1AbC-d_9", DRIVE),
        ("https://drive.google.com/uc?export=view&id=1AbC-d_9", DRIVE),
        ("https://docs.google.com/uc?id=1AbC-d_9&export=download", DRIVE),
        ("https://drive.google.com/thumbnail?id=1AbC-d_9&sz=w200", DRIVE),
        ("https://drive.google.com/file/d/1AbC-d_9/view?resourcekey=0-x", DRIVE + "&resourcekey=0-x"),
        ("https://www.dropbox.com/s/abc/mug%20red.jpg?dl=0", "https://www.dropbox.com/s/abc/mug%20red.jpg?dl=1"),
        ("https://www.dropbox.com/s/abc/mug.jpg", "https://www.dropbox.com/s/abc/mug.jpg?dl=1"),
        (
            "http://dropbox.com/scl/fi/tok/mug.jpg?rlkey=k9&st=q&dl=0#top",
            "https://dropbox.com/scl/fi/tok/mug.jpg?rlkey=k9&st=q&dl=1",
        ),
        ("https://www.dropbox.com/s/abc/mug.jpg?raw=1", "https://www.dropbox.com/s/abc/mug.jpg?dl=1"),
        ("https://github.com/me/shop/blob/main/a/mug.jpg", "https://raw.githubusercontent.com/me/shop/main/a/mug.jpg"),
    ],
)
def test_share_links_become_the_file_itself(link, file):
    assert direct(link) == file
    assert direct(file) == file


@pytest.mark.parametrize(
    "address",
    [
        "https://drive.google.com/drive/folders/1AbC?id=5",
        "https://drive.google.com/open",
        "https://www.dropbox.com/home/photos",
        "https://dl.dropboxusercontent.com/s/abc/mug.jpg",
        "https://drive.google.com.evil.example/file/d/1AbC/view",
        "https://shop.example/file/d/1/view?dl=0",
        "http://[::1",
    ],
)
def test_other_addresses_stay_as_they_are(address):
    assert direct(address) == address


def test_what_names_a_site_and_what_does_not():
    assert web_address("  //cdn.shop.example/a.jpg ") == "https://cdn.shop.example/a.jpg"
    assert web_address("HTTP://shop.example/a.jpg") == "HTTP://shop.example/a.jpg"
    assert web_address("https://drive.google.com/open?id=1AbC-d_9") == DRIVE
    for source in ("", "a.jpg", "images/a.jpg", "C:\\a.jpg", "/srv/a.jpg", "file:///C:/a.jpg", "cell:Sheet1!B2"):
        assert web_address(source) == ""
    assert host_of("https://CDN.Shop.example:8080/a.jpg") == "cdn.shop.example"
    assert host_of("http://[::1") == ""


def test_addresses_as_people_and_pages_write_them():
    assert web_address("https://shop.example/a.jpg?w=1&amp;h=2") == "https://shop.example/a.jpg?w=1&h=2"
    assert web_address("www.shop.example/a.jpg") == "https://www.shop.example/a.jpg"
    assert [web_address(name) for name in ("www.jpg", "www photos/a.jpg", "a&amp;b.jpg")] == ["", "", ""]

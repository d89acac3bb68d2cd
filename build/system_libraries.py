"""The parts of Linux that Qt and the freezer lean on: found missing by asking the loader, installed by name.

Only ``dev.py`` imports this. Nothing happens on Windows and macOS, where Qt's wheels carry all they need.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable
from pathlib import Path

Say = Callable[[str], None]

# Shared object -> Debian package, from `ldd` over the Qt parts in LOOKED_AT on Debian 12.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXi.so.6": "libxi6",
    "libXrandr.so.2": "libxrandr2",
    "libXrender.so.1": "libxrender1",
    "libXtst.so.6": "libxtst6",
    "libasound.so.2": "libasound2",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libnspr4.so": "libnspr4",
    "libplc4.so": "libnspr4",
    "libplds4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libnssutil3.so": "libnss3",
    "libsmime3.so": "libnss3",
    "libstdc++.so.6": "libstdc++6",
    "libudev.so.1": "libudev1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libwayland-server.so.0": "libwayland-server0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbfile.so.1": "libxkbfile1",
    "libxshmfence.so.1": "libxshmfence1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# What the window loads, seen from PySide6's own folder.
LOOKED_AT = (
    "QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "QtSvg.abi3.so", "QtNetwork.abi3.so",
    "QtPrintSupport.abi3.so", "QtWebEngineCore.abi3.so", "QtWebEngineWidgets.abi3.so",
    "Qt/libexec/QtWebEngineProcess", "Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/platforms/libqoffscreen.so", "Qt/plugins/imageformats/libqjpeg.so",
    "Qt/plugins/imageformats/libqsvg.so",
)  # fmt: skip

CHINESE_FONTS = "fonts-noto-cjk"
_CHINESE = ("cjk", "wqy", "droidsansfallback", "uming", "ukai", "sourcehan", "notosanssc", "notoserifsc")


def is_debian() -> bool:
    """Whether packages come from apt-get here."""
    return shutil.which("apt-get") is not None


def command(packages: Iterable[str]) -> str:
    """The one line that installs them, to be shown."""
    return "sudo apt-get install --no-install-recommends " + " ".join(packages)


def install(packages: Iterable[str], say: Say) -> bool:
    """Install Debian packages by name; False when that is not for us to do (not Debian, or not root)."""
    wanted = list(packages)
    if not is_debian() or os.geteuid() != 0:
        return False
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
    wanted = [_today(name) for name in wanted]
    say(f"Installing {' '.join(wanted)} ...")
    line = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *wanted]
    done = subprocess.run(line, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        say(done.stdout)
    return done.returncode == 0


def _today(name: str) -> str:
    """The package's name in this release: some were renamed in Ubuntu 24.04 and Debian 13 (64-bit time)."""
    found = subprocess.run(["apt-cache", "pkgnames", f"{name}t64"], capture_output=True, text=True, check=False)
    return f"{name}t64" if f"{name}t64" in found.stdout.split() else name


def missing(venv: Path) -> list[str]:
    """The shared objects that the window would not find, sorted."""
    lacking: set[str] = set()
    for pyside in venv.glob("lib/python3.*/site-packages/PySide6"):
        there = [str(pyside / name) for name in LOOKED_AT if (pyside / name).exists()]
        said = subprocess.run(["ldd", *there], capture_output=True, text=True, check=False).stdout
        lacking.update(line.split()[0] for line in said.splitlines() if line.rstrip().endswith("not found"))
    return sorted(lacking)


def has_chinese_font() -> bool:
    """Whether some font can draw Chinese, which the preview and the proof page need."""
    folders = [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path.home() / ".local/share/fonts",
        Path.home() / ".fonts",
    ]
    names = (path.name.lower() for folder in folders if folder.is_dir() for path in folder.rglob("*.[toTO]*"))
    return any(word in name for name in names for word in _CHINESE)


def provide(venv: Path, say: Say) -> None:
    """Give Qt the system libraries it lacks, or say how to; ends the program when they stay missing."""
    if not sys.platform.startswith("linux"):
        return
    for _ in range(3):  # a library found at last may lack another one
        lacking = missing(venv)
        if not lacking or not install(_packages(lacking), say):
            break
    lacking = missing(venv)
    if lacking:
        known = command(_packages(lacking)) if is_debian() else "your system's package manager"
        say(f"Qt lacks system libraries: {' '.join(lacking)}.")
        sys.exit(f"Install them with: {known}\nThen start this command again.")
    if not has_chinese_font() and not install([CHINESE_FONTS], say):
        say(f"No Chinese font was found, so Chinese shows as boxes. It helps to run: {command([CHINESE_FONTS])}")


def _packages(sonames: Iterable[str]) -> list[str]:
    return sorted({PACKAGES[name] for name in sonames if name in PACKAGES})


def provide_for_freezing(say: Say) -> None:
    """Give PyInstaller objdump and Python's shared library where Linux packs them apart, or say how to."""
    if not sys.platform.startswith("linux"):
        return
    needed = [] if shutil.which("objdump") else ["binutils"]
    if not _has_shared_python():
        needed.append(f"libpython3.{sys.version_info[1]}")
    if needed and not install(needed, say):
        sys.exit(f"The application cannot be frozen yet. Run: {command(needed)}")


def _has_shared_python() -> bool:
    name = f"libpython3.{sys.version_info[1]}.so.1.0"
    if (Path(sysconfig.get_config_var("LIBDIR") or "/usr/lib") / name).exists():
        return True
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True

"""What Qt and its browser say on machines without a graphics card, told apart from real complaints."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

# Each was seen on a machine without a GPU, or as root, where the browser then draws in software and all is well.
HARMLESS = (
    "Sandboxing disabled by user",  # as root, and only there, the browser's sandbox cannot run
    "QRhiGles2: Failed to create",  # no OpenGL: offscreen, virtual machines
    "Failed to create RHI for backend",
    "This plugin does not support createPlatformVulkanInstance",  # the offscreen platform
    "QVulkanInstance: Failed to initialize Vulkan",
    "GBM is not supported with the current configuration",
    "Failed to load vulkan",  # X without Vulkan libraries
    "initInstance: No Vulkan library available",
    "Failed to create platform Vulkan instance",
    "Unable to detect GPU vendor",  # software OpenGL
    "GPUInfo not initialized on GpuInfoUpdate",  # the offscreen platform
)


def quieten() -> None:
    """Say nothing of what is harmless; everything else goes to stderr as before. Call before the QApplication."""
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    if "--log-level" not in flags:  # the browser writes to stderr past Qt, of a system bus that is not there
        os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = f"{flags} --disable-logging --log-level=3".strip()
    qInstallMessageHandler(_say)


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    if message and not message.startswith(HARMLESS) and sys.stderr is not None:
        print(message, file=sys.stderr)

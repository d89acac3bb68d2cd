"""The keys of paid services: in the operating system's keychain or in an environment variable, and nowhere else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem, InputProblem

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Seller Assistant"
MARK = "keychain"  # what the settings say of an engine whose key is there
LONGEST = 1000  # characters; the keychain of Windows takes 2,560 bytes


def variable(engine: str) -> str:
    """The environment variable that may hold the key: ``SELLER_ASSISTANT_KEY_OPENAI_COMPATIBLE``."""
    return f"SELLER_ASSISTANT_KEY_{engine.upper().replace('-', '_')}"


def from_environment(engine: str) -> str:
    """The key in that engine's environment variable; "" when there is none."""
    return os.environ.get(variable(engine), "").strip()


def read(engine: str) -> str:
    """The key in the keychain, "" when there is none; raises EngineProblem when the keychain does not open."""
    keychain = _keychain(engine)
    try:
        return keychain.get_password(SERVICE, engine) or ""
    except Exception as error:
        raise _closed(engine, error) from None


def write(engine: str, key: str) -> None:
    """Put the key into the keychain; raises InputProblem for what is no key, EngineProblem without a keychain."""
    key = key.strip()
    if not key or len(key) > LONGEST or not key.isascii() or not key.isprintable():
        raise InputProblem(
            "engine-key",
            Phrase(QT_TRANSLATE_NOOP("translating", "This is no key: a key is one line of letters, digits and signs.")),
            where=engine,
            next=Phrase(QT_TRANSLATE_NOOP("translating", "Copy the key from the service's own page and try again.")),
        )
    keychain = _keychain(engine)
    try:
        keychain.set_password(SERVICE, engine, key)
    except Exception as error:
        raise _closed(engine, error) from None


def forget(engine: str) -> None:
    """Take the key out of the keychain, where there is one; raises EngineProblem when the keychain does not open."""
    from keyring.errors import PasswordDeleteError

    keychain = _keychain(engine)
    try:
        keychain.delete_password(SERVICE, engine)
    except PasswordDeleteError:
        pass
    except Exception as error:
        raise _closed(engine, error) from None


def _keychain(engine: str) -> KeyringBackend:
    """The operating system's keychain; a backend that writes keys into a plain file is none."""
    import keyring

    backend = keyring.get_keyring()
    kind = type(backend)
    if kind.__module__.startswith(("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")):
        raise _none(engine)
    return backend


def _none(engine: str) -> EngineProblem:
    return EngineProblem(
        "engine-keychain",
        Phrase(QT_TRANSLATE_NOOP("translating", "This computer has no keychain that could hold the key.")),
        where=engine,
        next=Phrase(
            QT_TRANSLATE_NOOP("translating", "Nothing was saved. Put the key into the environment variable {name}."),
            name=variable(engine),
        ),
    )


def _closed(engine: str, error: Exception) -> EngineProblem:
    return EngineProblem(
        "engine-keychain",
        Phrase(QT_TRANSLATE_NOOP("translating", "The keychain of this computer did not open.")),
        where=engine,
        found=type(error).__name__,
        next=Phrase(
            QT_TRANSLATE_NOOP(
                "translating",
                "Unlock it and try again, or put the key into the environment variable {name}.",
            ),
            name=variable(engine),
        ),
    )

"""Why an engine cannot answer, in words the owner can act on; and the question before text leaves the computer."""

from __future__ import annotations

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import EngineProblem


class Refused(Exception):
    """One call failed.

    ``code`` is one of offline, timeout, rate-limited, quota, bad-key, too-long, language, not-installed, server,
    bad-answer; ``retry_after`` the seconds that the service asked for.
    """

    def __init__(self, code: str, *, retry_after: float | None = None, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.retry_after = retry_after
        self.detail = detail


_LATER = QT_TRANSLATE_NOOP("translating", "What is finished is kept. Try again later, or choose another engine.")
_OTHER = QT_TRANSLATE_NOOP("translating", "Choose another engine.")

# What happened, and what to do about it.
_SENTENCES: dict[str, tuple[Marked, Marked]] = {
    "offline": (
        QT_TRANSLATE_NOOP("translating", "{engine} could not be reached at {host}."),
        QT_TRANSLATE_NOOP("translating", "Check the internet connection. What is finished is kept."),
    ),
    "timeout": (QT_TRANSLATE_NOOP("translating", "{engine} did not answer in time."), _LATER),
    "rate-limited": (
        QT_TRANSLATE_NOOP("translating", "{engine} asked us to slow down and answers no more for now."),
        _LATER,
    ),
    "quota": (
        QT_TRANSLATE_NOOP("translating", "The free amount of {engine} is used up for today."),
        QT_TRANSLATE_NOOP("translating", "What is finished is kept. Try again tomorrow, or choose another engine."),
    ),
    "bad-key": (
        QT_TRANSLATE_NOOP("translating", "{engine} did not accept the key."),
        QT_TRANSLATE_NOOP("translating", "Check the key in the settings."),
    ),
    "too-long": (
        QT_TRANSLATE_NOOP("translating", "A text is too long for {engine}."),
        QT_TRANSLATE_NOOP("translating", "Shorten the text, or choose another engine."),
    ),
    "language": (QT_TRANSLATE_NOOP("translating", "{engine} does not translate from that language."), _OTHER),
    "not-installed": (
        QT_TRANSLATE_NOOP("translating", "No translation model for this language is installed."),
        QT_TRANSLATE_NOOP("translating", "Install an .argosmodel file first."),
    ),
    "server": (QT_TRANSLATE_NOOP("translating", "{engine} has a fault of its own at the moment."), _LATER),
    "bad-answer": (QT_TRANSLATE_NOOP("translating", "{engine} gave an answer that is no translation."), _LATER),
}


def problem_of(name: str, host: str, refused: Refused) -> EngineProblem:
    """The failure as a problem with code ``engine-<code>``: what happened, and what to do."""
    message, then = _SENTENCES.get(refused.code, _SENTENCES["bad-answer"])
    said = Phrase(message, engine=name, host=host or name)
    return EngineProblem(f"engine-{refused.code}", said, where=name, found=refused.detail, next=Phrase(then))


def consent_problem(name: str, host: str, texts: int, characters: int) -> EngineProblem:
    """The refusal to send without the owner's word: it names the host and how much would be sent."""
    message = Phrase(
        QT_TRANSLATE_NOOP("translating", "{engine} would send {n} texts ({characters} characters) to {host}."),
        one=QT_TRANSLATE_NOOP("translating", "{engine} would send {n} text ({characters} characters) to {host}."),
        engine=name,
        host=host,
        n=texts,
        characters=characters,
    )
    then = QT_TRANSLATE_NOOP(
        "translating",
        "Nothing was sent. Agree to it once (on the command line: --send), or use an engine that works offline.",
    )
    return EngineProblem("engine-consent", message, where=name, found=host, next=Phrase(then))

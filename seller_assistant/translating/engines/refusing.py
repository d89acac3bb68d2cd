"""Why an engine cannot answer, in words the owner can act on; and the question before text leaves the computer."""

from __future__ import annotations

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import EngineProblem, Said


class Refused(Exception):
    """One call failed.

    ``code`` is one of those below, or missing (not said to this text, ask again); ``retry_after`` the seconds that the
    service asked for; ``detail`` a few words for the owner, never what was sent and never a key.
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
        QT_TRANSLATE_NOOP("translating", "What {engine} translates for you, by day or by plan, is used up."),
        QT_TRANSLATE_NOOP(
            "translating", "What is finished is kept. Try again tomorrow, look at your plan, or choose another engine."
        ),
    ),
    "bad-key": (
        QT_TRANSLATE_NOOP("translating", "{engine} did not accept the key."),
        QT_TRANSLATE_NOOP(
            "translating",
            "Check the key, and what belongs to it: app id, region, plan. Then set it again.",
        ),
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
    "not-found": (
        QT_TRANSLATE_NOOP("translating", "{engine} was not found at the address on {host}."),
        QT_TRANSLATE_NOOP("translating", "Check the address and the name of the model."),
    ),
    "bad-request": (
        QT_TRANSLATE_NOOP("translating", "{engine} did not understand what was asked."),
        QT_TRANSLATE_NOOP("translating", "Check its address, its model and its other settings."),
    ),
    "redirected": (
        QT_TRANSLATE_NOOP("translating", "{engine} at {host} wanted to send your texts on to another place: {found}."),
        QT_TRANSLATE_NOOP("translating", "Nothing was sent there. Check the address of the engine."),
    ),
    "insecure": (
        QT_TRANSLATE_NOOP(
            "translating",
            "The address of {engine} begins with http://, so your key could be read on its way.",
        ),
        QT_TRANSLATE_NOOP("translating", "Nothing was sent. Set an address that begins with https://."),
    ),
    "private": (
        QT_TRANSLATE_NOOP("translating", "The name {host} leads into a private network, so {engine} was not asked."),
        QT_TRANSLATE_NOOP("translating", "If you trust that network, set the address of the engine yourself."),
    ),
    "certificate": (
        QT_TRANSLATE_NOOP("translating", "{host} cannot prove that it is what it says it is, so nothing was sent."),
        QT_TRANSLATE_NOOP("translating", "Check the address, and the date and time of this computer."),
    ),
    "address": (
        QT_TRANSLATE_NOOP("translating", "The address of {engine} is no web address."),
        QT_TRANSLATE_NOOP("translating", "Set an address that begins with https://."),
    ),
    "server": (QT_TRANSLATE_NOOP("translating", "{engine} has a fault of its own at the moment."), _LATER),
    "gave-up": (
        QT_TRANSLATE_NOOP("translating", "{engine} answered again and again with what is no translation."),
        _LATER,
    ),
    "bad-answer": (QT_TRANSLATE_NOOP("translating", "{engine} gave an answer that is no translation."), _LATER),
}


def problem_of(name: Said, host: str, refused: Refused) -> EngineProblem:
    """The failure as a problem with code ``engine-<code>``: what happened, and what to do."""
    message, then = _SENTENCES.get(refused.code, _SENTENCES["bad-answer"])
    said = Phrase(message, engine=name, host=host or name, found=refused.detail)
    return EngineProblem(f"engine-{refused.code}", said, where=name, found=refused.detail, next=Phrase(then))


_AGREE = QT_TRANSLATE_NOOP(
    "translating",
    "Nothing was sent. Agree to it once (on the command line: --send), or use an engine that works offline.",
)


def consent_problem(name: str, host: str, texts: int, characters: int, cost: str = "") -> EngineProblem:
    """The refusal to send without the owner's word: it names the host, how much would be sent, and what it costs."""
    if cost:
        message = Phrase(
            QT_TRANSLATE_NOOP(
                "translating", "{engine} would send {n} texts ({characters} characters, about {cost}) to {host}."
            ),
            one=QT_TRANSLATE_NOOP(
                "translating", "{engine} would send {n} text ({characters} characters, about {cost}) to {host}."
            ),
            engine=name, host=host, n=texts, characters=characters, cost=cost,
        )  # fmt: skip
    else:
        message = Phrase(
            QT_TRANSLATE_NOOP("translating", "{engine} would send {n} texts ({characters} characters) to {host}."),
            one=QT_TRANSLATE_NOOP("translating", "{engine} would send {n} text ({characters} characters) to {host}."),
            engine=name, host=host, n=texts, characters=characters,
        )  # fmt: skip
    return EngineProblem("engine-consent", message, where=name, found=host, next=Phrase(_AGREE))

"""The closed lists of words that records, the method and the screens share. It knows nothing else."""

from __future__ import annotations

from enum import StrEnum


class Phase(StrEnum):
    """The ladder a process climbs, lowest first."""

    CANDIDATE = "candidate"
    PICKED = "picked"
    MAPPED = "mapped"
    OWNED = "owned"
    BUILDING = "building"
    RUNNING = "running"
    DOCUMENTED = "documented"
    REUSED = "reused"


class Standing(StrEnum):
    """What a process is to the firm now. At most one process of a firm is THE_ONE."""

    CANDIDATE = "candidate"
    THE_ONE = "the one"
    PARKED = "parked"
    DONE = "done"


class Outcome(StrEnum):
    """What a process is to become better at: how fast it gets through, or how well."""

    THROUGHPUT = "throughput"
    QUALITY = "quality"


class Way(StrEnum):
    """Who carries it out: the firm alone, or with somebody's help."""

    OURSELVES = "ourselves"
    WITH_HELP = "with help"


class JobAnswer(StrEnum):
    """What somebody whose job shifts says to it."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not sure yet"


class Mark(StrEnum):
    """The four things that must be asked of every step. The value is the sign on screen."""

    INPUTS = "<"
    DECISIONS = "?"
    EXCEPTIONS = "!"
    SYSTEMS = "#"


class NoteKind(StrEnum):
    """A plain line under a step. The value is its sign in the capture grammar."""

    INPUT = "<"
    OUTPUT = ">"
    PATTERN = "="
    PAIN = "*"
    DOC = '"'


class Signal(StrEnum):
    """The three signs that AI can help with a step."""

    REPEATS = "follows the same pattern"
    COPIED = "moved between systems by hand"
    SAME_ANALYSIS = "same analysis each time"


class Help(StrEnum):
    """The letter of a step: how much of it AI could do. The value is what is typed and shown."""

    PERSON = "P"
    DRAFT = "D"
    ALONE = "A"


class NewWay(StrEnum):
    """What happens with an exception once the process runs the new way."""

    PERSON = "person"
    AI = "AI"
    ASK = "stop and ask"


class WentTo(StrEnum):
    """Where a parked note went when the sitting ended."""

    STEP = "step"
    EXCEPTION = "exception"
    FOLLOW_UP = "follow-up"
    DROPPED = "dropped"


class BlockKind(StrEnum):
    """What a protected hour is for."""

    LEARN = "learn"
    BUILD = "build"
    TEST = "test"
    HELP = "help"


class BlockState(StrEnum):
    """What became of a protected hour. Whether it was moved is another question: a moved block can be kept."""

    PLANNED = "planned"
    KEPT = "kept"
    PARTLY = "partly"
    TAKEN = "taken"
    SIDE = "side of desk"
    """Never a protected hour: time that the owner found besides, or after hours."""


class LineKind(StrEnum):
    """What a line of the owner's day tells. The value is the word for it; what is typed is `method.daylog`'s."""

    CHANGED = "changed"
    TIME = "time"
    PROBLEM = "problem"
    TRIED = "tried"
    STUCK = "stuck"
    LEARNED = "learned"
    ANSWER = "answer"
    """To the week's question."""
    NOTE = "note"


class HelperKind(StrEnum):
    """The three kinds of help there are when somebody is stuck."""

    CONSULTANT = "consultant"
    COLLEAGUE = "technical colleague"
    PROVIDER = "platform provider"


class Looked(StrEnum):
    """Where an answer was looked for."""

    COLLEAGUE = "colleague"
    DOCUMENTATION = "documentation"
    VIDEO = "video"
    FORUM = "forum"
    HELPER = "helper"


class LessonKind(StrEnum):
    """What a lesson is about: the three documented things, and the firm itself."""

    CHANGED = "changed"
    TIME = "time"
    PROBLEM = "problem"
    BUSINESS = "about our business"


class LessonStatus(StrEnum):
    """How far a lesson is. A replaced one leaves normal exports and stays findable."""

    DRAFT = "draft"
    AGREED = "agreed"
    REPLACED = "replaced"

"""What a person says of an article on the command line or in a call."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.acquire.characters import is_whole
from reportedly.acquire.dates import EXAMPLE, is_edtf
from reportedly.acquire.sites import ADDRESS, is_on_the_web
from reportedly.errors import Rejected


@dataclass(frozen=True, slots=True)
class Given:
    """What is said of every article of a run; it overrides what a row or a page says.

    published: EDTF, ``2025-06-18`` or a moment with its zone. url: http or https. Raises ``Rejected`` where they
    aren't.
    """

    outlet: str | None = None
    published: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        for name in self.__slots__:
            value = getattr(self, name)
            if value is not None and not is_whole(value):
                raise Rejected(name, f"{value!r} holds bytes that are no characters", "type it again in UTF-8")
        if self.published is not None and not is_edtf(self.published):
            raise Rejected("published", f"{self.published!r} is not a date", EXAMPLE)
        if self.url and not is_on_the_web(self.url):
            raise Rejected("url", f"{self.url!r} is not a web address", ADDRESS)


NOTHING_GIVEN = Given()

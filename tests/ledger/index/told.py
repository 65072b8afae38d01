"""Articles on one quay that say the same, deny it, count anew and copy each other; and what they come to in one go."""

from __future__ import annotations

from reportedly.extract.meaning import add_meaning
from reportedly.ledger import Ledger
from reportedly.ledger.networks import PACKAGED
from reportedly.model.claim import Claim
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.statement import Stance
from reportedly.trace.findings import claims_of
from tests.trace.claims.made import MAYOR, article

PORT = Source("port", "Tessel Port Authority", SourceKind.ORGANIZATION, Naming.NAMED, name="Tessel Port Authority")
OFFICIAL = Source("official", "a port official", SourceKind.PERSON, Naming.ANONYMOUS, affiliation="port")

CLOSES = "the Tessel quay will close on 4 May because of the cracks in its wall"
HURT = "the collapse of the Tessel quay has left 14 people hurt so far"
MORE = "the collapse of the Tessel quay has left 16 people hurt so far"
BOTH = "the number of people hurt at the Tessel quay rose to 23, up from 16"
DENIED = "the Tessel quay will not close on 4 May because of the cracks in its wall"
OPEN = "“Nobody has told the dockers of Tessel anything about a closure of the quay, and nobody will before the summer”"
MET = "Eva Strand met the Tessel Port Authority on the quay"


def told(outlet: str, day: str | None, *contents: str, source: Source = MAYOR, **known: object) -> Reading:
    """An article with the times, figures and negations of its words."""
    return add_meaning(article(outlet, day, *contents, source=source, **known))


STORY = (
    told("The Ledger", "2025-05-01", CLOSES, HURT, source=OFFICIAL),
    told("The Courant", "2025-05-02", CLOSES, OPEN, MORE, MET, source=PORT),
    told("The Echo", "2025-05-02", CLOSES, OPEN, source=OFFICIAL),
    told("The Post", "2025-05-03", DENIED, source=PORT, stance=Stance.DENIES),
    told("The Herald", "2025-05-04", BOTH, OPEN, source=PORT),
    told("The Comet", "2025-05-03", CLOSES, MET),
    told("The Bugle", None, HURT, DENIED),
    told("The Ledger", "2025-05-05", CLOSES, OPEN, HURT, source=PORT),
)


def in_one_go(ledger: Ledger) -> tuple[Claim, ...]:
    """The claims of all that is in the ledger, made without its index."""
    return claims_of(ledger.readings(), PACKAGED, ledger.corrections())

"""The act of a statement that no verb or fixed phrase tells: the likeliest one by its signs.

"Every coin is in the house", says a museum's director after two employees have spoken of a theft; "lanes will be open
by May", says a mayor. The weights are learned by ``training/leanings.py`` from annotated stories.
"""

from __future__ import annotations

from functools import cache

from reportedly.extract import tables
from reportedly.extract.meaning.conversation import Conversation
from reportedly.extract.meaning.signs import signs
from reportedly.logistic import Logistic, Multinomial
from reportedly.model.statement import Stance

# How likely another act must be to take the place of what a statement is by itself. Annotators differ in how freely
# they call reassuring words a denial: with less, stories by other hands are read worse.
_ENOUGH = {
    (Stance.ASSERTS, Stance.DENIES): 0.75,
    (Stance.ASSERTS, Stance.CONFIRMS): 0.5,
    (Stance.PREDICTS, Stance.PROMISES): 0.6,
}
_NEVER = 1.0


def leaning(conversation: Conversation, at: int) -> Stance:
    """The act of statement ``at``: what it is by itself, or one that is likely enough.

    Those who are a share of people asked answer nobody.
    """
    by_itself = conversation.stances[at] or Stance.ASSERTS
    if conversation.said[at].by_share:
        return by_itself
    likely = _model().probabilities(signs(conversation, at))
    act = Stance(max(likely, key=lambda one: likely[one]))
    return act if likely[act] > _ENOUGH.get((by_itself, act), _NEVER) else by_itself


@cache
def _model() -> Multinomial:
    return Multinomial({act: Logistic(**one) for act, one in tables.weights("leanings").items()})

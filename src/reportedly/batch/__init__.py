"""Many articles, in one process or several, streamed in the order they were given."""

from reportedly.batch.one import read_one, read_text
from reportedly.batch.outcome import Attributed, Crashed, Finding
from reportedly.batch.pool import run_all
from reportedly.batch.tasks import explain_job, find_attributions, read_job, reader

__all__ = [
    "Attributed",
    "Crashed",
    "Finding",
    "explain_job",
    "find_attributions",
    "read_job",
    "read_one",
    "read_text",
    "reader",
    "run_all",
]

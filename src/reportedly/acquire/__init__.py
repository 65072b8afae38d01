"""Getting text in: files, folders, rows, standard input and URLs -> ``Document``.

``jobs`` lists what there is to read, one small value an article; ``acquire`` reads one of them, in any process.
"""

from reportedly.acquire.acquired import Acquired, Response
from reportedly.acquire.acquiring import acquire, document_from_text
from reportedly.acquire.given import NOTHING_GIVEN, Given
from reportedly.acquire.inputs import jobs, one_job
from reportedly.acquire.job import Job

__all__ = ["NOTHING_GIVEN", "Acquired", "Given", "Job", "Response", "acquire", "document_from_text", "jobs", "one_job"]

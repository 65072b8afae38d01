"""Answers from many articles: one file a question, each a pure function of the findings; as a table or as objects."""

from reportedly.present.asked.claims import claims_table, first_made
from reportedly.present.asked.conflicts import conflict_rows, conflicts_table
from reportedly.present.asked.forecasts import forecast_rows, forecasts_table
from reportedly.present.asked.gaps import gap_rows, gaps_table
from reportedly.present.asked.sources import source_rows, sources_table
from reportedly.present.asked.timeline import event_rows, timeline_table
from reportedly.present.asked.tree import claim_tree

__all__ = [
    "claim_tree",
    "claims_table",
    "conflict_rows",
    "conflicts_table",
    "event_rows",
    "first_made",
    "forecast_rows",
    "forecasts_table",
    "gap_rows",
    "gaps_table",
    "source_rows",
    "sources_table",
    "timeline_table",
]

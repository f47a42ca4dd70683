"""The database of a workspace: one SQLite file with every case in it."""

from assistant.store.database import StoreError
from assistant.store.jobs import Job, JobState
from assistant.store.queries import IntakeNote, Store

__all__ = ["IntakeNote", "Job", "JobState", "Store", "StoreError"]

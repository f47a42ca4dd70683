"""The evaluation sets' door. The work is done in `assistant.evaluation`."""

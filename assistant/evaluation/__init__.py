"""Metrics and runners: how well the tool reads, measured on labelled material."""

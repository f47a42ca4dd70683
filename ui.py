"""Starts the page. The same as `remiss ui`."""

from assistant.web import main

main()

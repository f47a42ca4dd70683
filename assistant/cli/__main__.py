"""`python -m assistant.cli`, where the command `remiss` is not on the path."""

from assistant.cli import main

main()

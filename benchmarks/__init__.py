"""What is timed, on real material. `python -m benchmarks` runs it and writes benchmarks/RESULTS.md."""

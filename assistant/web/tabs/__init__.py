"""The tabs of the page: each builds its components and returns the function that ties its events."""

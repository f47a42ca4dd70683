"""A file -> `Reading`: PDF (also scanned), Word, e-mail, text, Markdown and HTML.

A text enters once, here; every later span refers to it.
"""

from assistant.reading.geometry import Rectangle, page_count, page_image, rectangles
from assistant.reading.reader import read
from assistant.reading.result import ReadResult

__all__ = ["ReadResult", "Rectangle", "page_count", "page_image", "read", "rectangles"]

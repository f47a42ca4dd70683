"""A file -> `Reading`: PDF, also scanned; Word, ODT, RTF; e-mail; pictures; archives; text, Markdown and HTML.

A text enters once, here; every later span refers to it.
"""

from assistant.reading.geometry import Rectangle, page_image, rectangles
from assistant.reading.reader import read
from assistant.reading.result import ReadResult

__all__ = ["ReadResult", "Rectangle", "page_image", "read", "rectangles"]

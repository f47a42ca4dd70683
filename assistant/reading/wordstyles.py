"""What the styles of a Word file say of a paragraph: whether it is a heading, numbered, bold or hidden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.reading import blocks
from assistant.reading.ooxml import W, integer, is_on, value

_NO_HEADING = 9
"""The outline level of running text."""


class Styles:
    """Looked up by the names that paragraphs and runs refer to."""

    def __init__(self, root: Any) -> None:
        found = [] if root is None else list(root.iter(W + "style"))
        self._styles = {style.get(W + "styleId"): style for style in found}
        self._default = next(
            (
                s.get(W + "styleId")
                for s in found
                if s.get(W + "type") == "paragraph" and s.get(W + "default") in ("1", "true")
            ),
            None,
        )

    def numbered(self, paragraph: Any) -> tuple[str, int | None, str]:
        """Number list, level and style, of the paragraph itself or of its style; the level None if not said."""
        own = paragraph.find(f"{W}pPr/{W}numPr")
        style = value(paragraph.find(f"{W}pPr/{W}pStyle"), self._default or "")
        number, level = _of_list(own)
        if own is None or not number:
            for one in self._line(style):
                inherited, below = _of_list(one.find(f"{W}pPr/{W}numPr"))
                number, level = number or inherited, below if level is None else level
                if number:
                    style = one.get(W + "styleId", "")
                    break
        return number, level, style

    def heading(self, paragraph: Any, text: str, listed: bool) -> int:
        """Level of a heading, 0 for none: by outline level, by style name, or a short line all in bold."""
        outline = paragraph.find(f"{W}pPr/{W}outlineLvl")
        line = list(self._line(value(paragraph.find(f"{W}pPr/{W}pStyle"), self._default or "")))
        if outline is None:
            outline = next((o for s in line if (o := s.find(f"{W}pPr/{W}outlineLvl")) is not None), None)
        if outline is not None:
            level = integer(value(outline), _NO_HEADING)
            if level < _NO_HEADING:
                return level + 1
        else:
            for style in line:
                names = f"{style.get(W + 'styleId')}", value(style.find(W + "name"))
                if level := next(filter(None, map(blocks.level_of_style, names)), 0):
                    return level
        alone = not listed and blocks.looks_like_heading(text)
        return blocks.BOLD_LEVEL if alone and self._all_bold(paragraph) else 0

    def hidden(self, run: Any, paragraph: Any) -> bool:
        """Text that Word neither shows nor prints."""
        return self._toggle(run, paragraph, "vanish")

    def _all_bold(self, paragraph: Any) -> bool:
        runs = [r for r in paragraph.iter(W + "r") if any((t.text or "").strip() for t in r.iter(W + "t"))]
        return bool(runs) and all(self._toggle(run, paragraph, "b") for run in runs)

    def _toggle(self, run: Any, paragraph: Any, name: str) -> bool:
        """A property that is on or off: said by the run, its style, or the paragraph's style."""
        own = run.find(f"{W}rPr/{W}{name}")
        if own is not None:
            return is_on(own)
        styles = (
            run.find(f"{W}rPr/{W}rStyle"),
            paragraph.find(f"{W}pPr/{W}pStyle") if paragraph is not None else None,
        )
        said = (self._said(value(style, self._default or ""), f"{W}rPr/{W}{name}") for style in styles)
        return any(is_on(one) for one in said)

    def _said(self, style: str, path: str) -> Any:
        return next((found for one in self._line(style) if (found := one.find(path)) is not None), None)

    def _line(self, name: str | None) -> Iterator[Any]:
        """A style and those that it builds on."""
        for _ in range(12):  # styles that build on each other in a circle must end too
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = value(style.find(W + "basedOn"))


def _of_list(properties: Any) -> tuple[str, int | None]:
    if properties is None:
        return "", None
    level = properties.find(W + "ilvl")
    return value(properties.find(W + "numId")), integer(value(level)) if level is not None else None

"""Small pieces of HTML. Everything that is not written here passes through `esc`."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

QUOTE = 360
"""Characters of a quote that are shown in a list; the whole stands beside its source."""


def esc(text: object) -> str:
    """Text as text, also inside an attribute: a document may hold HTML, and it is shown, not obeyed.

    >>> esc('<img src=x onerror="alert(1)">')
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;'
    """
    return html.escape(str(text), quote=True)


def attributes(**values: object) -> str:
    """`class_` is class, `data_do` is data-do; None and False are left out, True stands alone."""
    made = []
    for name, value in values.items():
        if value is None or value is False:
            continue
        key = name.rstrip("_").replace("_", "-")
        made.append(f" {key}" if value is True else f' {key}="{esc(value)}"')
    return "".join(made)


def button(
    shown: str,
    do: str,
    *,
    class_: str = "ra-button",
    label: str | None = None,
    current: bool = False,
    **data: object,
) -> str:
    """A button that tells the server `do`. `data` goes with it. `shown` is HTML; `current` marks the chosen one."""
    named = {f"data_{key}": value for key, value in data.items()}
    told = {"aria_label": label, "aria_current": "true" if current else None}
    given = attributes(type="button", class_=class_, data_do=do, **told, **named)
    return f"<button{given}>{shown}</button>"


def back() -> str:
    """Out of the place beside a list, to what was pressed in the list."""
    return button("Tillbaka", "back", class_="ra-small ra-back", label="Tillbaka till listan")


def hidden(text: str) -> str:
    """For those who listen to the page instead of looking at it."""
    return f'<span class="ra-hidden">{esc(text)}</span>'


def note(text: str) -> str:
    """Something that went well, told politely. Empty text keeps the place, so that the next one is heard."""
    return f'<div class="ra-message" role="status">{_paragraph(text)}</div>'


def heard(text: str) -> str:
    """What the page shows by itself, told to those who listen to it."""
    return f'<div class="ra-message ra-hidden" role="status">{_paragraph(text)}</div>'


def alert(text: str, field: str = "") -> str:
    """Something the user must do something about. `field` begins the label of the field that it is about: page.js
    ties the two together and moves there."""
    given = attributes(class_="ra-message ra-alert", role="alert", data_field=field or None)
    return f"<div{given}>{_paragraph(text)}</div>"


def _paragraph(text: str) -> str:
    return f"<p>{esc(text)}</p>" if text else ""


def empty(text: str) -> str:
    """What stands where there is nothing to show yet."""
    return f'<p class="ra-empty">{esc(text)}</p>'


def items(parts: Iterable[str], class_: str = "ra-list") -> str:
    """A list of pieces of HTML; nothing at all when there are none."""
    rows = "".join(f"<li>{part}</li>" for part in parts)
    return f'<ul class="{class_}">{rows}</ul>' if rows else ""


def select(name: str, label: str, options: Sequence[tuple[str, str]], chosen: str, **more: object) -> str:
    """A labelled choice; `options` are (value, text)."""
    rows = "".join(
        f"<option{attributes(value=value, selected=value == chosen)}>{esc(text)}</option>"
        for value, text in options
    )
    return f'<label class="ra-field"><span>{esc(label)}</span><select{attributes(name=name, **more)}>{rows}</select></label>'


def field(name: str, label: str, value: str = "", *, rows: int = 1, **more: object) -> str:
    """A labelled place to write."""
    if rows > 1:
        box = f"<textarea{attributes(name=name, rows=rows, **more)}>{esc(value)}</textarea>"
    else:
        box = f"<input{attributes(type='text', name=name, value=value or None, **more)}>"
    return f'<label class="ra-field"><span>{esc(label)}</span>{box}</label>'

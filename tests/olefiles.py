"""Files in Microsoft's compound format, made for tests: just enough for a library to open them ([MS-CFB])."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import datetime, timedelta

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR = 512
_SMALLEST = 4096
"""Shorter streams would lie in a file system of their own within the file: they are padded instead, except
that their length is kept in the directory by `exact` streams being at least this long."""

Folder = dict[str, "bytes | Folder"]


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    children: list[int] = field(default_factory=list)
    start: int = _END
    size: int = 0


def compound(root: Folder) -> bytes:
    """A compound file with streams (bytes) in storages (dicts). Small streams lie in the mini stream."""
    entries = [_Entry("Root Entry", 5)]

    def add(folder: Folder, parent: int) -> None:
        for name, value in folder.items():
            entries.append(
                _Entry(name, 2 if isinstance(value, bytes) else 1, value if isinstance(value, bytes) else b"")
            )
            number = len(entries) - 1
            entries[parent].children.append(number)
            if not isinstance(value, bytes):
                add(value, number)

    add(root, 0)
    sectors: list[bytes] = []
    fat: list[int] = []

    def put(data: bytes) -> int:
        if not data:
            return _END
        first = len(sectors)
        parts = [data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR)]
        sectors.extend(parts)
        fat.extend([first + number + 1 for number in range(len(parts) - 1)] + [_END])
        return first

    mini, mini_fat = b"", []
    for entry in entries[1:]:
        if entry.kind != 2:
            continue
        entry.size = len(entry.data)
        if entry.size >= _SMALLEST:
            entry.start = put(entry.data)
        elif entry.size:
            entry.start = len(mini_fat)
            many = -(-entry.size // 64)
            mini += entry.data.ljust(many * 64, b"\0")
            mini_fat += [entry.start + number + 1 for number in range(many - 1)] + [_END]
    entries[0].start, entries[0].size = put(mini), len(mini)
    table = put(
        struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(
            -(-len(mini_fat) * 4 // _SECTOR) * _SECTOR, b"\xff"
        )
    )
    mini_sectors = -(-len(mini_fat) * 4 // _SECTOR)
    records = b"".join(_record(entry, entries) for entry in entries)
    directory = put(records.ljust(-(-len(records) // _SECTOR) * _SECTOR, b"\0"))
    fat_sectors = 1
    while (len(fat) + fat_sectors) * 4 > fat_sectors * _SECTOR:
        fat_sectors += 1
    places = [len(sectors) + number for number in range(fat_sectors)]
    fat += [_FAT] * fat_sectors
    packed = struct.pack(f"<{len(fat)}I", *fat).ljust(fat_sectors * _SECTOR, b"\xff")
    header = struct.pack(
        "<8s16sHHHHHHIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, fat_sectors, directory, 0,
        _SMALLEST, table, mini_sectors, _END, 0,
    )  # fmt: skip
    header += struct.pack("<109I", *places, *[_FREE] * (109 - fat_sectors))
    return header + b"".join(sectors) + packed


def _record(entry: _Entry, entries: list[_Entry]) -> bytes:
    name = entry.name.encode("utf-16-le") + b"\0\0"
    number = entries.index(entry)
    # Siblings hang in a chain to the right, in the order that the format sorts names.
    right = _FREE
    for other in entries:
        if number in other.children:
            order = sorted(other.children, key=lambda n: (len(entries[n].name), entries[n].name.upper()))
            at = order.index(number)
            right = order[at + 1] if at + 1 < len(order) else _FREE
    below = _FREE
    if entry.children:
        below = min(entry.children, key=lambda n: (len(entries[n].name), entries[n].name.upper()))
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        name, len(name), entry.kind, 1, _FREE, right, below, b"", 0, 0, 0,
        entry.start if entry.start != _END else (0 if entry.kind == 1 else _END), entry.size,
    )  # fmt: skip


def text(value: str) -> bytes:
    return value.encode("utf-16-le")


def properties(sent: datetime | None, *, nested: bool = False) -> bytes:
    """The stream of fixed properties, with the time a letter was sent."""
    found = b"\0" * (24 if nested else 32)
    if sent is not None:
        ticks = int((sent - datetime(1601, 1, 1, tzinfo=sent.tzinfo)) / timedelta(microseconds=1)) * 10
        found += struct.pack("<HHIQ", 0x0040, 0x0039, 6, ticks)
    return found

"""What the control words of Rich Text Format stand for: signs, code pages, and which groups are shown."""

from __future__ import annotations

import codecs

CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    254: "cp437", 255: "cp850",
}  # fmt: skip
CHARACTER_SETS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
SIGNS = {
    "tab": "\t", "line": "\n", "softline": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
    "qmspace": " ", "~": "\u00a0", "_": "-", "-": "\u00ad", "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
ENDS = frozenset(["par", "sect", "page", "column"])
RUNNING = frozenset(["header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"])
LABELS = frozenset(["listtext", "pntext"])
KNOWN = (
    frozenset(["shpinst", "ud", "fldrslt", "result", "shptxt", "annotation", "formfield", "htmltag"]) | LABELS
)
"""Groups with a star, which programs may pass over, that are not passed over here."""
NOT_SHOWN = frozenset(
    [
        "colortbl",
        "pict",
        "objdata",
        "listtable",
        "listoverridetable",
        "listpicture",
        "rsidtbl",
        "revtbl",
        "generator",
        "themedata",
        "colorschememapping",
        "datastore",
        "latentstyles",
        "xmlnstbl",
        "filetbl",
        "bkmkstart",
        "bkmkend",
        "sp",
        "shprslt",
        "nonesttables",
        "nesttableprops",
        "tc",
        "tcn",
        "xe",
        "txe",
        "rxe",
        "atnid",
        "atnref",
        "atndate",
        "atntime",
        "atnparent",
        "atnicn",
        "ftnsep",
        "ftnsepc",
        "ftncn",
        "aftnsep",
        "aftnsepc",
        "aftncn",
        "pn",
        "pnseclvl",
        "private",
        "template",
        "do",
        "userprops",
        "docvar",
        "mhtmltag",
    ]
)


def code_page(number: int) -> str:
    """The codec of a Windows code page; empty when there is none."""
    for name in ("utf-8",) if number == 65001 else ("mac_roman",) if number == 10000 else (f"cp{number}",):
        try:
            return codecs.lookup(name).name
        except LookupError:
            continue
    return ""

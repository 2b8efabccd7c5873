#!/usr/bin/env python3
"""Makes the fonts of org.liaison.fonts from the originals: python3 trim.py FOLDER_OF_ORIGINALS FOLDER_OF_THE_BUNDLE

The originals are the files *400Regular.ttf and *700Bold.ttf of the npm packages @expo-google-fonts/noto-sans 0.4.2 and
@expo-google-fonts/noto-sans-sc 0.4.3. Needs fontTools. Two things are taken away, nothing is added:
- layout tables: a PDF is set without ligatures, so that its text can be searched and copied as it was written;
- rare characters that share their drawing with a common one, such as the Kangxi radical U+2F08 with U+4EBA: a PDF names only one
  character for a drawing, and has to name the common one.
"""
import hashlib, os, sys
from fontTools.ttLib import TTFont

ORIGINALS = {
    'NotoSans_400Regular.ttf': ('NotoSans-Regular.ttf', 'fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614'),
    'NotoSans_700Bold.ttf': ('NotoSans-Bold.ttf', '13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431'),
    'NotoSansSC_400Regular.ttf': ('NotoSansSC-Regular.ttf', 'd45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16'),
    'NotoSansSC_700Bold.ttf': ('NotoSansSC-Bold.ttf', '9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96'),
}
LAYOUT = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'vhea', 'vmtx']


def preference(code):
    """Common characters first: ASCII and the like, then ideographs, then what is there for the sake of older standards."""
    rare = 0x2E80 <= code < 0x2FE0 or 0x3400 <= code < 0x4DC0 or code >= 0xF900 or code in (0x2003, 0x2012, 0x2329, 0x232A)
    return rare, code


def common(table):
    by_glyph = {}
    for code, glyph in table.cmap.items():
        by_glyph.setdefault(glyph, []).append(code)
    return {code: glyph for glyph, codes in by_glyph.items() for code in kept(sorted(codes, key=preference))}


def kept(codes):
    # Spaces and hyphens that must not break are drawn as the plain ones and are needed.
    return [c for c in codes if c == codes[0] or c in (0xA0, 0xAD, 0x2011, 0x2022)]


for original, (name, sha256) in ORIGINALS.items():
    path = os.path.join(sys.argv[1], original)
    assert hashlib.sha256(open(path, 'rb').read()).hexdigest() == sha256, path + ' is another version'
    font = TTFont(path, recalcTimestamp=False)
    for tag in LAYOUT:
        if tag in font:
            del font[tag]
    tables = font['cmap'].tables
    tables[:] = [table for table in tables if table.format != 14]
    for table in tables:
        table.cmap = common(table)
    font.save(os.path.join(sys.argv[2], name))

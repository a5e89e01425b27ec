"""QR codes (ISO/IEC 18004): bytes, versions 1 to 10, error correction M.

QGIS brings nothing that draws one.
"""

from __future__ import annotations

from typing import Iterator, List, Optional, Sequence, Tuple

Matrix = List[List[bool]]
"""Rows of modules; True is dark. Without the quiet zone of four modules around."""

_BLOCKS = {
    1: (10, (16,)),
    2: (16, (28,)),
    3: (26, (44,)),
    4: (18, (32, 32)),
    5: (24, (43, 43)),
    6: (16, (27,) * 4),
    7: (18, (31,) * 4),
    8: (22, (38, 38, 39, 39)),
    9: (22, (36, 36, 36, 37, 37)),
    10: (26, (43, 43, 43, 43, 44)),
}
"""By version: codewords of correction a block, and of data in each block."""

_ALIGNMENT = {
    1: (), 2: (6, 18), 3: (6, 22), 4: (6, 26), 5: (6, 30), 6: (6, 34), 7: (6, 22, 38),
    8: (6, 24, 42), 9: (6, 26, 46), 10: (6, 28, 50),
}  # fmt: skip

_MASKS = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, column: row % 2 == 0,
    lambda row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)


class TooLong(ValueError):
    """More than version 10 can hold: 213 bytes."""


def qr_code(data: bytes, mask: Optional[int] = None) -> Matrix:
    """Make the code of some bytes.

    Args:
        mask: 0 to 7; None: the one that reads best.

    Raises:
        TooLong: there are more than 213.
    """
    version = _version(data)
    codewords = _interleaved(version, _data_codewords(version, data))
    if mask is not None:
        return _drawn(version, codewords, mask)
    return min((_drawn(version, codewords, number) for number in range(8)), key=_penalty)


def _version(data: bytes) -> int:
    for version, (_, blocks) in _BLOCKS.items():
        header = 2 if version < 10 else 3
        if len(data) + header <= sum(blocks):
            return version
    raise TooLong(len(data))


def _data_codewords(version: int, data: bytes) -> List[int]:
    """Mode, length, bytes, end, padding (§7.4)."""
    length_bits = 8 if version < 10 else 16
    bits = f"0100{len(data):0{length_bits}b}" + "".join(f"{byte:08b}" for byte in data)
    room = sum(_BLOCKS[version][1])
    bits = bits[: room * 8] + "0" * min(4, room * 8 - len(bits))
    bits += "0" * (-len(bits) % 8)
    words = [int(bits[place : place + 8], 2) for place in range(0, len(bits), 8)]
    return words + [(0xEC, 0x11)[number % 2] for number in range(room - len(words))]


def _interleaved(version: int, words: Sequence[int]) -> List[int]:
    """Blocks with their correction, a word of each in turn (§7.6)."""
    correction_length, lengths = _BLOCKS[version]
    blocks, place = [], 0
    for length in lengths:
        blocks.append(list(words[place : place + length]))
        place += length
    corrections = [_correction(block, correction_length) for block in blocks]
    mixed = [b[i] for i in range(max(lengths)) for b in blocks if i < len(b)]
    return mixed + [one[i] for i in range(correction_length) for one in corrections]


def _times(left: int, right: int) -> int:
    """Product in GF(256) with the polynomial of §7.5.2."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 0x100:
            left ^= 0x11D
        right >>= 1
    return product


def _correction(block: Sequence[int], length: int) -> List[int]:
    """Reed-Solomon remainder."""
    generator, root = [1], 1
    for _ in range(length):
        shifted = [*generator, 0]
        for index, factor in enumerate(generator):
            shifted[index + 1] ^= _times(factor, root)
        generator, root = shifted, _times(root, 2)
    remainder = [*block, *([0] * length)]
    for index in range(len(block)):
        factor = remainder[index]
        for offset, part in enumerate(generator):
            remainder[index + offset] ^= _times(part, factor)
    return remainder[len(block) :]


def _drawn(version: int, codewords: Sequence[int], mask: int) -> Matrix:
    size = 17 + 4 * version
    fixed: List[List[Optional[bool]]] = [[None] * size for _ in range(size)]
    _draw_patterns(fixed, version)
    _draw_format(fixed, mask)
    _draw_version(fixed, version)
    bits = (word >> shift & 1 for word in codewords for shift in range(7, -1, -1))
    for row, column in _path(size):
        if fixed[row][column] is None:
            fixed[row][column] = bool(next(bits, 0)) ^ _MASKS[mask](row, column)
    return [[bool(module) for module in line] for line in fixed]


def _draw_patterns(fixed: List[List[Optional[bool]]], version: int) -> None:
    size = len(fixed)
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        for row in range(max(0, top - 1), min(size, top + 8)):
            for column in range(max(0, left - 1), min(size, left + 8)):
                ring = max(abs(row - top - 3), abs(column - left - 3))
                fixed[row][column] = ring in (0, 1, 3)
    for place in range(8, size - 8):
        fixed[6][place] = fixed[place][6] = place % 2 == 0
    for middle_row in _ALIGNMENT[version]:
        for middle in _ALIGNMENT[version]:
            corners = ((6, 6), (6, size - 7), (size - 7, 6))
            if (middle_row, middle) not in corners:
                for row in range(middle_row - 2, middle_row + 3):
                    for column in range(middle - 2, middle + 3):
                        ring = max(abs(row - middle_row), abs(column - middle))
                        fixed[row][column] = ring != 1


def _draw_format(fixed: List[List[Optional[bool]]], mask: int) -> None:
    """Correction M and the mask, twice, with the dark module (§7.9)."""
    size = len(fixed)
    code = ((mask << 10) | _remainder(mask, 10, 0x537)) ^ 0x5412
    for bit in range(15):
        is_dark = bool(code >> bit & 1)
        row = bit if bit < 6 else bit + 1 if bit < 8 else size - 15 + bit
        fixed[row][8] = is_dark
        column = size - 1 - bit if bit < 8 else 7 if bit == 8 else 14 - bit
        fixed[8][column] = is_dark
    fixed[size - 8][8] = True


def _draw_version(fixed: List[List[Optional[bool]]], version: int) -> None:
    """Which version it is, twice, from the seventh on (§7.10)."""
    if version < 7:
        return
    size, code = len(fixed), (version << 12) | _remainder(version, 12, 0x1F25)
    for bit in range(18):
        far, near = size - 11 + bit % 3, bit // 3
        fixed[far][near] = fixed[near][far] = bool(code >> bit & 1)


def _remainder(value: int, bits: int, generator: int) -> int:
    """Of the polynomial division that guards format and version."""
    value <<= bits
    for shift in range(value.bit_length() - 1, bits - 1, -1):
        if value >> shift & 1:
            value ^= generator << (shift - bits)
    return value


def _path(size: int) -> Iterator[Tuple[int, int]]:
    """The modules in the order of the bits: columns in pairs, up and down in turn (§7.7.3)."""
    is_upward = True
    for right in range(size - 1, 0, -2):
        pair = right - 1 if right <= 6 else right  # the column of the timing pattern is none
        for step in range(size):
            row = size - 1 - step if is_upward else step
            yield row, pair
            yield row, pair - 1
        is_upward = not is_upward


def _penalty(matrix: Matrix) -> int:
    """How badly it reads (§7.8.3)."""
    size = len(matrix)
    lines = [*matrix, *([row[place] for row in matrix] for place in range(size))]
    score = sum(_line_penalty(line) for line in lines)
    for row in range(size - 1):
        for column in range(size - 1):
            square = {matrix[row + y][column + x] for y in (0, 1) for x in (0, 1)}
            score += 3 if len(square) == 1 else 0
    dark = sum(map(sum, matrix)) * 100 / size**2
    return score + int(abs(dark - 50) / 5) * 10


def _line_penalty(line: Sequence[bool]) -> int:
    text = "".join("01"[module] for module in line)
    runs = text.replace("01", "0 1").replace("10", "1 0").split()
    score = sum(len(run) - 2 for run in runs if len(run) > 4)
    return score + 40 * sum(
        text.startswith(pattern, place)
        for pattern in ("10111010000", "00001011101")
        for place in range(len(text))
    )

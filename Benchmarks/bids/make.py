#!/usr/bin/env python3
"""Writes a notice, a register and a brief for a bid in which every member works on every lot.

    make.py FOLDER MEMBERS LOTS SE|DK open|restricted

They are the sample files with the first member and the first lot repeated: each lot asks for work of its own
kind, and each member has just its part of it, so that the plan needs them all.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOURS = 100


def swedish_number(count):
    digits = f"769{600000 + count:06d}"
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(digits))
    return f"{digits[:6]}-{digits[6:]}{-total % 10}"


def danish_number(count):
    """Numbers whose check digit would be 10 do not exist; the next is taken."""
    for stem in range(3000000 + count * 20, 3000000 + count * 20 + 20):
        rest = sum(int(d) * w for d, w in zip(str(stem), (2, 7, 6, 5, 4, 3, 2))) % 11
        if rest != 1:
            return f"{stem}{(11 - rest) % 11}"


def cpv(lot):
    """Kinds of work that are no part of each other."""
    return f"{(9091, 7731, 5552)[lot // 9]}{lot % 9 + 1}000"


def notice(lots, procedure):
    text = (ROOT / "samples/notices/tallbygden.xml").read_text()
    blocks = re.findall(r"  <cac:ProcurementProjectLot>.*?</cac:ProcurementProjectLot>\n", text, re.S)
    text = re.sub(r" *<cbc:MaximumLots\w+>\d+</cbc:MaximumLots\w+>\n", "", text)
    start, end = text.index(blocks[0]), text.index(blocks[-1]) + len(blocks[-1])
    made = "".join(blocks[0].replace("LOT-0001", f"LOT-{n:04d}") for n in range(1, lots + 1))
    text = text[:start] + made + text[end:]
    return re.sub(r'(<cbc:ProcedureCode[^>]*>)[a-z-]+', rf"\1{procedure}", text)


def member(block, number, lots, registration):
    identifier = f"M{number:02d}"
    work = "".join(
        f'<capacity cpv="{cpv(lot)}" unit="hours" period="year" amount="{HOURS}"/>' for lot in range(lots)
    ) + "".join(
        f'<price cpv="{cpv(lot)}" unit="hours" amount="{300 + number}.00" currency="SEK"/>' for lot in range(lots)
    )
    block = re.sub(r'<operator id="M01"', f'<operator id="{identifier}"', block)
    block = re.sub(r"<name>.*?</name>", f"<name>Verkstad {number} &amp; Café</name>", block)
    block = re.sub(r'<registration [^>]*/>', f'<registration {registration}/>', block)
    block = re.sub(r"<vat [^>]*/>", "", block)
    block = re.sub(r"<mandates>.*?</mandates>", "", block, flags=re.S)
    return re.sub(r"<work>.*?</work>", f"<work>{work}</work>", block, flags=re.S)


def register(members, lots, country):
    text = (ROOT / "samples/registers/barkraft.xml").read_text()
    block = re.search(r"<operator id=\"M01\".*?</operator>", text, re.S).group(0)
    numbers = range(1, members + 1)
    registrations = [
        f'scheme="0184" number="{danish_number(n)}"' if country == "DK"
        else f'scheme="0007" number="{swedish_number(n)}"' for n in numbers
    ]
    references = "".join(f'<member ref="M{n:02d}"/>' for n in numbers)
    people = "\n".join(member(block, n, lots, r) for n, r in zip(numbers, registrations))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<register xmlns="urn:samanbud:register:1" asOf="2026-11-15">\n'
        f'<group name="Väst &amp; Öst" lead="M01">{references}</group>\n{people}\n</register>\n')


def brief(members, lots):
    text = (ROOT / "samples/briefs/tallbygden.xml").read_text()
    head = re.search(r"<brief .*?>", text, re.S).group(0)
    asked = "".join(
        f'<lot id="LOT-{lot + 1:04d}"><demand cpv="{cpv(lot)}" unit="hours" period="year" '
        f'amount="{HOURS * members}"/></lot>\n' for lot in range(lots))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n{asked}</brief>\n'


def danish(text):
    for old, new in (("SWE", "DNK"), ("SEK", "DKK"), ("SE313", "DK041"), ('"2183"', '"791"')):
        text = text.replace(old, new)
    return text


def main(folder, members, lots, country, procedure):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    members, lots = int(members), int(lots)
    files = {
        "notice.xml": notice(lots, procedure), "register.xml": register(members, lots, country),
        "brief.xml": brief(members, lots)}
    for name, text in files.items():
        (folder / name).write_text(danish(text) if country == "DK" else text)


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])

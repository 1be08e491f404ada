#!/usr/bin/env python3
"""registers.py GROUPS FOLDER [SEED]: invented registers of consortia, one exchange file a group.

The enterprises are drawn from a pool, so that many are in several groups, as under a support structure. Four in five
are Swedish, the others Danish; each works in its own county (Sweden) or region (Denmark) and some beyond. The same
arguments give the same files. Names and numbers are invented; check digits are right, as the register asks.
"""
import os
import random
import sys
from xml.sax.saxutils import escape

COUNTIES = ["SE110", "SE121", "SE122", "SE123", "SE124", "SE125", "SE211", "SE212", "SE213", "SE214", "SE221",
            "SE224", "SE231", "SE232", "SE311", "SE312", "SE313", "SE321", "SE322", "SE331", "SE332"]
REGIONS = ["DK011", "DK013", "DK022", "DK031", "DK032", "DK041", "DK042", "DK050"]
WORK = [("90910000", "hours"), ("90919200", "hours"), ("90911200", "m2"), ("77310000", "hours"), ("77211000", "hours"),
        ("90500000", "tonnes"), ("90511000", "tonnes"), ("55330000", "hours"), ("55520000", "meals"),
        ("18000000", "pieces"), ("45420000", "hours"), ("50700000", "hours"), ("98310000", "pieces"),
        ("79500000", "hours"), ("85312300", "places"), ("80530000", "places"), ("34430000", "pieces"),
        ("39000000", "pieces"), ("60100000", "hours"), ("79970000", "pieces")]
WORDS = ["Ek", "Alm", "Ask", "Lönn", "Hassel", "Rönn", "Sälg", "Gran", "Tall", "En", "Hägg", "Oxel", "Avenbok", "Pil"]
ENDS = ["dungen", "gläntan", "backen", "holmen", "viken", "åsen", "ängen", "lunden", "udden", "näset"]


def luhn(stem):
    doubled = [[0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] if place % 2 == 0 else digit for place, digit in enumerate(stem)]
    return (10 - sum(doubled) % 10) % 10


def swedish(rng, taken):
    while True:
        stem = [7, 6, 9] + [rng.randrange(10) for _ in range(6)]
        number = "".join(map(str, stem)) + str(luhn(stem))
        if number not in taken:
            taken.add(number)
            return "0007", f"{number[:6]}-{number[6:]}"


def danish(rng, taken):
    weights = [2, 7, 6, 5, 4, 3, 2]
    while True:
        stem = [rng.randrange(1, 10)] + [rng.randrange(10) for _ in range(6)]
        rest = sum(weight * digit for weight, digit in zip(weights, stem)) % 11
        if rest == 1:
            continue
        number = "".join(map(str, stem)) + str((11 - rest) % 11)
        if number not in taken:
            taken.add(number)
            return "0184", number


def evidence(kind, grade, start):
    return f'<evidence kind="{kind}" grade="{grade}" issuer="Utfärdaren" validFrom="{start}" validThrough="2035-12-31"/>'


def enterprise(rng, number, taken):
    is_swedish = rng.random() < 0.8
    home = rng.choice(COUNTIES if is_swedish else REGIONS)
    scheme, registration = (swedish if is_swedish else danish)(rng, taken)
    total = rng.randrange(6, 40)
    target = total * rng.choice([20, 28, 35, 45, 60, 60, 75]) // 100
    currency = "SEK" if is_swedish else "DKK"
    places = {home} | {rng.choice(COUNTIES if is_swedish else REGIONS) for _ in range(rng.choice([0, 0, 1, 2]))}
    if rng.random() < 0.1:
        places = {"SE" if is_swedish else "DK"}
    work = ""
    for cpv, unit in sorted(rng.sample(WORK, rng.choice([1, 2, 2, 3]))):
        marks = "".join(f'<place code="{place}"/>' for place in sorted(places))
        work += f'<capacity cpv="{cpv}" unit="{unit}" period="year" amount="{rng.randrange(200, 9000)}">{marks}</capacity>'
    name = f"{rng.choice(WORDS)}{rng.choice(ENDS)}s arbetskooperativ {number}"
    aim = rng.choice(["yes"] * 9 + ["no"])
    text = f"""  <operator id="E{number:05}" country="{'SWE' if is_swedish else 'DNK'}" size="small">
    <name>{escape(name)}</name>
    <registration scheme="{scheme}" number="{registration}"/>
    <place town="Orten" municipality="{'0180' if is_swedish else '101'}" nuts="{home}"/>
    <facts>
      <mainAim asOf="2020-01-31" integration="{aim}" inclusionAndEmployment="yes" overTwelveMonths="yes">{evidence('statutes', 'A', '2020-01-31')}</mainAim>
      <occupied asOf="2022-12-31">{evidence('auditor-statement', 'B', '2022-12-31')}<heads total="{total}" target="{target}"/><fte total="{total * 7 / 10:.2f}" target="{target * 7 / 10:.2f}"/></occupied>
      <employed asOf="2022-12-31">{evidence('payroll-summary', 'C', '2022-12-31')}<heads total="{total}" target="{target}"/></employed>
      <turnover asOf="2022-12-31" amount="{rng.randrange(900, 9000) * 1000}" currency="{currency}">{evidence('annual-report', 'C', '2022-12-31')}</turnover>
    </facts>
    <work>{work}</work>
  </operator>
"""
    return home, f"E{number:05}", text


def main():
    groups, folder = int(sys.argv[1]), sys.argv[2]
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    taken = set()
    pool = [enterprise(rng, number, taken) for number in range(min(4 * groups, 2500) + 8)]
    os.makedirs(folder, exist_ok=True)
    for number in range(groups):
        seat = rng.choice(pool)[0]
        near = [one for one in pool if one[0] == seat]
        alike = [one for one in pool if one[0][:2] == seat[:2]]
        wanted = rng.randrange(4, 13)
        chosen = rng.sample(near, min(len(near), wanted * 3 // 4))
        chosen += [one for one in rng.sample(alike, min(len(alike), wanted)) if one not in chosen][:wanted - len(chosen)]
        members = "".join(f'<member ref="{one[1]}"/>' for one in chosen)
        with open(f"{folder}/{number:05}.xml", "w", encoding="utf-8") as file:
            file.write('<?xml version="1.0" encoding="UTF-8"?>\n<register xmlns="urn:samanbud:register:1" asOf="2023-01-31">\n')
            file.write(f'  <group name="Konsortium {number:05}" lead="{chosen[0][1]}">{members}</group>\n')
            file.write("".join(one[2] for one in chosen) + "</register>\n")


main()

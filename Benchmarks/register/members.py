#!/usr/bin/env python3
"""members.py COUNT [TOWN]: a register exchange file with COUNT invented enterprises of 20 facts each, on standard output.

The same arguments give the same bytes. TOWN is written into every enterprise, so that a second file differs from the first.
"""
import sys


def organisation_number(number):
    """Ten digits with a right check digit; the third is over 1, as a legal person's is."""
    digits = f"769{number:06d}"
    total = 0
    for place, sign in enumerate(digits):
        product = int(sign) * (2 if place % 2 == 0 else 1)
        total += product // 10 + product % 10
    return f"{digits}{-total % 10}"


def evidence(kind, grade):
    return f'<evidence kind="{kind}" grade="{grade}" issuer="Styrelsen" validThrough="2027-10-31"/>'


def enterprise(number, town):
    total = 10 + number % 40
    target = total // 2
    statement = evidence("signed-statement", "C")
    statutes = evidence("statutes", "C")
    nuts, municipality = [("SE313", "2183"), ("SE110", "0180"), ("SE232", "1480")][number % 3]
    return f"""  <operator id="M{number:05d}" country="SWE" size="small">
    <name>Exempelföretaget {number}</name>
    <registration scheme="0007" number="{organisation_number(number)}"/>
    <place town="{town}" municipality="{municipality}" nuts="{nuts}"/>
    <facts>
      <legalForm asOf="2026-10-31" form="ekonomisk-forening">{evidence("register-extract", "A")}</legalForm>
      <mainAim asOf="2026-10-31" integration="yes" inclusionAndEmployment="yes" overTwelveMonths="yes">{statutes}</mainAim>
      <occupied asOf="2026-10-31">{statement}<heads total="{total}" target="{target}"/><fte total="{total}.00" target="{target}.00"/></occupied>
      <employed asOf="2026-10-31">{statement}<heads total="{total}" target="{target}"/><fte total="{total}.00" target="{target}.00"/></employed>
      <hired asOf="2026-10-31" total="{total}" entitledToWageSupport="{target}">{statement}</hired>
      <independence asOf="2026-10-31" publicControl="no">{statutes}</independence>
      <surplus asOf="2026-10-31" rule="all">{statutes}</surplus>
      <democracy asOf="2026-10-31" staffDecisiveInfluence="yes" boardElectedByStaff="yes">{statutes}</democracy>
      <turnover asOf="2025-12-31" amount="{1_000_000 + number}.00" currency="SEK">{evidence("annual-report", "B")}</turnover>
      <turnover asOf="2024-12-31" amount="{900_000 + number}.00" currency="SEK">{evidence("annual-report", "B")}</turnover>
    </facts>
    <work>
      <capacity cpv="90910000" unit="hours" period="year" amount="{1_000 + number}"><place code="{nuts}"/></capacity>
      <price cpv="90910000" unit="hours" amount="{300 + number % 100}.00" currency="SEK"/>
    </work>
  </operator>"""


def main():
    count = int(sys.argv[1])
    town = sys.argv[2] if len(sys.argv) > 2 else "Exempelstad"
    out = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<register xmlns="urn:samanbud:register:1" asOf="2026-11-15">',
        '  <group name="De tiotusen" lead="M00001">',
    ]
    out += [f'    <member ref="M{number:05d}"/>' for number in range(1, count + 1)]
    out.append("  </group>")
    out += [enterprise(number, town) for number in range(1, count + 1)]
    out.append("</register>")
    print("\n".join(out))


main()

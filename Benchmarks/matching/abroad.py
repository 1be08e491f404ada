#!/usr/bin/env python3
"""abroad.py REGISTER: the register with every capacity in sixteen whole countries, on standard output.

The sample consortium works in one Swedish county, where the development corpus has no open lot. As if it worked
anywhere, its digest can be read against real notices:

  Benchmarks/matching/abroad.py samples/registers/barkraft.xml >abroad.xml
  samanbud match NOTICES --register abroad.xml --as-of 2024-06-01 --out digest
"""
import re
import sys

COUNTRIES = ["SE", "DK", "FI", "NO", "DE", "FR", "BE", "NL", "ES", "PT", "IT", "AT", "PL", "CZ", "EL", "IE"]

# Capacities alone have places with a code; an operator's own place has a town.
PLACES = re.compile(r'(?:\s*<place code="[^"]+"/>)+')
with open(sys.argv[1], encoding="utf-8") as register:
    everywhere = "".join(f'\n        <place code="{country}"/>' for country in COUNTRIES)
    sys.stdout.write(PLACES.sub(everywhere, register.read()))
